"""What another program reads in a file, in a form that can be compared."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

KIND = "Kader soort"
"""The styles of the words for the kind of a box, which only Word writes, begin with this."""

Rows = list[list[str]]


@dataclass
class Gelezen:
    """Headings with their level, cells by table and row, footnotes, and all letters in order."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    tables: list[Rows] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def letters(self) -> str:
        """All letters without blanks."""
        return "".join("".join(self.pieces).split())

    def heading(self, level: int, text: str, first: str) -> None:
        """Keep a heading; what stood before ``first`` is the front page and the contents."""
        if text == first and text not in (known for _, known in self.headings):
            self.headings.clear()
            self.tables.clear()
            self.pieces.clear()
        self.headings.append((level, text))
        self.pieces.append(text)


def tidy(text: str) -> str:
    """Return ``text`` with single blanks."""
    return " ".join(text.split())


def box(rows: Sequence[Sequence[object]]) -> bool:
    """Whether a table is a box: Word frames a text as a table of one cell."""
    return len(rows) == 1 and len(rows[0]) == 1


def difference(ours: str, theirs: str) -> str:
    """Return where two texts part; nothing when they are equal."""
    if ours == theirs:
        return ""
    shorter = min(len(ours), len(theirs))
    at = next((i for i in range(shorter) if ours[i] != theirs[i]), shorter)
    return f"{ours[max(0, at - 40) : at + 40]} | {theirs[max(0, at - 40) : at + 40]}"


def joined(parts: Iterable[str]) -> str:
    """Return the letters of ``parts`` with single blanks."""
    return tidy("".join(parts))
