"""What the Word file knows and LibreOffice forgets: the texts of pictures, the date."""

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from generator.core.value import Value

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_CREATED = "{http://purl.org/dc/terms/}created"


class Word(Value, frozen=True, kw_only=True):
    """The text of each picture in the text, in order (nothing for decoration), and the date."""

    pictures: tuple[str, ...]
    created: str


def read_word(docx: bytes) -> Word:
    """Return what the Word file ``docx`` says about its pictures and its date."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        document = archive.read("word/document.xml")
        core = ElementTree.fromstring(archive.read("docProps/core.xml"))
    return Word(pictures=tuple(_pictures(document)), created=core.findtext(_CREATED) or "")


def _pictures(document: bytes) -> Iterator[str]:
    for _, element in ElementTree.iterparse(io.BytesIO(document)):
        if element.tag == f"{_DRAWING}docPr":
            silent = element.find(f".//{_DECORATIVE}[@val='1']") is not None
            yield "" if silent else element.get("descr", "")
        elif element.tag.endswith("}p"):
            element.clear()  # so that a long document takes little memory
