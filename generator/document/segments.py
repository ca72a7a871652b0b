"""What is done with the lines of a chapter before python-markdown sees them.

Boxes (``::: kader Titel`` … ``:::``) and footnotes are cut out, code between fences is indented,
and lists are laid out the one way python-markdown reads well: an empty line before, and four
spaces for each level.
"""

import re

from generator.core.marks import LINE
from generator.core.value import Value, replace

_OPEN = re.compile(r"\s*:::\s*(?P<kind>[\w-]+)\s*(?P<title>.*)")
_CLOSE = re.compile(r"\s*:::\s*")
_NOTE = re.compile(r"\[\^([\w-]+)\]:\s*(.*)")
_FENCE = re.compile(r"\s*(```|~~~)")
_ITEM = re.compile(r"( *)(?:[-*+]|\d+[.)])( +)\S")
_MARKED_BLANK = re.compile(f"(?:{LINE}...|\\s)*")


class Fence(Value, frozen=True, kw_only=True):
    """A box as lines: its kind, title and content, and whether its end was found."""

    kind: str
    title: str
    lines: list[str]
    closed: bool = False


Segment = list[str] | Fence


def without_notes(text: str) -> tuple[dict[str, str], list[str]]:
    """Return the footnotes of a chapter by name, and its other lines."""
    notes: dict[str, str] = {}
    rest: list[str] = []
    current = ""
    for line in text.split("\n"):
        match = _NOTE.match(line)
        if match:
            current = match.group(1)
            notes[current] = match.group(2)
        elif current and line.startswith("    "):
            notes[current] += "\n" + line[4:]
        else:
            current = current if not line.strip() and current else ""
            rest.append(line)
    return notes, rest


def segments(lines: list[str]) -> list[Segment]:
    """Return the lines as runs of Markdown and boxes, in order."""
    found: list[Segment] = []
    run: list[str] = []
    inside: Fence | None = None
    for line in lines:
        if inside is not None:
            if _CLOSE.fullmatch(line):
                found.append(replace(inside, closed=True))
                inside = None
            else:
                inside.lines.append(line)
            continue
        opening = _OPEN.fullmatch(line)
        if opening:
            found.append(laid_out(run))
            run = []
            inside = Fence(kind=opening["kind"], title=opening["title"], lines=[])
        else:
            run.append(line)
    if inside is not None:
        found.append(inside)
    found.append(laid_out(run))
    return [part for part in found if not isinstance(part, list) or any(part)]


def laid_out(lines: list[str]) -> list[str]:
    """Return lines with lists and fenced code as python-markdown wants them."""
    result: list[str] = []
    fence = ""
    levels: list[int] = []
    for line in lines:
        opening = _FENCE.match(line)
        if fence or opening:
            if not fence:
                fence, levels = opening.group(1) if opening else "", []
                result.append("")
            elif line.strip() == fence:
                fence = ""
                result.append("")
            else:
                result.append("    " + line)
            continue
        result.extend(_list_line(line, levels, result))
    return result


def _list_line(line: str, levels: list[int], before: list[str]) -> list[str]:
    """Return ``line`` as it must be written, given the indents of the open list levels."""
    item = _ITEM.match(line)
    indent = len(line) - len(line.lstrip(" "))
    if item and (levels or indent < 4):
        while levels and indent < levels[-1]:
            levels.pop()
        new = not levels or indent > levels[-1] + 1
        if new:
            levels.append(indent)
        text = "    " * (len(levels) - 1) + line.lstrip(" ")
        gap = before and not _MARKED_BLANK.fullmatch(before[-1]) and not _ITEM.match(before[-1])
        return ["", text] if gap else [text]
    if not levels or not line.strip():
        return [line]
    if indent <= levels[0] and before and not before[-1].strip():
        levels.clear()
        return [line]
    while len(levels) > 1 and indent <= levels[-1]:
        levels.pop()
    return ["    " * len(levels) + line.lstrip(" ")] if indent else [line]
