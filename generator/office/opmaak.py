"""Real page numbers and a PDF: LibreOffice lays out what was written, until the numbers are right.

The numbers are kept by everything that decides the layout. So a document that did not change gets
them again without LibreOffice, whether they were asked for or not.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from generator.core.cache import Cache, made_by
from generator.core.finding import Finding, Level
from generator.core.seen import note_file
from generator.core.source import Place
from generator.core.value import Value, from_json, replace, to_json
from generator.office.programma import OfficeError
from generator.word.huisstijl import Base
from generator.word.paginas import Pages
from generator.word.schrijver import Docx

Write = Callable[[Pages | None], Docx]
"""Writes the Word file with these page numbers, or with an estimate."""

_ROUNDS = 4
FILTER = (
    'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},'
    '"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
)
"""How LibreOffice makes a PDF: tagged, and with a destination for each bookmark."""


class Laid(Value, frozen=True, kw_only=True):
    """A Word file and, when asked for, its PDF; ``findings`` say why something is missing."""

    docx: Docx
    pdf: bytes = b""
    findings: tuple[Finding, ...] = ()


def lay_out(write: Write, name: str, key: str, cache: Cache, *, numbers: bool, pdf: bool) -> Laid:
    """Return the Word file ``name`` that ``write`` writes, with the page numbers kept for ``key``.

    Args:
        write: Writes the Word file.
        name: The name of the Word file without its ending, for what is said about it.
        key: Everything that decides the layout, from :func:`layout_key`.
        cache: Where page numbers are kept.
        numbers: Measure the page numbers when they are not known.
        pdf: Make the PDF as well.
    """
    known = _kept(cache, key)
    docx = write(known)
    if not pdf and (known is not None or not numbers):
        return Laid(docx=docx)
    try:
        docx, made = _made(write, docx, pdf=pdf)
    except OfficeError as error:
        return Laid(docx=docx, findings=(_finding(error, name, pdf=pdf),))
    cache.put(key, to_json(docx.pages))
    note_file(cache.path(key))
    return Laid(docx=docx, pdf=made)


def layout_key(build: str, base: Base) -> str:
    """Return everything that decides the layout of the document ``build`` in the style ``base``."""
    room = Path(__file__).parent.parent / "word"
    code = made_by(*map(str, sorted(room.rglob("*.py"))))
    style = to_json(from_json(to_json(base), Base))  # so that 20 and 20.0 points are the same size
    return f"bladzijden-{build}-{hashlib.sha256(style).hexdigest()}-{code}"


def _kept(cache: Cache, key: str) -> Pages | None:
    """Return the page numbers as they were kept; damaged bytes are as good as none."""
    kept = cache.get(key)
    note_file(cache.path(key))  # measured later on, they make another document
    try:
        return None if kept is None else from_json(kept, Pages)
    except ValueError:
        return None


def _made(write: Write, docx: Docx, *, pdf: bool) -> tuple[Docx, bytes]:
    from generator.office.pdfua.herstel import mend  # who does not ask does not pay for imports

    docx, raw = _settled(write, docx)
    return docx, mend(raw, docx.data) if pdf else b""


def _settled(write: Write, docx: Docx) -> tuple[Docx, bytes]:
    """Write and lay out until the file shows the pages on which everything really comes."""
    from generator.office.bladzijden import bookmark_pages
    from generator.office.draaien import convert

    for _ in range(_ROUNDS):
        raw = convert(docx.data, ".docx", FILTER)
        shown = docx.pages
        count, found = bookmark_pages(raw, shown.at)
        pages = Pages(count=count, at={**shown.at, **found}, measured=True)
        if pages == replace(shown, measured=True):
            return replace(docx, pages=pages), raw
        docx = write(pages)
    raise OfficeError(
        "de paginanummers blijven verspringen", "meld het, met het Word-bestand erbij"
    )


def _finding(error: OfficeError, name: str, *, pdf: bool) -> Finding:
    missed = "de PDF is niet gemaakt" if pdf else "de paginanummers zijn een schatting gebleven"
    return Finding(
        code="WZ611",
        level=Level.FOUT,
        message=f"{missed}: {error.reason}",
        advice=error.advice,
        place=Place(file=f"{name}.pdf" if pdf else f"{name}.docx", line=0),
    )
