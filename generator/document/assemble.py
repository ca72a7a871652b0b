"""Chapters → the finished document: slots filled, everything numbered, every block anchored."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.core.source import SourceTable
from generator.core.value import Value, replace
from generator.document.anchors import Anchors
from generator.document.blocks import (
    Block,
    Box,
    Document,
    Figure,
    Front,
    Heading,
    Inline,
    ListBlock,
    Note,
    NoteRef,
    Quote,
    Table,
)
from generator.document.content import sourced
from generator.document.mapping import changed, changed_inline, changed_object
from generator.document.markdown import Body, SlotBlock

FIRST_CHAPTER, FIRST_ANNEX = 100, 900
"""Chapter files below the first number have no number, from the second on they are annexes."""


class Part(Value, frozen=True, kw_only=True):
    """A chapter that has been read: the number and name of its file, and its blocks."""

    number: int
    name: str
    body: Body


Fill = Callable[[SlotBlock], Table | Figure]


def assemble(front: Front, parts: Sequence[Part], fill: Fill, sources: SourceTable) -> Document:
    """Return the document of ``parts``; ``fill`` gives the table or figure of a slot.

    Headings get ``1``, ``1.1`` or ``Bijlage A``, ``A.1``; tables, figures and footnotes count
    through the document; every block that can be pointed at gets its anchor.
    """
    headings, objects = _Headings(), _Objects()
    named: dict[str, Anchors] = {}
    blocks: list[Block] = []
    notes: list[Note] = []
    for part in parts:
        # Chapters of one name, such as 150_wonen and 400_wonen, must not share an anchor.
        anchors = named.setdefault(part.name, Anchors(part.name, sources))
        offset = len(notes)
        filled = (
            _sourced(fill(block), block.sources)
            if isinstance(block, SlotBlock)
            else _shifted(block, offset)
            for block in part.body.blocks
        )
        headings.start(part.number)
        for block in filled:
            blocks.append(anchors.anchored(objects.numbered(headings.numbered(block))))
        for index, note in enumerate(part.body.notes):
            content = tuple(anchors.anchored(block) for block in note)
            notes.append(Note(number=offset + index + 1, blocks=content))
    return Document(front=front, blocks=tuple(blocks), notes=tuple(notes))


def _sourced(made: Table | Figure, sources: tuple[int, ...]) -> Table | Figure:
    """Return a table or figure whose own words come from the template line that called it."""
    return changed_object(made, lambda content: sourced(content, sources))


class _Headings:
    """Counts headings through the document."""

    def __init__(self) -> None:
        self._counts = [0, 0, 0, 0]
        self._chapters = self._annexes = 0
        self._kind = FIRST_CHAPTER

    def start(self, number: int) -> None:
        self._kind = number

    def numbered(self, block: Block) -> Block:
        if not isinstance(block, Heading):
            return block
        annex = self._kind >= FIRST_ANNEX
        if self._kind < FIRST_CHAPTER:
            return block
        if block.level == 1:
            return replace(block, annex=annex, number=self._next_chapter(annex))
        if block.level > 3:
            return replace(block, annex=annex)
        level = block.level - 1
        self._counts[level] += 1
        self._counts[level + 1 :] = [0] * (len(self._counts) - level - 1)
        parts = [str(count) for count in self._counts[1 : level + 1]]
        first = chr(ord("A") + self._annexes - 1) if annex else str(self._chapters)
        return replace(block, annex=annex, number=".".join([first, *parts]))

    def _next_chapter(self, annex: bool) -> str:
        self._counts = [0, 0, 0, 0]
        if annex:
            self._annexes += 1
            return f"Bijlage {chr(ord('A') + self._annexes - 1)}"
        self._chapters += 1
        return str(self._chapters)


class _Objects:
    """Counts tables and figures that have a caption."""

    def __init__(self) -> None:
        self._tables = self._figures = 0

    def numbered(self, block: Block) -> Block:
        if isinstance(block, Table) and block.title:
            self._tables += 1
            return replace(block, number=self._tables)
        if isinstance(block, Figure):
            self._figures += 1
            return replace(block, number=self._figures)
        return block


def _shifted(block: Block, offset: int) -> Block:
    """Return ``block`` with its footnote numbers counted through the document."""
    if not offset:
        return block

    def shift(piece: Inline) -> Inline:
        return NoteRef(number=piece.number + offset) if isinstance(piece, NoteRef) else piece

    return changed(block, lambda content: changed_inline(content, shift))


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield all blocks in reading order, those inside lists, boxes and quotes too."""
    for block in blocks:
        yield block
        if isinstance(block, ListBlock):
            for item in block.items:
                yield from walk(item.blocks)
        elif isinstance(block, (Box, Quote)):
            yield from walk(block.blocks)
