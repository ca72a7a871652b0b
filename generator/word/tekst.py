"""Inline content -> runs."""

from generator.core.value import Value, replace
from generator.document.blocks import (
    Code,
    Content,
    CrossRef,
    Emphasis,
    Inline,
    Link,
    NoteRef,
    Strong,
    Text,
)
from generator.document.links import address
from generator.word.context import Context
from generator.word.xml import escape, field, run, run_style

_BREAK = "<w:r><w:br/></w:r>"
NO_BREAK = "\N{NO-BREAK SPACE}"


class Letters(Value, frozen=True, kw_only=True):
    """How a run looks besides its paragraph: character style (by name), bold, italic."""

    style: str = ""
    bold: bool = False
    italic: bool = False

    @property
    def properties(self) -> str:
        """The inside of ``w:rPr``."""
        style = run_style(self.style) if self.style else ""
        return f"{style}{'<w:b/>' if self.bold else ''}{'<w:i/>' if self.italic else ''}"


_PLAIN = Letters()


def runs(content: Content, ctx: Context, letters: Letters = _PLAIN) -> str:
    """Return ``content`` as runs; neighbouring texts become one run."""
    if len(content) == 1 and isinstance(content[0], Text):
        return run(content[0].text, letters.properties)
    parts: list[str] = []
    text = ""
    for item in content:
        if isinstance(item, Text):
            text += item.text
            continue
        if text:
            parts.append(run(text, letters.properties))
            text = ""
        parts.append(_special(item, ctx, letters))
    if text:
        parts.append(run(text, letters.properties))
    return "".join(parts)


def lines(text: str, properties: str = "") -> str:
    """Return literal ``text`` as runs with a line break after each line but the last."""
    return _BREAK.join(run(line, properties) for line in text.split("\n"))


def _special(item: Inline, ctx: Context, letters: Letters) -> str:
    match item:
        case Strong():
            return runs(item.content, ctx, replace(letters, bold=True))
        case Emphasis():
            return runs(item.content, ctx, replace(letters, italic=True))
        case Code():
            return run(item.text, replace(letters, style="Code teken").properties)
        case Link():
            return _link(item, ctx, letters)
        case NoteRef():
            return _note_ref(item.number, ctx)
        case CrossRef():
            return _cross_ref(item, letters)
        case _:
            return _BREAK


def _link(link: Link, ctx: Context, letters: Letters) -> str:
    """Return a link to an address Word can open; any other address stays text."""
    url = address(link.url)
    if not url:
        return runs(link.content, ctx, letters)
    rel_id = ctx.rels.add("hyperlink", url, external=True)
    shown = runs(link.content, ctx, replace(letters, style="Hyperlink"))
    return (
        f'<w:hyperlink r:id="{rel_id}" w:tooltip="{escape(link.url)}" w:history="1">'
        f"{shown}</w:hyperlink>"
    )


def number_name(anchor: str) -> str:
    """Return the name of the bookmark around the number of what is called ``anchor``."""
    return f"_nr{anchor}" if anchor else ""


def _cross_ref(ref: CrossRef, letters: Letters) -> str:
    """Return a link of which Word itself keeps the number right.

    The word stands outside the field: a caption begins with a capital, a reference seldom does.
    """
    if not ref.number:
        return ""
    name, shape = number_name(ref.anchor), letters.properties
    number = field(f"REF {name} \\h", run(str(ref.number), shape))
    return (
        f'<w:hyperlink w:anchor="{name}" w:history="1">{run(f"{ref.word}{NO_BREAK}", shape)}'
        f"{number}</w:hyperlink>"
    )


def _note_ref(number: int, ctx: Context) -> str:
    """Return the mark of a footnote.

    Word allows one real mark per note; a second one is a cross-reference to the first, and a
    mark inside a footnote is a raised number.
    """
    style = run_style("footnote reference")
    if number not in ctx.notes:
        return run(str(number), style)
    name = f"_noot_{number}"
    if number in ctx.counters.notes:
        return field(f"NOTEREF {name} \\f \\h", run(str(number), style))
    ctx.counters.notes.append(number)
    start, end = ctx.counters.bookmark(name)
    mark = f'<w:r><w:rPr>{style}</w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
    return f"{start}{mark}{end}"
