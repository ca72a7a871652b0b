"""Charts that a reader can edit in Word: their XML, and the workbook that holds their numbers.

The same description as for a picture, in the same style (:mod:`generator.charts`); nothing is
drawn here. A time line has no counterpart among the charts of Word and stays a picture.
"""

from collections.abc import Callable, Mapping

from generator.charts.chart import Chart, Kind, drawable
from generator.charts.stijl import Style
from generator.core.value import Value
from generator.word.grafiek.lijnen import lines
from generator.word.grafiek.piramide import pyramid
from generator.word.grafiek.ruimte import chart_space
from generator.word.grafiek.stapels import stacked
from generator.word.grafiek.staven import bars, grouped
from generator.word.grafiek.vorm import Plot
from generator.word.grafiek.werkboek import workbook

_PLOTS: Mapping[Kind, Callable[[Chart, Style], Plot]] = {
    "bar": bars,
    "grouped": grouped,
    "stacked": stacked,
    "line": lines,
    "pyramid": pyramid,
}


class Editable(Value, frozen=True, kw_only=True):
    """A chart as Word keeps it: its part, its workbook, and its size."""

    xml: str
    workbook: bytes
    width_cm: float
    height_cm: float


def can_be_edited(chart: Chart) -> bool:
    """Return whether Word has charts of the kind of ``chart``."""
    return chart.kind in _PLOTS


def editable(chart: Chart, style: Style) -> Editable:
    """Return ``chart`` for Word; equal charts give equal bytes."""
    plot = _PLOTS[chart.kind](drawable(chart), style)
    return Editable(
        xml=chart_space(plot, style),
        workbook=workbook(plot.sheet),
        width_cm=style.width,
        height_cm=round(plot.height, 2),
    )
