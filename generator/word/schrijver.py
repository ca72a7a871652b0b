"""Document -> Word file."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.core.style import Style
from generator.core.value import Value, replace
from generator.document.blocks import Block, Document, Heading
from generator.word.blokken import write_blocks
from generator.word.colofon import write_colophon
from generator.word.context import Context, Counters, Rels
from generator.word.eigenschappen import app_xml, core_xml, custom_xml
from generator.word.hoogte import Heights
from generator.word.huisstijl import Base, prepare_base
from generator.word.inhoud import listings, write_listings
from generator.word.nummering import numbering_xml
from generator.word.paginas import Pages, estimate
from generator.word.pakket import Part, package
from generator.word.secties import (
    FRONT_HEADER,
    Section,
    close_section,
    footer_xml,
    front_header_xml,
    header_xml,
    section_properties,
    sections,
)
from generator.word.voetnoten import footnotes_xml
from generator.word.voorblad import write_front
from generator.word.xml import DECLARATION, ROOT, paragraph, twips

if TYPE_CHECKING:
    from generator.word.grafiek import Editable

__all__ = ["Docx", "prepare_base", "write_docx"]

_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"


class Docx(Value, frozen=True, kw_only=True):
    """A Word file, and the pages that its table of contents speaks of."""

    data: bytes
    pages: Pages


def write_docx(
    document: Document,
    pictures: Mapping[str, bytes],
    *,
    base: Base,
    build: str,
    pages: Pages | None = None,
    charts: Mapping[str, "Editable"] | None = None,
) -> Docx:
    """Return ``document`` as a Word file in the house style ``base``.

    Args:
        document: What to write.
        pictures: The bytes of each ``Figure.png`` and ``Figure.svg`` by that name.
        base: The house style, from :func:`generator.word.huisstijl.prepare_base`.
        build: The name of this build, kept in the file as property ``wz.build``.
        pages: Where everything comes, when that was measured; estimated when not given.
        charts: Each editable figure by its key.

    Raises:
        KeyError: A figure names a picture or chart that is not given.
    """
    named = replace(document, blocks=_with_anchors(document.blocks))
    ctx = _context(named, base.look)
    pages = pages or estimate(named, base.look, ctx.heights)
    body = _document_xml(named, pages, ctx, build)
    note_ctx = replace(ctx, rels=Rels())
    notes = footnotes_xml(named.notes, note_ctx)
    parts = [
        *_text_parts(body, notes, base, ctx, note_ctx),
        *_edge_parts(named, pages, base),
        *_property_parts(named, pages, base, build),
    ]
    media = {f"word/{name}": pictures[key] for key, name in ctx.counters.pictures.items()}
    for key, name in ctx.counters.charts.items():
        chart = (charts or {})[key]
        parts.append(Part(name=f"word/{name}.xml", kind="chart", text=chart.xml, rels=_book(name)))
        media[f"word/embeddings/{_base(name)}.xlsx"] = chart.workbook
    return Docx(data=package(parts, media, _root()), pages=pages)


def _context(document: Document, look: Style) -> Context:
    return Context(
        look=look,
        rels=Rels(),
        counters=Counters(),
        heights=Heights(look),
        width=twips(look.page.text_width),
        notes=frozenset(note.number for note in document.notes),
    )


def _with_anchors(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give each heading a name, so that the table of contents can point at it."""
    return tuple(
        replace(block, anchor=f"_Toc{n:06d}")
        if isinstance(block, Heading) and not block.anchor
        else block
        for n, block in enumerate(blocks)
    )


def _document_xml(document: Document, pages: Pages, ctx: Context, build: str) -> str:
    front = document.front
    opening = (
        write_front(front, ctx),
        write_colophon(front, build) if front.colophon else "",
        write_listings(listings(document.blocks, ctx.look.words), pages.at),
    )
    body = "".join((*opening, *_sections(document, ctx)))
    return f"{DECLARATION}<w:document {ROOT}><w:body>{body}</w:body></w:document>"


def _sections(document: Document, ctx: Context) -> list[str]:
    """Return the body by sections; the properties of the last one stand at its end."""
    divided = sections(document.blocks)
    written = []
    for n, section in enumerate(divided):
        properties = section_properties(
            section,
            ctx.look.page,
            ctx.rels,
            first=n == 0,
            watermark=bool(document.front.watermark),
        )
        text = "".join(write_blocks(section.blocks, _turned(section, ctx)))
        text = text or paragraph("Tussenruimte", "")
        is_last = n == len(divided) - 1
        written.append(text + properties if is_last else close_section(text, properties))
    return written


def _turned(section: Section, ctx: Context) -> Context:
    page = ctx.look.page.landscape if section.landscape else ctx.look.page
    return replace(ctx, width=twips(page.text_width))


def _text_parts(body: str, notes: str, base: Base, ctx: Context, note_ctx: Context) -> list[Part]:
    """Return the text and the parts it cannot do without."""
    for part in base.parts:
        ctx.rels.add(part.kind, f"{part.name}.xml")
    for kind in ("numbering", "footnotes"):
        ctx.rels.add(kind, f"{kind}.xml")
    numbering = numbering_xml(ctx.counters.lists, base.look)
    return [
        Part(name="word/document.xml", kind="document", text=body, rels=ctx.rels),
        *(Part(name=f"word/{p.name}.xml", kind=p.kind, text=p.text) for p in base.parts),
        Part(name="word/numbering.xml", kind="numbering", text=numbering),
        Part(name="word/footnotes.xml", kind="footnotes", text=notes, rels=note_ctx.rels),
    ]


def _edge_parts(document: Document, pages: Pages, base: Base) -> list[Part]:
    """Headers and footers: number 1 for upright pages, 2 for pages on their side."""
    used = sorted({section.landscape for section in sections(document.blocks)})
    parts = []
    for turned in used:
        number = 2 if turned else 1
        header = header_xml(document.front, base.look, landscape=turned)
        footer = footer_xml(pages.count, base.look, landscape=turned)
        parts.append(Part(name=f"word/header{number}.xml", kind="header", text=header))
        parts.append(Part(name=f"word/footer{number}.xml", kind="footer", text=footer))
    if document.front.watermark:
        cover = front_header_xml(document.front, base.look)
        parts.append(Part(name=f"word/{FRONT_HEADER}.xml", kind="header", text=cover))
    return parts


def _property_parts(document: Document, pages: Pages, base: Base, build: str) -> list[Part]:
    core = core_xml(document.front, base.look)
    return [
        Part(name="docProps/core.xml", kind="core", text=core),
        Part(name="docProps/app.xml", kind="app", text=app_xml(pages.count)),
        Part(name="docProps/custom.xml", kind="custom", text=custom_xml(build)),
    ]


def _book(chart: str) -> Rels:
    """Return where the chart part ``chart`` points: at the workbook with its numbers."""
    rels = Rels()
    rels.add("package", f"../embeddings/{_base(chart)}.xlsx")
    return rels


def _base(name: str) -> str:
    return name.rpartition("/")[2]


def _root() -> Rels:
    rels = Rels()
    rels.add("officeDocument", "word/document.xml")
    rels.add(f"{_PROPERTIES}/core-properties", "docProps/core.xml")
    rels.add("extended-properties", "docProps/app.xml")
    rels.add("custom-properties", "docProps/custom.xml")
    return rels
