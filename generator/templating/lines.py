"""Line marks in the literal text of a template, put where Markdown does not mind them."""

import re

from generator.core.marks import line_mark

_PREFIX = re.compile(r"(?:\s|>|[-*+]\s|\d+[.)]\s|\#{1,6}\s|\||\[\^[\w-]+\]:)*")
_STRUCTURE = re.compile(r"\s*(?:\|?[\s:|-]*-[\s:|-]*|:::.*|```.*|~~~.*|[-*_=\s]*)$")
_FENCE = re.compile(r"\s*:::\s*[\w-]+\s+(?=\w)")


def marked_lines(text: str, template: str, line: int, *, within: bool = False) -> str:
    """Return template text with a mark in each line that has words.

    ``line`` is the number of its first line; ``within`` says that the text goes on after a value
    on the same line, so that its start is not the start of a line.
    """
    lines = text.split("\n")
    return "\n".join(
        _marked(part, line_mark(template, line + index), start=index > 0 or not within)
        for index, part in enumerate(lines)
    )


def _marked(text: str, mark: str, *, start: bool) -> str:
    fence = _FENCE.match(text) if start else None
    if fence:
        return text[: fence.end()] + mark + text[fence.end() :]
    if not text.strip() or (start and _STRUCTURE.match(text)):
        return text
    if not start:
        return _marked_within(text, mark)
    prefix = _PREFIX.match(text)
    at = prefix.end() if prefix else 0
    return text[:at] + mark + text[at:]


def _marked_within(text: str, mark: str) -> str:
    """Mark the rest of a line, before its first word; never inside what follows a bracket."""
    word = re.search(r"\w", text)
    if not word or "]" in text[: word.start()]:
        return text
    at = word.start()
    while at and text[at - 1] in "*_`[":
        at -= 1
    return text[:at] + mark + text[at:]
