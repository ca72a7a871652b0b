"""How far the homes suit people with a limitation."""

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.verdeling import verdeling
from generator.core import dutch


def maak(basis: Basis) -> Chart | None:
    """Return one bar of 100%: without stairs, easy to adapt, not suitable."""
    return verdeling(
        basis,
        key="woninggeschiktheid",
        titel=f"Geschiktheid van woningen {dutch.waar(basis.naam)}",
        geheel="woningen",
        delen=basis.analyse.woninggeschiktheid,
    )
