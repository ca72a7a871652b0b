"""The table of contents beside the text: chapters, and in them their paragraphs."""

from collections.abc import Iterable, Iterator

from generator.document.blocks import Block, Heading
from generator.document.content import plain_text
from generator.writers.html.tags import block, element, escape

DEPTH = 2
"""Headings down to this level are listed."""


def write_contents(blocks: Iterable[Block]) -> str:
    """Return the table of contents of ``blocks``; nothing when there are no headings."""
    listed = [one for one in blocks if isinstance(one, Heading) and one.level <= DEPTH]
    if not listed:
        return ""
    title = element("h2", "Inhoud", id="inhoudsopgave")
    items = (_item(chapter, inner) for chapter, *inner in _chapters(listed))
    return block("nav", (title, block("ol", items)), aria_labelledby="inhoudsopgave")


def _chapters(headings: Iterable[Heading]) -> Iterator[list[Heading]]:
    """Yield each heading of the first level with what is under it."""
    chapter: list[Heading] = []
    for heading in headings:
        if heading.level == 1 and chapter:
            yield chapter
            chapter = []
        chapter.append(heading)
    yield chapter


def _item(chapter: Heading, inner: list[Heading]) -> str:
    below = block("ol", (element("li", _link(heading)) for heading in inner)) if inner else ""
    return block("li", (_link(chapter), below))


def _link(heading: Heading) -> str:
    number = element("span", escape(heading.number)) if heading.number else ""
    words = element("span", escape(plain_text(heading.content)))
    return element("a", " ".join(filter(None, (number, words))), href=f"#{heading.anchor}")
