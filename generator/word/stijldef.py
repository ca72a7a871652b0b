"""What a Word style is: the terms in which ``stijlen`` describes the house style.

Lengths are in centimetres, spacing and font sizes in points. A field that is ``None`` comes from
the style it is based on.
"""

from typing import Literal

from generator.core.value import Value

HEADING_INDENT = 1.3
"""Where the text of a numbered heading starts, in centimetres."""

HEADINGS, ANNEXES, BULLETS, NUMBERS = 1, 2, 3, 4
"""The lists of ``nummering``: numbered headings, annexes, bullets, numbered lists."""


class Edge(Value, frozen=True, kw_only=True):
    """A rule along one side: colour, width and distance in points."""

    side: Literal["top", "left", "bottom", "right"]
    color: str
    width: float = 0.5
    space: int = 1


class Tab(Value, frozen=True, kw_only=True):
    """A tab stop at ``at`` centimetres."""

    at: float
    kind: Literal["left", "right"] = "left"
    dots: bool = False


class StyleDef(Value, frozen=True, kw_only=True):
    """One style. ``numbered`` is the list and the level (from 0) that number its paragraphs."""

    name: str
    kind: Literal["paragraph", "character"] = "paragraph"
    based_on: str | None = None
    follows: str | None = None
    own: bool = False
    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    color: str | None = None
    underline: bool = False
    superscript: bool = False
    spread: float | None = None
    literal: bool = False
    hyphens: bool = True
    before: float | None = None
    after: float | None = None
    line: float | None = None
    left: float | None = None
    right: float | None = None
    hanging: float | None = None
    align: Literal["left", "right"] | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    new_page: bool | None = None
    outline: int | None = None
    numbered: tuple[int, int] | None = None
    ground: str | None = None
    edges: tuple[Edge, ...] = ()
    tabs: tuple[Tab, ...] = ()


def list_indent(level: int) -> float:
    """Return where the text of a list item of ``level`` (from 0) starts, in centimetres."""
    return 0.65 * (level + 1)
