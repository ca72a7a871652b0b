"""On which page does everything come? An estimate, unless a word processor laid it out.

Blocks are stacked as Word would: the summary, the first chapter and the annexes begin a page, a
heading stays with what follows, a figure, a box and a small table stay whole. On a report of fifty
pages the estimate is usually right and sometimes a page or two off; whoever shows it must call it
an estimate.
"""

from collections.abc import Mapping

from generator.core.style import Page, Style
from generator.core.value import Value
from generator.document.blocks import Block, Box, Document, Figure, Heading, Table
from generator.word.blokken import begins_page
from generator.word.hoogte import POINTS, Heights
from generator.word.inhoud import Listing, listings
from generator.word.secties import sections

_WITH_HEADING = 60.0
"""What must fit under a heading on the same page, in points."""

_LINE = 15.0


_NAMED = Heading | Table | Figure
"""What lists in the document point at."""


class Pages(Value, frozen=True, kw_only=True):
    """How many pages there are, and on which one each heading, table and figure comes, by anchor.

    ``measured`` tells real numbers, of a document that was laid out, from an estimate.
    """

    count: int
    at: Mapping[str, int]
    measured: bool = False


def estimate(document: Document, look: Style, heights: Heights) -> Pages:
    """Return on which pages the blocks of ``document`` come in the house style ``look``."""
    pages = _Stack(look.page, heights)
    if document.front.colophon:
        pages.sheet()
    for listing in listings(document.blocks, look.words):
        pages.listing(listing)
    placed = [
        (block, pages.place(block, section.landscape))
        for section in sections(document.blocks)
        for block in section.blocks
    ]
    named = ((block.anchor, page) for block, page in placed if isinstance(block, _NAMED))
    return Pages(count=pages.page, at={anchor: page for anchor, page in named if anchor})


class _Stack:
    """Stacks blocks on pages; ``page`` is the page that is being filled."""

    def __init__(self, page: Page, heights: Heights) -> None:
        self._heights = heights
        self._sheets = (page, page.landscape)
        self._turned = False
        self._used = 0.0
        self.page = 1

    def sheet(self) -> None:
        """Take a new page, whatever is on this one."""
        self.page += 1
        self._used = 0.0

    def listing(self, listing: Listing) -> None:
        """Leave room for ``listing``; the table of contents begins a page."""
        if listing.framed:
            self.sheet()
        lines = [(listing.style, listing.title), *((e.style, e.text) for e in listing.entries)]
        width = self._sheet.text_width
        self._fill(sum(self._heights.text(style, text, width) for style, text in lines))

    def place(self, block: Block, landscape: bool) -> int:
        """Put ``block`` on the pages and return the page on which it starts."""
        self._turn(landscape)
        height = self._heights.block(block, self._sheet.text_width)
        needed = height if self._whole(block) else _LINE
        needed += _WITH_HEADING if isinstance(block, Heading) else 0
        if begins_page(block) or self._used + needed > self._room:
            self._next()
        start = self.page
        self._fill(height)
        return start

    def _whole(self, block: Block) -> bool:
        """Whether ``block`` moves to the next page when it does not fit on this one."""
        if isinstance(block, Table):
            return self._heights.small(block, self._sheet.text_width)
        return isinstance(block, Heading | Figure | Box)

    @property
    def _sheet(self) -> Page:
        return self._sheets[self._turned]

    @property
    def _room(self) -> float:
        return self._sheet.text_height * POINTS

    def _turn(self, turned: bool) -> None:
        if turned != self._turned:
            self._next()
            self._turned = turned

    def _next(self) -> None:
        if self._used:
            self.sheet()

    def _fill(self, height: float) -> None:
        """Use ``height`` points, over as many pages as that takes."""
        full, self._used = divmod(self._used + height, self._room)
        self.page += int(full)
