"""What the Word file knows about its pictures and its date."""

import io
import zipfile

from generator.core.cache import Cache
from generator.office.pdfua.bron import Word, read_word
from generator.word.schrijver import prepare_base, write_docx
from tests.word.voorbeeld import beelden, document, figuur, kop, p

_A = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
_SILENT = (
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/>'
)


def test_our_own_file_tells_the_texts_of_its_pictures(tmp_path: object) -> None:
    base = prepare_base(Cache(tmp_path))  # type: ignore[arg-type]
    blocks = (kop("Een"), figuur(alt="Eerste & enige."), p("tekst"))
    docx = write_docx(document(*blocks), beelden(), base=base, build="b").data
    word = read_word(docx)
    assert word == Word(pictures=("Eerste & enige.",), created="2026-06-01T00:00:00Z")


def test_decoration_has_no_text() -> None:
    drawings = f'<wp:docPr descr="wel"/><wp:docPr descr="niet">{_SILENT}</wp:docPr><wp:docPr/>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", f"<d {_A}>{drawings}</d>")
        archive.writestr("docProps/core.xml", "<c/>")
    assert read_word(out.getvalue()) == Word(pictures=("wel", "", ""), created="")
