"""Document → Markdown that any viewer shows: GitHub, pandoc, an editor."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from generator.core.style import DEFAULT, Words
from generator.document.blocks import (
    Block,
    Box,
    Code,
    CodeBlock,
    Column,
    Content,
    CrossRef,
    Document,
    Emphasis,
    Figure,
    Front,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
    Text,
)

NUMBER_GAP = "\N{EN SPACE}"
"""Stands between the number of a heading and its words."""

_SIGN = re.compile(r"[\\`*_\[\]<>|~$]|&(?=#?[^\W_]+;)")
"""A letter that Markdown can see as a sign; ``&`` only where an entity begins."""
_LINE_START = re.compile(r"(\s*)([#+\-=:]|\d+(?=[.)]))")


def write_markdown(document: Document, picture_folder: str, words: Words = DEFAULT.words) -> bytes:
    """Return ``document`` as UTF-8 Markdown; pictures are linked in ``picture_folder``.

    Captions begin with ``words``.
    """
    writer = _Writer(picture_folder, words)
    parts = [_front(document.front), *(writer.block(block) for block in document.blocks)]
    for note in document.notes:
        text = writer.blocks(note.blocks)
        parts.append(f"[^{note.number}]: {_indented(text, '    ').lstrip()}")
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def escaped(text: str) -> str:
    """Return ``text`` so that Markdown shows exactly these letters inside a line."""
    return _SIGN.sub(lambda sign: f"\\{sign[0]}", text)


def _line(text: str) -> str:
    """Escape what would make a finished line something else than a paragraph."""
    match = _LINE_START.match(text)
    if not match:
        return text
    at = match.end(2) if match.group(2)[0].isdigit() else match.start(2)
    return f"{text[:at]}\\{text[at:]}"


def _front(front: Front) -> str:
    lines = [f"# {escaped(front.title.text)}"]
    if front.subtitle.text:
        lines.append(f"*{escaped(front.subtitle.text)}*")
    rows = [f"- {escaped(label.text)}: {escaped(value.text)}" for label, value in front.lines]
    return _parts(*lines, "\n".join(rows))


class _Writer:
    """Writes blocks; it knows only where pictures stand and with which words captions begin."""

    def __init__(self, picture_folder: str, words: Words) -> None:
        self._pictures = picture_folder
        self._words = words

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "\n\n".join(self.block(block) for block in blocks)

    def block(self, block: Block) -> str:
        return self._BLOCKS[type(block)](self, block)

    def _heading(self, heading: Heading) -> str:
        number = f"{heading.number}{NUMBER_GAP}" if heading.number else ""
        return f"{'#' * (heading.level + 1)} {number}{inline(heading.content)}"

    def _paragraph(self, paragraph: Paragraph) -> str:
        return _line(inline(paragraph.content))

    def _list(self, block: ListBlock) -> str:
        loose = any(len(item.blocks) > 1 for item in block.items)
        lines = []
        for index, item in enumerate(block.items):
            sign = f"{block.start + index}." if block.ordered else "-"
            text = self.blocks(item.blocks)
            lines.append(f"{sign:<4}" + _indented(text, "    ").lstrip(" "))
        return ("\n\n" if loose else "\n").join(lines)

    def _table(self, table: Table) -> str:
        caption = (
            f"**{self._words.table} {table.number}: {inline(table.title)}**" if table.number else ""
        )
        rows = [
            _row(inline(column.heading.content) for column in table.columns),
            _row(_ruler(column) for column in table.columns),
            *(_row(_cells(row)) for row in table.rows),
        ]
        return _parts(
            caption,
            "\n".join(rows),
            _line(inline(table.interpretation)),
            *(_line(inline(note)) for note in table.notes),
            _line(inline(table.source)),
        )

    def _figure(self, figure: Figure) -> str:
        picture = f"![{escaped(figure.alt)}]({self._pictures}/{figure.png})"
        return _parts(
            picture,
            f"**{self._words.figure} {figure.number}: {inline(figure.title)}**",
            _line(inline(figure.interpretation)),
            _line(inline(figure.source)),
        )

    def _box(self, box: Box) -> str:
        title = f"**{inline(box.title)}**" if box.title else ""
        return _indented(_parts(title, self.blocks(box.blocks)), "> ")

    def _quote(self, quote: Quote) -> str:
        return _indented(self.blocks(quote.blocks), "> ")

    def _code(self, block: CodeBlock) -> str:
        return _indented(block.text, "    ")

    _BLOCKS: Mapping[type, Callable[["_Writer", Any], str]] = {
        Heading: _heading,
        Paragraph: _paragraph,
        ListBlock: _list,
        Table: _table,
        Figure: _figure,
        Box: _box,
        Quote: _quote,
        CodeBlock: _code,
    }


def inline(content: Content) -> str:
    """Return inline content as Markdown."""
    return "".join(_INLINE[type(piece)](piece) for piece in content)


def _wrapped(sign: str) -> Callable[[Strong | Emphasis], str]:
    def write(piece: Strong | Emphasis) -> str:
        text = inline(piece.content)
        bare = text.strip(" ")
        if not bare:
            return text
        before, after = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
        return f"{before}{sign}{bare}{sign}{after}"

    return write


def _code_span(piece: Code) -> str:
    fence = "``" if "`" in piece.text else "`"
    gap = " " if fence == "``" else ""
    return f"{fence}{gap}{piece.text}{gap}{fence}"


_INLINE: Mapping[type[Inline], Callable[[Any], str]] = {
    Text: lambda piece: escaped(piece.text),
    LineBreak: lambda _: "<br>",
    Strong: _wrapped("**"),
    Emphasis: _wrapped("*"),
    Code: _code_span,
    Link: lambda piece: f"[{inline(piece.content)}](<{piece.url.replace('>', '%3E')}>)",
    NoteRef: lambda piece: f"[^{piece.number}]",
    CrossRef: lambda piece: escaped(piece.text),
}


def _parts(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def _indented(text: str, prefix: str) -> str:
    bare = prefix.rstrip()
    return "\n".join(prefix + line if line else bare for line in text.split("\n"))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(row: Row) -> Iterable[str]:
    for cell in row.cells:
        text = inline(cell.content)
        yield f"**{text}**" if row.total and text else text


def _ruler(column: Column) -> str:
    return "---:" if column.align == "right" else "---"
