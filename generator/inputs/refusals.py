"""What YAML allows but nobody means: refused, with the place and what to do.

Each function looks at one event of PyYAML, or at the lines of the file, and yields what is wrong.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.core import dutch

Refusal = tuple[int, int, str, str, str]
"""Line and column, both from 1; the code, the message and the advice."""

_STRANGE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff]"
    "|[\U000f0000-\U0010ffff]"
)
"""What no text may hold: control characters, other line ends, private and missing characters."""
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_ITEM = re.compile(r" *-(?=\s+\S)")
_GLUED = re.compile(r"\s+(#[^\s#]\S*)")
_NAMED = 4
"""How many double keys are named; a file that was pasted twice has them all."""


def tricks(event: Any) -> Iterator[Refusal]:
    """Refuse anchors and types, which need knowledge of YAML."""
    line, column = _start(event)
    if getattr(event, "tag", None) not in (None, "!"):
        what = f"'{event.tag:.60}' is een type-aanduiding; dat kan hier niet"
        yield line, column, "WZ109", what, "haal hem weg, of zet de tekst tussen aanhalingstekens"
    if getattr(event, "anchor", None):
        what = f"'&{event.anchor:.40}' is een anker; dat kan hier niet"
        yield line, column, "WZ109", what, "haal het weg, of zet de tekst tussen aanhalingstekens"


def alias(event: Any) -> Refusal:
    """Refuse a reference to an anchor: with those a small file can become endless."""
    what = f"'*{event.anchor:.40}' verwijst naar een andere plek; dat kan hier niet"
    advice = "schrijf de tekst uit, of zet hem tussen aanhalingstekens"
    return *_start(event), "WZ109", what, advice


def strange_character(event: Any, lines: Sequence[str]) -> Iterator[Refusal]:
    """Refuse a text with a character that no editor shows or no other font has."""
    strange = _STRANGE.search(event.value)
    if strange:
        yield _character(strange.group(), *_where(strange.group(), event, lines))


def line_ends(lines: Sequence[str]) -> Iterator[Refusal]:
    """Refuse line ends that YAML counts and no editor shows: places would be wrong."""
    for number, line in enumerate(lines, start=1):
        found = _LINE_ENDS.search(line)
        if found:
            yield _character(found.group(), number, found.start() + 1)


def glued_comment(event: Any, lines: Sequence[str]) -> Iterator[Refusal]:
    """Refuse ``Wonen #1``: YAML would drop ``#1`` without a word."""
    end = event.end_mark
    line = lines[end.line] if end.line < len(lines) else ""
    comment = _GLUED.match(line, end.column)
    if not comment:
        return
    what = "staat achter een tekst; YAML leest dat niet mee"
    advice = "zet de hele tekst tussen aanhalingstekens, of zet een spatie achter #"
    if not event.value:
        what = "begint met #; YAML leest dat als opmerking"
        advice = "zet de tekst tussen aanhalingstekens; schrijf null als iets onbekend is"
    yield end.line + 1, comment.start(1) + 1, "WZ109", f"'{comment.group(1):.40}' {what}", advice


def swallowed_item(event: Any, lines: Sequence[str]) -> Iterator[Refusal]:
    """Refuse a ``- `` that stands too deep: YAML would glue it to the text above."""
    for number in range(event.start_mark.line + 1, min(event.end_mark.line + 1, len(lines))):
        item = _ITEM.match(lines[number])
        if item:
            what = "dit streepje hoort voor YAML bij de tekst erboven"
            advice = "zet alle streepjes van een lijst recht onder elkaar"
            yield number + 1, item.end(), "WZ109", what, advice


def double_keys(names: Sequence[str], line: int, column: int, first: int) -> Refusal:
    """Refuse keys that stand twice in one mapping: together, they have one cause.

    They are at ``line`` and ``column``, and were at line ``first``.
    """
    if len(names) == 1:
        what = f"de sleutel '{names[0]}' staat hier dubbel; eerder op regel {first}"
        return line, column, "WZ102", what, "laat er één staan"
    shown = [f"'{name}'" for name in names[:_NAMED]]
    if len(names) > _NAMED:
        shown.append(f"nog {len(names) - _NAMED}")
    what = f"vanaf hier staan {dutch.opsomming(shown)} dubbel; eerder vanaf regel {first}"
    advice = "laat er één van elk staan, of begin hier een nieuw onderdeel met '- '"
    return line, column, "WZ102", what, advice


def _start(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _where(character: str, event: Any, lines: Sequence[str]) -> tuple[int, int]:
    """Return where ``character`` stands; written as an escape, where its text begins."""
    start, end = event.start_mark, event.end_mark
    for number in range(start.line, min(end.line + 1, len(lines))):
        at = lines[number].find(character, start.column if number == start.line else 0)
        if at >= 0:
            return number + 1, at + 1
    return _start(event)


def _character(character: str, line: int, column: int) -> Refusal:
    what = (
        f"de tekst bevat het onzichtbare of symboolteken U+{ord(character):04X}, vaak"
        " meegekomen uit Word"
    )
    return (
        line,
        column,
        "WZ108",
        what,
        "verwijder het teken en typ een streepje of een nieuwe regel",
    )
