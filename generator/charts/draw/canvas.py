"""The paper: bars, lines and letters at places in centimetres, from the top left."""

import io
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Literal

import matplotlib
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch, Polygon, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from PIL import Image

from generator.charts.draw import Picture
from generator.charts.draw.letters import POINT, Letters
from generator.charts.stijl import Look, Style

Point = tuple[float, float]
_INCH = 2.54
_COLOURS = 64
_CAP = 0.33
"""Half the height of a capital, as a part of the size of the letter."""


class Canvas:
    """A picture in the making, as wide as the style says and ``height`` centimetres high."""

    def __init__(self, style: Style, letters: Letters, height: float) -> None:
        self._style = style
        self._letters = letters
        self._size = (style.width, height)
        self._parts: list[Callable[[], Artist]] = []

    def bar(self, x: float, y: float, width: float, height: float, look: Look) -> None:
        """Draw a filled bar; ``width`` may be negative."""
        if not (width and height):
            return
        # The thin edge keeps a very short bar visible between the white lines of its hatch.
        edge = {"edgecolor": look.colour, "linewidth": 0.6, "joinstyle": "miter"}
        self._add(Rectangle, (x, y), width, height, facecolor=look.colour, **edge)
        if look.hatch:
            ink = {"edgecolor": look.ink or self._style.ground, "linewidth": 0}
            self._add(Rectangle, (x, y), width, height, fill=False, hatch=look.hatch, **ink)

    def shape(self, rings: Sequence[Sequence[Point]], look: Look) -> None:
        """Draw an area with a line around it; its holes run the other way round."""
        path = _path(rings)
        self._add(PathPatch, path, facecolor=look.colour, linewidth=0)
        if look.hatch:
            ink = {"edgecolor": look.ink or self._style.ground, "linewidth": 0}
            self._add(PathPatch, path, fill=False, hatch=look.hatch, **ink)
        # White beside the line keeps it visible between dark areas.
        self.outline(rings, self._style.ground, 2.5 * self._style.grid_width)
        self.outline(rings, self._style.axis, self._style.grid_width)

    def outline(self, rings: Sequence[Sequence[Point]], colour: str, width: float) -> None:
        """Draw the line around an area; ``width`` in points."""
        line = {"edgecolor": colour, "linewidth": width, "joinstyle": "round"}
        self._add(PathPatch, _path(rings), fill=False, **line)

    def shade(self, x: float, y: float, width: float, height: float) -> None:
        """Draw a light ground under something."""
        self._add(Rectangle, (x, y), width, height, facecolor=self._style.shade, linewidth=0)

    def line(
        self, points: Sequence[Point], colour: str, width: float, dash: tuple[float, ...] = ()
    ) -> None:
        """Draw a line through ``points``; ``width`` in points."""
        xs, ys = zip(*points, strict=True)
        style = (0, dash) if dash else "solid"
        self._add(Line2D, xs, ys, color=colour, linewidth=width, linestyle=style)

    def area(self, points: Sequence[Point], colour: str) -> None:
        """Draw a see-through area."""
        alpha = self._style.band_alpha
        self._add(Polygon, points, facecolor=colour, alpha=alpha, linewidth=0)

    def marker(self, at: Point, look: Look, *, hollow: bool = False) -> None:
        """Draw the marker of ``look``; a hollow one stands for an expected value."""
        self._add(
            Line2D,
            [at[0]],
            [at[1]],
            marker=look.marker,
            markersize=self._style.marker_size,
            markerfacecolor=self._style.ground if hollow else look.colour,
            markeredgecolor=look.colour,
            markeredgewidth=1.2,
            linestyle="none",
        )

    def text(
        self,
        at: Point,
        lines: str | Sequence[str],
        *,
        size: float = 0,
        colour: str = "",
        align: Literal["left", "center", "right"] = "left",
        bold: bool = False,
        boxed: bool = False,
    ) -> None:
        """Write ``lines`` with their middle at the height of ``at``.

        A boxed text keeps its ground free of the lines and hatches that run behind it.
        """
        lines = (lines,) if isinstance(lines, str) else lines
        size = size or self._style.label_size
        step = self._letters.line(size)
        top = at[1] - step * (len(lines) - 1) / 2 + _CAP * size * POINT
        box = {"boxstyle": "square,pad=0.1", "linewidth": 0, "facecolor": self._style.ground}
        for number, line in enumerate(lines):
            self._add(
                Text,
                at[0],
                top + number * step,
                line,
                fontsize=size,
                fontweight="bold" if bold else "normal",
                color=colour or self._style.ink,
                horizontalalignment=align,
                verticalalignment="baseline",
                parse_math=False,
                bbox=box if boxed else None,
            )

    def _add(self, kind: Callable[..., Artist], *places: Any, **look: Any) -> None:
        # Made only in picture(): matplotlib reads its settings when a part is made.
        self._parts.append(partial(kind, *places, **look))

    def picture(self) -> Picture:
        """Return what was drawn, as PNG and SVG."""
        with matplotlib.rc_context():
            matplotlib.rcdefaults()
            settings: Any = matplotlib.rcParams
            settings.update(self._settings())
            figure = self._figure()
            png, svg = _png(figure, self._style.dpi), _svg(figure)
        width, height = self._size
        return Picture(png=png, svg=svg, width_cm=width, height_cm=round(height, 2))

    def _settings(self) -> dict[str, Any]:
        # A fixed salt and no dates: equal charts must give equal bytes.
        return {
            "font.family": self._letters.fonts,
            "hatch.linewidth": self._style.hatch_width,
            "svg.fonttype": "path",
            "svg.hashsalt": "woonzorgvisie",
            "path.simplify": False,
        }

    def _figure(self) -> Figure:
        width, height = (side / _INCH for side in self._size)
        figure = Figure(figsize=(width, height), dpi=self._style.dpi, facecolor=self._style.ground)
        down = Affine2D().scale(1 / _INCH, -1 / _INCH).translate(0, height)
        for order, make in enumerate(self._parts):
            part = make()
            part.set_transform(down + figure.dpi_scale_trans)
            part.set_zorder(order)
            figure.add_artist(part)
        return figure


def _path(rings: Sequence[Sequence[Point]]) -> Path:
    """Return closed lines; each begins and ends in the same corner, so that its ends meet."""
    corners = [point for ring in rings for point in (*ring, ring[0])]
    steps = [[Path.MOVETO, *[Path.LINETO] * (len(ring) - 1), Path.CLOSEPOLY] for ring in rings]
    return Path(corners, [step for ring in steps for step in ring])


def _png(figure: Figure, dpi: int) -> bytes:
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    size = canvas.get_width_height()
    image = Image.frombytes("RGBA", size, bytes(canvas.buffer_rgba())).convert("RGB")
    data = io.BytesIO()
    _with_few_colours(image).save(data, "PNG", dpi=(dpi, dpi))
    return data.getvalue()


def _with_few_colours(image: Image.Image) -> Image.Image:
    """Keep the most used colours exactly; the others (edges of letters) go to the nearest."""
    counted: Any = image.getcolors(image.width * image.height) or ()
    chosen: list[tuple[int, int, int]] = []
    for _, colour in sorted(counted, reverse=True):
        # Pillow confuses colours that nearly are the same, so only one of such a pair is kept.
        if all(max(abs(a - b) for a, b in zip(colour, kept, strict=True)) > 8 for kept in chosen):
            chosen.append(colour)
        if len(chosen) == _COLOURS:
            break
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in chosen for part in colour])
    return image.quantize(palette=palette, dither=Image.Dither.NONE)


def _svg(figure: Figure) -> bytes:
    data = io.BytesIO()
    canvas: Any = FigureCanvasSVG(figure)
    canvas.print_svg(data, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return data.getvalue()
