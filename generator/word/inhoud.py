"""Table of contents, lists of tables and figures: fields of Word that are already filled in.

Word renews them on request ("Tabel bijwerken"); until then they show what stands here.
"""

from collections.abc import Iterable, Mapping, Sequence

from generator.core.style import Words
from generator.core.value import Value
from generator.document.blocks import Block, Figure, Heading, Table
from generator.document.content import plain_text
from generator.word.bijschrift import sequence
from generator.word.xml import FIELD_END, TAB, field, field_start, paragraph, run

DEPTH = 2
"""Headings down to this level are listed."""

TITLE = "Inhoudsopgave"


class Entry(Value, frozen=True, kw_only=True):
    """One line of a list: its style, its number and words, and the anchor of what it names.

    A number of its own place stands before a tab; ``text`` is everything else.
    """

    style: str
    text: str
    anchor: str
    number: str = ""


class Listing(Value, frozen=True, kw_only=True):
    """A list: its title with the style of that, and the field by which Word makes it anew.

    ``framed`` puts it in the frame that Word gives a table of contents.
    """

    title: str
    style: str
    instruction: str
    entries: tuple[Entry, ...]
    framed: bool = False


def listings(blocks: Sequence[Block], words: Words) -> list[Listing]:
    """Return the lists before the text, those that have something in them."""
    headings = [b for b in blocks if isinstance(b, Heading) and b.level <= DEPTH]
    contents = Listing(
        title=TITLE,
        style="TOC Heading",
        instruction=f'TOC \\o "1-{DEPTH}" \\h \\z \\u',
        entries=tuple(map(_heading, headings)),
        framed=True,
    )
    tables = _objects(
        "Lijst van tabellen", words.table, [b for b in blocks if isinstance(b, Table)]
    )
    figures = _objects(
        "Lijst van figuren", words.figure, [b for b in blocks if isinstance(b, Figure)]
    )
    return [one for one in (contents, tables, figures) if one.entries]


def write_listings(lists: Sequence[Listing], pages: Mapping[str, int]) -> str:
    """Return ``lists``, the table of contents in the frame that Word gives it."""
    return "".join(
        _framed(_listing(one, pages)) if one.framed else _listing(one, pages) for one in lists
    )


def _heading(heading: Heading) -> Entry:
    """Return the number as Word's own list shows it: an annex has its colon, the others a tab."""
    text, style = plain_text(heading.content), f"toc {heading.level}"
    if heading.annex and heading.level == 1:
        return Entry(style=style, text=f"{heading.number}: {text}", anchor=heading.anchor)
    return Entry(style=style, text=text, anchor=heading.anchor, number=heading.number)


def _objects(title: str, word: str, blocks: Iterable[Table | Figure]) -> Listing:
    """Return the list of the captions that begin with ``word``."""
    return Listing(
        title=title,
        style="Kop lijst",
        instruction=f'TOC \\h \\z \\c "{sequence(word)}"',
        entries=tuple(
            Entry(
                style="table of figures",
                text=f"{word} {block.number}: {plain_text(block.title)}",
                anchor=block.anchor,
            )
            for block in blocks
            if block.number and block.anchor
        ),
    )


def _framed(xml: str) -> str:
    return (
        '<w:sdt><w:sdtPr><w:id w:val="710000001"/><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        f"</w:sdtPr><w:sdtContent>{xml}</w:sdtContent></w:sdt>"
    )


def _listing(listing: Listing, pages: Mapping[str, int]) -> str:
    last = len(listing.entries) - 1
    lines = [
        _line(
            entry,
            pages[entry.anchor],
            field_start(listing.instruction) if n == 0 else "",
            FIELD_END if n == last else "",
        )
        for n, entry in enumerate(listing.entries)
    ]
    return paragraph(listing.style, run(listing.title)) + "".join(lines)


def _line(entry: Entry, page: int, before: str, after: str) -> str:
    number = run(entry.number) + TAB if entry.number else ""
    shown = field(f"PAGEREF {entry.anchor} \\h", run(str(page)))
    link = (
        f'<w:hyperlink w:anchor="{entry.anchor}" w:history="1">{number}'
        f"{run(entry.text)}{TAB}{shown}</w:hyperlink>"
    )
    return paragraph(entry.style, before + link + after)
