"""Bars, lying or standing: of one series, or of several side by side."""

from generator.charts.chart import Chart
from generator.charts.draw.scale import scale
from generator.charts.draw.values import known, whole, written
from generator.charts.stijl import Style
from generator.core.value import replace
from generator.word.grafiek import maten
from generator.word.grafiek.assen import FIRST, Measure, category_axis, value_axis
from generator.word.grafiek.getallen import format_code
from generator.word.grafiek.reeksen import labels, series_xml
from generator.word.grafiek.uiterlijk import bar_look
from generator.word.grafiek.vorm import Plot, noted_categories, sheet_of

_AS_IS = '<c:invertIfNegative val="0"/>'
_FEW = 6
"""Counts up to here get a step of one: the axis must not show halves."""


def bars(chart: Chart, style: Style) -> Plot:
    """Return lying bars of one series; what it compares with is one bar more, with a hatch."""
    noted = replace(_with_reference(chart), categories=noted_categories(chart))
    if chart.reference:
        noted = replace(noted, categories=(*noted.categories, chart.reference.name))
    sheet = sheet_of(noted)
    shown = labels(style, sheet.code, "outEnd", bold_at=_bold(chart))
    shape = bar_look(style.look(0), style) + _AS_IS + _points(chart, style)
    group = bar_group("bar", "clustered", series_xml(sheet, 0, shape, shown), style.bar, style)
    height = len(noted.categories) * maten.row(noted, style, style.bar) + maten.AXIS
    return Plot(sheet=sheet, body=group + lying_axes(chart, style), height=height)


def grouped(chart: Chart, style: Style) -> Plot:
    """Return bars side by side: standing for moments when the values fit, else lying."""
    noted = replace(chart, categories=noted_categories(chart))
    sheet = sheet_of(noted)
    series = "".join(
        series_xml(
            sheet,
            column,
            bar_look(style.look(column), style) + _AS_IS,
            labels(style, sheet.code, "outEnd", size=style.tick_size, bold_at=chart.highlights),
        )
        for column in range(len(chart.series))
    )
    thick, legend = style.grouped_bar, len(chart.series) > 1
    if chart.upright and _fits(chart, style):
        body = bar_group("col", "clustered", series, thick, style) + standing_axes(chart, style)
        return Plot(sheet=sheet, body=body, height=maten.standing(noted, style), legend=legend)
    rows = len(chart.categories) * maten.row(noted, style, thick * len(chart.series))
    height = rows + maten.AXIS + maten.legend(chart, style)
    body = bar_group("bar", "clustered", series, thick, style) + lying_axes(chart, style)
    return Plot(sheet=sheet, body=body, height=height, legend=legend)


def bar_group(direction: str, grouping: str, series: str, thick: float, style: Style) -> str:
    """Return a group of bars; each is ``thick`` (cm) where the gap is as in a picture."""
    overlap = "" if grouping == "clustered" else '<c:overlap val="100"/>'
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/>'
        f'<c:varyColors val="0"/>{series}<c:gapWidth val="{round(100 * style.bar_gap / thick)}"/>'
        f"{overlap}{FIRST.xml()}</c:barChart>"
    )


def lying_axes(chart: Chart, style: Style) -> str:
    """Return the axes of lying bars: the first category on top, the values below."""
    return category_axis(FIRST, "l", style, turned=True) + value_axis(
        FIRST, "b", measure(chart), style, crosses="max"
    )


def standing_axes(chart: Chart, style: Style) -> str:
    """Return the axes of standing bars."""
    return category_axis(FIRST, "b", style) + value_axis(FIRST, "l", measure(chart), style)


def measure(chart: Chart) -> Measure:
    """Return how the values of ``chart`` are measured: from zero, counts in whole steps."""
    values = known(chart)
    low, high = min(values, default=0.0), max(values, default=0.0)
    ticks = replace(chart, decimals=_tick_decimals(values))
    return Measure(
        unit=chart.unit,
        code=format_code(ticks),
        low=None if low < 0 else 0,
        step=1 if whole(chart) and high <= _FEW else None,
    )


def _tick_decimals(values: list[float]) -> int:
    """Return the decimals of the numbers on the axis: as many as its steps need."""
    step = scale(values, 0, 12).step
    return 0 if step >= 1 else len(f"{step:g}".partition(".")[2])


def _fits(chart: Chart, style: Style) -> bool:
    room = style.width / len(chart.categories) / (len(chart.series) + style.bar_gap)
    return max(maten.width(written(chart, v), style.tick_size, style) for v in known(chart)) < room


def _with_reference(chart: Chart) -> Chart:
    if chart.reference is None:
        return chart
    only = chart.series[0]
    return replace(chart, series=(replace(only, values=(*only.values, chart.reference.value)),))


def _bold(chart: Chart) -> tuple[int, ...]:
    """Return the bars that the chart is about, and the one it compares with."""
    return chart.highlights + ((len(chart.categories),) if chart.reference else ())


def _points(chart: Chart, style: Style) -> str:
    """Return the bars that look different from the others."""
    others = replace(style.look(0), colour=style.axis)
    odd = {
        n: others
        for n in range(len(chart.categories))
        if chart.highlights and n not in chart.highlights
    }
    if chart.reference:
        odd[len(chart.categories)] = style.look(1)
    return "".join(
        f'<c:dPt><c:idx val="{n}"/>{_AS_IS}<c:bubble3D val="0"/>{bar_look(look, style)}</c:dPt>'
        for n, look in odd.items()
    )
