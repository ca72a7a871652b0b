"""Does the Word file say the same as the Markdown file? Both are read back from their bytes."""

import re
from collections.abc import Iterable

from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.writers.markdown import NUMBER_GAP

_IMAGE = re.compile(r"!\[(?:\\.|[^\]\\])*\]\([^)]*\)")
_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)")
_NOTE = re.compile(r"(?<!\\)\[\^\d+\]:?")
_RULER = re.compile(r"\|(?: -+:? \|)+")
_START = re.compile(r"(?:> ?|#{1,6} |-   |\d+\.  ?(?= |\S))*")
_SIGNS = re.compile(r"(?<!\\)(?:\*\*|\*|``? ?|\|)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def markdown_words(data: bytes) -> list[str]:
    """Return the words of our own Markdown, from the first chapter on, signs left out."""
    text = data.decode()
    start = text.find("\n## ")
    return [word for line in text[start + 1 :].split("\n") for word in _words(line)]


def _words(line: str) -> list[str]:
    if _RULER.fullmatch(line):
        return []
    if line.startswith("    ") and not line.lstrip().startswith(("-   ", "> ")):
        line = line.lstrip()
    line = line.lstrip()
    heading = line.startswith("#")
    match = _START.match(line)
    line = line[match.end() :] if match else line
    if heading and NUMBER_GAP in line:
        line = line.partition(NUMBER_GAP)[2]
    line = _NOTE.sub("", _IMAGE.sub("", line))
    line = _LINK.sub(r"\1", line).replace("<br>", " ")
    return _ESCAPE.sub(r"\1", _SIGNS.sub(" ", line)).split()


def differences(word: Iterable[str], markdown: list[str], file: str) -> list[Finding]:
    """Return a finding when the words of the two files differ, with the place where they part."""
    words = [word for block in word for word in block.split()]
    if _letters(words) == _letters(markdown):
        return []
    at = next(
        (i for i, (a, b) in enumerate(zip(words, markdown, strict=False)) if a != b),
        min(len(words), len(markdown)),
    )
    return [
        Finding(
            code="WZ501",
            level=Level.FOUT,
            message=f"de tekst van het Word-bestand wijkt af van het Markdown-bestand, bij woord"
            f" {at + 1}: '{_around(words, at)}' tegenover '{_around(markdown, at)}'",
            advice="dit is een fout in het product; meld hem met deze regel",
            place=Place(file=file, line=1),
        )
    ]


def _letters(words: list[str]) -> str:
    # Signs at the edge of a word can move the break between two words, not the letters.
    return "".join(words)


def _around(words: list[str], at: int) -> str:
    return " ".join(words[max(0, at - 3) : at + 4])
