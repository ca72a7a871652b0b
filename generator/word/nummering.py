"""Numbering: headings, annexes, bullets and numbered lists that each start anew."""

from collections.abc import Iterable

from generator.core.style import Style
from generator.core.value import Value
from generator.word.namen import IDS
from generator.word.stijldef import (
    ANNEXES,
    BULLETS,
    HEADING_INDENT,
    HEADINGS,
    NUMBERS,
    list_indent,
)
from generator.word.xml import DECLARATION, ROOT, twips

_DEPTH = 6
_FORMATS = ("decimal", "lowerLetter", "lowerRoman")
_BULLETS = ("•", "\N{EN DASH}", "▪")


class NumberedList(Value, frozen=True, kw_only=True):
    """A numbered list of its own: its number in Word, its level (from 0) and its first number."""

    num_id: int
    level: int
    start: int


FIRST_OWN = NUMBERS + 1
"""The number in Word of the first numbered list in a document."""


def numbering_xml(lists: Iterable[NumberedList], look: Style) -> str:
    """Return the part ``word/numbering.xml`` for the styles and the ``lists`` of one document."""
    kinds = {
        HEADINGS: _headings(),
        ANNEXES: _annexes(),
        BULLETS: _bullets(look),
        NUMBERS: _numbers(),
    }
    outlines = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="5A1B000{number}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="5A1B010{number}"/>{levels}'
        "</w:abstractNum>"
        for number, levels in kinds.items()
    )
    shared = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in kinds
    )
    own = "".join(
        f'<w:num w:numId="{one.num_id}"><w:abstractNumId w:val="{NUMBERS}"/>'
        f'<w:lvlOverride w:ilvl="{one.level}"><w:startOverride w:val="{one.start}"/>'
        "</w:lvlOverride></w:num>"
        for one in lists
    )
    return f"{DECLARATION}<w:numbering {ROOT}>{outlines}{shared}{own}</w:numbering>"


def list_level(depth: int) -> int:
    """Return the level in Word of a list nested ``depth`` deep (from 0)."""
    return min(depth, _DEPTH - 1)


def _headings() -> str:
    return "".join(
        _level(
            level,
            "decimal",
            ".".join(f"%{n + 1}" for n in range(level + 1)),
            indent=HEADING_INDENT if level < 2 else HEADING_INDENT + 0.3 * (level - 1),
            hanging=HEADING_INDENT if level < 2 else HEADING_INDENT + 0.3 * (level - 1),
            style=f"heading {level + 1}",
        )
        for level in range(4)
    )


def _annexes() -> str:
    first = _level(0, "upperLetter", "Bijlage %1:", suffix="space", style="Bijlage")
    return first + "".join(
        _level(
            level,
            "decimal",
            ".".join(f"%{n + 1}" for n in range(level + 1)),
            indent=HEADING_INDENT + 0.3 * (level - 1),
            hanging=HEADING_INDENT + 0.3 * (level - 1),
            style=f"Bijlage {level + 1}",
        )
        for level in (1, 2)
    )


def _bullets(look: Style) -> str:
    letters = f'<w:rPr><w:rFonts w:ascii="{look.font}" w:hAnsi="{look.font}"/>' + (
        f'<w:b w:val="0"/><w:i w:val="0"/><w:color w:val="{look.accent}"/></w:rPr>'
    )
    return "".join(
        _level(
            level,
            "bullet",
            _BULLETS[level % 3],
            indent=list_indent(level),
            hanging=0.5,
            style=_list_style("List Bullet", level),
            letters=letters,
        )
        for level in range(_DEPTH)
    )


def _numbers() -> str:
    return "".join(
        _level(
            level,
            _FORMATS[level % 3],
            f"%{level + 1}.",
            indent=list_indent(level),
            hanging=0.6,
            style=_list_style("List Number", level),
        )
        for level in range(_DEPTH)
    )


def _list_style(name: str, level: int) -> str:
    return (name, f"{name} 2", f"{name} 3", "")[min(level, 3)]


def _level(
    level: int,
    form: str,
    text: str,
    *,
    indent: float = 0,
    hanging: float = 0,
    style: str = "",
    suffix: str = "tab",
    letters: str = "",
) -> str:
    linked = f'<w:pStyle w:val="{IDS[style]}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:suff w:val="{suffix}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{twips(indent)}" w:hanging="{twips(hanging)}"/></w:pPr>'
        f"{letters}</w:lvl>"
    )
