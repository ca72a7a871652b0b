"""Draws charts with matplotlib, which is imported only when something is really drawn.

All geometry is in centimetres: each module of a kind works out where everything goes from the
sizes of the letters, and only then the canvas is made. The title and the source line are not in
the picture: the caption and the line under it carry them, where a reader can search and copy
them and a screen reader can read them.
"""

from importlib import import_module

from generator.charts.chart import Chart, drawable
from generator.charts.stijl import Style
from generator.core.value import Value


class Picture(Value, frozen=True, kw_only=True):
    """A drawn chart, as PNG and as SVG of the same size."""

    png: bytes
    svg: bytes
    width_cm: float
    height_cm: float


def draw(chart: Chart, style: Style) -> Picture:
    """Return ``chart`` as a picture; equal charts give equal bytes."""
    kind = import_module(f"{__name__}.{chart.kind}")
    picture: Picture = kind.draw(drawable(chart), style)
    return picture
