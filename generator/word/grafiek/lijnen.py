"""Lines through the years: what is expected is dashed with open markers, its margin a whisker."""

from itertools import pairwise
from math import gcd

from generator.charts.chart import Chart, Series
from generator.charts.draw.scale import begins_at_zero, scale
from generator.charts.draw.values import NOT_FROM_ZERO, known, whole
from generator.charts.stijl import Style
from generator.core.value import replace
from generator.word.grafiek import maten
from generator.word.grafiek.assen import FIRST, Measure, category_axis, value_axis
from generator.word.grafiek.blad import Column, Sheet
from generator.word.grafiek.reeksen import labels_only_at, numbers, series_xml
from generator.word.grafiek.staven import measure
from generator.word.grafiek.uiterlijk import line_look, marker
from generator.word.grafiek.vorm import Plot, sheet_of

_UP, _DOWN = "hoogstens meer", "hoogstens minder"
_FORECAST = "open teken en streepjes: raming"
_MARGIN = "dunne staande lijn: bandbreedte"
_WHISKER = 1.0
"""The width of the line that shows a margin, in points."""


def lines(chart: Chart, style: Style) -> Plot:
    """Return a line per series; years stand at their distance in time."""
    spaced = _spaced(chart)
    sheet = sheet_of(spaced, "Jaar", extra=tuple(_margins(spaced)))
    series = "".join(_line(spaced, sheet, number, style) for number in range(len(spaced.series)))
    group = (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}'
        f'<c:marker val="1"/>{FIRST.xml()}</c:lineChart>'
    )
    axes = category_axis(FIRST, "b", style, note=_note(chart))
    axes += value_axis(FIRST, "l", _measure(chart), style)
    return Plot(
        sheet=sheet,
        body=group + axes,
        height=maten.standing(chart, style),
        legend=len(chart.series) > 1,
        blanks="gap" if spaced is chart else "span",
    )


def _spaced(chart: Chart) -> Chart:
    """Return ``chart`` with empty years between its own where those are not at equal distance."""
    years = [int(year) for year in chart.categories]
    steps = {after - before for before, after in pairwise(years)}
    if len(steps) < 2:
        return chart
    every = range(years[0], years[-1] + 1, gcd(*steps))
    places = [years.index(year) if year in years else None for year in every]

    def stretched(values: tuple[float | None, ...]) -> tuple[float | None, ...]:
        return tuple(None if place is None else values[place] for place in places) if values else ()

    series = tuple(
        replace(one, values=stretched(one.values), low=stretched(one.low), high=stretched(one.high))
        for one in chart.series
    )
    return replace(chart, categories=tuple(map(str, every)), series=series)


def _margins(chart: Chart) -> list[Column]:
    """Return two columns for each series with a margin: how much more and less it can be."""
    columns = []
    for series in chart.series:
        if series.low:
            up, down = _apart(series.high, series.values), _apart(series.values, series.low)
            columns.append(Column(heading=f"{series.name}: {_UP}", values=up))
            columns.append(Column(heading=f"{series.name}: {_DOWN}", values=down))
    return columns


def _apart(
    high: tuple[float | None, ...], low: tuple[float | None, ...]
) -> tuple[float | None, ...]:
    pairs = zip(high, low, strict=True)
    return tuple(None if a is None or b is None else round(a - b, 10) for a, b in pairs)


def _line(chart: Chart, sheet: Sheet, number: int, style: Style) -> str:
    series, look = chart.series[number], style.look(number)
    dash = style.forecast_dash if series.forecast else look.dash
    shape = line_look(look.colour, style.line_width, dash)
    shape += marker(look, style, hollow=series.forecast)
    points = [place for place, value in enumerate(series.values) if value is not None]
    if series.forecast and points:
        first = marker(look, style)
        shape += f'<c:dPt><c:idx val="{points[0]}"/>{first}<c:bubble3D val="0"/></c:dPt>'
    ends = {points[0], points[-1]} if points else set()
    extras = labels_only_at(style, sheet.code, "t", ends, bold=True)
    extras += _whiskers(chart, sheet, series, look.colour)
    return series_xml(sheet, number, shape, extras, after='<c:smooth val="0"/>')


def _whiskers(chart: Chart, sheet: Sheet, series: Series, colour: str) -> str:
    headings = [column.heading for column in sheet.columns]
    if not series.low:
        return ""
    up, down = (headings.index(f"{series.name}: {kind}") for kind in (_UP, _DOWN))
    return (
        '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/>'
        f'<c:noEndCap val="0"/><c:plus>{numbers(sheet, up)}</c:plus>'
        f"<c:minus>{numbers(sheet, down)}</c:minus>{line_look(colour, _WHISKER)}</c:errBars>"
    )


def _measure(chart: Chart) -> Measure:
    """Return how the values are measured, and say so when not from zero."""
    values = known(chart)
    base = measure(chart)
    if not begins_at_zero(values):
        low = scale(values, 0, 6, zero=False, whole=whole(chart)).low
        return replace(base, low=low, unit=f"{chart.unit} {NOT_FROM_ZERO}")
    return base


def _note(chart: Chart) -> str:
    """Return in words what open marks, dashes and whiskers mean."""
    notes = [_FORECAST] * any(series.forecast for series in chart.series)
    notes += [_MARGIN] * any(bool(series.low) for series in chart.series)
    return "; ".join(notes)
