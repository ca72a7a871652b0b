"""Two moments back to back: age classes in the middle, the oldest on top."""

from generator.charts.chart import Chart
from generator.charts.draw import Picture
from generator.charts.draw.canvas import Canvas
from generator.charts.draw.letters import Letters
from generator.charts.draw.values import UNKNOWN, known, written
from generator.charts.stijl import Style

_SPACE = 0.2


def draw(chart: Chart, style: Style) -> Picture:
    """Draw ``chart``: its first series to the left, its second to the right."""
    letters = Letters(style)
    size, line = style.label_size, letters.line(style.label_size)
    middle = letters.widest(chart.categories, size) / 2 + _SPACE
    room = letters.widest([*(written(chart, value) for value in known(chart)), UNKNOWN], size)
    longest = style.width / 2 - middle - room - 0.15
    per_cm = max(known(chart)) / longest
    top, pitch = line + 0.2, style.bar + 0.16
    bottom = top + pitch * len(chart.categories)
    canvas = Canvas(style, letters, bottom + letters.line(style.tick_size) + 0.1)
    for side, series in enumerate(chart.series):
        out = 1 if side else -1
        start = style.width / 2 + out * middle
        _bars(canvas, chart, style, side, start, per_cm, (top, pitch))
        canvas.line([(start, top), (start, bottom)], style.axis, style.axis_width)
        canvas.text((start, line / 2), series.name, bold=True, align="left" if side else "right")
    for row, label in enumerate(reversed(chart.categories)):
        canvas.text((style.width / 2, top + (row + 0.5) * pitch), label, align="center")
    at = (style.width / 2, bottom + letters.line(style.tick_size) / 2 + 0.05)
    canvas.text(at, chart.unit, size=style.tick_size, colour=style.muted, align="center")
    return canvas.picture()


def _bars(
    canvas: Canvas,
    chart: Chart,
    style: Style,
    side: int,
    start: float,
    per_cm: float,
    rows: tuple[float, float],
) -> None:
    out, (top, pitch) = (1 if side else -1), rows
    for row, value in enumerate(reversed(chart.series[side].values)):
        y = top + (row + 0.5) * pitch
        long = 0.0 if value is None else out * value / per_cm
        if value is not None:
            canvas.bar(start, y - style.bar / 2, long, style.bar, style.look(side))
        text = UNKNOWN if value is None else written(chart, value)
        canvas.text((start + long + out * 0.1, y), text, align="left" if side else "right")
