"""The Word styles as data: what each named style looks like in the house style."""

from functools import cache

from generator.core.style import Style
from generator.core.value import replace
from generator.word.stijldef import (
    ANNEXES,
    BULLETS,
    HEADINGS,
    NUMBERS,
    Edge,
    StyleDef,
    Tab,
    list_indent,
)

_PAPER = "FFFFFF"
_INHERITED = ("font", "size", "bold", "before", "after", "line", "left", "right")


@cache
def style_defs(look: Style) -> tuple[StyleDef, ...]:
    """Return all styles of the house style ``look``, a base before what is based on it."""
    return (
        *_texts(look),
        *_headings(look),
        *_front(look),
        *_contents(look),
        *_edges(look),
        *_captions(look),
        *_lists(),
        *_boxes(look),
        *_tables(look),
        *_notes(look),
    )


@cache
def full_defs(look: Style) -> dict[str, StyleDef]:
    """Return the styles by name with all inherited sizes and spacing filled in."""
    found: dict[str, StyleDef] = {}
    for d in style_defs(look):
        if d.based_on:
            base = found[d.based_on]
            missing = [f for f in _INHERITED if getattr(d, f) is None]
            d = replace(d, **{f: getattr(base, f) for f in missing})
        found[d.name] = d
    return found


def _texts(look: Style) -> tuple[StyleDef, ...]:
    normal = StyleDef(
        name="Normal",
        font=look.font,
        size=look.size,
        color=look.ink,
        before=7,
        after=7,
        line=1.2,
        left=0,
        right=0,
    )
    quote = StyleDef(
        name="Quote",
        based_on="Normal",
        italic=True,
        color=look.tint,
        left=0.8,
        right=0.8,
        edges=(Edge(side="left", color=look.rule, width=3, space=12),),
        keep_next=True,
    )
    space = StyleDef(name="Tussenruimte", own=True, based_on="Normal")
    return normal, quote, replace(space, size=1, before=0, after=9, line=1.0), *_letters(look)


def _letters(look: Style) -> tuple[StyleDef, ...]:
    code = StyleDef(name="", own=True, font=look.code_font, literal=True)
    return (
        replace(
            code,
            name="Code",
            based_on="Normal",
            size=look.small_size,
            line=1.0,
            ground=look.kader.ground,
        ),
        replace(code, name="Code teken", kind="character"),
        StyleDef(name="Hyperlink", kind="character", color=look.link, underline=True),
    )


def _headings(look: Style) -> tuple[StyleDef, ...]:
    """Return numbered headings, those without a number, and those of annexes."""
    plain = [
        StyleDef(
            name=f"Kop {level} zonder nummer",
            own=True,
            based_on=f"heading {level}",
            follows="Normal",
            outline=level - 1,
            numbered=(0, 0),
            left=0,
            before=0 if level == 1 else None,
            new_page=level == 1,
        )
        for level in range(1, 5)
    ]
    annexes = [
        StyleDef(
            name=name,
            own=True,
            based_on=f"heading {level}",
            follows="Normal",
            outline=level - 1,
            numbered=(ANNEXES, level - 1),
            before=0 if level == 1 else None,
            new_page=level == 1,
        )
        for level, name in enumerate(("Bijlage", "Bijlage 2", "Bijlage 3"), start=1)
    ]
    return (*(_heading(level, look) for level in range(1, 5)), *plain, *annexes)


def _heading(level: int, look: Style) -> StyleDef:
    before, after = ((30, 12), (18, 6), (14, 4), (10, 3))[level - 1]
    rule = Edge(side="bottom", color=look.accent, width=1.5, space=5)
    return StyleDef(
        name=f"heading {level}",
        based_on="Normal",
        follows="Normal",
        font=look.heading_font,
        size=look.heading_sizes[level - 1],
        bold=look.heading_bold or level > 2,
        color=look.tint if level < 3 else look.accent,
        before=before,
        after=after,
        line=1.05,
        keep_next=True,
        keep_lines=True,
        outline=level - 1,
        numbered=(HEADINGS, level - 1),
        edges=(rule,) if look.heading_rule and level == 1 else (),
    )


def _front(look: Style) -> tuple[StyleDef, ...]:
    block = _title_block(look)
    title = replace(block, name="Title", size=look.title_size, bold=look.heading_bold)
    line = StyleDef(name="Voorblad regel", own=True, based_on="Normal", size=11)
    image = StyleDef(name="", own=True, based_on="Normal", line=1.0)
    return (
        replace(image, name="Voorblad logo", before=0, after=12, keep_next=True),
        replace(image, name="Voorblad beeld", before=34, after=0),
        replace(block, name="Voorblad gebied", own=True, size=13, spread=1.5, before=0, after=6),
        replace(title, before=0, after=8, line=1.0),
        replace(block, name="Subtitle", size=look.subtitle_size, before=0, after=0),
        replace(line, before=0, after=5, left=4.5, hanging=4.5, tabs=(Tab(at=4.5),)),
        replace(line, name="Colofon", size=None, left=4.5, hanging=4.5, tabs=(Tab(at=4.5),)),
    )


def _title_block(look: Style) -> StyleDef:
    """Return one ground and one border: paragraphs that share them join to one plane.

    What has the colour of the paper is not drawn, so that a watermark shows through.
    """
    drawn = look.cover.ground != _PAPER
    edge = Edge(side="top", color=look.cover.ground, width=6, space=31)
    left = replace(edge, side="left", color=look.cover.edge, space=20)
    right = replace(edge, side="right", space=20)
    return StyleDef(
        name="",
        based_on="Normal",
        font=look.heading_font,
        color=look.cover.ink,
        ground=look.cover.ground if drawn else None,
        edges=(edge, left, replace(edge, side="bottom"), right) if drawn else (left,),
        left=0.9,
        right=0.9,
        keep_next=True,
        hyphens=False,
    )


def _contents(look: Style) -> tuple[StyleDef, ...]:
    page = Tab(at=look.page.text_width, kind="right", dots=True)
    title = StyleDef(
        name="TOC Heading",
        based_on="heading 1",
        follows="Normal",
        before=0,
        outline=9,
        new_page=True,
    )
    first = StyleDef(
        name="toc 1",
        based_on="Normal",
        bold=True,
        color=look.tint,
        before=5,
        after=1,
        line=1.0,
        left=0.9,
        hanging=0.9,
        tabs=(Tab(at=0.9), page),
    )
    deeper = StyleDef(name="", based_on="Normal", size=look.table_size, before=0, after=0, line=1.0)
    bare = StyleDef(name="", own=True, based_on="TOC Heading", follows="Normal")
    return (
        replace(title, numbered=(0, 0), left=0),
        replace(bare, name="Kop voorwerk"),
        replace(bare, name="Kop lijst", size=look.heading_sizes[1], new_page=False, before=16),
        first,
        replace(deeper, name="toc 2", left=2.1, hanging=1.2, tabs=(Tab(at=2.1), page)),
        replace(deeper, name="toc 3", left=3.6, hanging=1.5, tabs=(Tab(at=3.6), page)),
        replace(deeper, name="table of figures", size=look.small_size, tabs=(page,)),
    )


def _edges(look: Style) -> tuple[StyleDef, ...]:
    edge = StyleDef(
        name="",
        based_on="Normal",
        size=look.small_size,
        color=look.quiet,
        before=0,
        after=0,
        tabs=(Tab(at=look.page.text_width, kind="right"),),
    )
    rule = Edge(side="bottom", color=look.rule, space=4)
    return replace(edge, name="header", edges=(rule,)), replace(edge, name="footer")


def _captions(look: Style) -> tuple[StyleDef, ...]:
    under = StyleDef(name="", own=True, based_on="Normal", before=4, keep_lines=True)
    return (
        StyleDef(
            name="caption",
            based_on="Normal",
            follows="Normal",
            size=look.table_size,
            color=look.tint,
            before=10,
            after=4,
            line=1.1,
            keep_lines=True,
        ),
        StyleDef(name="Bijschrift nummer", kind="character", own=True, bold=True),
        StyleDef(
            name="Figuur", own=True, based_on="Normal", before=8, after=0, line=1.0, keep_next=True
        ),
        replace(under, name="Duiding", size=look.table_size, after=2),
        replace(under, name="Noot", size=look.small_size, color=look.quiet, after=0, line=1.1),
        replace(under, name="Bron", size=look.small_size, color=look.quiet, after=14, line=1.1),
    )


def _lists() -> tuple[StyleDef, ...]:
    """Indents of list items come from the numbering; further paragraphs repeat them."""
    found = []
    for level, tail in enumerate(("", " 2", " 3")):
        item = StyleDef(name="", based_on="Normal", before=0, after=3)
        found += [
            replace(item, name=f"List Bullet{tail}", numbered=(BULLETS, level)),
            replace(item, name=f"List Number{tail}", numbered=(NUMBERS, level)),
            replace(item, name=f"List Continue{tail}", left=list_indent(level)),
        ]
    return tuple(found)


def _boxes(look: Style) -> tuple[StyleDef, ...]:
    text = StyleDef(name="", own=True, based_on="Normal", before=0, after=4, line=1.15)
    kind = replace(text, size=look.small_size, bold=True, spread=0.6, after=2, keep_next=True)
    return (
        replace(text, name="Kader"),
        replace(
            text,
            name="Kader kop",
            follows="Kader",
            font=look.heading_font,
            size=11.5,
            bold=True,
            color=look.tint,
            keep_next=True,
        ),
        replace(kind, name="Kader soort kernboodschap", color=look.kernboodschap.ink),
        replace(kind, name="Kader soort let-op", color=look.let_op.ink),
        replace(kind, name="Kader soort aan-te-leveren", color=look.aan_te_leveren.ink),
    )


def _tables(look: Style) -> tuple[StyleDef, ...]:
    text = StyleDef(
        name="Tabeltekst",
        own=True,
        based_on="Normal",
        size=look.table_size,
        before=2.5,
        after=2.5,
        line=1.0,
    )
    derived = StyleDef(name="", own=True, based_on="Tabeltekst")
    head = replace(derived, bold=True, color=look.head_ink, keep_next=True)
    return (
        text,
        replace(derived, name="Tabelgetal", align="right"),
        replace(head, name="Tabelkop"),
        replace(head, name="Tabelkop getal", align="right"),
        replace(derived, name="Tabelrijkop", bold=True),
        StyleDef(name="Tabelrijkop toelichting", kind="character", own=True, bold=False),
        replace(derived, name="Tabeltotaal", bold=True),
        replace(derived, name="Tabeltotaal getal", bold=True, align="right"),
    )


def _notes(look: Style) -> tuple[StyleDef, ...]:
    return (
        StyleDef(
            name="footnote text", based_on="Normal", size=look.small_size, before=0, after=2, line=1
        ),
        StyleDef(name="footnote reference", kind="character", superscript=True),
    )
