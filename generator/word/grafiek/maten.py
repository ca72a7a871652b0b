"""About how large a text becomes: letters are counted, since nothing here may measure them."""

from math import ceil

from generator.charts.chart import Chart
from generator.charts.stijl import Style
from generator.core.typeface import typeface

_POINT = 2.54 / 72
_SPARE = 1.15
"""Short texts with capitals and numbers are wider than running text."""

LEGEND, AXIS = 0.85, 1.25
"""The height of a line of the legend, and of an axis with its numbers and its unit."""

_SWATCH = 1.2


def width(text: str, size: float, style: Style) -> float:
    """Return about how wide ``text`` becomes, in centimetres."""
    return len(text) * typeface(style.fonts[0]).letter * _SPARE * size * _POINT


def line(style: Style) -> float:
    """Return the distance between two lines of labels, in centimetres."""
    return style.label_size * _POINT * style.leading


def row(chart: Chart, style: Style, bars: float) -> float:
    """Return the height of a row with lying ``bars`` (cm), so that its label fits as well."""
    longest = max(width(label, style.label_size, style) for label in chart.categories)
    lines = ceil(longest / style.label_column)
    return max(bars, lines * line(style)) + style.bar_gap


def legend(chart: Chart, style: Style) -> float:
    """Return the height of the legend; one series needs none."""
    if len(chart.series) < 2:
        return 0.0
    wide = sum(width(series.name, style.label_size, style) + _SWATCH for series in chart.series)
    return LEGEND * ceil(wide / style.width)


def standing(chart: Chart, style: Style) -> float:
    """Return the height of a chart that stands on its categories."""
    room = style.width / len(chart.categories)
    longest = max(width(label, style.label_size, style) for label in chart.categories)
    return style.plot_height + legend(chart, style) + ceil(longest / room) * line(style) + 0.6
