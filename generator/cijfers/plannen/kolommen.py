"""The headings of an export of plans → what stands in which column."""

import re
from collections.abc import Mapping, Sequence

from generator.cijfers.lees.cel import Blad
from generator.cijfers.lees.kop import Tabel, gelijk, zoek_tabel
from generator.cijfers.plannen.termijn import ONBEKEND, Termijn
from generator.core.value import Value

_LANGST = 120
"""Longer texts are remarks, and no headings."""
_BOVEN = r"(?:.* )?"
"""A heading above several columns stands before the heading of each."""
_AANTAL = r"(?:aantal )?(?:woningen )?{}(?: ?(?:aantal ?)?woningen| aantal| ?(?:plan)?capaciteit)?"
_ROLLEN = {
    "gemeente": r"(?:naam )?gemeente ?(?:naam)?|gemeente ?code|gm ?code",
    "naam": r"(?:plan|project)? ?naam(?: (?:van het )?(?:plan|project))?",
    "code": r"plan ?(?:code|nummer)|project ?(?:code|nummer)",
    "vertrouwelijk": r"(?:plan )?vertrouwelijk(?: plan)?|vertrouwelijkheid",
    "status": r"(?:plan|project) ?status|status(?: plan)?",
    "planologisch": r"planologische (?:plan)?status",
    "sloop": _AANTAL.format(r"(?:te )?(?:slopen|sloop)"),
    "bruto": _AANTAL.format("bruto"),
    "netto": _AANTAL.format("netto"),
    "tijdelijk": r"tijdelijke? ?(?:woningen)?",
}
_VORMEN = {
    "nultreden": rf"{_BOVEN}nultreden ?woning(?:en)?",
    "geclusterd": rf"{_BOVEN}geclusterde (?:woonvorm(?:en)?|woning(?:en)?)",
    "zorggeschikt": rf"{_BOVEN}zorggeschikte woning(?:en)?",
    "": rf"{_BOVEN}overig geschikt(?: voor ouderen)?",
}
"""The kinds of home of the model; "fit otherwise" is none of them."""
_SOMMEN = {
    "woningtype": rf"{_BOVEN}(?:eengezins|meergezins)(?: ?woning(?:en)?)?|woningtype onbekend",
    "prijsklasse": rf"{_BOVEN}(?:sociale huur|huur sociaal|midden ?huur|huur (?:middelduur|midden)"
    r"|dure huur|huur duur|huur onbekend|(?:betaalbare|dure) koop|koop (?:betaalbaar|duur|onbekend)"
    r"|prijsklasse onbekend)\b.*",
}
_OPLEVERING = r"(?:(?:.* )?(?:opleverja(?:ar|ren)|oplevering|opgeleverd)(?: in)? )?"
_JAAR = re.compile(rf"{_OPLEVERING}(20\d\d)")
_JAREN = re.compile(rf"{_OPLEVERING}(20\d\d) ?(?:-|/|t/?m|tot en met| ) ?((?:20)?\d\d)")
_LATER = re.compile(
    rf"{_OPLEVERING}(?:onbekend|na 20\d\d|vanaf 20\d\d|20\d\d (?:e\.?v\.?|en (?:later|verder)))"
)
_CONTROLE = re.compile(r"(?:controle|check)\b.*|c ?\d")


class Kolommen(Value, frozen=True, kw_only=True):
    """The columns of an export by what they hold.

    ``jaren``, ``vormen`` and ``sommen`` count homes: per year, per kind of home for ouderen, and
    in other divisions. ``controles`` are the columns of the export that check one of those; each
    stands behind what it checks.
    """

    rollen: Mapping[str, int]
    jaren: Mapping[int, Termijn]
    vormen: Mapping[int, str]
    sommen: Mapping[str, tuple[int, ...]]
    controles: tuple[int, ...]

    @property
    def zijn_plannen(self) -> bool:
        """Whether these are the columns of plans: a name, a number and years."""
        namen = {"naam", "code"} & self.rollen.keys()
        return bool(namen and {"bruto", "netto"} & self.rollen.keys() and self.jaren)


def zoek_plannen(bladen: Sequence[Blad]) -> tuple[Tabel, Kolommen] | None:
    """Return the table of plans in ``bladen``, or nothing when there is none."""
    tabel = zoek_tabel(bladen, lambda koppen: sum(_is_bekend(kop) for kop in koppen))
    if tabel is None:
        return None
    kolommen = kolommen_van(tabel.koppen)
    return (tabel, kolommen) if kolommen.zijn_plannen else None


def kolommen_van(koppen: Mapping[str, int]) -> Kolommen:
    """Return what stands in which column; of two columns with one meaning the first counts."""
    rollen: dict[str, int] = {}
    jaren: dict[int, Termijn] = {}
    vormen: dict[int, str] = {}
    sommen: dict[str, list[int]] = {}
    controles: list[int] = []
    for kop, at in sorted(koppen.items(), key=lambda paar: paar[1]):
        kaal = _kaal(kop)
        termijn = termijn_van(kaal)
        if (rol := _eerste(_ROLLEN, kaal)) is not None:
            rollen.setdefault(rol, at)
        elif termijn is not None:
            jaren[at] = termijn
        elif (vorm := _eerste(_VORMEN, kaal)) is not None:
            vormen[at] = vorm
        elif (som := _eerste(_SOMMEN, kaal)) is not None:
            sommen.setdefault(som, []).append(at)
        elif _CONTROLE.fullmatch(kaal):
            controles.append(at)
    return Kolommen(
        rollen=rollen,
        jaren=jaren,
        vormen=vormen,
        sommen={som: tuple(plekken) for som, plekken in sommen.items()},
        controles=tuple(controles),
    )


def termijn_van(kop: str) -> Termijn | None:
    """Return the years that a heading names: ``2027``, ``opleverjaar 2035-39``; else nothing."""
    if jaar := _JAAR.fullmatch(kop):
        return Termijn(van=int(jaar[1]), tot=int(jaar[1]))
    if jaren := _JAREN.fullmatch(kop):
        van, tot = int(jaren[1]), int(jaren[2].rjust(4, "2")[-2:]) + int(jaren[1]) // 100 * 100
        return Termijn(van=van, tot=tot) if van < tot else None
    return ONBEKEND if _LATER.fullmatch(kop) else None


def _is_bekend(kop: str) -> bool:
    kaal = _kaal(kop)
    vast = (_eerste(patronen, kaal) for patronen in (_ROLLEN, _VORMEN, _SOMMEN))
    return any(rol is not None for rol in vast) or termijn_van(kaal) is not None


def _eerste(patronen: Mapping[str, str], kop: str) -> str | None:
    return next((naam for naam, p in patronen.items() if re.fullmatch(p, kop)), None)


def _kaal(kop: str) -> str:
    """Return a heading as it is compared: ``bruto_aantalwoningen`` is ``bruto aantalwoningen``."""
    return gelijk(re.sub(r"[–—]", "-", kop[:_LANGST].replace("_", " ")).rstrip(":*"))
