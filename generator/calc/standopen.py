"""What the gemeenten of a region lack most, and who can deliver it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.calc.eisen.bundel import GROEPEN
from generator.calc.eisen.eis import Eis
from generator.calc.eisen.telling import Volledigheid
from generator.calc.stand import ONDERDELEN, onderdeel_van
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.core.value import Value


class Openstaand(Value, frozen=True, kw_only=True):
    """A kind of part of which something is not there: how much, in how many gemeenten, from whom.

    ``namen`` are the parts themselves, where their kind does not say what they are; ``levert`` are
    the parties, those that are named most often first.
    """

    onderdeel: str
    wat: str
    namen: tuple[str, ...]
    open: int
    gevraagd: int
    gemeenten: int
    levert: tuple[Tekst, ...]


def openstaand(volledigheden: Sequence[Volledigheid]) -> tuple[Openstaand, ...]:
    """Return what is asked and not there, what most gemeenten lack first."""
    gevraagd: dict[tuple[str, str], list[tuple[int, Eis]]] = {}
    for nummer, volledigheid in enumerate(volledigheden):
        for eis in volledigheid.eisen:
            gevraagd.setdefault((onderdeel_van(eis), _soort(eis)), []).append((nummer, eis))
    alle = [_samen(*sleutel, eisen) for sleutel, eisen in gevraagd.items()]
    return tuple(sorted((een for een in alle if een.open), key=lambda e: (-e.gemeenten, -e.open)))


def leveranciers(volledigheden: Sequence[Volledigheid]) -> list[tuple[Tekst, int]]:
    """Return who can deliver what is not there, and how much, the most first.

    An agreement is nothing that somebody can deliver.
    """
    alle = [eis for volledigheid in volledigheden for eis in volledigheid.eisen]
    return _vaakst(eis for eis in alle if _is_open(eis) and eis.gegeven)


def _is_open(eis: Eis) -> bool:
    return eis.status != "aanwezig"


def _soort(eis: Eis) -> str:
    """Return what kind of part this is: all groups, ambities and years of one kind together."""
    kop = eis.onderwerp if eis.onderwerp == GROEPEN else eis.hoofdstuk
    soort = eis.soort.partition(" ")[0] if eis.onderwerp == GROEPEN else eis.soort
    if kop.startswith(ONDERDELEN[onderdeel_van(eis)]):
        return dutch.hoofdletter(soort)
    return f"{kop}: {soort}" if soort else kop


def _samen(onderdeel: str, wat: str, eisen: Sequence[tuple[int, Eis]]) -> Openstaand:
    open_ = [(nummer, eis) for nummer, eis in eisen if _is_open(eis)]
    namen = tuple(dict.fromkeys(eis.over for _, eis in open_ if not eis.soort))
    return Openstaand(
        onderdeel=ONDERDELEN[onderdeel],
        wat=wat,
        namen=namen,
        open=len(open_),
        gevraagd=len(eisen),
        gemeenten=len({nummer for nummer, _ in open_}),
        levert=tuple(naam for naam, _ in _vaakst(eis for _, eis in open_ if eis.gegeven)),
    )


def _vaakst(eisen: Iterable[Eis]) -> list[tuple[Tekst, int]]:
    geteld: Counter[str] = Counter()
    namen: dict[str, Tekst] = {}
    for eis in eisen:
        for naam in eis.levert:
            geteld[naam.kaal] += 1
            namen.setdefault(naam.kaal, naam)
    return [(namen[kaal], aantal) for kaal, aantal in geteld.most_common()]
