"""Boxes: a table of one cell, the only frame that holds together around lists."""

from collections.abc import Callable, Mapping

from generator.core.style import BoxEdge, BoxLook
from generator.core.value import replace
from generator.document.blocks import Box
from generator.document.content import kind_label, plain_text
from generator.word.bijschrift import room_under
from generator.word.context import Context
from generator.word.opzet import BOX_PADDING
from generator.word.tekst import runs
from generator.word.xml import escape, paragraph, run, twips

_EDGES: Mapping[BoxEdge, tuple[tuple[str, int], ...]] = {
    "links": (("left", 36),),
    "boven": (("top", 24),),
    "rondom": (("top", 8), ("left", 8), ("bottom", 8), ("right", 8)),
}
"""The sides of a box that are drawn, and how wide in eighths of a point."""


def write_box_frame(box: Box, ctx: Context, inside: Callable[[Context], str]) -> str:
    """Return ``box`` around what ``inside`` writes."""
    look = ctx.look.box(box.kind)
    inner = replace(
        ctx, width=ctx.width - 2 * twips(BOX_PADDING), style="Kader", depth=0, in_cell=True
    )
    title = paragraph("Kader kop", runs(box.title, inner)) if box.title else ""
    content = f"{_kind(box, look)}{title}{inside(inner)}" or paragraph("Kader", "")
    return (
        f"<w:tbl>{_properties(box, look, ctx.look.box_edge, ctx.width)}"
        f'<w:tblGrid><w:gridCol w:w="{ctx.width}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{ctx.width}"'
        f' w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="{look.ground}"/></w:tcPr>'
        f"{content}</w:tc></w:tr></w:tbl>{room_under(ctx)}"
    )


def _kind(box: Box, look: BoxLook) -> str:
    label = kind_label(box, look)
    return paragraph(f"Kader soort {box.kind}", run(label)) if label else ""


def _properties(box: Box, look: BoxLook, shape: BoxEdge, width: int) -> str:
    edge = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{look.edge}"/>'
        for side, size in _EDGES[shape]
    )
    side, top = twips(BOX_PADDING), twips(BOX_PADDING / 2)
    spoken = escape(": ".join(filter(None, (look.label or "Kader", plain_text(box.title)))))
    return (
        f'<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders>{edge}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="{top}" w:type="dxa"/>'
        f'<w:left w:w="{side}" w:type="dxa"/><w:bottom w:w="{top}" w:type="dxa"/>'
        f'<w:right w:w="{side}" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0600"'
        ' w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1"'
        f' w:noVBand="1"/><w:tblCaption w:val="{spoken}"/></w:tblPr>'
    )
