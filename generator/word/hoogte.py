"""How high does a block become? Letters are counted instead of measured.

Of the space after a paragraph and before the next the larger counts, as in Word.
"""

from collections.abc import Callable, Iterable, Mapping
from math import ceil
from typing import Any

from generator.core.style import Style
from generator.core.typeface import Typeface, typeface
from generator.core.value import Value
from generator.document.blocks import (
    Block,
    Box,
    CodeBlock,
    Content,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    Text,
)
from generator.document.content import plain_text
from generator.word.opzet import BOX_PADDING, ROLES, Lines, figure_lines, figure_size, table_lines
from generator.word.stijldef import StyleDef, list_indent
from generator.word.stijlen import full_defs

POINTS = 72 / 2.54
"""Points in a centimetre."""

_WASTE = 2.5
"""Letters that a broken line leaves empty at its end, on average."""

_BOLD = 1.02

_CELL_SIDES = 0.3
"""Room at the sides of the text in a cell, in centimetres."""

_ROW_EXTRA = 3.0
"""What a row is higher than its text with the space around it: second space and rule, in points."""

_BOX_EXTRA = 40.0
"""Padding of a box, the line with its kind and the space after it, in points."""

_SMALL_ROWS = 12
_SMALL_PART = 0.4
"""A table of few rows and at most this part of a page is small."""

_FIGURE_SPACE = 12.0
_QUOTE_INDENT = 1.6


class _Metric(Value, frozen=True, kw_only=True):
    """What a style means for the height of a paragraph, in points."""

    letter: float
    line: float
    around: float
    indent: float


class Heights:
    """Estimates heights in points in the house style ``look``; widths are in centimetres."""

    def __init__(self, look: Style) -> None:
        self._page = look.page.text_height * POINTS
        self._metrics = {
            d.name: _metric(d, typeface(d.font or look.font), d.size or look.size)
            for d in full_defs(look).values()
        }

    def block(self, block: Block, width: float) -> float:
        """Return the height of ``block`` in a column of ``width``."""
        return self._BLOCKS[type(block)](self, block, width)

    def small(self, table: Table, width: float) -> bool:
        """Whether ``table`` is so small that it must stay on one page.

        The lines under it may go on at the next one.
        """
        few = len(table.rows) <= _SMALL_ROWS
        return few and self._grid(table, width) <= _SMALL_PART * self._page

    def text(self, style: str, text: str, width: float) -> float:
        """Return the height of a paragraph in ``style``."""
        metric = self._metrics[style]
        room = max((width * POINTS - metric.indent) / metric.letter, 2 * _WASTE)
        if len(text) <= room and "\n" not in text:
            return metric.line + metric.around
        lines = sum(_lines(len(one), room) for one in text.split("\n"))
        return lines * metric.line + metric.around

    def _content(self, style: str, content: Content, width: float) -> float:
        only = content[0] if len(content) == 1 else None
        text = only.text if isinstance(only, Text) else plain_text(content)
        return self.text(style, text, width)

    def _lines(self, lines: Lines, width: float) -> float:
        return sum(self._content(style, content, width) for style, content in lines)

    def _stack(self, blocks: Iterable[Block], width: float) -> float:
        return sum(self.block(block, width) for block in blocks)

    def _heading(self, block: Heading, width: float) -> float:
        return self._content(f"heading {block.level}", block.content, width - 1)

    def _paragraph(self, block: Paragraph, width: float) -> float:
        return self._content(ROLES.get(block.role, "Normal"), block.content, width)

    def _list(self, block: ListBlock, width: float) -> float:
        inner = width - list_indent(0)
        tighter = self._metrics["Normal"].around - self._metrics["List Bullet"].around
        return sum(
            self._stack(item.blocks, inner) - tighter * len(item.blocks) for item in block.items
        )

    def _table(self, table: Table, width: float) -> float:
        return self._grid(table, width) + self._lines(table_lines(table), width)

    def _grid(self, table: Table, width: float) -> float:
        """Return the height of the caption and the rows."""
        total = sum(column.width for column in table.columns)
        rooms = [column.width / total * width - _CELL_SIDES for column in table.columns]
        rows = [[c.heading for c in table.columns], *(row.cells for row in table.rows)]
        body = sum(
            max(
                self._content("Tabeltekst", cell.content, room)
                for cell, room in zip(row, rooms, strict=True)
            )
            for row in rows
        )
        above = self._content("caption", table.title, width) if table.number else 0
        return above + body + _ROW_EXTRA * len(rows)

    def _figure(self, figure: Figure, width: float) -> float:
        _, height = figure_size(figure, width)
        under = self._lines([("caption", figure.title), *figure_lines(figure)], width)
        return height * POINTS + _FIGURE_SPACE + under

    def _box(self, box: Box, width: float) -> float:
        inner = width - 2 * BOX_PADDING
        title = self._content("Kader kop", box.title, inner) if box.title else 0
        return title + _BOX_EXTRA + self._stack(box.blocks, inner)

    def _quote(self, block: Quote, width: float) -> float:
        return self._stack(block.blocks, width - _QUOTE_INDENT)

    def _code(self, block: CodeBlock, width: float) -> float:
        return self.text("Code", block.text, width)

    _BLOCKS: Mapping[type[Block], Callable[["Heights", Any, float], float]] = {
        Heading: _heading,
        Paragraph: _paragraph,
        ListBlock: _list,
        Table: _table,
        Figure: _figure,
        Box: _box,
        Quote: _quote,
        CodeBlock: _code,
    }


def _metric(d: StyleDef, face: Typeface, size: float) -> _Metric:
    return _Metric(
        letter=size * face.letter * (_BOLD if d.bold else 1),
        line=size * face.leading * (d.line or 1),
        around=max(d.before or 0, d.after or 0),
        indent=((d.left or 0) + (d.right or 0)) * POINTS,
    )


def _lines(letters: int, room: float) -> int:
    """Return how many lines ``letters`` letters take where ``room`` letters fit on a line."""
    return 1 if letters <= room else ceil(letters / (room - _WASTE))
