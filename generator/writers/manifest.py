"""The manifest beside the Word file: which letters of which block come from where."""

import hashlib
from collections.abc import Iterable, Iterator

from generator.core.source import Source, SourceTable
from generator.core.value import Value, from_json, to_json
from generator.document.assemble import walk
from generator.document.blocks import (
    Block,
    Box,
    CodeBlock,
    Content,
    Document,
    Figure,
    Heading,
    Paragraph,
    Table,
)
from generator.document.content import pieces


class Piece(Value, frozen=True, kw_only=True, array_like=True):
    """Letters with the numbers of their sources."""

    text: str
    sources: tuple[int, ...] = ()


class Entry(Value, frozen=True, kw_only=True):
    """A block, cell or caption: its anchor in Word and its letters."""

    anchor: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """All letters of the entry."""
        return "".join(piece.text for piece in self.pieces)


class Manifest(Value, frozen=True, kw_only=True):
    """The origin of a whole document; ``build`` stands in the Word file too."""

    build: str
    sources: dict[int, Source]
    entries: tuple[Entry, ...]


def build_of(document: Document) -> str:
    """Return the name of the build of ``document``: equal for equal content."""
    return hashlib.sha256(to_json(document)).hexdigest()[:16]


def manifest_of(document: Document, table: SourceTable, build: str) -> Manifest:
    """Return the manifest of ``document``."""
    entries = tuple(entries_of(document))
    used: dict[int, Source] = {}
    for entry in entries:
        for piece in entry.pieces:
            _use(piece.sources, table, used)
    return Manifest(build=build, sources=used, entries=entries)


def _use(numbers: Iterable[int], table: SourceTable, used: dict[int, Source]) -> None:
    for number in numbers:
        if number not in used:
            used[number] = table[number]
            _use(used[number].inputs, table, used)


def dump(manifest: Manifest) -> bytes:
    """Return the manifest as JSON."""
    return to_json(manifest)


def load(data: bytes) -> Manifest:
    """Read a manifest; raises ``ValueError`` when it is none."""
    return from_json(data, Manifest)


def entries_of(document: Document) -> Iterator[Entry]:
    """Yield everything in the body of ``document`` that has letters, in reading order."""
    for block in walk(document.blocks):
        yield from _entries(block)
    for note in document.notes:
        for block in walk(note.blocks):
            yield from _entries(block)


def _entries(block: Block) -> Iterator[Entry]:
    if isinstance(block, (Heading, Paragraph)):
        yield _entry(block.anchor, block.content)
    elif isinstance(block, CodeBlock):
        yield Entry(anchor=block.anchor, pieces=(Piece(text=block.text, sources=block.sources),))
    elif isinstance(block, Box):
        if block.title:
            yield _entry("", block.title)
    elif isinstance(block, Table):
        yield from _captions(block)
        for column in block.columns:
            yield _entry(column.heading.anchor, column.heading.content)
        for row in block.rows:
            for cell in row.cells:
                yield _entry(cell.anchor, cell.content)
    elif isinstance(block, Figure):
        yield from _captions(block)


def _captions(block: Table | Figure) -> Iterator[Entry]:
    if block.title:
        yield _entry(block.anchor, block.title)
    notes = block.notes if isinstance(block, Table) else ()
    for content in (block.interpretation, *notes, block.source):
        if content:
            yield _entry("", content)


def _entry(anchor: str, content: Content) -> Entry:
    return Entry(
        anchor=anchor,
        pieces=tuple(Piece(text=text, sources=by) for text, by in pieces(content)),
    )


def coverage(entries: Iterable[Entry]) -> tuple[int, int]:
    """Return how many letters have a source, and how many there are; blanks do not count."""
    known = total = 0
    for entry in entries:
        for piece in entry.pieces:
            letters = len(piece.text) - piece.text.count(" ") - piece.text.count("\n")
            total += letters
            known += letters if piece.sources else 0
    return known, total
