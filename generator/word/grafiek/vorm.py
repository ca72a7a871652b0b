"""What a kind of chart makes of its description: a sheet, and what is drawn from it."""

from typing import Literal

from generator.charts.chart import Chart
from generator.charts.draw.values import UNKNOWN
from generator.core.value import Value
from generator.word.grafiek.blad import Column, Sheet
from generator.word.grafiek.getallen import format_code

_CORNER = "Onderdeel"


class Plot(Value, frozen=True, kw_only=True):
    """A chart before it is put together.

    ``body`` are the groups of series and the axes, ``height`` is in centimetres; ``unnamed`` are
    the series that stay out of the legend, ``blanks`` says what a missing value does to a line.
    """

    sheet: Sheet
    body: str
    height: float
    legend: bool = False
    unnamed: tuple[int, ...] = ()
    blanks: Literal["gap", "span"] = "gap"


def sheet_of(chart: Chart, corner: str = "", extra: tuple[Column, ...] = ()) -> Sheet:
    """Return the series of ``chart`` as the columns of a sheet, with ``extra`` after them."""
    own = tuple(Column(heading=series.name, values=series.values) for series in chart.series)
    return Sheet(
        corner=corner or _CORNER,
        categories=chart.categories,
        columns=own + extra,
        code=format_code(chart),
    )


def noted_categories(chart: Chart) -> tuple[str, ...]:
    """Return the categories, with a note at those of which a value is missing.

    An empty place would look like zero.
    """
    return tuple(_noted(chart, row, category) for row, category in enumerate(chart.categories))


def _noted(chart: Chart, row: int, category: str) -> str:
    missing = [series.name for series in chart.series if series.values[row] is None]
    if not missing:
        return category
    names = f"{', '.join(missing)} " if len(chart.series) > 1 else ""
    return f"{category} ({names}{UNKNOWN})"
