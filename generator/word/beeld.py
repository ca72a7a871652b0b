"""A picture in the line of the text: a PNG or JPEG, with the same picture as SVG if there is one."""

from generator.core.value import Value
from generator.word.context import Context
from generator.word.xml import emu, escape

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_DECORATIVE = (
    f'<a:extLst xmlns:a="{_A}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/></a:ext></a:extLst>'
)


class Picture(Value, frozen=True, kw_only=True):
    """What to show: ``png`` and ``svg`` name the bytes, sizes are in centimetres.

    Without ``alt`` it is decoration. ``crop`` is the part, from 0 to 1, that is cut off at the top
    and at the bottom each.
    """

    png: str
    svg: str = ""
    width: float
    height: float
    name: str = ""
    title: str = ""
    alt: str = ""
    crop: float = 0.0


def picture_run(picture: Picture, ctx: Context) -> str:
    """Return a run with ``picture``."""
    size = f'cx="{emu(picture.width)}" cy="{emu(picture.height)}"'
    number = ctx.counters.drawing()
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {size}/>{_properties(picture, number)}<wp:cNvGraphicFramePr>"
        f'<a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{escape(picture.png)}"/><pic:cNvPicPr/>'
        f"</pic:nvPicPr><pic:blipFill>{_blip(picture, ctx)}{_crop(picture)}<a:stretch>"
        "<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _properties(picture: Picture, number: int) -> str:
    name = escape(picture.name or f"Beeld {number}")
    title = f' title="{escape(picture.title)}"' if picture.title else ""
    front = f'<wp:docPr id="{number}" name="{name}" descr="{escape(picture.alt)}"{title}'
    return f"{front}/>" if picture.alt else f"{front}>{_DECORATIVE}</wp:docPr>"


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
