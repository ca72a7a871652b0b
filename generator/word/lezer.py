"""Reads back what a Word file says, to compare it with the Markdown file of the same document."""

import io
import zipfile
from xml.parsers import expat

from generator.word.namen import IDS

_FRONT = ("Voorblad gebied", "Title", "Subtitle", "Voorblad regel", "Kop voorwerk", "Colofon")
_LISTS = ("Kop lijst", "table of figures")
_KIND = "Kader soort"
_SKIPPED = {IDS[name] for name in IDS if name in _FRONT + _LISTS or name.startswith(_KIND)}
_RAISED = IDS["footnote reference"]


def body_words(docx: bytes) -> list[str]:
    """Return the text a reader sees, one string per paragraph, in reading order.

    Left out: the front page and the colophon, the table of contents and the other lists, headers
    and footers, the words that name the kind of a box, and every number that Word makes itself,
    but for those of captions ("Tabel 3:") and of references to them.
    Footnotes come last, in the order of their numbers. A line break is a newline.

    Only for files from our own writer: it trusts their prefix ``w:``.
    """
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        parts = [archive.read(f"word/{name}.xml") for name in ("document", "footnotes")]
    return [text for part in parts for text in _Texts().read(part)]


class _Texts:
    """Follows one part and keeps the visible letters of its paragraphs."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._letters: list[str] = []
        self._hidden = self._raised = self._in_text = False
        self._contents = 0

    def read(self, xml: bytes) -> list[str]:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.Parse(xml, True)
        return self._found

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "w:t":
            self._in_text = not (self._hidden or self._raised or self._contents)
        elif tag == "w:r":
            self._raised = False
        elif tag == "w:rStyle":
            self._raised = attributes["w:val"] == _RAISED
        elif tag == "w:p":
            self._letters, self._hidden = [], False
        elif tag == "w:pStyle":
            self._hidden = attributes["w:val"] in _SKIPPED
        elif tag == "w:br":
            self._letters.append("\n")
        elif tag == "w:sdt":
            self._contents += 1

    def _end(self, tag: str) -> None:
        if tag == "w:t":
            self._in_text = False
        elif tag == "w:p":
            text = "".join(self._letters).strip()
            if text:
                self._found.append(text)
        elif tag == "w:sdt":
            self._contents -= 1

    def _data(self, letters: str) -> None:
        if self._in_text:
            self._letters.append(letters)
