"""Whole PDF files: laid out by LibreOffice, judged by a PDF/UA checker, poppler and the eye."""

import io
import os
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import page
import pikepdf
import pytest

from generator.core.cache import Cache
from generator.core.style import Cover, Image, Style
from generator.core.value import replace
from generator.inputs.huisstijl.lees import read_style
from generator.office.draaien import convert
from generator.office.opmaak import FILTER
from generator.office.pdfua.bron import read_word
from generator.office.pdfua.herstel import mend
from generator.options import Options
from generator.pipeline.building import make
from generator.pipeline.reading import read_input
from generator.word.schrijver import prepare_base, write_docx
from tests.pagina import (
    TOOLS,
    content_places,
    elements,
    letters,
    outline,
    page_texts,
    painted_places,
    pictures,
    shown_pages,
    word_heights,
)
from tests.test_golden import CASES
from tests.word.voorbeeld import alles, beelden, document, figuur, kop

pytestmark = pytest.mark.skipif(
    not TOOLS and not os.environ.get("WZV_RENDER"), reason="LibreOffice of poppler is er niet"
)

DOTS = 50
POINTS = 72 / 2.54
WHITE = 245


class Made(NamedTuple):
    """A Word file and its PDF, in memory and on disk; ``margin`` is in centimetres."""

    docx: bytes
    pdf: bytes
    path: Path
    margin: float


def made(name: str, look: str, checkout: Path, cache: Cache, folder: Path) -> Made:
    kind, about = CASES[name]
    options = Options(kind=kind, formats=("docx", "pdf"))
    folders = [checkout / "templates" / "huisstijl"]
    huis = read_style(folders[0] / f"{look}.yaml", folders, cache)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(checkout)
        invoer = read_input(Path(about), options, cache)
        built = make(invoer, name, options, cache, lambda _: None, huis)
    assert not built.findings
    assert built.measured
    path = folder / f"{name}.pdf"
    path.write_bytes(built.files[path.name])
    margin = huis.style.page.margin
    return Made(built.files[f"{name}.docx"], built.files[path.name], path, margin)


@pytest.fixture(
    scope="module", params=[f"{name} {look}" for look in ("rustig", "helder") for name in CASES]
)
def case(
    request: pytest.FixtureRequest,
    checkout: Path,
    drawn: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Made:
    """Return each case in each house style, laid out once."""
    name, look = request.param.split()
    return made(name, look, checkout, Cache(drawn), tmp_path_factory.mktemp("pdf"))


def test_it_meets_pdf_ua(case: Made) -> None:
    assert broken_rules(case.pdf) == []


def test_everything_that_a_document_can_hold_meets_pdf_ua(tmp_path: Path) -> None:
    base = prepare_base(Cache(tmp_path))
    docx = write_docx(alles(), beelden(), base=base, build="proef").data
    before = convert(docx, ".docx", FILTER)
    assert broken_rules(before) != []
    assert broken_rules(mend(before, docx)) == []


def test_a_logo_is_read_and_decoration_is_not(tmp_path: Path) -> None:
    shown = Image(png="groei.png", width=4, ratio=0.44)
    look = Style(logo=replace(shown, alt="Logo van het bureau"), cover=Cover(image=shown))
    base = prepare_base(Cache(tmp_path), look)
    docx = write_docx(document(kop("Een"), figuur()), beelden(), base=base, build="proef").data
    pdf = mend(convert(docx, ".docx", FILTER), docx)
    assert broken_rules(pdf) == []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        figures = [e for e in elements(opened.Root.StructTreeRoot) if e.get("/S") == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == ["Logo van het bureau", figuur().alt]
        assert all("/K" in figure for figure in figures)


def broken_rules(pdf: bytes) -> list[tuple[str, str]]:
    """Return what an independent checker has against ``pdf``."""
    report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
    found = [(failure.rule_id, failure.message) for failure in report.failures]
    assert report.is_compliant is not bool(found)
    return found


def test_it_says_what_it_is(case: Made) -> None:
    with zipfile.ZipFile(io.BytesIO(case.docx)) as archive:
        core = ElementTree.fromstring(archive.read("docProps/core.xml"))
    said = {child.tag.rpartition("}")[2]: child.text for child in core}
    with pikepdf.open(io.BytesIO(case.pdf)) as pdf, pdf.open_metadata() as xmp:
        assert str(pdf.docinfo.Title) == xmp["dc:title"] == said["title"]
        assert str(pdf.docinfo.Subject) == xmp["dc:description"] == said["subject"]
        assert str(pdf.docinfo.get("/Author", "")) == (said["creator"] or "")
        assert list(xmp.get("dc:creator", [])) == [said["creator"]] * bool(said["creator"])
        assert xmp["xmp:CreateDate"].startswith((said["created"] or "")[:19])
        assert xmp["dc:language"] == {"nl-NL"}
        assert xmp["pdfuaid:part"] == "1"
        assert str(pdf.Root.Lang) == said["language"] == "nl-NL"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.Root.MarkInfo.Marked


def test_it_keeps_links_and_texts_of_pictures(case: Made) -> None:
    with zipfile.ZipFile(io.BytesIO(case.docx)) as archive:
        rels = archive.read("word/_rels/document.xml.rels").decode()
    urls = set(re.findall(r'hyperlink" Target="([^"]+)"', rels))
    with pikepdf.open(io.BytesIO(case.pdf)) as pdf:
        kept = {
            str(annotation.A.URI)
            for sheet in pdf.pages
            for annotation in sheet.obj.get("/Annots", pikepdf.Array())
            if "/A" in annotation
        }
        figures = [e for e in elements(pdf.Root.StructTreeRoot) if e.get("/S") == "/Figure"]
        alts = [str(figure.Alt) for figure in figures]
        assert all("/K" in figure for figure in figures)
    assert {url.replace("&amp;", "&") for url in urls} == kept
    assert alts == [text for text in read_word(case.docx).pictures if text]


def test_all_tagged_content_has_its_one_place_in_the_tree(case: Made) -> None:
    with pikepdf.open(io.BytesIO(case.pdf)) as pdf:
        places = Counter(
            place for e in elements(pdf.Root.StructTreeRoot) for place in content_places(e)
        )
        painted = Counter(place for sheet in pdf.pages for place in painted_places(sheet))
    assert places == painted
    assert set(places.values()) == {1}


def test_the_lists_show_the_pages_on_which_things_come(case: Made) -> None:
    pages = [letters(text) for text in page_texts(case.path)]
    shown = shown_pages(case.docx)
    assert shown
    with zipfile.ZipFile(io.BytesIO(case.docx)) as archive:
        assert f"<Pages>{len(pages)}</Pages>" in archive.read("docProps/app.xml").decode()
    assert [(text, at) for text, at in shown if letters(text) not in pages[at - 1]] == []


def test_every_page_has_content_and_its_number(case: Made) -> None:
    pages = page_texts(case.path)
    assert len(pages) > 5
    for number, text in enumerate(pages[1:], start=2):
        header, *lines, footer = [line for line in text.split("\n") if line.strip()]
        assert "versie" in header
        assert re.search(rf"pagina\s+{number}\s+van\s+{len(pages)}$", footer)
        assert lines, f"pagina {number} is leeg"


def test_nothing_runs_outside_the_margins(case: Made) -> None:
    edge = round((case.margin - 0.3) / 2.54 * DOTS)
    sheets = list(pictures(case.path, DOTS))
    assert len(sheets) == len(page_texts(case.path))
    for number, image in enumerate(sheets[1:], start=2):  # the front page may use the whole sheet
        width, height = image.size
        for left in (0, width - edge):
            darkest = image.crop((left, 0, left + edge, height)).getextrema()[0]
            assert darkest > WHITE, f"pagina {number}: iets staat buiten de kantlijn"


def test_no_heading_is_the_last_line_of_a_page(case: Made) -> None:
    words = word_heights(case.path)
    with pikepdf.open(io.BytesIO(case.pdf)) as pdf:
        heights = [float(sheet.mediabox[3]) for sheet in pdf.pages]
    alone = []
    for title, number, from_below in outline(case.pdf):
        top = heights[number - 1] - from_below - 2
        end = heights[number - 1] - case.margin * POINTS
        below = [word for word in words[number - 1] if top <= word[0] and word[1] <= end]
        if len(below) <= len(title.split()):
            alone.append((title, number))
    assert alone == []


def test_equal_input_gives_equal_bytes(checkout: Path, drawn: Path, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("een", "twee")]
    for folder in folders:
        folder.mkdir()
    one, two = (
        made("klein", "rustig", checkout, Cache(folder / "cache"), folder) for folder in folders
    )
    assert one.docx == two.docx
    assert one.pdf == two.pdf
