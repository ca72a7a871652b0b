"""Tables: caption above, fixed widths, header row that repeats, lines below."""

from collections.abc import Sequence
from itertools import pairwise

from generator.document.blocks import Cell, Column, Content, LineBreak, Row, Table
from generator.document.content import plain_text
from generator.word.bijschrift import caption, lines_under, room_under
from generator.word.context import Context
from generator.word.namen import IDS
from generator.word.opzet import table_lines
from generator.word.tekst import Letters, runs
from generator.word.xml import KEEP_NEXT, escape


def write_table(table: Table, ctx: Context) -> str:
    """Return ``table`` with the lines under it, and its caption when it is numbered."""
    under = table_lines(table)
    widths = column_widths(table.columns, ctx.width)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    above = caption(ctx.look.words.table, table, ctx, table.anchor, keep=True)
    below = lines_under(under, ctx) if under else room_under(ctx)
    return (
        f"{above if table.number else ''}<w:tbl>{_properties(table, ctx.width)}"
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{_header(table.columns, widths, ctx)}{_rows(table, widths, bool(under), ctx)}"
        f"</w:tbl>{below}"
    )


def column_widths(columns: Sequence[Column], width: int) -> list[int]:
    """Divide ``width`` (twips) over ``columns`` by their relative widths, to the last twip."""
    total = sum(column.width for column in columns)
    edges, passed = [0], 0.0
    for column in columns:
        passed += column.width
        edges.append(round(width * passed / total))
    return [right - left for left, right in pairwise(edges)]


def _properties(table: Table, width: int) -> str:
    """Style, width and the texts that a screen reader speaks."""
    heads = ", ".join(plain_text(column.heading.content) for column in table.columns)
    title = escape(plain_text(table.title))
    spoken = plain_text(table.interpretation) or f"Tabel met de kolommen {heads}."
    look, first = ("06A0", 1) if table.row_headings else ("0620", 0)
    return (
        f'<w:tblPr><w:tblStyle w:val="{IDS["Tabel woonzorgvisie"]}"/>'
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{look}" w:firstRow="1" w:lastRow="0" w:firstColumn="{first}"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{title}"/>'
        f'<w:tblDescription w:val="{escape(spoken)}"/></w:tblPr>'
    )


def _header(columns: Sequence[Column], widths: Sequence[int], ctx: Context) -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{ctx.look.head_ground}"/>'
    shade += '<w:vAlign w:val="bottom"/>'
    cells = "".join(
        _cell(
            _front(width, "Tabelkop getal" if column.align == "right" else "Tabelkop", shade),
            column.heading,
            ctx,
        )
        for column, width in zip(columns, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"


def _rows(table: Table, widths: Sequence[int], lines_follow: bool, ctx: Context) -> str:
    """All rows; the opening of a cell depends on its column, total and keep only.

    The last row never stands alone on a page: it comes with the one before it.
    """
    fronts: dict[tuple[bool, bool], list[str]] = {}
    last = len(table.rows) - 1
    small = ctx.heights.small(table, ctx.width * 2.54 / 1440)
    rows = []
    for n, row in enumerate(table.rows):
        kind = (row.total, lines_follow if n == last else small or n == last - 1)
        if kind not in fronts:
            fronts[kind] = _fronts(table, widths, *kind, ctx)
        rows.append(_row(row, fronts[kind], table.row_headings, ctx))
    return "".join(rows)


def _row(row: Row, fronts: Sequence[str], headed: bool, ctx: Context) -> str:
    cells = "".join(
        _cell(front, cell, ctx, heading=headed and n == 0)
        for n, (front, cell) in enumerate(zip(fronts, row.cells, strict=True))
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _cell(front: str, cell: Cell, ctx: Context, heading: bool = False) -> str:
    start, end = ctx.counters.bookmark(cell.anchor)
    words = _heading_runs(cell.content, ctx) if heading else runs(cell.content, ctx)
    return f"{front}{start}{words}{end}</w:p></w:tc>"


def _heading_runs(content: Content, ctx: Context) -> str:
    """Return the heading of a row: its first line is the heading, what follows explains it."""
    at = next((n for n, piece in enumerate(content) if isinstance(piece, LineBreak)), len(content))
    explained = runs(content[at:], ctx, Letters(style="Tabelrijkop toelichting"))
    return runs(content[:at], ctx) + explained


def _fronts(
    table: Table, widths: Sequence[int], total: bool, keep: bool, ctx: Context
) -> list[str]:
    rule = f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{ctx.look.tint}"/>'
    shape = f"<w:tcBorders>{rule}</w:tcBorders>" if total else ""
    return [
        _front(width, _style(column, total, table.row_headings and n == 0), shape, keep)
        for n, (column, width) in enumerate(zip(table.columns, widths, strict=True))
    ]


def _style(column: Column, total: bool, row_heading: bool) -> str:
    if total:
        return "Tabeltotaal getal" if column.align == "right" else "Tabeltotaal"
    if row_heading:
        return "Tabelrijkop"
    return "Tabelgetal" if column.align == "right" else "Tabeltekst"


def _front(width: int, style: str, shape: str = "", keep: bool = False) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shape}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{IDS[style]}"/>{KEEP_NEXT if keep else ""}</w:pPr>'
    )
