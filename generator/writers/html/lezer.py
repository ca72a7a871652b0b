"""Reads back what our web page says, to compare it with the Markdown file of the document."""

from html.parser import HTMLParser

from generator.writers.html.blokken import KIND, NUMBER
from generator.writers.html.noten import BACK, TITLE
from generator.writers.html.tekst import REFERENCE

_LEFT_OUT = {NUMBER, KIND, BACK, TITLE, REFERENCE}
_VOID = {"br", "img", "meta"}


def html_words(page: bytes) -> list[str]:
    """Return the text of the document in ``page``, in reading order, in pieces.

    Left out is what is around the document (the title block, the table of contents) and what
    other writers leave to the program: numbers of headings and notes, the words for the kind of
    a box. Only for pages of our own writer.
    """
    reader = _Reader()
    reader.feed(page.decode())
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    """Keeps the letters inside ``main``, but for what is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        inside = bool(self._open) or tag == "main"
        if inside:
            shown = not self._open or self._open[-1]
            self._open.append(shown and dict(attrs).get("class") not in _LEFT_OUT)

    def handle_endtag(self, tag: str) -> None:
        if self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1]:
            self.found.append(data)
