"""Inline content → HTML."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.core.value import replace
from generator.document.blocks import (
    Code,
    Content,
    CrossRef,
    Emphasis,
    Inline,
    LineBreak,
    Link,
    NoteRef,
    Strong,
    Text,
)
from generator.document.links import address
from generator.writers.html.context import Context
from generator.writers.html.tags import element, escape, void

REFERENCE = "nootverwijzing"
"""The class of the raised number of a footnote."""

_NO_BREAK = "\N{NO-BREAK SPACE}"


def inline(content: Content, ctx: Context) -> str:
    """Return inline content as HTML."""
    return "".join(_INLINE[type(piece)](piece, ctx) for piece in content)


def _link(link: Link, ctx: Context) -> str:
    """Return a link; an address that is not safe to follow stays text.

    Links cannot stand inside each other: the footnotes of the words of a link come after it.
    """
    url = "" if ctx.linked else address(link.url)
    if not url:
        return inline(link.content, ctx)
    words = inline(link.content, replace(ctx, linked=True))
    notes = "".join(_note_ref(note, ctx) for note in _notes(link.content))
    return element("a", words, href=url) + notes


def _notes(content: Content) -> Iterator[NoteRef]:
    for piece in content:
        if isinstance(piece, NoteRef):
            yield piece
        elif isinstance(piece, (Strong, Emphasis, Link)):
            yield from _notes(piece.content)


def _note_ref(note: NoteRef, ctx: Context) -> str:
    """Return the raised number of a footnote, which leads to it."""
    if ctx.linked:
        return ""
    number = str(note.number)
    if note.number not in ctx.notes:
        return element("sup", number, class_=REFERENCE)
    link = element(
        "a",
        number,
        id=ctx.counters.reference(note.number),
        href=f"#noot-{number}",
        role="doc-noteref",
        aria_label=f"Voetnoot {number}",
    )
    return element("sup", link, class_=REFERENCE)


def _cross_ref(ref: CrossRef, ctx: Context) -> str:
    """Return a link to a table or figure, as "tabel 4", which stays together on one line."""
    words = escape(ref.text.replace(" ", _NO_BREAK))
    if ctx.linked or not ref.anchor:
        return words
    return element("a", words, href=f"#{ref.anchor}")


_INLINE: Mapping[type[Inline], Callable[[Any, Context], str]] = {
    Text: lambda piece, _: escape(piece.text),
    LineBreak: lambda piece, _: void("br"),
    Strong: lambda piece, ctx: element("strong", inline(piece.content, ctx)),
    Emphasis: lambda piece, ctx: element("em", inline(piece.content, ctx)),
    Code: lambda piece, _: element("code", escape(piece.text)),
    Link: _link,
    NoteRef: _note_ref,
    CrossRef: _cross_ref,
}
