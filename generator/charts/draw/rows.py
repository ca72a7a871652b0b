"""The ground under lying bars: labels at the left, a scale below, one row for each category."""

from collections.abc import Sequence

from generator.charts.chart import Chart
from generator.charts.draw.canvas import Canvas
from generator.charts.draw.letters import Letters
from generator.charts.draw.scale import scale
from generator.charts.draw.values import UNKNOWN, whole, written
from generator.charts.stijl import Style

_SPACE = 0.22


class Rows:
    """Rows from ``top`` down, each ``thick`` high or as high as its label.

    ``values`` are what the scale must hold; ``ends`` says whether they are written at the ends.
    """

    def __init__(
        self,
        chart: Chart,
        style: Style,
        letters: Letters,
        *,
        thick: float,
        top: float,
        values: Sequence[float],
        ends: bool = True,
    ) -> None:
        self._chart, self._style, self._letters = chart, style, letters
        self._labels = [
            letters.wrap(label, style.label_size, style.label_column, self.stands_out(row))
            for row, label in enumerate(chart.categories)
        ]
        self._label_end = max(
            letters.widest(lines, style.label_size, self.stands_out(row))
            for row, lines in enumerate(self._labels)
        )
        self.top = top
        self.middles: list[float] = []
        y = top
        for lines in self._labels:
            high = max(thick, len(lines) * letters.line(style.label_size)) + style.bar_gap
            self.middles.append(y + high / 2)
            y += high
        self.bottom = y
        sides = self._sides(values, ends)
        self.scale = scale(values, *sides, whole=whole(chart), tight=True)
        self.zero = self.scale(0)
        self.height = self.bottom + 2 * letters.line(style.tick_size) + 0.3

    def stands_out(self, row: int) -> bool:
        """Whether the chart is about the category in ``row``."""
        return row in self._chart.highlights

    def _sides(self, values: Sequence[float], ends: bool) -> tuple[float, float]:
        """Return where the scale starts and ends, with room for labels and written values."""
        texts = [written(self._chart, value) for value in values] + [UNKNOWN] if ends else []
        room = self._letters.widest(texts, self._style.label_size, bold=True) + 2 * _SPACE
        left = self._label_end + _SPACE + (room if min(values, default=0) < 0 else 0)
        return left, self._style.width - room

    def draw(self, canvas: Canvas) -> None:
        """Draw grid, scale, unit and labels; the bars come on top."""
        style, low = self._style, self.bottom
        under = low + 0.12 + self._letters.line(style.tick_size) / 2
        for tick in self.scale.ticks:
            x = self.scale(tick)
            canvas.line([(x, self.top), (x, low)], style.grid, style.grid_width)
            text = self.scale.written(tick)
            canvas.text((x, under), text, size=style.tick_size, colour=style.muted, align="center")
        unit = (self.scale.end, under + self._letters.line(style.tick_size))
        canvas.text(unit, self._chart.unit, size=style.tick_size, colour=style.muted, align="right")
        for row, (middle, lines) in enumerate(zip(self.middles, self._labels, strict=True)):
            at = (self._label_end, middle)
            canvas.text(at, lines, align="right", bold=self.stands_out(row))

    def zero_line(self, canvas: Canvas) -> None:
        """Draw the line where the bars start."""
        ends = [(self.zero, self.top), (self.zero, self.bottom)]
        canvas.line(ends, self._style.axis, self._style.axis_width)

    def value(self, canvas: Canvas, y: float, value: float | None, *, bold: bool = False) -> None:
        """Write ``value`` at the end of its bar, or that it is not known."""
        if value is None:
            at = (self.zero + 0.1, y)
            canvas.text(at, UNKNOWN, size=self._style.tick_size, colour=self._style.muted)
            return
        text, x = written(self._chart, value), self.scale(value)
        if value < 0:
            canvas.text((x - 0.1, y), text, align="right", bold=bold, boxed=True)
        else:
            canvas.text((x + 0.1, y), text, bold=bold, boxed=True)
