"""Lines through the years, each with its name at its end; what is expected is dashed."""

from generator.charts.chart import Chart, Series
from generator.charts.draw import Picture
from generator.charts.draw.canvas import Canvas, Point
from generator.charts.draw.letters import Letters
from generator.charts.draw.scale import Scale, begins_at_zero, scale
from generator.charts.draw.values import NOT_FROM_ZERO, known, whole, written
from generator.charts.stijl import Style

_NAMES = 3.6
"""The most room that the names at the ends of the lines get."""

_FORECAST = "open teken en streepjes: raming"
_BAND = "vlak: bandbreedte"

_Label = tuple[Point, tuple[str, ...]]
"""Where the middle of a label is, and its lines."""


class _Field:
    """Where years and values stand, and the names at the end of the lines."""

    def __init__(self, chart: Chart, style: Style, letters: Letters) -> None:
        self._chart, self._style, self._letters = chart, style, letters
        values = known(chart) + [edge for series in chart.series for edge in _edges(series)]
        self.cut = not begins_at_zero(values)
        line = letters.line(style.tick_size)
        self._unit_at, top = line / 2, line + 0.45
        self._bottom = top + style.plot_height
        self.y = scale(values, self._bottom, top, zero=not self.cut, whole=whole(chart))
        texts = [self.y.written(tick) for tick in self.y.ticks]
        left = letters.widest(texts, style.tick_size) + 0.2
        self._left = left
        names = [line for series in chart.series for line in name_lines(letters, style, series)]
        self._right = style.width - letters.widest(names, style.label_size, bold=True) - 0.2
        self.years = [float(year) for year in chart.categories]
        starts = [written(chart, value) for value in _firsts(chart)]
        inset = letters.widest(starts, style.label_size) + 0.35
        self.x = Scale(
            low=self.years[0],
            high=max(self.years[-1], self.years[0] + 1),
            start=left + inset,
            end=self._right - 0.3,
            step=1,
        )
        self.height = self._bottom + 0.2 + letters.line(style.label_size)

    def points(self, values: tuple[float | None, ...]) -> list[Point]:
        """Return the places of the known ``values``."""
        pairs = zip(self.years, values, strict=True)
        return [(self.x(year), self.y(value)) for year, value in pairs if value is not None]

    def runs(self, values: tuple[float | None, ...]) -> list[list[Point]]:
        """Return the places in runs; a missing year breaks the line."""
        runs: list[list[Point]] = [[]]
        for year, value in zip(self.years, values, strict=True):
            if value is None:
                runs.append([])
            else:
                runs[-1].append((self.x(year), self.y(value)))
        return [run for run in runs if run]

    def draw(self, canvas: Canvas) -> None:
        """Draw grid, scales and unit."""
        style = self._style
        unit = self._chart.unit + (f" {NOT_FROM_ZERO}" if self.cut else "")
        canvas.text((0, self._unit_at), unit, size=style.tick_size, colour=style.muted)
        canvas.text(
            (style.width, self._unit_at),
            "; ".join(_notes(self._chart)),
            size=style.tick_size,
            colour=style.muted,
            align="right",
        )
        for tick in self.y.ticks:
            y = self.y(tick)
            canvas.line([(self._left, y), (self._right, y)], style.grid, style.grid_width)
            at = (self._left - 0.1, y)
            text = self.y.written(tick)
            canvas.text(at, text, size=style.tick_size, colour=style.muted, align="right")
        below = self._bottom + 0.15 + self._letters.line(style.label_size) / 2
        for year, label in zip(self.years, self._chart.categories, strict=True):
            canvas.text((self.x(year), below), label, align="center")

    def zero_line(self, canvas: Canvas) -> None:
        """Draw the axis of the years, heavier than the grid when it is at zero."""
        ends = [(self._left, self._bottom), (self._right, self._bottom)]
        if not self.cut:
            canvas.line(ends, self._style.axis, self._style.axis_width)


def draw(chart: Chart, style: Style) -> Picture:
    """Draw ``chart``; its categories are years, at their distance in time."""
    letters = Letters(style)
    field = _Field(chart, style, letters)
    canvas = Canvas(style, letters, field.height)
    field.draw(canvas)
    for number, series in enumerate(chart.series):
        if series.low:
            low, high = field.points(series.low), field.points(series.high)
            canvas.area([*high, *reversed(low)], style.look(number).colour)
    for number, series in enumerate(chart.series):
        _line(canvas, field, style, number, series)
    _names(canvas, field, chart, style, letters)
    field.zero_line(canvas)
    return canvas.picture()


def _line(canvas: Canvas, field: _Field, style: Style, number: int, series: Series) -> None:
    look = style.look(number)
    dash = style.forecast_dash if series.forecast else look.dash
    for run in field.runs(series.values):
        if len(run) > 1:
            canvas.line(run, look.colour, style.line_width, dash)
    for position, at in enumerate(field.points(series.values)):
        canvas.marker(at, look, hollow=series.forecast and position > 0)


def _names(canvas: Canvas, field: _Field, chart: Chart, style: Style, letters: Letters) -> None:
    """Write the first value at the start of each line, and the last value and name at its end."""
    starts: list[_Label] = []
    ends: list[_Label] = []
    for series in chart.series:
        values = [value for value in series.values if value is not None]
        if values:
            points = field.points(series.values)
            starts.append((points[0], (written(chart, values[0]),)))
            name = name_lines(letters, style, series)
            ends.append((points[-1], (written(chart, values[-1]), *name)))
    step = letters.line(style.label_size)
    for (x, y), lines in _apart(starts, step):
        canvas.text((x - 0.2, y), lines, align="right", boxed=True)
    for (x, y), lines in _apart(ends, step):
        top = y - (len(lines) - 1) * step / 2
        canvas.text((x + 0.2, top), lines[0], bold=True)
        canvas.text((x + 0.2, y + step / 2), lines[1:])


def _apart(labels: list[_Label], step: float) -> list[_Label]:
    """Return ``labels`` from top to bottom, pushed down where they would overlap."""
    free, placed = -1.0, []
    for (x, y), lines in sorted(labels, key=lambda label: label[0][1]):
        half = len(lines) * step / 2
        y = max(y, free + half)
        placed.append(((x, y), lines))
        free = y + half
    return placed


def _firsts(chart: Chart) -> list[float]:
    found = ([value for value in series.values if value is not None] for series in chart.series)
    return [values[0] for values in found if values]


def name_lines(letters: Letters, style: Style, series: Series) -> tuple[str, ...]:
    """Return the name of ``series`` in the lines in which it stands at the end."""
    return letters.wrap(series.name, style.label_size, _NAMES)


def _notes(chart: Chart) -> list[str]:
    forecast = any(series.forecast for series in chart.series)
    band = any(series.low for series in chart.series)
    return [_FORECAST] * forecast + [_BAND] * band


def _edges(series: Series) -> list[float]:
    return [edge for edge in (*series.low, *series.high) if edge is not None]
