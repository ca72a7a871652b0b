"""Document → one web page: nothing in it runs, and it asks nothing of a network."""

from collections.abc import Mapping

from generator.core.style import Style
from generator.core.value import replace
from generator.document.blocks import Block, Document, Front, Heading
from generator.writers.html.blokken import write_blocks
from generator.writers.html.context import Context, Counters
from generator.writers.html.inhoud import write_contents
from generator.writers.html.noten import write_notes
from generator.writers.html.opmaak import stylesheet
from generator.writers.html.tags import block, element, escape, void
from generator.writers.html.voorblad import write_footer, write_header

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""The browser itself sees to it that nothing is run or fetched."""


def write_html(document: Document, pictures: Mapping[str, bytes], look: Style, build: str) -> bytes:
    """Return ``document`` as a page that stands on its own.

    Args:
        document: What to write.
        pictures: The bytes of each ``Figure.svg`` and of the images of ``look``, by that name.
        look: The house style.
        build: The name of this build, by which the page is known.

    Raises:
        KeyError: A figure names a picture that is not in ``pictures``.
    """
    ctx = Context(
        look=look,
        pictures=pictures,
        counters=Counters(),
        notes=frozenset(note.number for note in document.notes),
    )
    blocks = _with_anchors(document.blocks)
    text = write_blocks(blocks, ctx)
    main = block("main", (*text, write_notes(document.notes, ctx)), id="tekst")
    body = (
        element("a", "Naar de tekst", href="#tekst", class_="sprong"),
        write_header(document.front, ctx),
        block("div", (write_contents(blocks), main), class_="blad", id="inhoud"),
        write_footer(document.front, build, ctx),
    )
    page = block("html", (_head(document.front, look), block("body", body)), lang=look.language)
    return f"<!DOCTYPE html>\n{page}\n".encode()


def _with_anchors(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give each heading a name, so that the table of contents can lead to it."""
    return tuple(
        replace(one, anchor=f"kop-{number}") if isinstance(one, Heading) and not one.anchor else one
        for number, one in enumerate(blocks)
    )


def _head(front: Front, look: Style) -> str:
    return block(
        "head",
        (
            void("meta", charset="utf-8"),
            void("meta", http_equiv="Content-Security-Policy", content=_POLICY),
            void("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("title", escape(front.title.text)),
            _meta("description", front.subtitle.text),
            _meta("author", front.author),
            element("style", f"\n{stylesheet(look)}"),
        ),
    )


def _meta(name: str, content: str) -> str:
    return void("meta", name=name, content=content) if content else ""
