"""A map: areas filled by the class they fall in, with their names, or numbers and a key."""

import math
from collections.abc import Sequence

from generator.charts.chart import Area, Chart
from generator.charts.draw import Picture
from generator.charts.draw.canvas import Canvas, Point
from generator.charts.draw.legend import Legend
from generator.charts.draw.letters import Letters
from generator.charts.draw.map_names import Name, Names
from generator.charts.stijl import Look, Style

_LEAST, _MORE, _HIGHEST = 3.5, 1.8, 14.5
"""How high a map may be: more for more areas, at most what leaves room for its caption."""

_EDGE = 0.05
_KEY_SPACE = 0.35
_OWN = 1.8
"""The line around the area that the map is about, in points."""

_MOST_IN_KEY = 60
"""More numbers than this help nobody: then the map is about the whole, and has no names."""

_NO_DATA = "geen gegevens"


class _Frame:
    """From kilometres to centimetres: the same scale in both directions, in the middle."""

    def __init__(self, areas: Sequence[Area], style: Style, top: float) -> None:
        points = [point for area in areas for ring in area.rings for point in ring]
        self._west, east = min(x for x, _ in points), max(x for x, _ in points)
        south, self._north = min(y for _, y in points), max(y for _, y in points)
        wide, high = east - self._west, self._north - south
        most = min(_HIGHEST, _LEAST + _MORE * math.sqrt(len(areas)))
        self._scale = min((style.width - 2 * _EDGE) / wide, most / high)
        self._left = (style.width - wide * self._scale) / 2
        self._top = top + _EDGE
        self.bottom = self._top + high * self._scale + _EDGE

    def rings(self, area: Area) -> list[list[Point]]:
        """Return the rings of ``area`` on the paper."""
        return [[self._point(*point) for point in ring] for ring in area.rings]

    def _point(self, x: float, y: float) -> Point:
        return (
            self._left + (x - self._west) * self._scale,
            self._top + (self._north - y) * self._scale,
        )


def draw(chart: Chart, style: Style) -> Picture:
    """Draw ``chart``; the areas that it is about have a thick line and a bold name."""
    letters = Letters(style)
    names, looks = _classes(chart, style)
    legend = Legend(names, style, letters, looks)
    frame = _Frame(chart.areas, style, legend.height)
    shapes = [frame.rings(area) for area in chart.areas]
    placed = Names(chart, shapes, style, letters)
    key = _Key([name for name in placed if name.number], style, letters, frame.bottom)
    canvas = Canvas(style, letters, key.bottom)
    legend.draw(canvas)
    for area, rings in zip(chart.areas, shapes, strict=True):
        canvas.shape(rings, _look(chart, area, style))
    for own in chart.highlights:
        canvas.outline(shapes[own], style.ground, 2 * _OWN)
        canvas.outline(shapes[own], style.ink, _OWN)
    for name in placed:
        if key.complete or (name.bold and not name.number):
            name.draw(canvas, style)
    key.draw(canvas)
    return canvas.picture()


def _look(chart: Chart, area: Area, style: Style) -> Look:
    count = len(chart.categories)
    return style.unknown if area.level is None else style.level(area.level, count)


def _classes(chart: Chart, style: Style) -> tuple[list[str], list[Look]]:
    """Return what the legend says, with how many areas each class has, and how it looks."""
    levels = [area.level for area in chart.areas]
    count = len(chart.categories)
    names = [f"{name} ({levels.count(at)})" for at, name in enumerate(chart.categories)]
    looks = [style.level(at, count) for at in range(count)]
    if None in levels:
        names.append(f"{_NO_DATA} ({levels.count(None)})")
        looks.append(style.unknown)
    return names, looks


class _Key:
    """The names of the areas that are too small for them, by number, in columns under the map."""

    def __init__(self, names: Sequence[Name], style: Style, letters: Letters, top: float) -> None:
        self._style = style
        self.complete = len(names) <= _MOST_IN_KEY
        lines = [f"{name.number}  {name.text}" for name in names] if self.complete else []
        self._step = letters.line(style.tick_size)
        wide = letters.widest(lines, style.tick_size) + _KEY_SPACE
        columns = max(1, int(style.width / wide))
        high = math.ceil(len(lines) / columns)
        self._places = [
            (divmod(at, high)[0] * wide, top + _KEY_SPACE + (at % high + 0.5) * self._step, line)
            for at, line in enumerate(lines)
        ]
        self.bottom = top + (_KEY_SPACE + high * self._step if lines else 0)

    def draw(self, canvas: Canvas) -> None:
        """Draw it under the map."""
        for x, y, line in self._places:
            canvas.text((x, y), line, size=self._style.tick_size)
