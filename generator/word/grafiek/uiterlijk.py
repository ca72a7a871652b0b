"""How parts of a chart look, in DrawingML: fills, lines, markers and letters of the house style."""

from generator.charts.stijl import Look, Style
from generator.word.xml import escape

_HUNDRED = 100_000
_POINT = 12_700
"""A hundred percent, and the English metric units in a point."""

_PATTERNS = {"": "", "/": "wdUpDiag", ".": "pct25", "\\": "wdDnDiag", "x": "diagCross", "-": "horz"}
_MARKERS = {
    "o": "circle",
    "s": "square",
    "^": "triangle",
    "D": "diamond",
    "v": "x",
    "P": "plus",
}
NO_FILL = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def bar_look(look: Look, style: Style) -> str:
    """Return the shape properties of a bar: its colour, and its hatch so that grey shows it too."""
    pattern = _PATTERNS[look.hatch[:1]]
    inside = _solid(look.colour)
    if pattern:
        inside = (
            f'<a:pattFill prst="{pattern}"><a:fgClr>{_colour(style.ground)}</a:fgClr>'
            f"<a:bgClr>{_colour(look.colour)}</a:bgClr></a:pattFill>"
        )
    return f"<c:spPr>{inside}{_stroke(look.colour, 0.6)}</c:spPr>"


def line_look(colour: str, width: float, dash: tuple[float, ...] = ()) -> str:
    """Return the shape properties of a line; ``width`` in points, ``dash`` in widths."""
    return f"<c:spPr>{_stroke(colour, width, dash)}</c:spPr>"


def marker(look: Look, style: Style, *, hollow: bool = False) -> str:
    """Return the marker of ``look``; a hollow one stands for an expected value."""
    inside = style.ground if hollow else look.colour
    return (
        f'<c:marker><c:symbol val="{_MARKERS[look.marker]}"/>'
        f'<c:size val="{round(style.marker_size) + 1}"/>'
        f"<c:spPr>{_solid(inside)}{_stroke(look.colour, 1.2)}</c:spPr></c:marker>"
    )


def ground(colour: str) -> str:
    """Return the shape properties of a plain ground, such as under a number on a hatch."""
    return f"<c:spPr>{_solid(colour)}<a:ln><a:noFill/></a:ln></c:spPr>"


def letters(style: Style, *, size: float = 0, colour: str = "", bold: bool = False) -> str:
    """Return the text properties: the letters of the house, ``size`` in points."""
    look = letter_look("defRPr", style, size=size, colour=colour, bold=bold)
    return (
        f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{look}</a:pPr>"
        '<a:endParaRPr lang="nl-NL"/></a:p></c:txPr>'
    )


def letter_look(
    tag: str, style: Style, *, size: float = 0, colour: str = "", bold: bool = False
) -> str:
    """Return the properties of letters in element ``a:tag``."""
    font = escape(style.fonts[0])
    language = ' lang="nl-NL"' if tag == "rPr" else ""
    return (
        f'<a:{tag}{language} sz="{round((size or style.label_size) * 100)}" b="{int(bold)}">'
        f'{_solid(colour or style.ink)}<a:latin typeface="{font}"/><a:cs typeface="{font}"/>'
        f"</a:{tag}>"
    )


def _stroke(colour: str, width: float, dash: tuple[float, ...] = ()) -> str:
    pairs = zip(dash[::2], dash[1::2], strict=True)
    dashes = "".join(
        f'<a:ds d="{round(on * _HUNDRED)}" sp="{round(off * _HUNDRED)}"/>' for on, off in pairs
    )
    broken = f"<a:custDash>{dashes}</a:custDash>" if dashes else ""
    return f'<a:ln w="{round(width * _POINT)}">{_solid(colour)}{broken}</a:ln>'


def _solid(colour: str) -> str:
    return f"<a:solidFill>{_colour(colour)}</a:solidFill>"


def _colour(colour: str) -> str:
    return f'<a:srgbClr val="{colour.removeprefix("#").upper()}"/>'
