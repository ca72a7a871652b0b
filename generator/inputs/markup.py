"""Which Markdown a text in YAML may hold: paragraphs, lists, bold, italic, links and quotes.

Headings, tables, code, HTML and boxes belong in templates, where their place in the document is
known; tables come from structured data.
"""

import re

FORBIDDEN = (
    (re.compile(r"\s{0,3}#{1,6}\s"), "een kop"),
    (re.compile(r"\s*(?:={3,}|-{3,}|\*{3,}|_{3,})\s*$"), "een lijn of onderstreepte kop"),
    (re.compile(r"\s*\|.*\|\s*$"), "een tabel"),
    (re.compile(r"\s*(?:```|~~~)"), "een codeblok"),
    (re.compile(r"\s*:::"), "een kader"),
    (re.compile(r"\s*\[\^[^\]\n]+\]:"), "een voetnoot"),
    (re.compile(r".*!\[[^\]\n]*\]\("), "een afbeelding"),
    (re.compile(r".*<(?:[a-zA-Z/!][^>\n]*)>"), "HTML"),
)
"""What the start of a line may not look like, and what that is called; nothing spans two lines."""


def forbidden(text: str) -> tuple[int, str] | None:
    """Return (line within the text, what stands there) of the first forbidden construct."""
    for number, line in enumerate(text.split("\n")):
        for pattern, name in FORBIDDEN:
            if pattern.match(line):
                return number, name
    return None
