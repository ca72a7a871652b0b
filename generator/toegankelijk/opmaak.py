"""How letters look: colour, ground and size, as Word adds them up from styles and direct marks."""

from generator.core.value import Value, replace
from generator.toegankelijk.xml import ONWAAR, WAARDE, Element, W, getal, waarde

AUTO = ""
"""The colour that Word chooses itself: black, or white on a dark ground."""
WIT = "FFFFFF"

_MARKEER = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": "000000",
    "white": WIT,
}


class Opmaak(Value, frozen=True, kw_only=True):
    """The look of letters and what their paragraph is.

    ``punten`` is the size; ``niveau`` the level of a heading, 0 for other text; ``lijst`` the
    number of the list it belongs to; ``merk`` whether anything but colour sets letters apart.
    """

    kleur: str = AUTO
    grond: str = WIT
    punten: float = 10.0
    vet: bool = False
    merk: bool = False
    verborgen: bool = False
    verhoogd: bool = False
    taal: str = ""
    niveau: int = 0
    lijst: int = 0

    @property
    def groot(self) -> bool:
        """Whether it is large text, for which less contrast will do (WCAG 1.4.3)."""
        return self.punten >= 18 or (self.vet and self.punten >= 14)


def met_alinea(opmaak: Opmaak, ppr: Element | None) -> Opmaak:
    """Return ``opmaak`` with what the paragraph properties ``ppr`` say on top."""
    for eigenschap in () if ppr is None else ppr:
        zet = _ALINEA.get(str(eigenschap.tag))
        if zet:
            opmaak = zet(opmaak, eigenschap)
    return opmaak


def _niveau(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, niveau=_NIVEAUS.get(str(e.get(WAARDE)), 0))


def _lijst(o: Opmaak, e: Element) -> Opmaak:
    nummer = waarde(e, "numId")
    return replace(o, lijst=getal(nummer)) if nummer else o


def _grond(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, grond=vulling(e) or o.grond)


_NIVEAUS = {str(level): level + 1 for level in range(9)}
"""Word counts the levels of headings from 0; 9 is ordinary text."""


def met_letters(opmaak: Opmaak, rpr: Element | None) -> Opmaak:
    """Return ``opmaak`` with what the letter properties ``rpr`` say on top."""
    for eigenschap in () if rpr is None else rpr:
        zet = _LETTERS.get(str(eigenschap.tag))
        if zet:
            opmaak = zet(opmaak, eigenschap)
    return opmaak


def _aan(e: Element) -> bool:
    return e.get(WAARDE, "1") not in ONWAAR


def _kleur(o: Opmaak, e: Element) -> Opmaak:
    kleur = str(e.get(WAARDE)).upper()
    return replace(o, kleur=kleur if is_kleur(kleur) else AUTO)


def _grootte(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, punten=getal(str(e.get(WAARDE))) / 2 or o.punten)


def _vet(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, vet=_aan(e), merk=o.merk or _aan(e))


def _merk(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, merk=o.merk or _aan(e))


def _verhoogd(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, verhoogd=e.get(WAARDE) in ("superscript", "subscript"), merk=True)


def _verborgen(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, verborgen=_aan(e))


def _taal(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, taal=str(e.get(WAARDE) or "") or o.taal)


def _markeer(o: Opmaak, e: Element) -> Opmaak:
    return replace(o, grond=_MARKEER.get(str(e.get(WAARDE)), o.grond))


_ALINEA = {f"{W}outlineLvl": _niveau, f"{W}numPr": _lijst, f"{W}shd": _grond}
_LETTERS = {
    f"{W}color": _kleur,
    f"{W}sz": _grootte,
    f"{W}b": _vet,
    f"{W}i": _merk,
    f"{W}u": _merk,
    f"{W}strike": _merk,
    f"{W}vertAlign": _verhoogd,
    f"{W}vanish": _verborgen,
    f"{W}lang": _taal,
    f"{W}shd": _grond,
    f"{W}highlight": _markeer,
}


def vulling(arcering: Element | None) -> str:
    """Return the ground that a ``w:shd`` gives, or nothing."""
    if arcering is None:
        return ""
    kleur = str(arcering.get(f"{W}fill")).upper()
    return kleur if is_kleur(kleur) else ""


def is_kleur(tekst: str) -> bool:
    """Whether ``tekst`` is a colour as RRGGBB."""
    return len(tekst) == 6 and all(teken in "0123456789ABCDEF" for teken in tekst)
