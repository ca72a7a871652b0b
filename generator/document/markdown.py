"""Markdown with marks → blocks. The only module that names ``markdown`` (python-markdown).

python-markdown parses; its element tree is walked once, in reading order, into our own blocks.
What the tree holds and a writer could not show is a finding, never dropped.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor

from generator.core import marks
from generator.core.value import Value
from generator.document.blocks import (
    Block,
    Box,
    Cell,
    Code,
    CodeBlock,
    Column,
    Content,
    CrossRef,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
    Text,
)
from generator.document.links import address
from generator.document.segments import Fence, Segment, segments, without_notes

_UNUSED_INLINE = (
    "html",
    "entity",
    "image_link",
    "image_reference",
    "short_image_ref",
    "reference",
    "short_reference",
    "automail",
)
_HTML = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--.*?--)>")
_SPACE = re.compile(r"[ \t\r\n]+")
_DEEPEST = 12
_TOO_DEEP = (
    "een lijst of citaat is te diep genest, of er staan te veel sterretjes achter elkaar",
    "maak de tekst eenvoudiger",
)
_SHORT, _REMEMBERED = 600, 200
"""How long a piece of Markdown may be of which the tree is kept, and how many: long pieces differ
in each gemeente, and few documents have more short ones."""

BOXES = ("kernboodschap", "kader", "let-op", "aan-te-leveren")


class Problem(Value, frozen=True, kw_only=True):
    """Something in a chapter that cannot be shown; ``sources`` say where it stands."""

    message: str
    advice: str
    sources: tuple[int, ...]


class SlotBlock(Value, frozen=True, kw_only=True):
    """The place of a table or figure that a template called by name."""

    number: int
    sources: tuple[int, ...]


class Body(Value, frozen=True, kw_only=True):
    """A chapter as blocks, with slots still open; ``notes`` in the order of their references."""

    blocks: tuple[Block | SlotBlock, ...]
    notes: tuple[tuple[Block, ...], ...]
    problems: tuple[Problem, ...]


def read_markdown(text: str) -> Body:
    """Return the blocks of one rendered chapter."""
    definitions, rest = without_notes(text)
    try:
        return _Reader(definitions).body(rest)
    except RecursionError:
        message, advice = _TOO_DEEP
        problem = Problem(message=message, advice=advice, sources=())
        return Body(blocks=(), notes=(), problems=(problem,))


class _NoteReference(InlineProcessor):
    """``[^id]`` → an element ``noteref``."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name is python-markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        element = Element("noteref")
        element.set("id", m.group(1))
        return element, m.start(0), m.end(0)


def _parser() -> Markdown:
    parser = Markdown(extensions=[TableExtension(), SaneListExtension()])
    parser.preprocessors.deregister("html_block")
    for name in _UNUSED_INLINE:
        parser.inlinePatterns.deregister(name)
    parser.inlinePatterns.register(_NoteReference(r"\[\^([\w-]+)\]"), "noteref", 175)
    return parser


_shared: list[Markdown] = []


def _tree(lines: list[str]) -> Element:
    """Parse lines of Markdown into python-markdown's element tree, inline content included.

    Who builds many gemeenten meets the same short pieces of the templates each time. Nobody may
    change such a tree: it is that of the next gemeente as well.
    """
    short = sum(map(len, lines)) <= _SHORT
    return _remembered(tuple(lines)) if short else _parsed(lines)


@lru_cache(maxsize=_REMEMBERED)
def _remembered(lines: tuple[str, ...]) -> Element:
    return _parsed(list(lines))


def _parsed(lines: list[str]) -> Element:
    if not _shared:
        _shared.append(_parser())  # building one costs more than a chapter does
    parser = _shared[0]
    parser.reset()
    for prepare in parser.preprocessors:
        lines = prepare.run(lines)
    root: Any = parser.parser.parseDocument(lines).getroot()
    for process in parser.treeprocessors:
        changed = process.run(root)
        root = root if changed is None else changed
    tree: Element = root
    return tree


class _Reader:
    """Walks one chapter in reading order; the marks it meets say where text comes from."""

    def __init__(self, definitions: Mapping[str, str]) -> None:
        self._definitions = definitions
        self._sourced = marks.Sourced()
        self._notes: list[str] = []
        self._written: dict[str, tuple[Block, ...]] = {}
        self._depth = 0
        self._problems: list[Problem] = []

    def body(self, lines: list[str]) -> Body:
        blocks = tuple(self._segments(segments(lines)))
        notes = []
        for name in self._notes:
            # a note may refer to no other note, so this list does not grow here
            lines = self._definitions.get(name, "").split("\n")
            notes.append(self._written.get(name) or tuple(self._plain_blocks(lines)))
        return Body(blocks=blocks, notes=tuple(notes), problems=tuple(self._problems))

    def _problem(self, message: str, advice: str) -> None:
        self._problems.append(
            Problem(message=message, advice=advice, sources=self._sourced.sources)
        )

    # blocks -------------------------------------------------------------------------------

    def _segments(self, parts: list[Segment]) -> Iterator[Block | SlotBlock]:
        for part in parts:
            if isinstance(part, Fence):
                yield self._box(part)
            else:
                yield from self._blocks(_tree(part))

    def _box(self, fence: Fence) -> Box:
        title = self._tidy(self._text(fence.title))
        if not fence.closed:
            self._problem("dit kader wordt niet gesloten", "zet ':::' op een regel na het kader")
        kind = fence.kind
        if kind not in BOXES:
            self._problem(f"het kader '{kind}' bestaat niet", f"gebruik {', '.join(BOXES)}")
            kind = "kader"
        blocks = tuple(self._fitting(self._segments(segments(fence.lines)), "kader"))
        return Box(kind=kind, title=title, blocks=blocks)  # type: ignore[arg-type]

    def _plain_blocks(self, lines: list[str]) -> Iterator[Block]:
        yield from self._fitting(self._blocks(_tree(lines)), "voetnoot")

    def _fitting(self, blocks: Iterable[Block | SlotBlock], where: str) -> Iterator[Block]:
        """Yield the blocks that can stand inside another; the rest is a problem."""
        for block in blocks:
            if isinstance(block, (Paragraph, ListBlock, Quote, CodeBlock)):
                yield block
            else:
                self._problem(
                    f"in een {where} kan alleen gewone tekst staan",
                    "zet koppen, tabellen, grafieken en kaders erbuiten",
                )

    def _blocks(self, parent: Element) -> Iterator[Block | SlotBlock]:
        for element in parent:
            yield from self._block(element)
            self._stray(element.tail)

    def _block(self, element: Element) -> Iterator[Block | SlotBlock]:
        if self._depth == _DEEPEST:
            self._problem(*_TOO_DEEP)
            return
        self._depth += 1
        yield from self._shallow_block(element)
        self._depth -= 1

    def _shallow_block(self, element: Element) -> Iterator[Block | SlotBlock]:
        tag = element.tag
        if tag == "p":
            yield from self._paragraph(element)
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            yield Heading(level=min(int(tag[1]), 4), content=self._content(element))
        elif tag in ("ul", "ol"):
            yield self._list(element)
        elif tag == "blockquote":
            yield Quote(blocks=tuple(self._fitting(self._blocks(element), "citaat")))
        elif tag == "table":
            yield self._table(element)
        elif tag == "pre":
            yield self._code_block(element)
        else:
            self._problem(
                "een losse lijn kan niet in het document" if tag == "hr" else f"'{tag}' kan niet",
                "gebruik een kop of een witregel",
            )

    def _paragraph(self, element: Element) -> Iterator[Block | SlotBlock]:
        only = marks.ONLY_SLOT.fullmatch(element.text or "") if not len(element) else None
        if only:
            self._sourced.pieces(element.text or "")
            yield SlotBlock(number=marks.slot_number(only.group(1)), sources=self._sourced.sources)
            return
        content = self._content(element)
        if content:
            yield Paragraph(content=content)

    def _list(self, element: Element) -> ListBlock:
        items = []
        for item in element:
            items.append(ListItem(blocks=tuple(self._item(item))))
        start = int(element.get("start") or 1)
        return ListBlock(ordered=element.tag == "ol", start=start, items=tuple(items))

    def _item(self, item: Element) -> Iterator[Block]:
        """Yield the blocks of a list item: its own text is a paragraph, then what follows."""
        inline = self._text(item.text or "")
        for child in item:
            if child.tag in ("p", "ul", "ol", "blockquote", "table", "pre"):
                lead = self._tidy(inline)
                inline = []
                if lead:
                    yield Paragraph(content=lead)
                yield from self._fitting(self._block(child), "lijst")
            else:
                inline.extend(self._inline(child))
            inline.extend(self._text(child.tail or ""))
        content = self._tidy(inline)
        if content:
            yield Paragraph(content=content)

    def _table(self, element: Element) -> Table:
        rows = [list(row) for part in element for row in part]
        heads, body = rows[0], rows[1:]
        columns = tuple(
            Column(
                heading=Cell(content=self._content(cell)),
                align="right" if "right" in (cell.get("style") or "") else "left",
            )
            for cell in heads
        )
        return Table(
            key="",
            title=(),
            columns=columns,
            rows=tuple(
                Row(cells=tuple(Cell(content=self._content(cell)) for cell in row)) for row in body
            ),
            row_headings=False,
        )

    def _code_block(self, element: Element) -> CodeBlock:
        raw = "".join(element.itertext())
        pieces = self._sourced.pieces(html.unescape(raw).rstrip("\n"))
        return CodeBlock(
            text="".join(text for text, _ in pieces), sources=pieces[0][1] if pieces else ()
        )

    # inline -------------------------------------------------------------------------------

    def _content(self, element: Element) -> Content:
        return self._tidy(self._inner(element))

    def _inner(self, element: Element) -> list[Inline]:
        content = self._text(element.text or "")
        for child in element:
            content.extend(self._inline(child))
            content.extend(self._text(child.tail or ""))
        return content

    def _inline(self, element: Element) -> list[Inline]:
        make = self._INLINE.get(element.tag)
        if make is None:
            self._problem(f"'{element.tag}' kan niet in een tekst", "haal het weg")
            return self._inner(element)
        return make(self, element)

    def _strong(self, element: Element) -> list[Inline]:
        return [Strong(content=tuple(self._inner(element)))]

    def _emphasis(self, element: Element) -> list[Inline]:
        return [Emphasis(content=tuple(self._inner(element)))]

    def _code(self, element: Element) -> list[Inline]:
        pieces = self._sourced.pieces(html.unescape("".join(element.itertext())))
        return [Code(text=text, sources=sources) for text, sources in pieces]

    def _link(self, element: Element) -> list[Inline]:
        url = marks.plain(html.unescape(element.get("href") or ""))
        content = tuple(self._inner(element))
        if not address(url):
            self._problem(
                f"de link naar '{url}' is geen volledig adres", "begin met https:// of mailto:"
            )
            return list(content)
        return [Link(url=url, content=content)]

    def _break(self, element: Element) -> list[Inline]:
        return [LineBreak()]

    def _noteref(self, element: Element) -> list[Inline]:
        name = element.get("id") or ""
        if name not in self._definitions:
            self._problem(f"de voetnoot '[^{name}]' heeft geen tekst", f"voeg '[^{name}]: …' toe")
            return []
        if name not in self._notes:
            self._notes.append(name)
        return [NoteRef(number=self._notes.index(name) + 1)]

    _INLINE: Mapping[str, Callable[["_Reader", Element], list[Inline]]] = {
        "strong": _strong,
        "em": _emphasis,
        "code": _code,
        "a": _link,
        "br": _break,
        "noteref": _noteref,
    }

    def _text(self, raw: str) -> list[Inline]:
        if not raw:
            return []
        found = _HTML.search(raw)
        if found:
            self._problem(
                f"'{marks.plain(found.group())[:40]}' is HTML; dat kan in het document niet",
                "gebruik Markdown",
            )
        if marks.SLOT in raw:
            self._problem(
                "een tabel of grafiek staat midden in een tekst",
                "zet hem alleen op een regel, met een lege regel erboven en eronder",
            )
        return list(self._words(_SPACE.sub(" ", html.unescape(raw))))

    def _words(self, text: str) -> Iterator[Inline]:
        """Yield the words of ``text``, and the references and footnotes between them."""
        for part in marks.INSIDE.split(text):
            if part[:1] == marks.REFER:
                yield self._cross_ref(part)
            elif part[:1] == marks.NOTE:
                yield self._own_note(marks.noted(part))
            else:
                yield from (Text(text=t, sources=by) for t, by in self._sourced.pieces(part))

    def _cross_ref(self, mark: str) -> CrossRef:
        kind, key = marks.referred(mark)
        return CrossRef(
            kind=kind.lower(),  # type: ignore[arg-type]
            key=key,
            begin=kind.istitle(),
            sources=self._sourced.sources,
        )

    def _own_note(self, text: str) -> NoteRef:
        """Return the place of a footnote that stands where it is used; equal ones are one."""
        name = f"={marks.plain(text)}"  # no name that a template can give
        if name not in self._written:
            self._notes.append(name)
            self._written[name] = (Paragraph(content=self._tidy(list(self._words(text)))),)
        return NoteRef(number=self._notes.index(name) + 1)

    def _stray(self, tail: str | None) -> None:
        if tail and tail.strip():
            self._text(tail)

    @staticmethod
    def _tidy(content: list[Inline] | Content) -> Content:
        """Return content without blanks at its ends or twice in a row."""
        tidy: list[Inline] = []
        blank = True
        for piece in content:
            if isinstance(piece, Text):
                text = piece.text.lstrip(" ") if blank else piece.text
                if not text:
                    continue
                piece = Text(text=text, sources=piece.sources)
                blank = text.endswith(" ")
            else:
                blank = isinstance(piece, LineBreak)
            tidy.append(piece)
        while tidy and isinstance(tidy[-1], Text):
            text = tidy[-1].text.rstrip(" ")
            if text:
                tidy[-1] = Text(text=text, sources=tidy[-1].sources)
                break
            tidy.pop()
        return tuple(tidy)
