"""Households of people of 75 and over: living alone or together."""

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.verdeling import verdeling
from generator.core import dutch


def maak(basis: Basis) -> Chart | None:
    """Return one bar of 100%: living alone and living together."""
    return verdeling(
        basis,
        key="huishoudens_75plus",
        titel=f"Huishoudens van 75-plussers {dutch.waar(basis.naam)}",
        geheel="huishoudens van 75-plussers",
        delen=basis.analyse.huishoudens_75plus,
    )
