"""The series of a chart: name, categories and values by reference to the sheet, and its labels.

Every reference has its values beside it, which is what a program shows before it opens the
workbook.
"""

from collections.abc import Collection, Iterable
from typing import Literal

from generator.charts.stijl import Style
from generator.word.grafiek.blad import Sheet
from generator.word.grafiek.getallen import dutch
from generator.word.grafiek.uiterlijk import NO_FILL, ground, letters
from generator.word.grafiek.werkboek import number_text
from generator.word.xml import escape

Place = Literal["outEnd", "ctr", "t", "r"]
_SHOWN = (
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_HIDDEN = _SHOWN.replace('showVal val="1"', 'showVal val="0"')


def series_xml(sheet: Sheet, column: int, look: str, extras: str = "", *, after: str = "") -> str:
    """Return ``column`` of ``sheet`` as a series.

    ``look`` stands before the data: shape, markers and points; ``extras`` are labels and
    margins; ``after`` is what must come last.
    """
    return (
        f'<c:ser><c:idx val="{column}"/><c:order val="{column}"/>'
        f"<c:tx>{_words(sheet.heading_at(column), [sheet.columns[column].heading])}</c:tx>"
        f"{look}{extras}"
        f"<c:cat>{_words(sheet.categories_at(), sheet.categories)}</c:cat>"
        f"<c:val>{numbers(sheet, column)}</c:val>{after}</c:ser>"
    )


def numbers(sheet: Sheet, column: int) -> str:
    """Return the reference to the values of ``column``; a missing one is a gap."""
    values = sheet.columns[column].values
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{number_text(value)}</c:v></c:pt>'
        for n, value in enumerate(values)
        if value is not None
    )
    return (
        f"<c:numRef><c:f>{escape(sheet.values_at(column))}</c:f><c:numCache>"
        f"<c:formatCode>{escape(sheet.code)}</c:formatCode>"
        f'<c:ptCount val="{len(values)}"/>{points}</c:numCache></c:numRef>'
    )


def _words(at: str, texts: Iterable[str]) -> str:
    points = [f'<c:pt idx="{n}"><c:v>{escape(text)}</c:v></c:pt>' for n, text in enumerate(texts)]
    return (
        f"<c:strRef><c:f>{escape(at)}</c:f><c:strCache>"
        f'<c:ptCount val="{len(points)}"/>{"".join(points)}</c:strCache></c:strRef>'
    )


def labels(
    style: Style,
    code: str,
    place: Place,
    *,
    size: float = 0,
    bold: bool = False,
    boxed: bool = False,
    bold_at: Collection[int] = (),
    hidden_at: Collection[int] = (),
) -> str:
    """Return the values written at the points of a series, bold or hidden at some of them.

    A boxed value keeps its ground free of the hatch behind it.
    """
    box = ground(style.ground) if boxed else NO_FILL
    form = f'<c:numFmt formatCode="{escape(dutch(code))}" sourceLinked="0"/>{box}'
    tail = f'<c:dLblPos val="{place}"/>{_SHOWN}'
    strong = f"{form}{letters(style, size=size, bold=True)}{tail}"
    own = "".join(
        f'<c:dLbl><c:idx val="{n}"/>{_GONE if n in hidden_at else strong}</c:dLbl>'
        for n in sorted({*bold_at, *hidden_at})
    )
    return f"<c:dLbls>{own}{form}{letters(style, size=size, bold=bold)}{tail}</c:dLbls>"


def labels_only_at(
    style: Style, code: str, place: Place, points: Collection[int], *, bold: bool = False
) -> str:
    """Return the values written at ``points`` only."""
    form = f'<c:numFmt formatCode="{escape(dutch(code))}" sourceLinked="0"/>{NO_FILL}'
    shown = f'{form}{letters(style, bold=bold)}<c:dLblPos val="{place}"/>{_SHOWN}'
    own = "".join(f'<c:dLbl><c:idx val="{n}"/>{shown}</c:dLbl>' for n in sorted(points))
    return f"<c:dLbls>{own}{_HIDDEN}</c:dLbls>"


_GONE = '<c:delete val="1"/>'
