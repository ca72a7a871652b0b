"""Does a file say the same as the Markdown file? Both are read back from their bytes."""

import re
from collections.abc import Iterable

from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.writers.markdown import NUMBER_GAP

_RULER = re.compile(r"\|(?: -+:? \|)+")
_START = re.compile(r"(?:\s*(?:>(?: |$)|#{1,6} |-   |\d+\. +|\[\^\d+\]: ?))*\s*")
_PIECES = re.compile(
    r"\\(?P<letter>[!-/:-@\[-`{-~])"
    r"|`` (?P<fenced>.+?) ``|`(?P<code>[^`]+)`"
    r"|!\[(?:\\.|[^\]\\])*\]\([^)]*\)"
    r"|\[\^\d+\]|\[|\]\(<[^>]*>\)"
    r"|(?P<sign><br>|\*\*?|\|)"
)
"""What is not a letter, from left to right: a backslash that is a letter hides no sign after it.

Escaped letters, code, pictures, footnotes and the two ends of links, and signs between words.
"""


def markdown_words(data: bytes) -> list[str]:
    """Return the words of our own Markdown, from the first chapter on, signs left out."""
    text = data.decode()
    start = text.find("\n## ")
    return [word for line in text[start + 1 :].split("\n") for word in _words(line)]


def _words(line: str) -> list[str]:
    if _RULER.fullmatch(line):
        return []
    heading = line.startswith("#")
    match = _START.match(line)
    line = line[match.end() :] if match else line
    if heading and NUMBER_GAP in line:
        line = line.partition(NUMBER_GAP)[2]
    return _PIECES.sub(_shown, line).split()


def _shown(piece: re.Match[str]) -> str:
    """Return the letters that a reader sees of ``piece``; a sign can part two words."""
    return piece["letter"] or piece["fenced"] or piece["code"] or (" " if piece["sign"] else "")


def differences(other: Iterable[str], markdown: list[str], file: str) -> list[Finding]:
    """Return a finding when the words of ``file`` are others, with the place where they part."""
    # Signs at the edge of a word can move the break between two words, not the letters.
    ours, theirs = "".join("".join(other).split()), "".join(markdown)
    if ours == theirs:
        return []
    at = next(
        (i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b),
        min(len(ours), len(theirs)),
    )
    return [
        Finding(
            code="WZ501",
            level=Level.FOUT,
            message=f"de tekst wijkt af van die van het Markdown-bestand:"
            f" '{_around(ours, at)}' tegenover '{_around(theirs, at)}'",
            advice="dit is een fout in het product; meld hem met deze regel",
            place=Place(file=file, line=1),
        )
    ]


def _around(letters: str, at: int) -> str:
    return letters[max(0, at - 30) : at + 30]
