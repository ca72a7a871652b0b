"""Changing the words of a block wherever they stand, and leaving its shape alone."""

from collections.abc import Callable, Iterable

from generator.core.value import replace
from generator.document.blocks import (
    Block,
    Box,
    Cell,
    CodeBlock,
    Content,
    Emphasis,
    Figure,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Quote,
    Strong,
    Table,
)

Change = Callable[[Content], Content]


def changed(block: Block, change: Change) -> Block:
    """Return ``block`` with ``change`` applied to every content in it."""
    if isinstance(block, CodeBlock):
        return block
    if isinstance(block, (Table, Figure)):
        return changed_object(block, change)
    if isinstance(block, ListBlock):
        items = tuple(ListItem(blocks=changed_all(item.blocks, change)) for item in block.items)
        return replace(block, items=items)
    if isinstance(block, Box):
        return replace(block, title=change(block.title), blocks=changed_all(block.blocks, change))
    if isinstance(block, Quote):
        return replace(block, blocks=changed_all(block.blocks, change))
    return replace(block, content=change(block.content))


def changed_all(blocks: Iterable[Block], change: Change) -> tuple[Block, ...]:
    """Return ``blocks`` with ``change`` applied to every content in them."""
    return tuple(changed(block, change) for block in blocks)


def changed_object(made: Table | Figure, change: Change) -> Table | Figure:
    """Return a table or figure with ``change`` applied to its cells and the lines around it."""
    made = replace(
        made,
        title=change(made.title),
        interpretation=change(made.interpretation),
        source=change(made.source),
    )
    if isinstance(made, Figure):
        return made

    def cell(old: Cell) -> Cell:
        return replace(old, content=change(old.content))

    return replace(
        made,
        columns=tuple(replace(column, heading=cell(column.heading)) for column in made.columns),
        rows=tuple(replace(row, cells=tuple(map(cell, row.cells))) for row in made.rows),
        notes=tuple(change(note) for note in made.notes),
    )


def changed_inline(content: Content, change: Callable[[Inline], Inline]) -> Content:
    """Return ``content`` with ``change`` applied to each piece, those inside others first."""
    return tuple(change(_deeper(piece, change)) for piece in content)


def _deeper(piece: Inline, change: Callable[[Inline], Inline]) -> Inline:
    if isinstance(piece, (Strong, Emphasis, Link)):
        return replace(piece, content=changed_inline(piece.content, change))
    return piece
