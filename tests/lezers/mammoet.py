"""Reads Word with mammoth, which makes HTML of it."""

import io
from xml.etree.ElementTree import Element

import mammoth
from tinyhtml5.parser import HTMLParser

from tests.lezers.gelezen import KIND, Gelezen, box, joined

_HEADINGS = "\n".join(
    f"p[style-name='{name}'] => h{level}:fresh"
    for level, names in {
        1: ("Kop 1 zonder nummer", "Bijlage"),
        2: ("Kop 2 zonder nummer", "Bijlage 2"),
        3: ("Kop 3 zonder nummer", "Bijlage 3"),
        4: ("Kop 4 zonder nummer",),
    }.items()
    for name in names
)
"""Mammoth knows only the headings that Word itself has; these are told to it."""

_STYLES = f"{_HEADINGS}\np[style-name^='{KIND}'] => !"


def read(data: bytes, first: str) -> Gelezen:
    """Return what mammoth reads in a Word file, from the first heading ``first`` on."""
    made = mammoth.convert_to_html(io.BytesIO(data), style_map=_STYLES)
    problems = [m.message for m in made.messages if not m.message.startswith("Unrecognised")]
    assert problems == []
    parser = HTMLParser(namespace_html_elements=False)
    body = parser.parse(made.value).find("body")
    found = Gelezen()
    *blocks, last = list(body)
    notes = [item for item in last if str(item.get("id")).startswith("footnote-")]
    for block in blocks if notes else (*blocks, last):
        _block(block, found, first)
    found.notes.extend(joined(_letters(note)).removesuffix(" ↑") for note in notes)
    return found


def _block(block: Element, found: Gelezen, first: str) -> None:
    if block.tag in ("h1", "h2", "h3", "h4"):
        found.heading(int(block.tag[1]), joined(_letters(block)), first)
    elif block.tag == "table":
        _table(block, found, first)
    else:
        found.pieces.extend(_letters(block))


def _table(table: Element, found: Gelezen, first: str) -> None:
    rows = [list(row) for row in table.iter("tr")]
    if box(rows):
        for block in rows[0][0]:
            _block(block, found, first)
        return
    found.tables.append([[joined(_letters(cell)) for cell in row] for row in rows])
    found.pieces.extend(letters for row in rows for cell in row for letters in _letters(cell))


def _letters(element: Element) -> list[str]:
    """Return the letters of ``element``, without the numbers of footnotes."""
    if element.tag == "sup" and element.find("a") is not None:
        return []
    if element.tag == "br":
        return [" "]
    found = [element.text or ""]
    for child in element:
        found += [*_letters(child), " " if child.tag == "p" else "", child.tail or ""]
    return found
