"""Where the name of an area fits in it, in one line or more; else a number, or nothing."""

from collections.abc import Iterator, Sequence

from generator.charts.chart import Chart
from generator.charts.draw.canvas import Canvas, Point
from generator.charts.draw.letters import Letters
from generator.charts.stijl import Style
from generator.core.value import Value

_LINES = 3
_STEPS = 24
"""Heights at which is looked for room."""

_AROUND = 0.08

Rings = Sequence[Sequence[Point]]


class Name(Value, frozen=True, kw_only=True):
    """What is written in an area: ``lines`` of its name, or its ``number`` when that is not 0."""

    text: str
    lines: tuple[str, ...]
    at: Point
    number: int = 0
    bold: bool = False

    def draw(self, canvas: Canvas, style: Style) -> None:
        """Write it on a ground of its own, so that no hatch runs through it."""
        size = style.tick_size
        canvas.text(self.at, self.lines, size=size, align="center", bold=self.bold, boxed=True)


class Names:
    """The names of all areas; those that do not fit are numbered in the order of the areas."""

    def __init__(
        self, chart: Chart, shapes: Sequence[Rings], style: Style, letters: Letters
    ) -> None:
        self._letters, self._size = letters, style.tick_size
        self._names: list[Name] = []
        number = 0
        for position, (area, rings) in enumerate(zip(chart.areas, shapes, strict=True)):
            bold = position in chart.highlights
            name = self._fitting(area.name, rings, bold)
            if name is None:
                number += 1
                at, _ = widest(rings, letters.line(self._size))
                lines = (str(number),)
                name = Name(text=area.name, lines=lines, at=at, number=number, bold=bold)
            self._names.append(name)

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names)

    def _fitting(self, text: str, rings: Rings, bold: bool) -> Name | None:
        """Return ``text`` in as few lines as fit in the area, unbroken."""
        for count in range(1, _LINES + 1):
            at, room = widest(rings, count * self._letters.line(self._size))
            room -= 2 * _AROUND
            lines = self._letters.wrap(text, self._size, max(room, 0), bold)
            high, wide = len(lines), self._letters.widest(lines, self._size, bold)
            if high <= count and wide <= room and not _is_broken(text, lines):
                return Name(text=text, lines=lines, at=at, bold=bold)
        return None


def _is_broken(text: str, lines: Sequence[str]) -> bool:
    """Whether a word was broken where it has no hyphen of its own."""
    return "".join(lines) != text.replace(" ", "") and " ".join(lines) != text


def widest(rings: Rings, high: float) -> tuple[Point, float]:
    """Return the middle and the width of the widest place in an area for what is so ``high``."""
    ys = [y for ring in rings for _, y in ring]
    top, bottom = min(ys), max(ys)
    best: tuple[Point, float] = ((0.0, (top + bottom) / 2), -1.0)
    # From the middle outwards: of equal places the one nearest to it is the best.
    for step in sorted(range(1, _STEPS), key=lambda step: abs(2 * step - _STEPS)):
        y = top + (bottom - top) * step / _STEPS
        spans = _inside(rings, y)
        for edge in (y - high / 2, y + high / 2):
            spans = _both(spans, _inside(rings, edge))
        for left, right in spans:
            if right - left > best[1] + 1e-9:
                best = (((left + right) / 2, y), right - left)
    return best if best[1] >= 0 else (_middle(rings), 0.0)


def _middle(rings: Rings) -> Point:
    """Return the middle of an area that is too low: of its highest ring, halfway up."""
    sides = [(min(y for _, y in ring), max(y for _, y in ring)) for ring in rings]
    top, bottom = max(sides, key=lambda side: side[1] - side[0])
    y = (top + bottom) / 2
    left, right = max(_inside(rings, y), key=lambda span: span[1] - span[0])
    return (left + right) / 2, y


def _inside(rings: Rings, y: float) -> list[tuple[float, float]]:
    """Return from where to where the line at height ``y`` lies inside."""
    cuts = sorted(
        x1 + (y - y1) / (y2 - y1) * (x2 - x1)
        for ring in rings
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True)
        if (y1 <= y) != (y2 <= y)
    )
    return list(zip(cuts[::2], cuts[1::2], strict=True))


def _both(
    some: Sequence[tuple[float, float]], others: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Return what lies in a span of both."""
    return [(max(a, c), min(b, d)) for a, b in some for c, d in others if max(a, c) < min(b, d)]
