"""Which part of all that is asked each gemeente of the region has, the most first."""

from generator.calc.stand import procent
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart, Reference, Series
from generator.charts.stand_onderdelen import BRON
from generator.charts.woorden import alttekst
from generator.core import dutch


def maak(basis: Basis) -> Chart | None:
    """Return a bar per gemeente; without two of them there is nothing to compare."""
    stand = basis.stand
    if len(stand.gemeenten) < 2:
        return None
    hoogste = sorted(stand.gemeenten, key=lambda een: -procent(een.totaal))
    delen = [(een.naam, procent(een.totaal), str(een.totaal.score)) for een in hoogste]
    return Chart(
        key="stand_gemeenten",
        kind="bar",
        title=f"Ingevuld deel van alle onderdelen per gemeente in {basis.naam} (procent)",
        unit="ingevuld deel van alle onderdelen (%)",
        source=BRON,
        alt=alttekst(
            "Staafdiagram van het ingevulde deel van alle onderdelen",
            "Staande as: gemeenten; liggende as: procent.",
            [(naam, f"{dutch.getal(deel, 0)}%") for naam, deel, _ in delen],
        ),
        interpretation=_zin(delen),
        categories=tuple(naam for naam, _, _ in delen),
        series=(Series(name="ingevuld", values=tuple(deel for _, deel, _ in delen)),),
        reference=Reference(name="Alle gemeenten samen", value=procent(stand.totaal)),
        headings=("Gemeente", "Ingevuld", "Deel"),
        table=tuple((naam, score, f"{dutch.getal(deel, 0)}%") for naam, deel, score in delen),
    )


def _zin(delen: list[tuple[str, float, str]]) -> str:
    hoog, laag = (dutch.getal(deel, 0) for deel in (delen[0][1], delen[-1][1]))
    if hoog == laag:
        return f"Elke gemeente heeft ongeveer {hoog}% ingevuld."
    return (
        f"Het grootste ingevulde deel is {hoog}% ({_wie(delen, hoog)}), het kleinste {laag}%"
        f" ({_wie(delen, laag)})."
    )


def _wie(delen: list[tuple[str, float, str]], afgerond: str) -> str:
    """Return who have this part: the first by name, of more than two the others by number."""
    namen = [naam for naam, deel, _ in delen if dutch.getal(deel, 0) == afgerond]
    if len(namen) <= 2:
        return dutch.opsomming(namen)
    return f"{namen[0]} en {dutch.telwoord(len(namen) - 1)} andere gemeenten"
