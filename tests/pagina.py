"""What stands on the pages of a PDF, as poppler and qpdf see it; our own code is not asked."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
from PIL import Image

Place = tuple[tuple[int, int], int]

TOOLS = all(shutil.which(name) for name in ("soffice", "pdftotext", "pdftoppm"))
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BOX = re.compile(r'<word xMin="\S+" yMin="(\S+)" xMax="\S+" yMax="(\S+)">(.*?)</word>')


def page_texts(pdf: Path) -> list[str]:
    """Return the text of each page, by lines."""
    shown = _run("pdftotext", "-layout", str(pdf), "-")
    return shown.split("\f")[:-1]


def word_heights(pdf: Path) -> list[list[tuple[float, float]]]:
    """Return for each page the top and bottom of each word, in points from the top of the page."""
    shown = _run("pdftotext", "-bbox", str(pdf), "-")
    return [
        [(float(top), float(bottom)) for top, bottom, _ in _BOX.findall(page)]
        for page in shown.split("<page ")[1:]
    ]


def pictures(pdf: Path, dots: int) -> Iterator[Image.Image]:
    """Yield a grey picture of each page, at ``dots`` to the inch."""
    _run("pdftoppm", "-r", str(dots), "-gray", str(pdf), str(pdf.with_suffix("")))
    for path in sorted(pdf.parent.glob(f"{pdf.stem}-*.pgm")):
        with Image.open(path) as image:
            yield image.copy()


def outline(pdf: bytes) -> list[tuple[str, int, float]]:
    """Return title, page and height on the page (from below, in points) of each bookmark."""
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as bookmarks:
        numbers = {page.obj.objgen: n for n, page in enumerate(opened.pages, start=1)}
        found: list[tuple[str, int, float]] = []
        waiting = [*bookmarks.root]
        while waiting:
            item = waiting.pop(0)
            place = item.destination
            assert isinstance(place, pikepdf.Array)
            found.append((item.title, numbers[place[0].objgen], float(place[3])))
            waiting = [*item.children, *waiting]
        return found


def shown_pages(docx: bytes) -> list[tuple[str, int]]:
    """Return each text that a list in the Word file points at, and the page shown for it."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        document = ElementTree.fromstring(archive.read("word/document.xml"))
    paragraphs = [p for p in document.iter(f"{_W}p")]
    texts = ["".join(t.text or "" for t in p.iter(f"{_W}t")) for p in paragraphs]
    named = {
        start.get(f"{_W}name", ""): next(filter(None, texts[at:]))
        for at, p in enumerate(paragraphs)
        for start in p.iter(f"{_W}bookmarkStart")
    }
    return [(named[anchor], page) for p in paragraphs for anchor, page in _page_fields(p)]


def _page_fields(paragraph: ElementTree.Element) -> Iterator[tuple[str, int]]:
    """Yield the anchor of each page number in ``paragraph``, and the number that it shows."""
    anchor = ""
    for element in paragraph.iter():
        if element.tag == f"{_W}instrText":
            anchor = "".join(re.findall(r"PAGEREF (\S+)", element.text or ""))
        elif element.tag == f"{_W}t" and anchor:
            yield anchor, int(element.text or "")
            anchor = ""


def elements(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield the elements under ``element`` in reading order."""
    for kid in _kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def content_places(element: pikepdf.Object) -> Iterator[Place]:
    """Yield page and number of the content that stands directly in ``element``."""
    for kid in _kids(element):
        if isinstance(kid, int):
            yield (element.Pg.objgen, kid)
        elif "/MCID" in kid:
            yield (kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID))


def painted_places(page: pikepdf.Page) -> Iterator[Place]:
    """Yield page and number of each piece of tagged content on ``page``."""
    for step in pikepdf.parse_content_stream(page, "BDC"):
        if "/MCID" in step.operands[1]:
            yield (page.obj.objgen, int(step.operands[1].MCID))


def _kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    inside = element.get("/K", pikepdf.Array())
    return list(inside) if isinstance(inside, pikepdf.Array) else [inside]


def letters(text: str) -> str:
    """Return ``text`` without spaces and hyphens: what remains when lines break otherwise."""
    return re.sub(r"[\s\xad\u2010\u2011-]", "", text)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True).stdout.decode(errors="replace")
