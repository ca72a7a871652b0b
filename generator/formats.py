"""A document → the files of each format, and what reading them back shows."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.core.cache import Cache
from generator.core.finding import Finding
from generator.core.source import SourceTable
from generator.core.value import Value, replace
from generator.document.blocks import Document
from generator.inputs.huisstijl.huis import Huis
from generator.options import Options
from generator.writers.compare import differences
from generator.writers.ronde import Kopie, maak_kopie

if TYPE_CHECKING:
    from generator.office.opmaak import Laid
    from generator.word.grafiek import Editable
    from generator.word.huisstijl import Base
    from generator.word.schrijver import Docx

PICTURES = "grafieken"
"""The folder of pictures beside the Markdown file."""


class Work(Value, frozen=True, kw_only=True):
    """What every format is made from. ``words`` are those of the Markdown, to compare with."""

    document: Document
    stem: str
    build: str
    options: Options
    huis: Huis
    images: Mapping[str, bytes]
    editable: Mapping[str, "Editable"]
    words: list[str]

    @property
    def media(self) -> dict[str, bytes]:
        """All pictures: of charts and of the house style."""
        return {**self.images, **self.huis.pictures}


class Made(Value, frozen=True, kw_only=True):
    """Files of one or more formats, and what there is to say of them."""

    files: Mapping[str, bytes]
    findings: tuple[Finding, ...] = ()
    pages: int = 0
    measured: bool = False
    copy: Kopie | None = None


def files_of(work: Work, markdown: bytes, sources: SourceTable, cache: Cache) -> Made:
    """Return the files of every format that was asked for.

    Args:
        work: what they are made from.
        markdown: the document as Markdown.
        sources: where each text comes from, for the copy of a round of review.
        cache: keeps house styles and layouts.
    """
    asked = {*work.options.formats}
    word = _word(work, sources, cache) if {"docx", "pdf"} & asked else Made(files={})
    text = _text(work, markdown) if "md" in asked else Made(files={})
    page = _web_page(work) if "html" in asked else Made(files={})
    return replace(
        word,
        files={**word.files, **text.files, **page.files},
        findings=(*word.findings, *page.findings),
    )


def _text(work: Work, markdown: bytes) -> Made:
    pictures = {f"{PICTURES}/{name}": data for name, data in work.images.items()}
    return Made(files={f"{work.stem}.md": markdown, **pictures})


def _web_page(work: Work) -> Made:
    from generator.writers.html.lezer import html_words
    from generator.writers.html.pagina import write_html

    page = write_html(work.document, work.media, work.huis.style, work.build)
    name = f"{work.stem}.html"
    return Made(files={name: page}, findings=tuple(differences(html_words(page), work.words, name)))


def _word(work: Work, sources: SourceTable, cache: Cache) -> Made:
    """Return the Word file and its PDF, the review copy, and what the checks say of them."""
    from generator.office.opmaak import layout_key
    from generator.word.ronde import for_review
    from generator.word.schrijver import prepare_base, write_docx

    under = work.huis.basisdocument
    base = prepare_base(cache, work.huis.style, Path(under.path) if under else None)
    write = partial(write_docx, pictures=work.media, charts=work.editable)
    plain = partial(write, work.document, base=base, build=work.build)
    laid = _laid(plain, work.stem, layout_key(work.build, base), work.options, cache)
    pages = laid.docx.pages
    copy = None
    if work.options.round:
        again = partial(write, base=for_review(base), pages=pages)
        copy = maak_kopie(work.document, sources, work.stem, work.options.round, again)
    files = _word_files(laid, work.stem, work.options)
    return Made(
        files=files,
        findings=(*_of_base(work.huis, base), *laid.findings, *_of_word(laid.docx.data, work)),
        pages=pages.count if files else 0,
        measured=pages.measured,
        copy=copy,
    )


def _of_base(huis: Huis, base: "Base") -> Iterator[Finding]:
    """Yield what must be said of the bureau's own Word file on which this one is built."""
    if huis.basisdocument:
        yield from huis.basisdocument.made(base.missing)
        yield from huis.basisdocument.unlike(base.font, huis.style.font)


def _of_word(data: bytes, work: Work) -> Iterator[Finding]:
    """Yield what is wrong with a Word file that was just made, read back from its bytes."""
    from generator.toegankelijk.controle import bevindingen
    from generator.toegankelijk.lees import lees
    from generator.toegankelijk.openen import open_bytes
    from generator.word.lezer import body_words

    name = f"{work.stem}.docx"
    lezing = lees(open_bytes(data))
    yield from differences(body_words(lezing), work.words, name)
    yield from bevindingen(lezing, name)


def _laid(
    write: Callable[..., "Docx"], stem: str, key: str, options: Options, cache: Cache
) -> "Laid":
    """Return the Word file and its PDF, with real page numbers where they are known or asked."""
    from generator.office.opmaak import lay_out

    return lay_out(
        lambda pages: write(pages=pages),
        stem,
        key,
        cache,
        numbers=options.numbers,
        pdf="pdf" in options.formats,
    )


def _word_files(laid: "Laid", stem: str, options: Options) -> dict[str, bytes]:
    made = {"docx": laid.docx.data, "pdf": laid.pdf}
    asked = {kind: data for kind, data in made.items() if data and kind in options.formats}
    return {f"{stem}.{kind}": data for kind, data in asked.items()}
