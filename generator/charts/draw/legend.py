"""Which look belongs to which series, in lines above the bars."""

from collections.abc import Sequence

from generator.charts.draw.canvas import Canvas
from generator.charts.draw.letters import Letters
from generator.charts.stijl import Look, Style

_SWATCH, _SWATCH_HIGH, _SPACE, _BETWEEN = 0.62, 0.32, 0.14, 0.6


class Legend:
    """Swatches with names; as many lines as it takes. One series needs no legend.

    The ``looks`` are those of the series, where they are not given.
    """

    def __init__(
        self,
        names: Sequence[str],
        style: Style,
        letters: Letters,
        looks: Sequence[Look] = (),
    ) -> None:
        self._style, self._looks = style, looks
        self._places: list[tuple[float, int, str]] = []
        x, row = 0.0, 0
        for name in names if len(names) > 1 or looks else ():
            width = _SWATCH + _SPACE + letters.width(name, style.label_size)
            if x and x + width > style.width:
                x, row = 0.0, row + 1
            self._places.append((x, row, name))
            x += width + _BETWEEN
        self._step = letters.line(style.label_size) + 0.08
        self.height = (row + 1) * self._step + 0.2 if self._places else 0.0

    def draw(self, canvas: Canvas) -> None:
        """Draw it at the top of the picture."""
        for position, (x, row, name) in enumerate(self._places):
            middle = (row + 0.5) * self._step
            self._swatch(canvas, x, middle - _SWATCH_HIGH / 2, position)
            canvas.text((x + _SWATCH + _SPACE, middle), name)

    def _swatch(self, canvas: Canvas, x: float, y: float, position: int) -> None:
        if self._looks:
            right, low = x + _SWATCH, y + _SWATCH_HIGH
            canvas.shape([((x, y), (right, y), (right, low), (x, low))], self._looks[position])
        else:
            canvas.bar(x, y, _SWATCH, _SWATCH_HIGH, self._style.look(position))
