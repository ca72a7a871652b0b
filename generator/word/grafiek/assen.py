"""The axes of a chart: categories along one, values along the other."""

from typing import Literal

from generator.charts.stijl import Style
from generator.core.value import Value
from generator.word.grafiek.getallen import dutch
from generator.word.grafiek.uiterlijk import letter_look, letters, line_look
from generator.word.xml import escape

Side = Literal["b", "l", "r", "t"]
_STANDING = ' rot="-5400000" vert="horz"'
NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"


class Pair(Value, frozen=True, kw_only=True):
    """The numbers by which a pair of axes finds each other."""

    categories: int
    values: int

    def xml(self) -> str:
        """Return the references from a group of series to its axes."""
        return f'<c:axId val="{self.categories}"/><c:axId val="{self.values}"/>'


FIRST = Pair(categories=1001, values=1002)
SECOND = Pair(categories=2001, values=2002)


def category_axis(
    pair: Pair,
    side: Side,
    style: Style,
    *,
    note: str = "",
    turned: bool = False,
    shown: bool = True,
) -> str:
    """Return the axis of the categories, with a ``note`` on how to read the chart.

    A ``turned`` axis starts at the top or the right.
    """
    direction = "maxMin" if turned else "minMax"
    return (
        f'<c:catAx><c:axId val="{pair.categories}"/>'
        f'<c:scaling><c:orientation val="{direction}"/></c:scaling>'
        f'<c:delete val="{int(not shown)}"/><c:axPos val="{side}"/>'
        f"{_title(note, style, standing=False) if note else ''}"
        '<c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"{line_look(style.axis, style.axis_width)}{letters(style)}"
        f'<c:crossAx val="{pair.values}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


class Measure(Value, frozen=True, kw_only=True):
    """How values are measured: unit at the axis, format of its numbers, ends and step if fixed."""

    unit: str
    code: str
    low: float | None = None
    high: float | None = None
    step: float | None = None


def value_axis(
    pair: Pair,
    side: Side,
    measure: Measure,
    style: Style,
    *,
    turned: bool = False,
    crosses: Literal["autoZero", "max"] = "autoZero",
    numbers: bool = True,
) -> str:
    """Return the axis of the values with its unit, and when it has ``numbers`` with a grid."""
    grid = line_look(style.grid, style.grid_width)
    step = "" if measure.step is None else f'<c:majorUnit val="{measure.step:g}"/>'
    title = _title(measure.unit, style, standing=side in "lr") if measure.unit else ""
    return (
        f'<c:valAx><c:axId val="{pair.values}"/>{_scaling(measure, turned=turned)}'
        f'<c:delete val="0"/><c:axPos val="{side}"/>'
        f"{f'<c:majorGridlines>{grid}</c:majorGridlines>' if numbers else ''}{title}"
        f'<c:numFmt formatCode="{escape(dutch(measure.code))}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="{"nextTo" if numbers else "none"}"/>{NO_LINE}'
        f"{letters(style, size=style.tick_size, colour=style.muted)}"
        f'<c:crossAx val="{pair.categories}"/><c:crosses val="{crosses}"/>'
        f'<c:crossBetween val="between"/>{step}</c:valAx>'
    )


def _scaling(measure: Measure, *, turned: bool) -> str:
    high = "" if measure.high is None else f'<c:max val="{measure.high:g}"/>'
    low = "" if measure.low is None else f'<c:min val="{measure.low:g}"/>'
    direction = "maxMin" if turned else "minMax"
    return f'<c:scaling><c:orientation val="{direction}"/>{high}{low}</c:scaling>'


def _title(unit: str, style: Style, *, standing: bool) -> str:
    look = {"style": style, "size": style.tick_size, "colour": style.muted}
    before = letter_look("defRPr", **look)  # type: ignore[arg-type]
    own = letter_look("rPr", **look)  # type: ignore[arg-type]
    turn = _STANDING if standing else ""
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr{turn}/><a:lstStyle/><a:p><a:pPr>{before}</a:pPr>"
        f"<a:r>{own}<a:t>{escape(unit)}</a:t></a:r></a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )
