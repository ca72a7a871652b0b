"""Bars of several series side by side: standing for moments when the values fit, else lying."""

from generator.charts.chart import Chart
from generator.charts.draw import Picture
from generator.charts.draw.canvas import Canvas
from generator.charts.draw.columns import Columns
from generator.charts.draw.legend import Legend
from generator.charts.draw.letters import Letters
from generator.charts.draw.rows import Rows
from generator.charts.draw.values import UNKNOWN, known, written
from generator.charts.stijl import Style


def draw(chart: Chart, style: Style) -> Picture:
    """Draw ``chart`` in the direction in which every value can be written at its bar."""
    letters = Letters(style)
    legend = Legend([series.name for series in chart.series], style, letters)
    if chart.upright:
        columns = Columns(chart, style, letters, values=known(chart), top=legend.height)
        if _fits(chart, style, letters, columns):
            return _standing(chart, style, letters, legend, columns)
    return _lying(chart, style, letters, legend)


def _fits(chart: Chart, style: Style, letters: Letters, columns: Columns) -> bool:
    texts = [written(chart, value) for value in known(chart)]
    if any(value is None for series in chart.series for value in series.values):
        texts.append(UNKNOWN)
    _, wide = columns.place(0, len(chart.series), 0)
    return letters.widest(texts, style.tick_size) < wide


def _standing(
    chart: Chart, style: Style, letters: Letters, legend: Legend, columns: Columns
) -> Picture:
    canvas = Canvas(style, letters, columns.height)
    legend.draw(canvas)
    columns.draw(canvas)
    for number, series in enumerate(chart.series):
        for column, value in enumerate(series.values):
            x, wide = columns.place(column, len(chart.series), number)
            y = columns.zero if value is None else columns.scale(value)
            if value is not None:
                canvas.bar(x + 0.03, y, wide - 0.06, columns.zero - y, style.look(number))
            text = UNKNOWN if value is None else written(chart, value)
            above = (x + wide / 2, y + (0.22 if value is not None and value < 0 else -0.2))
            canvas.text(above, text, size=style.tick_size, align="center")
    columns.zero_line(canvas)
    return canvas.picture()


def _lying(chart: Chart, style: Style, letters: Letters, legend: Legend) -> Picture:
    thick = style.grouped_bar
    high = thick * len(chart.series)
    rows = Rows(chart, style, letters, thick=high, top=legend.height, values=known(chart))
    canvas = Canvas(style, letters, rows.height)
    legend.draw(canvas)
    rows.draw(canvas)
    for number, series in enumerate(chart.series):
        for row, value in enumerate(series.values):
            y = rows.middles[row] - high / 2 + number * thick
            if value is not None:
                length = rows.scale(value) - rows.zero
                canvas.bar(rows.zero, y + 0.03, length, thick - 0.06, style.look(number))
            rows.value(canvas, y + thick / 2, value, bold=rows.stands_out(row))
    rows.zero_line(canvas)
    return canvas.picture()
