"""Puts a chart together: what is drawn, the legend, and where its workbook is."""

from generator.charts.stijl import Style
from generator.word.grafiek.uiterlijk import NO_FILL, letters
from generator.word.grafiek.vorm import Plot
from generator.word.tekening import A_NS, C_NS
from generator.word.xml import DECLARATION, R_NS

WORKBOOK = "rId1"
"""The relation of every chart to its workbook."""


def chart_space(plot: Plot, style: Style) -> str:
    """Return the part of a chart; the title stands in the caption, not in the chart."""
    return (
        f'{DECLARATION}<c:chartSpace xmlns:c="{C_NS}" xmlns:a="{A_NS}" xmlns:r="{R_NS}">'
        '<c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:style val="2"/>'
        '<c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea><c:layout/>{plot.body}{NO_FILL}</c:plotArea>{_legend(plot, style)}"
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="{plot.blanks}"/></c:chart>'
        f"{NO_FILL}{letters(style)}"
        f'<c:externalData r:id="{WORKBOOK}"><c:autoUpdate val="0"/></c:externalData>'
        "</c:chartSpace>"
    )


def _legend(plot: Plot, style: Style) -> str:
    if not plot.legend:
        return ""
    unnamed = "".join(
        f'<c:legendEntry><c:idx val="{n}"/><c:delete val="1"/></c:legendEntry>'
        for n in plot.unnamed
    )
    return (
        f'<c:legend><c:legendPos val="t"/>{unnamed}<c:overlay val="0"/>{letters(style)}</c:legend>'
    )
