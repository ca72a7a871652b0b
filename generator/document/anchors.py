"""Stable names for blocks, so that a block is found again in a Word file that comes back."""

import base64
import hashlib
from collections import Counter

from generator.core.source import SourceTable
from generator.core.value import replace
from generator.document.blocks import (
    Block,
    Box,
    Cell,
    CodeBlock,
    Content,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Table,
)
from generator.document.content import pieces, plain_text


class Anchors:
    """Names the blocks of one chapter.

    A name is made from what the block consists of: the words of the template and, for values, not
    their text but their key path. So a changed value or a moved line keeps its name; equal blocks
    are told apart by counting. Cells are named by table, row heading and column heading.
    """

    def __init__(self, chapter: str, sources: SourceTable) -> None:
        self._chapter = chapter
        self._sources = sources
        self._seen: Counter[str] = Counter()

    def anchored(self, block: Block) -> Block:
        """Return ``block`` with an anchor on everything in it that can be pointed at."""
        if isinstance(block, (Heading, Paragraph)):
            return replace(block, anchor=self._name(type(block).__name__, block.content))
        if isinstance(block, CodeBlock):
            return replace(block, anchor=self._unique(f"code|{block.text}"))
        if isinstance(block, ListBlock):
            items = tuple(
                ListItem(blocks=tuple(self.anchored(inner) for inner in item.blocks))
                for item in block.items
            )
            return replace(block, items=items)
        if isinstance(block, (Box, Quote)):
            return replace(block, blocks=tuple(self.anchored(inner) for inner in block.blocks))
        if isinstance(block, Figure):
            return replace(block, anchor=self._unique(f"figure|{block.key}"))
        return self._table(block)

    def _table(self, table: Table) -> Table:
        name = table.key or self._identity(table.columns[0].heading.content)
        key = self._unique(f"table|{name}")
        heads = [plain_text(column.heading.content) for column in table.columns]
        columns = tuple(
            replace(column, heading=self._cell(column.heading, f"{key}|kop|{head}"))
            for column, head in zip(table.columns, heads, strict=True)
        )
        rows = []
        for row in table.rows:
            label = plain_text(row.cells[0].content) if row.cells else ""
            cells = tuple(
                self._cell(cell, f"{key}|{label}|{heads[index] if index < len(heads) else index}")
                for index, cell in enumerate(row.cells)
            )
            rows.append(replace(row, cells=cells))
        return replace(table, anchor=key, columns=columns, rows=tuple(rows))

    def _cell(self, cell: Cell, key: str) -> Cell:
        return replace(cell, anchor=self._unique(key))

    def _name(self, kind: str, content: Content) -> str:
        return self._unique(f"{kind}|{self._identity(content)}")

    def _identity(self, content: Content) -> str:
        return "|".join(
            self._value_name(numbers) or "".join(c for c in text if not c.isdigit())
            for text, numbers in pieces(content)
        )

    def _value_name(self, numbers: tuple[int, ...]) -> str:
        """Return the paths or formulas of values; empty for words of a template."""
        found = [self._sources[number] for number in numbers if number >= 0]
        return "+".join(source.path or source.formula for source in found)

    def _unique(self, key: str) -> str:
        self._seen[key] += 1
        text = f"{self._chapter}|{key}|{self._seen[key]}"
        digest = hashlib.sha1(text.encode(), usedforsecurity=False).digest()[:10]
        return "_wz_" + base64.b32encode(digest).decode().lower()
