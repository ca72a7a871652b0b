"""The ground under standing bars: a scale at the left, labels below, one column per moment."""

from collections.abc import Sequence

from generator.charts.chart import Chart
from generator.charts.draw.canvas import Canvas
from generator.charts.draw.letters import Letters
from generator.charts.draw.scale import scale
from generator.charts.draw.values import whole
from generator.charts.stijl import Style

_SPACE = 0.2
_PART = 0.74
"""Which part of a column is bar."""


class Columns:
    """Columns as high as the style says, below a legend that ends at ``top``."""

    def __init__(
        self,
        chart: Chart,
        style: Style,
        letters: Letters,
        *,
        values: Sequence[float],
        top: float,
    ) -> None:
        self._chart, self._style, self._letters = chart, style, letters
        self._line = letters.line(style.tick_size)
        unit_high = self._line + 0.1
        start = top + unit_high + 0.35
        self._unit_at = top + self._line / 2
        self.scale = scale(values, start + style.plot_height, start, whole=whole(chart))
        self.zero = self.scale(0)
        texts = [self.scale.written(tick) for tick in self.scale.ticks]
        self.left = letters.widest(texts, style.tick_size) + _SPACE
        self._pitch = (style.width - self.left) / len(chart.categories)
        self._labels = [
            letters.wrap(label, style.label_size, self._pitch - 0.1) for label in chart.categories
        ]
        lines = max(len(label) for label in self._labels)
        self._bottom = start + style.plot_height
        self.height = self._bottom + 0.2 + lines * letters.line(style.label_size)

    def place(self, column: int, bars: int, bar: int) -> tuple[float, float]:
        """Return left side and width of ``bar`` (of ``bars``) in ``column``."""
        wide = min(self._pitch * _PART, bars * 1.6)
        middle = self.left + (column + 0.5) * self._pitch
        return middle - wide / 2 + bar * wide / bars, wide / bars

    def draw(self, canvas: Canvas) -> None:
        """Draw grid, scale, unit and labels; the bars come on top."""
        style = self._style
        canvas.text((0, self._unit_at), self._chart.unit, size=style.tick_size, colour=style.muted)
        for tick in self.scale.ticks:
            y = self.scale(tick)
            canvas.line([(self.left, y), (style.width, y)], style.grid, style.grid_width)
            text = self.scale.written(tick)
            at = (self.left - _SPACE / 2, y)
            canvas.text(at, text, size=style.tick_size, colour=style.muted, align="right")
        step = self._letters.line(style.label_size)
        for column, lines in enumerate(self._labels):
            x = self.left + (column + 0.5) * self._pitch
            y = self._bottom + 0.12 + step * len(lines) / 2
            canvas.text((x, y), lines, align="center")

    def zero_line(self, canvas: Canvas) -> None:
        """Draw the line where the bars start."""
        ends = [(self.left, self.zero), (self._style.width, self.zero)]
        canvas.line(ends, self._style.axis, self._style.axis_width)
