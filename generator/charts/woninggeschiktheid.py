"""How far the homes suit people with a limitation."""

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.verdeling import verdeling


def maak(basis: Basis) -> Chart | None:
    """Return one bar of 100%: without stairs, easy to adapt, not suitable."""
    return verdeling(
        basis,
        key="woninggeschiktheid",
        titel=f"Geschiktheid van woningen in {basis.naam}",
        geheel="woningen",
        delen=basis.analyse.woninggeschiktheid,
    )
