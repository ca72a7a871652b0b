"""Lying bars of one series, with a line to compare with and categories that stand out."""

from generator.charts.chart import Chart, Reference
from generator.charts.draw import Picture
from generator.charts.draw.canvas import Canvas
from generator.charts.draw.letters import Letters
from generator.charts.draw.rows import Rows
from generator.charts.draw.values import known, written
from generator.charts.stijl import Look, Style
from generator.core.value import replace


def draw(chart: Chart, style: Style) -> Picture:
    """Draw ``chart``; when categories stand out, the others are lighter in look."""
    letters = Letters(style)
    top = letters.line(style.label_size) + 0.1 if chart.reference else 0.0
    rows = Rows(chart, style, letters, thick=style.bar, top=top, values=known(chart))
    canvas = Canvas(style, letters, rows.height)
    rows.draw(canvas)
    for row, value in enumerate(chart.series[0].values):
        if value is not None:
            look = _look(style, plain=bool(chart.highlights) and not rows.stands_out(row))
            length = rows.scale(value) - rows.zero
            canvas.bar(rows.zero, rows.middles[row] - style.bar / 2, length, style.bar, look)
    if chart.reference:
        _reference(canvas, rows, chart, chart.reference, style, letters)
    for row, value in enumerate(chart.series[0].values):
        rows.value(canvas, rows.middles[row], value, bold=rows.stands_out(row))
    rows.zero_line(canvas)
    return canvas.picture()


def _look(style: Style, *, plain: bool) -> Look:
    return replace(style.look(0), colour=style.axis) if plain else style.look(0)


def _reference(
    canvas: Canvas, rows: Rows, chart: Chart, reference: Reference, style: Style, letters: Letters
) -> None:
    x = rows.scale(reference.value)
    text = f"{reference.name}: {written(chart, reference.value)}"
    half = letters.width(text, style.label_size) / 2
    middle = min(max(x, half), style.width - half)
    canvas.text((middle, rows.top / 2 - 0.05), text, align="center")
    ends = [(x, rows.top), (x, rows.bottom)]
    # White beside the line keeps it visible on the bars.
    canvas.line(ends, style.ground, 3 * style.axis_width)
    canvas.line(ends, style.ink, style.axis_width, (4, 2))
