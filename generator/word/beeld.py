"""A picture in the line of the text: PNG or JPEG, sharp as SVG where there is one."""

from generator.word.context import Context
from generator.word.tekening import A_NS, Drawing, drawing_run, size
from generator.word.xml import escape

_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_KEEP_SHAPE = f'<a:graphicFrameLocks xmlns:a="{A_NS}" noChangeAspect="1"/>'


class Picture(Drawing, frozen=True, kw_only=True):
    """A picture: ``png`` and ``svg`` name the bytes.

    ``crop`` is the part, from 0 to 1, that is cut off at the top and at the bottom each.
    """

    png: str
    svg: str = ""
    crop: float = 0.0


def picture_run(picture: Picture, ctx: Context) -> str:
    """Return a run with ``picture``."""
    number = ctx.counters.drawing()
    graphic = (
        f'<pic:pic xmlns:pic="{_PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{escape(picture.png)}"/><pic:cNvPicPr/>'
        f"</pic:nvPicPr><pic:blipFill>{_blip(picture, ctx)}{_crop(picture)}<a:stretch>"
        "<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext {size(picture)}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return drawing_run(picture, number, _PIC, graphic, _KEEP_SHAPE)


def _blip(picture: Picture, ctx: Context) -> str:
    png = ctx.rels.add("image", ctx.counters.picture(picture.png))
    if not picture.svg:
        return f'<a:blip r:embed="{png}"/>'
    svg = ctx.rels.add("image", ctx.counters.picture(picture.svg))
    return (
        f'<a:blip r:embed="{png}"><a:extLst><a:ext uri="{_SVG_EXTENSION}">'
        f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{svg}"/></a:ext></a:extLst></a:blip>'
    )


def _crop(picture: Picture) -> str:
    part = round(picture.crop * 100_000)
    return f'<a:srcRect t="{part}" b="{part}"/>' if part else ""
