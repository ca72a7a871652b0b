"""Blocks -> paragraphs, lists and what they hold: one small function per kind of block."""

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import Any

from generator.core.value import replace
from generator.document.blocks import (
    Block,
    Box,
    CodeBlock,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Table,
)
from generator.word.context import Context
from generator.word.figuren import write_figure
from generator.word.kaders import write_box_frame
from generator.word.nummering import list_level
from generator.word.opzet import ROLES
from generator.word.stijldef import BULLETS
from generator.word.tabellen import write_table
from generator.word.tekst import lines, runs
from generator.word.xml import KEEP_NEXT, NEW_PAGE, NO_SPACE_BEFORE, paragraph


def write_blocks(blocks: Sequence[Block], ctx: Context) -> list[str]:
    """Return ``blocks`` as WordprocessingML, one string per block; the last ends with a paragraph.

    A heading has room above itself. Under a table that fills its page, a paragraph for nothing but
    room would take a page of its own.
    """
    return [
        _WRITERS[type(block)](
            block,
            replace(ctx, keep=_introduces(block, after), room=not isinstance(after, Heading)),
        )
        for block, after in zip_longest(blocks, blocks[1:])
    ]


def anchored(ctx: Context, style: str, inside: str, anchor: str, properties: str = "") -> str:
    """Return a paragraph with a hidden bookmark around its text.

    The bookmark ends after the paragraph, so that retyping all text leaves it alone; in a cell
    it ends inside, because a cell must end with a paragraph.
    """
    start, end = ctx.counters.bookmark(anchor)
    if ctx.in_cell:
        return paragraph(style, start + inside + end, properties)
    return paragraph(style, start + inside, properties) + end


def lead(blocks: tuple[Block, ...]) -> tuple[Paragraph, tuple[Block, ...]]:
    """Return the paragraph that carries a number or bullet, and the blocks after it."""
    if blocks and isinstance(blocks[0], Paragraph):
        return blocks[0], blocks[1:]
    return Paragraph(content=()), blocks


def heading_style(heading: Heading) -> str:
    """Return the name of the style of ``heading``; without number it is not numbered by Word."""
    if not heading.number:
        return f"Kop {heading.level} zonder nummer"
    if heading.annex and heading.level <= 3:
        return "Bijlage" if heading.level == 1 else f"Bijlage {heading.level}"
    return f"heading {heading.level}"


def _introduces(block: Block, after: Block | None) -> bool:
    """Whether ``block`` is a paragraph that must not be parted from the list after it."""
    return isinstance(block, Paragraph) and isinstance(after, ListBlock)


def begins_page(block: Block) -> bool:
    """Return whether a page begins with ``block``: the summary, the first chapter, an annex."""
    if not isinstance(block, Heading) or block.level != 1:
        return False
    return block.annex or block.number in ("", "1")


def _heading(heading: Heading, ctx: Context) -> str:
    style = heading_style(heading)
    turn = f"{NEW_PAGE}{NO_SPACE_BEFORE}" if begins_page(heading) and style == "heading 1" else ""
    return anchored(ctx, style, runs(heading.content, ctx), heading.anchor, turn)


def _paragraph(block: Paragraph, ctx: Context) -> str:
    style = ROLES.get(block.role, ctx.style)
    keep = KEEP_NEXT if ctx.keep else ""
    return anchored(ctx, style, runs(block.content, ctx), block.anchor, keep)


def _list(block: ListBlock, ctx: Context) -> str:
    level = list_level(ctx.depth)
    number = ctx.counters.numbered_list(level, block.start) if block.ordered else BULLETS
    kind = "List Number" if block.ordered else "List Bullet"
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return "".join(_item(item, _nested(kind, ctx), place, ctx) for item in block.items)


def _item(item: ListItem, style: str, place: str, ctx: Context) -> str:
    first, rest = lead(item.blocks)
    inner = replace(ctx, depth=ctx.depth + 1, style=_nested("List Continue", ctx))
    shown = anchored(ctx, style, runs(first.content, ctx), first.anchor, place)
    return shown + "".join(write_blocks(rest, inner))


def _nested(style: str, ctx: Context) -> str:
    """Return the variant of a list style for the depth of ``ctx``; Word has three."""
    return style if not ctx.depth else f"{style} {min(ctx.depth, 2) + 1}"


def _quote(block: Quote, ctx: Context) -> str:
    return "".join(write_blocks(block.blocks, replace(ctx, style="Quote")))


def _code(block: CodeBlock, ctx: Context) -> str:
    return anchored(ctx, "Code", lines(block.text.rstrip("\n")), block.anchor)


def _box(block: Box, ctx: Context) -> str:
    return write_box_frame(block, ctx, lambda inner: "".join(write_blocks(block.blocks, inner)))


_WRITERS: dict[type[Block], Callable[[Any, Context], str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    ListBlock: _list,
    Table: write_table,
    Figure: write_figure,
    Box: _box,
    Quote: _quote,
    CodeBlock: _code,
}
