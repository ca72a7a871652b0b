"""The headings of a table → a first mapping, and which headings nobody knows."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.cijfers.lees.cel import Blad
from generator.cijfers.lees.getal import lezingen
from generator.cijfers.lees.kantel import kantel
from generator.cijfers.lees.kop import Tabel, gelijk, zoek_tabel
from generator.core.value import Value

_GEMEENTE = re.compile(r"(?:naam )?gemeente(?:naam|code)?|gemeente ?\(?(?:naam|code)\)?|gm_?code")
_OUDER = r"(?:aantal )?(?:inwoners|personen)? ?{}(?: ?\+|-?plus\w*| jaar (?:en|of) ouder)"
_BEKEND = tuple(
    (re.compile(patroon), f"cijfers.{naam}", eenheid)
    for patroon, naam, eenheid in (
        *((_OUDER.format(jaar), f"inwoners_{jaar}plus", "personen") for jaar in (65, 75, 80, 85)),
        (r"(?:aantal |totaal )?(?:inwoners|bevolking)(?: totaal)?", "inwoners", "personen"),
        (
            r"(?:aantal )?(?:eenpersoonshuishoudens|alleenstaanden)",
            "eenpersoonshuishoudens",
            "huishoudens",
        ),
        (r"(?:aantal )?(?:particuliere )?huishoudens(?: totaal)?", "huishoudens", "huishoudens"),
        (r"(?:aantal )?(?:woningen|woningvoorraad)", "woningvoorraad", "woningen"),
        (
            r"(?:aandeel |% ?|percentage )koop(?:woningen)?|koop(?:woningen)? ?\(?%\)?",
            "koopwoningen",
            "procent",
        ),
        (
            r"(?:aandeel |% ?|percentage )huur(?:woningen)?|huur(?:woningen)? ?\(?%\)?",
            "huurwoningen",
            "procent",
        ),
        (r"(?:gemiddelde )?woz(?:-?| )waarde(?: woningen)?", "woz_waarde", "euro"),
    )
)
_JAAR = re.compile(r"\b((?:19|20)\d\d)\b")
_IN = re.compile(r"\s*(?:per|op|in|\()?\s*(?:1[ -](?:januari|1)[ -])?\b(?:19|20)\d\d\b\)?\s*")


class Herkend(Value, frozen=True, kw_only=True):
    """A heading that is known, and what figure it is; ``jaar`` when the heading names one."""

    kop: str
    pad: str
    eenheid: str
    jaar: str


def herken(kop: str) -> Herkend | None:
    """Return which figure a heading means, when that is certain enough to propose."""
    kaal = gelijk(_IN.sub(" ", kop))
    for patroon, pad, eenheid in _BEKEND:
        if patroon.fullmatch(kaal):
            jaar = _JAAR.search(kop)
            return Herkend(kop=kop, pad=pad, eenheid=eenheid, jaar=jaar[1] if jaar else "")
    return None


def zoek(bladen: Sequence[Blad]) -> Tabel | None:
    """Return the table whose headings are known best, above columns or in front of rows."""
    gewoon = zoek_tabel(bladen, _bekende)
    gekanteld = zoek_tabel(map(kantel, bladen), _bekende)
    if gekanteld and (gewoon is None or _bekende(gekanteld.koppen) > _bekende(gewoon.koppen)):
        return gekanteld
    return gewoon


def _bekende(koppen: Iterable[str]) -> int:
    return sum(herken(kop) is not None for kop in koppen)


def koppeling(tabel: Tabel) -> Iterator[str]:
    """Yield the lines of a mapping for ``tabel``, with what is still to be filled in."""
    koppen = list(tabel.koppen)[::-1]
    gemeente = _gemeente(tabel)
    bekend = [gevonden for kop in koppen if (gevonden := herken(kop))]
    over = [kop for kop in koppen if not herken(kop) and kop != gemeente]
    wat = "rij" if tabel.blad.gekanteld else "kolom"
    yield f"# Voorstel: welke {wat} van de tabel welk cijfer is. Kijk elke regel na."
    if tabel.blad.naam:
        yield f"blad: {_tekst(tabel.blad.naam)}"
    if gemeente:
        yield f"gemeente: {_tekst(gemeente)}"
    yield "bron:  # het id van de bron, uit de lijst bronnen"
    yield "peildatum:  # de dag of het jaar waarvoor de cijfers gelden, zoals 2026-01-01"
    yield "koppeling:"
    yield from _eerste(bekend)
    yield from _niet_herkend(over)


def _gemeente(tabel: Tabel) -> str:
    """Return the heading with the gemeenten; in front of rows that is the first with names."""
    koppen = sorted(tabel.koppen, key=lambda kop: tabel.koppen[kop])
    gevonden = next((kop for kop in koppen if _GEMEENTE.fullmatch(gelijk(kop))), "")
    if gevonden or not tabel.blad.gekanteld:
        return gevonden
    for kop in koppen:
        cellen = [rij[at] for rij in tabel.rijen if (at := tabel.koppen[kop]) in rij]
        if cellen:
            return "" if herken(kop) or any(map(lezingen, cellen)) else kop
    return ""


def _eerste(bekend: Sequence[Herkend]) -> Iterator[str]:
    """Yield a line for each heading; a second one for the same figure only as a comment."""
    gezien: set[str] = set()
    for kop in sorted(bekend, key=lambda kop: kop.jaar, reverse=True):
        dag = f", peildatum: {kop.jaar}" if kop.jaar else ""
        regel = f"- {{kolom: {_tekst(kop.kop)}, pad: {kop.pad}, eenheid: {kop.eenheid}{dag}}}"
        yield f"  # {regel}" if kop.pad in gezien else f"  {regel}"
        gezien.add(kop.pad)


def _niet_herkend(koppen: Sequence[str]) -> Iterator[str]:
    if koppen:
        yield "  # Niet herkend; haal het hekje weg en vul pad in als u zo'n regel wilt gebruiken:"
    for kop in koppen:
        yield f"  # - {{kolom: {_tekst(kop)}, pad: , eenheid: }}"


def _tekst(kop: str) -> str:
    return '"' + kop.replace("\\", "\\\\").replace('"', '\\"') + '"'
