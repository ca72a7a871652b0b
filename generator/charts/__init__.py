"""Charts: described here one by one, drawn by ``generator.charts.draw``.

One module per chart: ``maak(basis, ...)`` returns the chart, or ``None`` without data.
"""

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.core.makers import Makers

_MAKERS = Makers(
    package=__name__,
    thing="grafiek",
    helpers=frozenset(
        "cache chart data draw kaartbeeld klassen stijl verdeling waarden woorden".split()
    ),
)
names = _MAKERS.names


def chart(name: str, basis: Basis, **keuze: object) -> Chart | None:
    """Return chart ``name``, or ``None`` when its data do not exist.

    Args:
        name: the module of this package that makes it.
        basis: the input and its calculations.
        keuze: what the chart offers to choose, such as ``groep``.

    Raises:
        LookupError: there is no such chart (the message suggests one), or its choices are others.
    """
    made: Chart | None = _MAKERS.make(name, basis, keuze)
    return made
