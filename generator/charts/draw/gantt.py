"""A time line: bars in years, grouped; the deadlines of a group are diamonds in its heading."""

import math

from generator.charts.chart import Chart, Span
from generator.charts.draw import Picture
from generator.charts.draw.canvas import Canvas
from generator.charts.draw.letters import Letters
from generator.charts.draw.scale import Scale
from generator.charts.stijl import Style

_SPACE, _INDENT = 0.2, 0.4
_LEAST_LABELS, _YEAR = 5.0, 1.1
"""The least room for the labels, and what a year gets before the labels get more."""

_HIGHEST = 20.0
"""A higher picture leaves no room on the page for its caption, so it gets smaller letters."""


class _Row:
    """A row of the time line: its label in lines, its spans, and whether it is a heading."""

    def __init__(self, label: str, spans: list[Span], head: bool, grid: "_Grid") -> None:
        self.spans, self.head = spans, head
        room = grid.labels - (_SPACE if head else _INDENT)
        self.lines = grid.letters.wrap(label, grid.size, room, head)
        self.high = max(grid.bar, len(self.lines) * grid.letters.line(grid.size)) + grid.bar / 2


class _Grid:
    """Where the years stand, and all rows."""

    def __init__(self, chart: Chart, style: Style, letters: Letters, size: float) -> None:
        self.style, self.letters, self.size = style, letters, size
        self.bar = 0.85 * letters.line(size)
        first = math.floor(min(span.start for span in chart.spans))
        last = max(math.ceil(max(span.end for span in chart.spans)), first + 1)
        self.labels = self._room(chart, last - first)
        self.x = Scale(low=first, high=last, start=self.labels, end=style.width, step=1)
        self.rows = self._rows(chart)
        self.top = letters.line(style.label_size) + 0.15
        self.bottom = self.top + sum(row.high for row in self.rows)
        note = any(span.milestone for span in chart.spans)
        self.height = self.bottom + (0.2 + letters.line(style.tick_size) if note else 0.1)

    def _room(self, chart: Chart, years: int) -> float:
        names = [span.name for span in chart.spans if not span.milestone]
        heads = [span.group for span in chart.spans]
        widest = max(
            self.letters.widest(names, self.size) + _INDENT,
            self.letters.widest(heads, self.size, bold=True) + _SPACE,
        )
        most = max(_LEAST_LABELS, self.style.width - years * _YEAR)
        return min(widest + _SPACE, most)

    def _rows(self, chart: Chart) -> list[_Row]:
        rows = []
        for group in dict.fromkeys(span.group for span in chart.spans):
            spans = [span for span in chart.spans if span.group == group]
            if group:
                rows.append(_Row(group, [s for s in spans if s.milestone], True, self))
            rows += [_Row(s.name, [s], False, self) for s in spans if not s.milestone]
        return rows


def draw(chart: Chart, style: Style) -> Picture:
    """Draw ``chart``; a year is a column, so a span of whole years fills whole columns."""
    letters = Letters(style)
    grid = _Grid(chart, style, letters, style.label_size)
    if grid.height > _HIGHEST:
        grid = _Grid(chart, style, letters, style.tick_size)
    canvas = Canvas(style, letters, grid.height)
    _ground(canvas, grid)
    y = grid.top
    for row in grid.rows:
        _draw_row(canvas, row, y + row.high / 2, grid)
        y += row.high
    if any(span.milestone for span in chart.spans):
        at = y + 0.1 + letters.line(style.tick_size) / 2
        canvas.marker((grid.labels + 0.15, at), style.looks[3])
        text = "jaar waarin een doel gehaald moet zijn"
        place = (grid.labels + 0.4, at)
        canvas.text(place, text, size=style.tick_size, colour=style.muted)
    return canvas.picture()


def _ground(canvas: Canvas, grid: _Grid) -> None:
    style, x, y = grid.style, grid.x, grid.top
    for row in grid.rows:
        if row.head:
            canvas.shade(0, y, style.width, row.high)
        y += row.high
    every = math.ceil((grid.letters.width("2000", style.tick_size) + 0.1) / (x(1) - x(0)))
    for year in range(int(x.low), int(x.high) + 1):
        canvas.line([(x(year), grid.top), (x(year), grid.bottom)], style.grid, style.grid_width)
        if year < x.high and (year - int(x.low)) % every == 0:
            at = ((x(year) + x(year + 1)) / 2, grid.letters.line(style.label_size) / 2)
            canvas.text(at, str(year), size=style.tick_size, align="center")


def _draw_row(canvas: Canvas, row: _Row, y: float, grid: _Grid) -> None:
    at = (0.1 if row.head else _INDENT - 0.1, y)
    canvas.text(at, row.lines, size=grid.size, bold=row.head)
    for span in row.spans:
        start, end = grid.x(span.start), grid.x(span.end)
        if span.milestone:
            canvas.marker((start, y), grid.style.looks[3])
        else:
            long = max(end - start, 0.08)
            canvas.bar(start, y - grid.bar / 2, long, grid.bar, grid.style.look(0))
