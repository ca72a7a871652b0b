"""Tables and figures, with their captions and the lines that belong to them."""

from generator.document.blocks import Cell, Column, Content, Figure, Row, Table
from generator.document.content import plain_text
from generator.writers.html.context import Context
from generator.writers.html.tags import block, data_address, element, escape, void
from generator.writers.html.tekst import inline

PIXELS = 96 / 2.54
"""Of CSS in a centimetre."""

_MANY = 6
"""Columns that fit in the width of the text."""


def write_table(table: Table, ctx: Context) -> str:
    """Return ``table`` with the lines under it."""
    word = ctx.look.words.table
    columns = ", ".join(filter(None, (plain_text(one.heading.content) for one in table.columns)))
    name = f"{word} {table.number}" if table.number else f"Tabel met de kolommen {columns}"
    lines = (
        _line("duiding", table.interpretation, ctx),
        *(_line("noot", note, ctx) for note in table.notes),
        _line("bron", table.source, ctx),
    )
    wide = table.landscape or len(table.columns) > _MANY
    kind = "tabel breed" if wide else "tabel"
    return block("div", (_frame(_table(table, ctx), name), *lines), class_=kind, id=table.anchor)


def write_figure(figure: Figure, ctx: Context) -> str:
    """Return ``figure`` with the sharp picture inside the page."""
    picture = void(
        "img",
        src=data_address(figure.svg, ctx.pictures[figure.svg]),
        width=str(round(figure.width_cm * PIXELS)),
        height=str(round(figure.height_cm * PIXELS)),
        alt=figure.alt,
    )
    caption = _caption(ctx.look.words.figure, figure.number, figure.title, ctx)
    lines = (
        element("p", caption, class_="bijschrift"),
        _line("duiding", figure.interpretation, ctx),
        _line("bron", figure.source, ctx),
    )
    frame = _frame(picture, f"{ctx.look.words.figure} {figure.number}")
    return block("figure", (frame, block("figcaption", lines)), id=figure.anchor)


def _frame(inside: str, name: str) -> str:
    """Return a frame in which ``inside`` scrolls where it is too wide, by the keyboard as well."""
    return element("div", inside, class_="schuif", role="group", tabindex="0", aria_label=name)


def _table(table: Table, ctx: Context) -> str:
    caption = _caption(ctx.look.words.table, table.number, table.title, ctx)
    heads = "".join(_head(column, ctx) for column in table.columns)
    parts = (
        element("caption", caption) if caption else "",
        element("thead", element("tr", heads)),
        block("tbody", (_row(row, table, ctx) for row in table.rows)),
    )
    return block("table", parts)


def _caption(word: str, number: int, title: Content, ctx: Context) -> str:
    """Return the caption of what is numbered; a table in the words of a template has none."""
    if not number:
        return ""
    return f"{element('b', escape(f'{word} {number}:'))} {inline(title, ctx)}"


def _head(column: Column, ctx: Context) -> str:
    return _cell(column.heading, "col", column, ctx)


def _row(row: Row, table: Table, ctx: Context) -> str:
    cells = "".join(
        _cell(cell, "row" if table.row_headings and n == 0 else "", column, ctx)
        for n, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True))
    )
    return element("tr", cells, class_="totaal" if row.total else "")


def _cell(cell: Cell, scope: str, column: Column, ctx: Context) -> str:
    """Return a cell, or a heading of what ``scope`` says; a heading without words is none."""
    words = inline(cell.content, ctx)
    kind = "getal" if column.align == "right" else ""
    if scope and words:
        return element("th", words, scope=scope, class_=kind)
    return element("td", words, class_=kind)


def _line(role: str, content: Content, ctx: Context) -> str:
    return element("p", inline(content, ctx), class_=role) if content else ""
