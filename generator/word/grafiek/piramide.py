"""Two moments back to back: the first to the left, the second to the right, the oldest on top.

Both hold ordinary numbers: the left one is measured along an axis of its own that runs the other
way. Both axes go as far to either side, so that zero is in the middle and lengths compare.
"""

from generator.charts.chart import Chart
from generator.charts.draw.scale import scale
from generator.charts.draw.values import known
from generator.charts.stijl import Style
from generator.core.value import replace
from generator.word.grafiek import maten
from generator.word.grafiek.assen import FIRST, SECOND, Measure, Pair, category_axis, value_axis
from generator.word.grafiek.blad import Sheet
from generator.word.grafiek.reeksen import labels, series_xml
from generator.word.grafiek.uiterlijk import bar_look
from generator.word.grafiek.vorm import Plot, noted_categories, sheet_of

_ROOM = 1.2
"""The axis is this much longer than the longest bar, for its number."""


def pyramid(chart: Chart, style: Style) -> Plot:
    """Return lying bars to both sides of a middle line."""
    noted = replace(chart, categories=noted_categories(chart))
    sheet = sheet_of(noted, "Leeftijd")
    end = scale([_ROOM * value for value in known(chart)], 0, 8).high
    both = Measure(unit=chart.unit, code=sheet.code, low=-end, high=end)
    body = (
        _side(sheet, 1, FIRST, style)  # LibreOffice takes the axes it meets first as the main ones
        + _side(sheet, 0, SECOND, style)
        + category_axis(FIRST, "l", style)
        + value_axis(FIRST, "b", both, style, numbers=False)
        + category_axis(SECOND, "l", style, shown=False)
        + value_axis(SECOND, "t", replace(both, unit=""), style, turned=True, numbers=False)
    )
    rows = len(chart.categories) * maten.row(noted, style, style.bar)
    height = rows + maten.AXIS + maten.legend(chart, style)
    return Plot(sheet=sheet, body=body, height=height, legend=True)


def _side(sheet: Sheet, column: int, pair: Pair, style: Style) -> str:
    shape = bar_look(style.look(column), style) + '<c:invertIfNegative val="0"/>'
    series = series_xml(sheet, column, shape, labels(style, sheet.code, "outEnd"))
    return (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="35"/>{pair.xml()}</c:barChart>'
    )
