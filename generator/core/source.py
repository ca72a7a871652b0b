"""Where a text or figure comes from: a place in YAML, a line of a template, or a calculation.

Sources are numbered, so that a mark in a rendered text needs only a number. Places in YAML and
calculations get their number from a :class:`SourceTable`; a template line *is* a number, because
marks for template lines are baked into compiled templates that are cached on disk.
"""

import zlib

from generator.core.value import Value

TEMPLATE_LINES = 3840
"""Lines a template may have: what fits in one digit of a mark."""


class Place(Value, frozen=True, kw_only=True, array_like=True):
    """A position in a text file; line and column count from 1.

    Line 0 stands for the file as a whole: a Word file has no lines.
    """

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Replaced(Value, frozen=True, kw_only=True):
    """What a file further from the gemeente says where one nearer to it goes before."""

    place: Place
    text: str


class Source(Value, frozen=True, kw_only=True):
    """The origin of one value.

    ``place`` and ``path`` say where it stands (``ambities[eenzaamheid].doelen[0].jaar``), and
    ``lines`` where the lines of a text begin that has the same lines in the file; for a
    calculated value ``formula`` says how it was made and ``inputs`` are the numbers of the
    sources that went into it. ``replaced`` is what a text or number took the place of, the last
    one first.
    """

    place: Place | None = None
    path: str = ""
    lines: Place | None = None
    formula: str = ""
    inputs: tuple[int, ...] = ()
    replaced: tuple[Replaced, ...] = ()


class SourceTable:
    """Gives each source its number. It only grows: a number keeps its meaning."""

    def __init__(self) -> None:
        self._sources: list[Source] = []
        self._templates: dict[int, str] = {}

    def add(self, source: Source) -> int:
        """Store ``source`` and return its number (0 or higher)."""
        self._sources.append(source)
        return len(self._sources) - 1

    def add_template(self, name: str, file: str) -> None:
        """Make the lines of template ``name``, read from ``file``, known."""
        self._templates[template_id(name)] = file

    def __getitem__(self, number: int) -> Source:
        if number >= 0:
            return self._sources[number]
        template, line = divmod(-1 - number, TEMPLATE_LINES)
        return Source(place=Place(file=self._templates.get(template, "?"), line=line), path="")

    def __len__(self) -> int:
        return len(self._sources)


def template_id(name: str) -> int:
    """Return the number that stands for template ``name`` in marks: 23 bits of its checksum."""
    return zlib.crc32(name.encode()) & 0x7FFFFF


def template_line(template: int, line: int) -> int:
    """Return the source number (negative) of ``line`` in the template with id ``template``."""
    return -1 - (template * TEMPLATE_LINES + line)
