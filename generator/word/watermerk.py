"""A watermark behind the text, as Word itself makes it: slanting letters in each header."""

from generator.core.style import Page
from generator.word.xml import escape

_V = "urn:schemas-microsoft-com:vml"
_O = "urn:schemas-microsoft-com:office:office"
_WORD = "urn:schemas-microsoft-com:office:word"
_POINTS = 72 / 2.54
_PART = 0.85
"""How much of the room between the margins the slanting letters take."""

_SLIM = 0.62
"""How wide a capital is for its height, on average."""

_LETTERS = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
    '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
    '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom"'
    ' o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
    '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight"'
    ' xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/>'
    "</v:shapetype>"
)
"""Word's own description of letters that fill a shape; it stands in each header that uses it."""


def watermark_run(text: str, number: int, page: Page, font: str) -> str:
    """Return a run with ``text`` behind ``page``; ``number`` tells the headers apart."""
    room = _PART * min(page.text_width, page.text_height)
    length = room * 2**0.5 / (1 + 1 / (_SLIM * len(text)))
    height = length / (_SLIM * len(text))
    style = (
        "position:absolute;margin-left:0;margin-top:0;"
        f"width:{length * _POINTS:.0f}pt;height:{height * _POINTS:.0f}pt;rotation:315;"
        "z-index:-251658752;mso-position-horizontal:center;"
        "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        "mso-position-vertical-relative:margin"
    )
    return (
        f'<w:r><w:rPr><w:noProof/></w:rPr><w:pict xmlns:v="{_V}" xmlns:o="{_O}"'
        f' xmlns:w10="{_WORD}">{_LETTERS}<v:shape id="PowerPlusWaterMarkObject{number}"'
        f' o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" alt="" style="{style}"'
        f' o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/>'
        f'<v:textpath style="font-family:&quot;{escape(font)}&quot;;font-size:1pt"'
        f' string="{escape(text)}"/><w10:wrap anchorx="margin" anchory="margin"/></v:shape>'
        "</w:pict></w:r>"
    )
