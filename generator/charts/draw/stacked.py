"""Bars of parts on top of each other: standing for moments, one lying bar for shares."""

from generator.charts.chart import Chart
from generator.charts.draw import Picture
from generator.charts.draw.canvas import Canvas
from generator.charts.draw.columns import Columns
from generator.charts.draw.legend import Legend
from generator.charts.draw.letters import Letters
from generator.charts.draw.rows import Rows
from generator.charts.draw.values import written
from generator.charts.stijl import Style

_THICK = 1.0
_ROOM = 0.12


def draw(chart: Chart, style: Style) -> Picture:
    """Draw ``chart``; parts that are not known are left out of the stack."""
    return _standing(chart, style) if chart.upright else _lying(chart, style)


def _standing(chart: Chart, style: Style) -> Picture:
    letters = Letters(style)
    legend = Legend([series.name for series in chart.series], style, letters)
    totals = [sum(parts) for parts in _parts(chart)]
    columns = Columns(chart, style, letters, values=totals, top=legend.height)
    canvas = Canvas(style, letters, columns.height)
    legend.draw(canvas)
    columns.draw(canvas)
    for column, parts in enumerate(_parts(chart)):
        x, wide = columns.place(column, 1, 0)
        below = 0.0
        for number, value in enumerate(parts):
            y, foot = columns.scale(below + value), columns.scale(below)
            canvas.bar(x, y, wide, foot - y, style.look(number))
            canvas.line([(x, y), (x + wide, y)], style.ground, style.grid_width)
            text = written(chart, value)
            fits = foot - y > letters.line(style.tick_size) + _ROOM
            if fits and value < totals[column]:
                at = (x + wide / 2, (y + foot) / 2)
                canvas.text(at, text, size=style.tick_size, align="center", boxed=True)
            below += value
        top = (x + wide / 2, columns.scale(below) - 0.22)
        canvas.text(top, written(chart, below), align="center", bold=True)
    columns.zero_line(canvas)
    return canvas.picture()


def _lying(chart: Chart, style: Style) -> Picture:
    letters = Letters(style)
    legend = Legend(_names(chart), style, letters)
    totals = [sum(parts) for parts in _parts(chart)]
    rows = Rows(chart, style, letters, thick=_THICK, top=legend.height, values=totals, ends=False)
    canvas = Canvas(style, letters, rows.height)
    legend.draw(canvas)
    rows.draw(canvas)
    for row, parts in enumerate(_parts(chart)):
        y, x = rows.middles[row], rows.zero
        for number, value in enumerate(parts):
            long = rows.scale(value) - rows.zero
            canvas.bar(x, y - _THICK / 2, long, _THICK, style.look(number))
            canvas.line([(x, y - _THICK / 2), (x, y + _THICK / 2)], style.ground, 1.0)
            text = written(chart, value)
            if letters.width(text, style.label_size) + 3 * _ROOM < long:
                canvas.text((x + long / 2, y), text, align="center", boxed=True)
            x += long
    rows.zero_line(canvas)
    return canvas.picture()


def _parts(chart: Chart) -> list[list[float]]:
    return [
        [series.values[category] or 0.0 for series in chart.series]
        for category in range(len(chart.categories))
    ]


def _names(chart: Chart) -> list[str]:
    """Return the names for the legend; with one bar the values stand there too."""
    if len(chart.categories) > 1:
        return [series.name for series in chart.series]
    values = ((series.name, series.values[0]) for series in chart.series)
    return [name if value is None else f"{name} {written(chart, value)}" for name, value in values]
