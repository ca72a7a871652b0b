"""Opens what the writer wrote, for looking into it."""

import io
import zipfile
from collections.abc import Mapping

import docx
from docx.document import Document as WordDocument
from lxml import etree

from generator.document.blocks import Block, Document
from generator.word.huisstijl import prepare_base
from generator.word.namen import IDS
from generator.word.schrijver import write_docx
from tests.word.voorbeeld import beelden, document

NAMES = {style_id: name for name, style_id in IDS.items()}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Geheugen(dict[str, bytes]):
    """A cache in memory."""

    def put(self, key: str, data: bytes) -> None:
        self[key] = data


BASE = prepare_base(Geheugen())


def schrijf(document: Document) -> bytes:
    """Return the Word file of ``document``."""
    return write_docx(document, beelden(), base=BASE, build="proef-1").data


def blokken(*blocks: Block) -> bytes:
    """Return the Word file of a document of ``blocks``."""
    return schrijf(document(*blocks))


def delen(data: bytes) -> Mapping[str, bytes]:
    """Return the parts of a Word file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def deel(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """Return one part of a Word file as a tree."""
    return etree.fromstring(delen(data)[name])


def word(data: bytes) -> WordDocument:
    """Return a Word file as python-docx sees it."""
    return docx.Document(io.BytesIO(data))


def alineas(data: bytes, style: str = "") -> list[str]:
    """Return the texts of all paragraphs, or of those in ``style``, those in cells too."""
    found = []
    for paragraph in deel(data).iter(f"{W}p"):
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        name = NAMES[str(named.get(f"{W}val"))] if named is not None else ""
        if not style or name == style:
            found.append("".join(t.text or "" for t in paragraph.iter(f"{W}t")))
    return found


def waarden(element: etree._Element, tag: str, attribute: str = "val") -> list[str]:
    """Return one attribute of all elements ``w:tag`` under ``element``."""
    return [str(found.get(f"{W}{attribute}")) for found in element.iter(f"{W}{tag}")]
