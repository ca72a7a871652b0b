"""Which part of all that is asked each gemeente of the region has, the most first."""

from collections.abc import Sequence

from generator.calc.stand import procent
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart, Reference, Series
from generator.charts.stand_onderdelen import BRON
from generator.charts.waarden import uiteinden
from generator.charts.woorden import alttekst
from generator.core import dutch

_MEEST = 30
"""More gemeenten do not fit on a page: then the half of these at each end is shown."""

_Deel = tuple[str, float, str]


def maak(basis: Basis) -> Chart | None:
    """Return a bar per gemeente; without two of them that differ there is nothing to compare."""
    stand = basis.stand
    hoogste = sorted(stand.gemeenten, key=lambda een: -procent(een.totaal))
    alle = [(een.naam, procent(een.totaal), str(een.totaal.score)) for een in hoogste]
    if len({_afgerond(een) for een in alle}) < 2:
        return None
    delen = uiteinden(alle, _MEEST)
    return Chart(
        key="stand_gemeenten",
        kind="bar",
        title=f"Ingevuld deel van alle onderdelen per gemeente in {basis.naam} (procent)",
        unit="ingevuld deel van alle onderdelen (%)",
        source=BRON,
        alt=alttekst(
            "Staafdiagram van het ingevulde deel van alle onderdelen",
            "Staande as: gemeenten; liggende as: procent.",
            [(een[0], f"{_afgerond(een)}%") for een in delen],
        ),
        interpretation=_zin(alle) + _keuze(alle),
        categories=tuple(naam for naam, _, _ in delen),
        series=(Series(name="ingevuld", values=tuple(deel for _, deel, _ in delen)),),
        reference=Reference(name="Alle gemeenten samen", value=procent(stand.totaal)),
        headings=("Gemeente", "Ingevuld", "Deel"),
        table=tuple((een[0], een[2], f"{_afgerond(een)}%") for een in alle),
    )


def _zin(alle: Sequence[_Deel]) -> str:
    hoog, laag = _afgerond(alle[0]), _afgerond(alle[-1])
    return (
        f"Het grootste ingevulde deel is {hoog}% ({_wie(alle, hoog)}), het kleinste {laag}%"
        f" ({_wie(alle, laag)})."
    )


def _wie(alle: Sequence[_Deel], afgerond: str) -> str:
    """Return who have this part: the first by name, of more than two the others by number."""
    namen = [een[0] for een in alle if _afgerond(een) == afgerond]
    if len(namen) <= 2:
        return dutch.opsomming(namen)
    return f"{namen[0]} en {dutch.telwoord(len(namen) - 1)} andere gemeenten"


def _keuze(alle: Sequence[_Deel]) -> str:
    if len(alle) <= _MEEST:
        return ""
    return (
        f" De figuur toont {_MEEST} van de {len(alle)} gemeenten: de {_MEEST // 2} met het grootste"
        " en die met het kleinste deel."
    )


def _afgerond(een: _Deel) -> str:
    return dutch.getal(een[1], 0)
