"""Opens a web page as a browser does, for looking into it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tinyhtml5.parser import HTMLParser

from generator.core.style import DEFAULT, Style
from generator.document.blocks import Block, Document
from generator.writers.html.pagina import write_html
from tests.word.voorbeeld import beelden, document


def schrijf(document: Document, look: Style = DEFAULT) -> bytes:
    """Return the page of ``document``."""
    return write_html(document, beelden(), look, "bouw-1")


def gelezen(page: bytes) -> Element:
    """Return ``page`` as a tree; a browser would have nothing to mend in it."""
    parser = HTMLParser(namespace_html_elements=False)
    root: Element = parser.parse(page.decode())
    assert parser.errors == []
    return root


def blokken(*blocks: Block) -> Element:
    """Return the text of a page of ``blocks``."""
    return hoofd(gelezen(schrijf(document(*blocks))))


def hoofd(root: Element) -> Element:
    """Return the text of a page, without what is around it."""
    found = root.find("body/div/main")
    assert found is not None
    return found


def tekst(element: Element) -> str:
    """Return the letters of ``element``, with single blanks."""
    return " ".join("".join(element.itertext()).split())


def teksten(root: Element, path: str) -> list[str]:
    """Return the letters of everything at ``path``."""
    return [tekst(element) for element in root.findall(path)]


def dode_links(root: Element) -> Iterator[str]:
    """Yield the places in the page that links lead to and that do not exist."""
    names = {element.get("id") for element in root.iter()}
    for link in root.iter("a"):
        target = str(link.get("href"))
        if target.startswith("#") and target[1:] not in names:
            yield target
