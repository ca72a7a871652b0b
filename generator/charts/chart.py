"""What a chart is: data, words and sources, before anything is drawn.

Every module of this package that is named after a chart has one function ``maak(basis)`` that
returns a :class:`Chart`, or ``None`` when its data do not exist. Drawing is somewhere else
(``generator.charts.draw``), so a chart is described once however it is drawn.
"""

from typing import Literal

from generator.core import marks
from generator.core.cijfer import Cijfer
from generator.core.value import Value, replace

Kind = Literal["bar", "grouped", "stacked", "line", "pyramid", "gantt", "map"]

Ring = tuple[tuple[float, float], ...]
"""A closed line: points to the east and to the north, the first not repeated at the end."""


class Series(Value, frozen=True, kw_only=True):
    """One series; a missing figure is ``None``. ``low`` and ``high`` bound a band around it.

    Of a ``forecast`` the first point is measured and the points after it are expected.
    """

    name: str
    values: tuple[float | None, ...]
    low: tuple[float | None, ...] = ()
    high: tuple[float | None, ...] = ()
    forecast: bool = False


class Span(Value, frozen=True, kw_only=True):
    """A bar of a time line: years as fractions (2027.5 is 1 July 2027)."""

    name: str
    start: float
    end: float
    group: str = ""
    milestone: bool = False


class Area(Value, frozen=True, kw_only=True):
    """An area of a map: its name, its rings, and the position of the category it falls in.

    What lies within an odd number of rings belongs to it: a hole is a ring as well. Of an area
    without ``level`` the figure is not known.
    """

    name: str
    rings: tuple[Ring, ...]
    level: int | None = None


class Reference(Value, frozen=True, kw_only=True):
    """A value to compare with, drawn as a line through all bars."""

    name: str
    value: float


class Chart(Value, frozen=True, kw_only=True):
    """A chart to draw.

    ``title`` names place, year and unit; ``unit`` stands at the axis; ``source`` is the line
    under the chart; ``alt`` the alternative text (without marks) and ``interpretation`` the one
    line that says what can be seen, both made from the data. ``table`` are the figures as rows
    of cells (a ``Cijfer`` or text each) under ``headings``.

    Of a map the ``categories`` are the classes, from low to high, in which its ``areas`` fall, and
    ``highlights`` are positions of areas.

    ``upright`` asks for standing bars, for categories that are moments; ``highlights`` are the
    positions of the categories that the chart is about. ``decimals`` is for the printed values.
    ``editable`` asks for a chart in Word whose numbers a reader can change, or for none
    (``False``); ``None`` leaves it to the document.
    """

    key: str
    kind: Kind
    title: str
    unit: str
    source: str
    alt: str
    interpretation: str
    categories: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    spans: tuple[Span, ...] = ()
    areas: tuple[Area, ...] = ()
    decimals: int = 0
    headings: tuple[str, ...] = ()
    table: tuple[tuple[str | Cijfer, ...], ...] = ()
    upright: bool = False
    highlights: tuple[int, ...] = ()
    reference: Reference | None = None
    editable: bool | None = None


def drawable(chart: Chart) -> Chart:
    """Return ``chart`` with only what a drawing shows, and without marks.

    Title, source and interpretation stand in the document, not in the picture: two charts that
    are equal here look the same.
    """
    reference = chart.reference
    return replace(
        chart,
        key="",
        title="",
        source="",
        alt="",
        interpretation="",
        headings=(),
        table=(),
        editable=None,
        unit=marks.plain(chart.unit),
        categories=tuple(marks.plain(category) for category in chart.categories),
        series=tuple(replace(series, name=marks.plain(series.name)) for series in chart.series),
        spans=tuple(
            replace(span, name=marks.plain(span.name), group=marks.plain(span.group))
            for span in chart.spans
        ),
        areas=tuple(replace(area, name=marks.plain(area.name)) for area in chart.areas),
        reference=reference and replace(reference, name=marks.plain(reference.name)),
    )
