"""The typed document: what every writer knows, and nothing else.

Inline content is a tuple of :data:`Inline`; each :class:`Text` carries the numbers of the sources
of its letters. Blocks that a reader can point at (paragraphs, cells, figures, headings) have an
``anchor``: a stable name that becomes a hidden bookmark in Word.
"""

from typing import Literal

from generator.core.value import Value


class Text(Value, frozen=True, kw_only=True, tag="text"):
    """A run of letters with one set of sources."""

    text: str
    sources: tuple[int, ...] = ()


class LineBreak(Value, frozen=True, kw_only=True, tag="break"):
    """A hard line break inside a paragraph."""


class Strong(Value, frozen=True, kw_only=True, tag="strong"):
    """Bold content."""

    content: tuple["Inline", ...]


class Emphasis(Value, frozen=True, kw_only=True, tag="em"):
    """Italic content."""

    content: tuple["Inline", ...]


class Code(Value, frozen=True, kw_only=True, tag="code"):
    """Literal text, such as a file name."""

    text: str
    sources: tuple[int, ...] = ()


class Link(Value, frozen=True, kw_only=True, tag="link"):
    """A link to an address outside the document (``url``) with its description."""

    url: str
    content: tuple["Inline", ...]


class NoteRef(Value, frozen=True, kw_only=True, tag="noteref"):
    """The place of footnote ``number`` (counted from 1 through the document)."""

    number: int


class CrossRef(Value, frozen=True, kw_only=True, tag="crossref"):
    """A reference to a table or figure in the document, read as "tabel 4".

    A template knows only its ``kind`` and ``key``; when everything has its number, ``word``,
    ``number`` and ``anchor`` say what is read and where it leads. ``begin`` asks for a capital.
    """

    kind: Literal["tabel", "grafiek"]
    key: str
    begin: bool = False
    word: str = ""
    number: int = 0
    anchor: str = ""
    sources: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """What is read; nothing as long as the number is not known."""
        return f"{self.word} {self.number}" if self.number else ""


Inline = Text | LineBreak | Strong | Emphasis | Code | Link | NoteRef | CrossRef
Content = tuple[Inline, ...]


class Heading(Value, frozen=True, kw_only=True, tag="heading"):
    """A heading of level 1 to 4.

    ``number`` is its visible number (``3.1`` or ``Bijlage A``), which writers with automatic
    numbering produce themselves. ``annex`` is true for all headings of the annexes.
    """

    level: int
    content: Content
    number: str = ""
    annex: bool = False
    anchor: str = ""


class Paragraph(Value, frozen=True, kw_only=True, tag="paragraph"):
    """A paragraph; ``role`` tells what it is for, and so which style it gets."""

    content: Content
    role: Literal["body", "interpretation", "source", "note"] = "body"
    anchor: str = ""


class ListItem(Value, frozen=True, kw_only=True):
    """One item of a list; its first block is usually a paragraph."""

    blocks: tuple["Block", ...]


class ListBlock(Value, frozen=True, kw_only=True, tag="list"):
    """A list; a numbered one starts at ``start``."""

    ordered: bool
    items: tuple[ListItem, ...]
    start: int = 1


class Cell(Value, frozen=True, kw_only=True):
    """One cell of a table."""

    content: Content
    anchor: str = ""


class Column(Value, frozen=True, kw_only=True):
    """A column: its heading, alignment and relative width (1 is an average column)."""

    heading: Cell
    align: Literal["left", "right"] = "left"
    width: float = 1.0


class Row(Value, frozen=True, kw_only=True):
    """A row; the first cell is the row heading when the table says so."""

    cells: tuple[Cell, ...]
    total: bool = False


class Table(Value, frozen=True, kw_only=True, tag="table"):
    """A table with header row.

    ``title`` is its caption without number; ``interpretation`` one line on what it says,
    ``notes`` remarks, ``source`` the line "Bron: ...". ``number`` counts through the document.
    """

    key: str
    title: Content
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    row_headings: bool = True
    interpretation: Content = ()
    notes: tuple[Content, ...] = ()
    source: Content = ()
    number: int = 0
    landscape: bool = False
    anchor: str = ""


class Figure(Value, frozen=True, kw_only=True, tag="figure"):
    """A picture with caption and alternative text.

    ``png`` and ``svg`` are file names in the folder of pictures; sizes are in centimetres. An
    ``editable`` one is a chart in Word whose numbers a reader can change.
    """

    key: str
    title: Content
    alt: str
    png: str
    svg: str
    width_cm: float
    height_cm: float
    interpretation: Content = ()
    source: Content = ()
    number: int = 0
    anchor: str = ""
    editable: bool = False


class Box(Value, frozen=True, kw_only=True, tag="box"):
    """A framed text, such as the key message of a chapter."""

    title: Content
    blocks: tuple["Block", ...]
    kind: Literal["kernboodschap", "kader", "let-op", "aan-te-leveren"] = "kader"


class Quote(Value, frozen=True, kw_only=True, tag="quote"):
    """A quotation."""

    blocks: tuple["Block", ...]


class CodeBlock(Value, frozen=True, kw_only=True, tag="codeblock"):
    """Literal lines."""

    text: str
    sources: tuple[int, ...] = ()
    anchor: str = ""


Block = Heading | Paragraph | ListBlock | Table | Figure | Box | Quote | CodeBlock


class Note(Value, frozen=True, kw_only=True):
    """A footnote; ``number`` is what :class:`NoteRef` refers to."""

    number: int
    blocks: tuple[Block, ...]


class Front(Value, frozen=True, kw_only=True):
    """Title page and properties of the document; every text with its sources.

    ``colophon`` tells who made it and of what; ``watermark`` are the letters behind the text of a
    document that is not final; ``keywords`` are what it is found by. ``round`` says in a review
    copy for which round of review it is.
    """

    title: Text
    subtitle: Text
    area: Text
    status: Text
    version: Text
    date: Text
    lines: tuple[tuple[Text, Text], ...] = ()
    colophon: tuple[tuple[Text, Text], ...] = ()
    watermark: str = ""
    keywords: tuple[str, ...] = ()
    author: str = ""
    created: str = ""
    round: str = ""


class Document(Value, frozen=True, kw_only=True):
    """A complete document: front matter, blocks in reading order, footnotes.

    ``created`` in ``front`` is an ISO date; the document never asks the clock.
    """

    front: Front
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
