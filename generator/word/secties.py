"""Sections: upright pages, and pages on their side for wide tables."""

from collections.abc import Iterable
from math import inf

from generator.core.style import Page, Style
from generator.core.value import Value
from generator.document.blocks import Block, Box, Front, Heading, Paragraph, Table
from generator.word.context import Rels
from generator.word.watermerk import watermark_run
from generator.word.xml import (
    DECLARATION,
    ROOT,
    TAB,
    field,
    paragraph,
    run,
    twips,
)

_LONGEST_INTRODUCTION = 4
"""Blocks: a chapter, its key message, a section and a paragraph."""

FRONT_HEADER = "header3"
"""The part with the header of the front page; 1 is of upright pages, 2 of pages on their side."""

_HEADER = 80
"""Letters that stand on one line of the header, beside status and version."""


class Section(Value, frozen=True, kw_only=True):
    """Blocks that stand on pages of one direction."""

    landscape: bool
    blocks: tuple[Block, ...]


def sections(blocks: Iterable[Block]) -> list[Section]:
    """Divide ``blocks`` over sections; what introduces a wide table goes along with it."""
    found: list[tuple[bool, list[Block]]] = [(False, [])]
    for block in blocks:
        wide = isinstance(block, Table) and block.landscape
        turned, current = found[-1]
        if wide == turned:
            current.append(block)
        else:
            found.append((wide, [*(_take_introduction(current) if wide else ()), block]))
    return [Section(landscape=wide, blocks=tuple(part)) for wide, part in found]


def _take_introduction(blocks: list[Block]) -> list[Block]:
    """Take a heading and the little text under it off the end of ``blocks``.

    The heading above that one goes along when only a box stands under it.
    """
    at, level = len(blocks), inf
    for back, block in enumerate(reversed(blocks[-_LONGEST_INTRODUCTION:]), start=1):
        if isinstance(block, Heading) and block.level < level:
            at, level = len(blocks) - back, block.level
        elif not isinstance(block, Paragraph if level == inf else Box):
            break
    taken = blocks[at:]
    del blocks[at:]
    return taken


def section_properties(
    section: Section, page: Page, rels: Rels, *, first: bool, watermark: bool
) -> str:
    """Return ``w:sectPr``; the first section has a front page without header and footer.

    With a ``watermark`` the front page has a header for nothing else.
    """
    turned = "2" if section.landscape else "1"
    header = rels.add("header", f"header{turned}.xml")
    footer = rels.add("footer", f"footer{turned}.xml")
    sheet = page.landscape if section.landscape else page
    turn = ' w:orient="landscape"' if section.landscape else ""
    margin, edge = twips(page.margin), twips(page.header)
    own = rels.add("header", f"{FRONT_HEADER}.xml") if first and watermark else ""
    cover = f'<w:headerReference w:type="first" r:id="{own}"/>' if own else ""
    return (
        f'<w:sectPr>{cover}<w:headerReference w:type="default" r:id="{header}"/>'
        f'<w:footerReference w:type="default" r:id="{footer}"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{twips(sheet.width)}" w:h="{twips(sheet.height)}"{turn}/>'
        f'<w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}" w:left="{margin}"'
        f' w:header="{edge}" w:footer="{edge}" w:gutter="0"/><w:cols w:space="709"/>'
        f"{'<w:titlePg/>' if first else ''}</w:sectPr>"
    )


def close_section(xml: str, properties: str) -> str:
    """Return ``xml`` with ``properties`` in its last paragraph, which so ends the section."""
    before, end, after = xml.rpartition("</w:pPr>")
    return before + properties + end + after


def front_header_xml(front: Front, look: Style) -> str:
    """Return the header of the front page, which holds the watermark alone."""
    mark = watermark_run(front.watermark, 3, look.page, look.heading_font)
    return _part("hdr", paragraph("Tussenruimte", mark))


def header_xml(front: Front, look: Style, *, landscape: bool) -> str:
    """Return the header: title and gemeente on the left, status and version on the right."""
    sheet = look.page.landscape if landscape else look.page
    mark = (
        watermark_run(front.watermark, 1 + landscape, sheet, look.heading_font)
        if front.watermark
        else ""
    )
    left = " · ".join(_distinct(front.title.text, front.area.text))
    version = front.version.text and f"versie {front.version.text.removeprefix('versie ')}"
    right = ", ".join(filter(None, (front.status.text, version)))
    inside = run(left) + TAB + run(right)
    above = paragraph("header", run(front.round, "<w:b/>")) if front.round else ""
    return _part("hdr", above + paragraph("header", mark + inside, _tabs(look.page, landscape)))


def footer_xml(pages: int, look: Style, *, landscape: bool) -> str:
    """Return the footer; Word counts the pages itself, ``pages`` is what shows until then."""
    number = field("PAGE", run("1"))
    count = field("NUMPAGES", run(str(pages)))
    left = run(look.footer) if look.footer else ""
    inside = f"{left}{TAB}{run('pagina ')}{number}{run(' van ')}{count}"
    return _part("ftr", paragraph("footer", inside, _tabs(look.page, landscape)))


def _distinct(title: str, area: str) -> list[str]:
    """Return the title, and the area when that adds something and still fits on the line."""
    fits = len(title) + len(area) <= _HEADER
    return [title, area] if area and area not in title and fits else [title]


def _tabs(page: Page, landscape: bool) -> str:
    """On a page on its side the right tab moves along with the margin."""
    if not landscape:
        return ""
    old, new = twips(page.text_width), twips(page.landscape.text_width)
    return (
        f'<w:tabs><w:tab w:val="clear" w:pos="{old}"/><w:tab w:val="right" w:pos="{new}"/></w:tabs>'
    )


def _part(tag: str, inside: str) -> str:
    return f"{DECLARATION}<w:{tag} {ROOT}>{inside}</w:{tag}>"
