"""Bars of parts on top of each other: standing for moments, lying for shares of a whole."""

from generator.charts.chart import Chart
from generator.charts.stijl import Style
from generator.core.value import replace
from generator.word.grafiek import maten
from generator.word.grafiek.assen import FIRST, category_axis, value_axis
from generator.word.grafiek.blad import Column, Sheet
from generator.word.grafiek.reeksen import labels, series_xml
from generator.word.grafiek.staven import bar_group, lying_axes, measure, standing_axes
from generator.word.grafiek.uiterlijk import bar_look
from generator.word.grafiek.vorm import Plot, sheet_of

_THICK = 1.0
_TOTAL = "Totaal"
_NARROW = 0.35
"""The gap beside a standing bar, as a part of the bar."""

_NOTHING = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>'


def stacked(chart: Chart, style: Style) -> Plot:
    """Return stacked bars; parts that are not known are left out of the stack."""
    return _standing(chart, style) if chart.upright else _lying(chart, style)


def _standing(chart: Chart, style: Style) -> Plot:
    """Return standing stacks with their totals on top, which the workbook adds up by itself."""
    totals = tuple(sum(parts) for parts in _parts(chart))
    total = Column(heading=_TOTAL, values=totals, total=True)
    sheet = sheet_of(chart, extra=(total,))
    whole = replace(chart, series=(replace(chart.series[0], values=totals),))
    group = bar_group("col", "stacked", _series(chart, sheet, style, totals), 1.0, style)
    return Plot(
        sheet=sheet,
        body=group + _totals(sheet, style) + standing_axes(whole, style),
        height=maten.standing(chart, style),
        legend=True,
        unnamed=(len(chart.series),),
    )


def _totals(sheet: Sheet, style: Style) -> str:
    """Return a line that cannot be seen: it carries the totals above the bars."""
    last = len(sheet.columns) - 1
    shown = labels(style, sheet.code, "t", bold=True)
    line = series_xml(sheet, last, _NOTHING, shown, after='<c:smooth val="0"/>')
    return (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{line}'
        f'<c:marker val="1"/>{FIRST.xml()}</c:lineChart>'
    )


def _lying(chart: Chart, style: Style) -> Plot:
    """Return lying stacks; shares fill the whole width, and the axis then counts in percents."""
    sheet = sheet_of(chart)
    share = "%" in chart.unit
    totals = tuple(sum(parts) for parts in _parts(chart))
    series = _series(chart, sheet, style, totals)
    if share:
        axes = category_axis(FIRST, "l", style, turned=True) + value_axis(
            FIRST, "b", replace(measure(chart), code="0%", step=0.2), style, crosses="max"
        )
    else:
        axes = lying_axes(chart, style)
    group = bar_group("bar", "percentStacked" if share else "stacked", series, _THICK, style)
    rows = len(chart.categories) * maten.row(chart, style, _THICK)
    height = rows + maten.AXIS + maten.legend(chart, style)
    return Plot(sheet=sheet, body=group + axes, height=height, legend=len(chart.series) > 1)


def _series(chart: Chart, sheet: Sheet, style: Style, totals: tuple[float, ...]) -> str:
    """Return the parts; a part that is too thin for its number, or is the whole, shows none."""
    return "".join(
        series_xml(
            sheet,
            column,
            bar_look(style.look(column), style) + '<c:invertIfNegative val="0"/>',
            labels(
                style,
                sheet.code,
                "ctr",
                size=style.tick_size,
                boxed=True,
                hidden_at=_hidden(chart, column, style, totals) if chart.upright else (),
            ),
        )
        for column in range(len(chart.series))
    )


def _hidden(chart: Chart, column: int, style: Style, totals: tuple[float, ...]) -> list[int]:
    thin = 1.2 * maten.line(style) / style.plot_height * max(totals)
    values = chart.series[column].values
    return [
        row
        for row, value in enumerate(values)
        if value is not None and (value < thin or value == totals[row])
    ]


def _parts(chart: Chart) -> list[list[float]]:
    return [
        [series.values[row] or 0.0 for series in chart.series]
        for row in range(len(chart.categories))
    ]
