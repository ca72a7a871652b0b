"""One style definition -> its ``w:style`` element, with every child in the order of the schema."""

from generator.word.namen import IDS
from generator.word.stijldef import Edge, StyleDef, Tab
from generator.word.xml import W_NS, twips


def style_xml(d: StyleDef) -> str:
    """Return the ``w:style`` element of ``d``."""
    base = f'<w:basedOn w:val="{IDS[d.based_on]}"/>' if d.based_on else ""
    follows = f'<w:next w:val="{IDS[d.follows]}"/>' if d.follows else ""
    custom = ' w:customStyle="1"' if d.own else ""
    default = ' w:default="1"' if d.name == "Normal" else ""
    paragraph = f"<w:pPr>{_paragraph(d)}</w:pPr>" if d.kind == "paragraph" else ""
    return (
        f'<w:style xmlns:w="{W_NS}" w:type="{d.kind}"{default}{custom}'
        f' w:styleId="{IDS[d.name]}"><w:name w:val="{d.name}"/>{base}{follows}'
        f"<w:qFormat/>{paragraph}<w:rPr>{_letters(d)}</w:rPr></w:style>"
    )


def _paragraph(d: StyleDef) -> str:
    parts = (
        _switch("keepNext", d.keep_next),
        _switch("keepLines", d.keep_lines),
        _switch("pageBreakBefore", d.new_page),
        _numbering(d),
        f"<w:pBdr>{''.join(map(_edge, d.edges))}</w:pBdr>" if d.edges else "",
        f'<w:shd w:val="clear" w:color="auto" w:fill="{d.ground}"/>' if d.ground else "",
        f"<w:tabs>{''.join(map(_tab, d.tabs))}</w:tabs>" if d.tabs else "",
        "" if d.hyphens and not d.literal and d.outline is None else "<w:suppressAutoHyphens/>",
        _spacing(d),
        _indent(d),
        f'<w:jc w:val="{d.align}"/>' if d.align else "",
        f'<w:outlineLvl w:val="{d.outline}"/>' if d.outline is not None else "",
    )
    return "".join(parts)


def _letters(d: StyleDef) -> str:
    font = f'<w:rFonts w:ascii="{d.font}" w:hAnsi="{d.font}" w:cs="{d.font}"/>' if d.font else ""
    parts = (
        font,
        _switch("b", d.bold),
        _switch("i", d.italic),
        "<w:noProof/>" if d.literal else "",
        f'<w:color w:val="{d.color}"/>' if d.color else "",
        f'<w:spacing w:val="{round(d.spread * 20)}"/>' if d.spread else "",
        f'<w:sz w:val="{round(d.size * 2)}"/><w:szCs w:val="{round(d.size * 2)}"/>'
        if d.size
        else "",
        '<w:u w:val="single"/>' if d.underline else "",
        '<w:vertAlign w:val="superscript"/>' if d.superscript else "",
    )
    return "".join(parts)


def _switch(tag: str, on: bool | None) -> str:
    return "" if on is None else f"<w:{tag}/>" if on else f'<w:{tag} w:val="0"/>'


def _numbering(d: StyleDef) -> str:
    if d.numbered is None:
        return ""
    number, level = d.numbered
    depth = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{depth}<w:numId w:val="{number}"/></w:numPr>'


def _edge(edge: Edge) -> str:
    return (
        f'<w:{edge.side} w:val="single" w:sz="{round(edge.width * 8)}"'
        f' w:space="{edge.space}" w:color="{edge.color}"/>'
    )


def _tab(tab: Tab) -> str:
    leader = ' w:leader="dot"' if tab.dots else ""
    return f'<w:tab w:val="{tab.kind}"{leader} w:pos="{twips(tab.at)}"/>'


def _spacing(d: StyleDef) -> str:
    before = "" if d.before is None else f' w:before="{round(d.before * 20)}"'
    after = "" if d.after is None else f' w:after="{round(d.after * 20)}"'
    line = "" if d.line is None else f' w:line="{round(d.line * 240)}" w:lineRule="auto"'
    return f"<w:spacing{before}{after}{line}/>" if before or after or line else ""


def _indent(d: StyleDef) -> str:
    left = "" if d.left is None else f' w:left="{twips(d.left)}"'
    right = "" if d.right is None else f' w:right="{twips(d.right)}"'
    hanging = f' w:hanging="{twips(d.hanging)}"' if d.hanging else ""
    if d.numbered == (0, 0):
        hanging = ' w:firstLine="0"'
    return f"<w:ind{left}{right}{hanging}/>" if left or right or hanging else ""
