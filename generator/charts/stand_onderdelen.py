"""How many gemeenten of the region are how far with each part."""

from generator.calc.stand import ONDERDELEN, STATEN
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart, Series
from generator.charts.woorden import alttekst
from generator.core import dutch

BRON = "Bron: telling van wat is ingevuld"


def maak(basis: Basis) -> Chart | None:
    """Return a bar per part, divided over the states; without two gemeenten there is nothing."""
    stand = basis.stand
    if len(stand.gemeenten) < 2:
        return None
    geteld = {id: stand.per_staat(id) for id in ONDERDELEN}
    staten = tuple(reversed(STATEN))
    return Chart(
        key="stand_onderdelen",
        kind="stacked",
        title=f"Hoever de gemeenten in {basis.naam} zijn, per onderdeel (gemeenten)",
        unit="gemeenten",
        source=BRON,
        alt=alttekst(
            "Gestapeld staafdiagram van het aantal gemeenten per onderdeel",
            "Staande as: onderdelen; liggende as: gemeenten.",
            [
                (naam, ", ".join(f"{een} {geteld[id][een]}" for een in staten))
                for id, naam in ONDERDELEN.items()
            ],
        ),
        interpretation=_zin(basis),
        categories=tuple(ONDERDELEN.values()),
        series=tuple(
            Series(name=een, values=tuple(float(geteld[id][een]) for id in ONDERDELEN))
            for een in staten
        ),
        headings=("Onderdeel", *(dutch.hoofdletter(een) for een in staten)),
        table=tuple(
            (naam, *(str(geteld[id][een]) for een in staten)) for id, naam in ONDERDELEN.items()
        ),
    )


def _zin(basis: Basis) -> str:
    """Say with which part most gemeenten have not begun, or that all have begun with all."""
    niets = {id: basis.stand.per_staat(id)[STATEN[0]] for id in ONDERDELEN}
    meest = max(niets, key=lambda id: niets[id])
    if not niets[meest]:
        return "Elke gemeente is met elk onderdeel begonnen."
    is_ = dutch.meervoud(niets[meest], "gemeente is", "gemeenten zijn")
    wie = f"{dutch.hoofdletter(dutch.telwoord(niets[meest]))} {is_}"
    return f"{wie} nog niet begonnen met het onderdeel ‘{ONDERDELEN[meest]}’."
