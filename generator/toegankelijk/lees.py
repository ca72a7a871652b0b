"""From a package to a reading: one walk through every part with text, in reading order."""

from collections.abc import Iterator
from itertools import islice

from generator.core.value import Value, replace
from generator.toegankelijk.letters import inhoud
from generator.toegankelijk.lezing import Alinea, Cel, Lezing, Rij, Tabel
from generator.toegankelijk.opmaak import Opmaak, met_alinea, vulling
from generator.toegankelijk.pakket import Pakket
from generator.toegankelijk.plek import Plek, citaat
from generator.toegankelijk.stijlen import Stijlen
from generator.toegankelijk.xml import WAARDE, Element, Ouders, W, aan, getal, waarde

_P, _TBL, _TR, _TC, _T = (f"{W}{naam}" for naam in ("p", "tbl", "tr", "tc", "t"))
_VERHALEN = (
    ("header", "koptekst"),
    ("footer", "voettekst"),
    ("footnotes", "voetnoten"),
    ("endnotes", "eindnoten"),
    ("comments", "opmerkingen"),
)
_TCPR, _SHD, _SPAN = f"{W}tcPr", f"{W}shd", f"{W}gridSpan"
_KOP = 40
_WOORDEN = 8


def lees(pakket: Pakket) -> Lezing:
    """Return the reading of ``pakket``."""
    stijlen = Stijlen(pakket.een("styles"))
    verhalen = tuple(_verhalen(pakket))
    lezer = _Lezer(stijlen)
    for naam, wortel in verhalen:
        lezer.verhaal(naam, wortel)
    return Lezing(
        pakket=pakket,
        stijlen=stijlen,
        verhalen=verhalen,
        alineas=tuple(lezer.alineas),
        lopend=tuple(alinea for alinea in lezer.alineas if not alinea.plek.deel),
        tabellen=tuple(lezer.tabellen),
        ouders=Ouders(deel for _, deel in verhalen),
    )


def _verhalen(pakket: Pakket) -> Iterator[tuple[str, Element]]:
    yield "", pakket.tekst
    for soort, naam in _VERHALEN:
        for deel in pakket.van_soort(soort).values():
            yield naam, deel


class _Plaats(Value, frozen=True, kw_only=True):
    """Where the walk is: what paragraphs lie on, and in which table."""

    basis: Opmaak
    plek: Plek
    bak: int = 0
    diep: int = 0


class _Lezer:
    """Walks through stories and collects paragraphs and tables; it counts as it goes."""

    def __init__(self, stijlen: Stijlen) -> None:
        self.alineas: list[Alinea] = []
        self.tabellen: list[Tabel] = []
        self._stijlen = stijlen
        self._kop = ""
        self._alinea = self._bak = 0
        self._na_tabel = False

    def verhaal(self, naam: str, wortel: Element) -> None:
        self._kop, self._alinea = "", 0
        self._blokken(wortel, self._bakje(_Plaats(basis=self._stijlen.basis, plek=Plek(deel=naam))))

    def _bakje(self, om: _Plaats) -> _Plaats:
        """Return ``om`` as a holder of its own: paragraphs in it are neighbours."""
        self._bak += 1
        self._na_tabel = False
        return replace(om, bak=self._bak)

    def _blokken(self, houder: Element, om: _Plaats) -> None:
        """Read what stands in ``houder``: a body, a cell, a control, text that was inserted."""
        for kind in houder:
            if kind.tag == _P:
                self._lees_alinea(kind, om)
            elif kind.tag == _TBL:
                self._lees_tabel(kind, om)
            elif len(kind):
                self._blokken(kind, om)

    def _lees_alinea(self, element: Element, om: _Plaats) -> None:
        ppr = element.find(f"{W}pPr")
        stijl = waarde(ppr, "pStyle")
        opmaak = met_alinea(self._stijlen.alinea(stijl, om.basis), ppr)
        erin = inhoud(element, opmaak, self._stijlen)
        tekst = erin.tekst
        if opmaak.niveau and tekst.strip() and not om.plek.deel:
            self._kop, self._alinea = tekst, 0
        elif not om.diep:
            self._alinea += 1
        gelezen = Alinea(
            element=element,
            tekst=tekst,
            stijl=stijl,
            opmaak=opmaak,
            plek=self._hier(om),
            stukken=erin.stukken,
            beelden=erin.beelden,
            na_tabel=self._na_tabel,
            in_cel=om.diep > 0,
            bak=om.bak,
        )
        self.alineas.append(gelezen)
        self._na_tabel = False
        for vak in erin.vakken:
            los = _Plaats(basis=self._stijlen.basis, plek=replace(om.plek, deel="tekstvak"))
            self._blokken(vak, self._bakje(los))

    def _hier(self, om: _Plaats) -> Plek:
        if om.diep:
            return replace(om.plek, kop=self._kop)
        return replace(om.plek, kop=self._kop, alinea=self._alinea)

    def _lees_tabel(self, element: Element, om: _Plaats) -> None:
        plek = replace(om.plek, kop=self._kop, tabel=self._tabelnaam(element, om))
        at, na_tabel = len(self.tabellen), self._na_tabel
        rijen = list(_binnen(element, _TR))
        kijk = element.find(f"{W}tblPr/{W}tblLook")
        stijl = waarde(element.find(f"{W}tblPr"), "tblStyle")
        gelezen = []
        for nummer, tr in enumerate(rijen, start=1):
            eerste, laatste = nummer == 1, nummer == len(rijen)
            basis = self._stijlen.tabel(stijl, _voorwaarden(kijk, eerste=eerste, laatste=laatste))
            om_rij = replace(om, basis=basis, plek=replace(plek, rij=nummer), diep=om.diep + 1)
            gelezen.append(self._lees_rij(tr, om_rij))
        tabel = Tabel(
            element=element, rijen=tuple(gelezen), plek=plek, diep=om.diep, na_tabel=na_tabel
        )
        self.tabellen.insert(at, tabel)
        self._na_tabel = True

    def _lees_rij(self, tr: Element, om: _Plaats) -> Rij:
        cellen = tuple(self._lees_cel(tc, om) for tc in _binnen(tr, _TC))
        return Rij(element=tr, cellen=cellen, kop=bool(aan(tr.find(f"{W}trPr"), "tblHeader")))

    def _lees_cel(self, tc: Element, om: _Plaats) -> Cel:
        cel = {str(kind.tag): kind for kind in _eigenschappen(tc)}
        grond = vulling(cel.get(_SHD))
        basis = replace(om.basis, grond=grond) if grond else om.basis
        begin = len(self.alineas)
        self._blokken(tc, self._bakje(replace(om, basis=basis)))
        return Cel(
            element=tc,
            tekst=" ".join(alinea.tekst for alinea in self.alineas[begin:]).strip(),
            breedte=max(1, getal(str(cel[_SPAN].get(WAARDE)), 1)) if _SPAN in cel else 1,
            hoog=f"{W}vMerge" in cel,
        )

    def _tabelnaam(self, element: Element, om: _Plaats) -> str:
        """Return how a reader finds the table: by its caption, or by its first words."""
        voor = self.alineas[-1] if self.alineas else None
        if voor and voor.bak == om.bak and self._stijlen.naam(voor.stijl) == "caption":
            return f"tabel '{citaat(voor.tekst, _KOP)}'"
        eerste = islice(element.iter(_T), _WOORDEN)
        woorden = citaat(" ".join(t.text or "" for t in eerste), _KOP)
        return f"tabel die begint met '{woorden}'" if woorden else "tabel zonder tekst"


def _eigenschappen(tc: Element) -> Element | tuple[()]:
    """Return the properties of a cell; they come first in it."""
    eerste = tc[0] if len(tc) else None
    return eerste if eerste is not None and eerste.tag == _TCPR else ()


def _binnen(houder: Element, tag: str) -> Iterator[Element]:
    """Yield the ``tag`` of this table or row, also when content controls are around them."""
    for kind in houder:
        if kind.tag == tag:
            yield kind
        elif kind.tag not in (_TBL, _TC, _P) and len(kind):
            yield from _binnen(kind, tag)


def _voorwaarden(kijk: Element | None, *, eerste: bool, laatste: bool) -> tuple[str, ...]:
    """Return the conditional parts of a table style that a row gets, the weakest first."""
    if kijk is None:
        return ()
    bits = _bits(str(kijk.get(f"{W}val") or ""))
    delen = (("firstRow", 0x20, eerste), ("lastRow", 0x40, laatste))
    return tuple(
        naam
        for naam, bit, hier in delen
        if hier and (kijk.get(f"{W}{naam}") in ("1", "true", "on") or bits & bit)
    )


def _bits(tekst: str) -> int:
    try:
        return int(tekst, 16)
    except ValueError:
        return 0
