"""Footnotes: a part of their own, with the two separators that Word asks for."""

from collections.abc import Iterable

from generator.core.value import replace
from generator.document.blocks import Note
from generator.word.blokken import anchored, lead, write_blocks
from generator.word.context import Context
from generator.word.tekst import runs
from generator.word.xml import DECLARATION, ROOT, run, run_style

STYLE = "footnote text"
_MARK = f"<w:r><w:rPr>{run_style('footnote reference')}</w:rPr><w:footnoteRef/></w:r>"


def footnotes_xml(notes: Iterable[Note], ctx: Context) -> str:
    """Return ``word/footnotes.xml`` with the notes that the text refers to."""
    by_number = {note.number: note for note in notes}
    inner = replace(ctx, style=STYLE, notes=frozenset())
    written = "".join(_note(by_number[number], inner) for number in sorted(ctx.counters.notes))
    return (
        f"{DECLARATION}<w:footnotes {ROOT}>{_separator(-1, 'separator')}"
        f"{_separator(0, 'continuationSeparator')}{written}</w:footnotes>"
    )


def _note(note: Note, ctx: Context) -> str:
    first, rest = lead(note.blocks)
    inside = _MARK + run(" ") + runs(first.content, ctx)
    text = anchored(ctx, STYLE, inside, first.anchor) + "".join(write_blocks(rest, ctx))
    return f'<w:footnote w:id="{note.number}">{text}</w:footnote>'


def _separator(number: int, kind: str) -> str:
    return (
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0"'
        f' w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    )
