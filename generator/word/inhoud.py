"""The table of contents: a field of Word that is already filled in."""

from generator.core.value import Value
from generator.document.blocks import Heading
from generator.document.content import plain_text
from generator.word.xml import FIELD_END, TAB, field, field_start, paragraph, run

DEPTH = 2
"""Headings down to this level are listed."""

TITLE = "Inhoudsopgave"


class Entry(Value, frozen=True, kw_only=True):
    """One line of the table of contents: a heading and the page it is on."""

    heading: Heading
    page: int


def write_contents(entries: list[Entry]) -> str:
    """Return the table of contents, which Word renews on request ("Tabel bijwerken")."""
    opening = field_start(f'TOC \\o "1-{DEPTH}" \\h \\z \\u')
    last = len(entries) - 1
    lines = [
        _line(entry, opening if n == 0 else "", FIELD_END if n == last else "")
        for n, entry in enumerate(entries)
    ]
    return (
        '<w:sdt><w:sdtPr><w:id w:val="710000001"/><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        f"</w:sdtPr><w:sdtContent>{paragraph('TOC Heading', run(TITLE))}{''.join(lines)}"
        "</w:sdtContent></w:sdt>"
    )


def _line(entry: Entry, before: str, after: str) -> str:
    heading = entry.heading
    page = field(f"PAGEREF {heading.anchor} \\h", run(str(entry.page)))
    link = (
        f'<w:hyperlink w:anchor="{heading.anchor}" w:history="1">{_number(heading)}'
        f"{run(plain_text(heading.content))}{TAB}{page}</w:hyperlink>"
    )
    return paragraph(f"toc {heading.level}", before + link + after)


def _number(heading: Heading) -> str:
    """Return the number as Word's own list shows it: an annex has its colon, the others a tab."""
    if not heading.number:
        return ""
    if heading.annex and heading.level == 1:
        return run(f"{heading.number}: ")
    return run(heading.number) + TAB
