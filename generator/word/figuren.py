"""Figures: a PNG that every program shows, with the same drawing as SVG for current Word."""

from generator.document.blocks import Figure
from generator.document.content import plain_text
from generator.word.bijschrift import caption, lines_under
from generator.word.context import Context
from generator.word.opzet import figure_lines, figure_size
from generator.word.xml import emu, escape, paragraph

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


def write_figure(figure: Figure, ctx: Context) -> str:
    """Return ``figure`` with its caption and the lines under it; all stay on one page."""
    under = figure_lines(figure)
    start, end = ctx.counters.bookmark(figure.anchor)
    picture = paragraph("Figuur", f"{start}{_drawing(figure, ctx)}{end}")
    below = lines_under(under, ctx)
    return picture + caption("Figuur", figure.number, figure.title, ctx, keep=bool(under)) + below


def _drawing(figure: Figure, ctx: Context) -> str:
    width, height = figure_size(figure, ctx.width * 2.54 / 1440)
    size = f'cx="{emu(width)}" cy="{emu(height)}"'
    number = ctx.counters.drawing()
    name = f"Figuur {figure.number or number}"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:docPr id="{number}" name="{name}" descr="{escape(figure.alt)}"'
        f' title="{escape(plain_text(figure.title))}"/><wp:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{escape(figure.png)}"/><pic:cNvPicPr/>'
        f"</pic:nvPicPr><pic:blipFill>{_blip(figure, ctx)}<a:stretch><a:fillRect/></a:stretch>"
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _blip(figure: Figure, ctx: Context) -> str:
    png = ctx.rels.add("image", ctx.counters.picture(figure.png))
    if not figure.svg:
        return f'<a:blip r:embed="{png}"/>'
    svg = ctx.rels.add("image", ctx.counters.picture(figure.svg))
    return (
        f'<a:blip r:embed="{png}"><a:extLst><a:ext uri="{_SVG_EXTENSION}">'
        f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{svg}"/></a:ext></a:extLst></a:blip>'
    )
