"""Blocks → HTML: one small function per kind of block."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

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
from generator.document.content import kind_label, plain_text
from generator.writers.html.context import Context
from generator.writers.html.objecten import write_figure, write_table
from generator.writers.html.tags import block, element, escape
from generator.writers.html.tekst import inline

NUMBER, KIND = "nummer", "soort"
"""The classes of words that other writers leave to the program: numbers and kinds of boxes."""

_ROLES = {"interpretation": "duiding", "source": "bron", "note": "noot"}


def write_blocks(blocks: Iterable[Block], ctx: Context) -> list[str]:
    """Return ``blocks`` as HTML, one piece for each."""
    return [_WRITERS[type(one)](one, ctx) for one in blocks]


def _heading(heading: Heading, ctx: Context) -> str:
    number = element("span", escape(heading.number), class_=NUMBER) + " " if heading.number else ""
    words = number + inline(heading.content, ctx)
    return element(f"h{heading.level + 1}", words, id=heading.anchor)


def _paragraph(paragraph: Paragraph, ctx: Context) -> str:
    return element("p", inline(paragraph.content, ctx), class_=_ROLES.get(paragraph.role, ""))


def _list(listed: ListBlock, ctx: Context) -> str:
    start = str(listed.start) if listed.ordered and listed.start != 1 else ""
    items = (_item(item, ctx) for item in listed.items)
    return block("ol" if listed.ordered else "ul", items, start=start)


def _item(item: ListItem, ctx: Context) -> str:
    """Return an item; a first paragraph that only lists follow needs no room around it."""
    first, *rest = item.blocks or (Paragraph(content=()),)
    if not isinstance(first, Paragraph) or not all(isinstance(one, ListBlock) for one in rest):
        return block("li", write_blocks(item.blocks, ctx))
    lists = write_blocks(rest, ctx)
    return element("li", "\n".join((inline(first.content, ctx), *lists)))


def _box(box: Box, ctx: Context) -> str:
    """Return a box; the word for its kind says what the colours say as well."""
    label = kind_label(box, ctx.look.box(box.kind))
    title = element("p", inline(box.title, ctx), class_="kop") if box.title else ""
    kind = element("p", escape(label), class_=KIND) if label else ""
    inside = (kind, title, *write_blocks(box.blocks, ctx))
    name = ": ".join(filter(None, (label, plain_text(box.title)))) or "Kader"
    return block("aside", inside, class_=box.kind, role="note", aria_label=name)


def _quote(quote: Quote, ctx: Context) -> str:
    return block("blockquote", write_blocks(quote.blocks, ctx))


def _code(code: CodeBlock, ctx: Context) -> str:
    """Return literal lines; what is too wide can be scrolled, by the keyboard as well."""
    return element("pre", element("code", escape(code.text.rstrip("\n"))), tabindex="0")


_WRITERS: Mapping[type[Block], Callable[[Any, Context], str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    ListBlock: _list,
    Table: write_table,
    Figure: write_figure,
    Box: _box,
    Quote: _quote,
    CodeBlock: _code,
}
