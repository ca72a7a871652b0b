"""The line of a file that a finding of the strict reader is about, with a caret below it.

Who cannot see the difference between a space and a non-breaking space cannot mend it: what an
editor does not show gets a visible stand-in, one for each character, so that columns stay right.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from generator.core.finding import Finding
from generator.inputs.syntax import BREAK

READER = "WZ1"
"""How the codes of findings begin that are about the text of a file."""
WHOLE_FILE = ("WZ100", "WZ103")
"""Codes that may be about a file as a whole, which then has no path: no line of it says more."""
WIDTH = 80
"""Columns of a line that are shown; of a longer line, those around the caret."""

_TAB, _SPACE, _OTHER, _CUT = "→", "␣", "¤", "…"


def with_fragments(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield the lines that show ``findings``; neighbours at the same place share a fragment."""
    for _, group in groupby(findings, key=lambda finding: finding.place):
        same = list(group)
        yield from map(str, same)
        yield from fragment(same[-1])


def fragment(finding: Finding) -> list[str]:
    """Return the line of the file at the place of ``finding`` and a caret below the column.

    The list is empty for other findings than those of the reader, and when the line cannot be
    shown: the file is gone, is no text, or has become shorter.
    """
    place = finding.place
    if not place or not finding.code.startswith(READER) or _about_a_file(finding):
        return []
    lines = _lines(place.file)[place.line - 1 : place.line]
    return [row for line in lines for row in drawn(line, place.line, place.column)]


def _about_a_file(finding: Finding) -> bool:
    begins = finding.place is not None and finding.place.line == finding.place.column == 1
    return begins and finding.code in WHOLE_FILE and not finding.path


def drawn(line: str, number: int, column: int) -> list[str]:
    """Return ``line`` with its number, and a caret under ``column`` (from 1)."""
    cells = [_visible(character) for character in line]
    at = min(column - 1, len(cells))
    start, end = _window(cells, at)
    before = _CUT if start else ""
    shown = before + "".join(cells[start:end]) + (_CUT if end < len(cells) else "")
    caret = " " * (len(before) + sum(map(_width, cells[start:at]))) + "^"
    return [f"{number:>5} | {shown}".rstrip(), f"{'':>5} | {caret}"]


def _window(cells: list[str], at: int) -> tuple[int, int]:
    """Return which cells are shown: all, or those around ``at``."""
    if len(cells) <= WIDTH:
        return 0, len(cells)
    start = min(max(0, at - WIDTH * 2 // 3), len(cells) - WIDTH)
    return start, start + WIDTH


def _visible(character: str) -> str:
    if character.isprintable():  # of the spaces, this holds for the ordinary one only
        return character
    if character == "\t":
        return _TAB
    invisible_space = unicodedata.category(character) == "Zs" or character in "\u200b\u2060\ufeff"
    return _SPACE if invisible_space else _OTHER


def _width(character: str) -> int:
    """Return how many columns of a terminal a character takes."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _lines(file: str) -> list[str]:
    """Return the lines of ``file``, counted as the reader does, or nothing when it is no text."""
    try:
        state = Path(file).stat()
        return _read(file, state.st_mtime_ns, state.st_size)
    except (OSError, ValueError):  # gone, a folder, or a name that cannot be one
        return []


@lru_cache(maxsize=1)
def _read(file: str, changed: int, size: int) -> list[str]:
    """Read ``file`` once for all findings about it, as long as it stays the same."""
    data = Path(file).read_bytes()
    if b"\0" in data:
        return []
    return BREAK.split(data.decode("utf-8-sig", errors="replace"))
