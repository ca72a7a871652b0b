"""The smallest pieces of WordprocessingML, as strings: escaping, runs, paragraphs, fields."""

import re

from generator.word.namen import IDS

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROOT = f'xmlns:w="{W_NS}" xmlns:r="{R_NS}"'

FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
TAB = "<w:r><w:tab/></w:r>"
KEEP_NEXT = "<w:keepNext/>"
NEW_PAGE = "<w:pageBreakBefore/>"
NO_SPACE_BEFORE = '<w:spacing w:before="0"/>'

_ILLEGAL = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_SPECIAL = re.compile(f'[&<>"\t\n\r{_ILLEGAL}]')
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": " ", "\n": " ", "\r": " "}


def escape(text: str) -> str:
    """Return ``text`` for use in XML text and attributes; letters XML forbids disappear.

    Tabs and line ends become spaces: structure is written as structure, never as letters.
    """
    if not _SPECIAL.search(text):
        return text
    return _SPECIAL.sub(lambda found: _NAMED.get(found[0], ""), text)


def twips(centimetres: float) -> int:
    """Return a length in twentieths of a point, Word's unit."""
    return round(centimetres * 1440 / 2.54)


def emu(centimetres: float) -> int:
    """Return a length in English metric units, the unit of drawings."""
    return round(centimetres * 360000)


def run(text: str, properties: str = "") -> str:
    """Return a run of ``text``; ``properties`` is the inside of ``w:rPr``."""
    shape = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    # Word drops blanks at the ends of a text that does not say they count.
    space = "" if text == text.strip() else ' xml:space="preserve"'
    return f"<w:r>{shape}<w:t{space}>{escape(text)}</w:t></w:r>"


def run_style(name: str) -> str:
    """Return the run property that sets character style ``name``."""
    return f'<w:rStyle w:val="{IDS[name]}"/>'


def paragraph(style: str, inside: str, properties: str = "") -> str:
    """Return a paragraph in style ``style`` (by name); ``properties`` follow it in ``w:pPr``."""
    return f'<w:p><w:pPr><w:pStyle w:val="{IDS[style]}"/>{properties}</w:pPr>{inside}</w:p>'


def field(instruction: str, shown: str) -> str:
    """Return a complex field that now shows the runs ``shown``."""
    return f"{field_start(instruction)}{shown}{FIELD_END}"


def field_start(instruction: str) -> str:
    """Return the opening of a complex field, up to what it shows."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
