"""Small functions on inline content."""

from collections.abc import Iterator

from generator.core.marks import Sourced
from generator.core.style import BoxLook
from generator.core.value import replace
from generator.document.blocks import (
    Box,
    Code,
    Content,
    CrossRef,
    Emphasis,
    LineBreak,
    Link,
    Strong,
    Text,
)


def content_of(text: str, sources: tuple[int, ...] = ()) -> Content:
    """Return a text that may hold marks as content; pieces without marks get ``sources``."""
    return tuple(
        Text(text=piece, sources=by or sources) for piece, by in Sourced().pieces(str(text))
    )


def sourced(content: Content, sources: tuple[int, ...]) -> Content:
    """Return flat ``content`` in which letters without a source get ``sources``."""
    return tuple(
        replace(piece, sources=sources) if isinstance(piece, Text) and not piece.sources else piece
        for piece in content
    )


def pieces(content: Content) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the letters of ``content`` with their sources; a line break is a newline."""
    for piece in content:
        if isinstance(piece, (Text, Code, CrossRef)):
            yield piece.text, piece.sources
        elif isinstance(piece, (Strong, Emphasis, Link)):
            yield from pieces(piece.content)
        elif isinstance(piece, LineBreak):
            yield "\n", ()


def plain_text(content: Content) -> str:
    """Return the letters of ``content``, without footnote numbers."""
    return "".join(text for text, _ in pieces(content))


def kind_label(box: Box, look: BoxLook) -> str:
    """Return the words that name the kind of ``box``, unless its title begins with them."""
    return "" if plain_text(box.title).lower().startswith(look.label.lower()) else look.label
