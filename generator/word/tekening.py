"""A drawing in the line of the text: its size, its name and its alternative text."""

from generator.core.value import Value
from generator.word.xml import emu, escape

A_NS = "http://schemas.openxmlformats.org/drawingml/2006/main"
C_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_DECORATIVE = (
    f'<a:extLst xmlns:a="{A_NS}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/></a:ext></a:extLst>'
)


class Drawing(Value, frozen=True, kw_only=True):
    """What is drawn; sizes are in centimetres. Without ``alt`` it is decoration."""

    width: float
    height: float
    name: str = ""
    title: str = ""
    alt: str = ""


def size(drawing: Drawing) -> str:
    """Return the attributes that say how large ``drawing`` is."""
    return f'cx="{emu(drawing.width)}" cy="{emu(drawing.height)}"'


def drawing_run(drawing: Drawing, number: int, uri: str, graphic: str, frame: str = "") -> str:
    """Return a run with ``drawing``, the one with ``number`` in the package.

    ``graphic`` is what is drawn, of the kind that ``uri`` names; ``frame`` is what holds for it.
    """
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {size(drawing)}/>{_properties(drawing, number)}"
        f"<wp:cNvGraphicFramePr>{frame}</wp:cNvGraphicFramePr>"
        f'<a:graphic xmlns:a="{A_NS}"><a:graphicData uri="{uri}">{graphic}</a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _properties(drawing: Drawing, number: int) -> str:
    name = escape(drawing.name or f"Beeld {number}")
    title = f' title="{escape(drawing.title)}"' if drawing.title else ""
    front = f'<wp:docPr id="{number}" name="{name}" descr="{escape(drawing.alt)}"{title}'
    return f"{front}/>" if drawing.alt else f"{front}>{_DECORATIVE}</wp:docPr>"
