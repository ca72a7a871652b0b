"""Captions with an automatic number, and the lines under a table or figure."""

from collections.abc import Sequence

from generator.document.blocks import Content, Figure, Table
from generator.word.context import Context
from generator.word.tekst import number_name, runs
from generator.word.xml import KEEP_NEXT, field, paragraph, run, run_style


def caption(
    label: str, block: Table | Figure, ctx: Context, anchor: str = "", keep: bool = False
) -> str:
    """Return the caption ``label number: title``; ``keep`` ties it to what comes next.

    Word counts by itself; the number of ``block`` is what shows until the fields are renewed. The
    number alone has a bookmark, so that a reference to it takes nothing else along.
    """
    shape = run_style("Bijschrift nummer")
    first, last = ctx.counters.bookmark(anchor)
    start, end = ctx.counters.bookmark(number_name(block.anchor))
    number = field(f"SEQ {sequence(label)} \\* ARABIC", run(str(block.number), shape))
    before = f"{run(f'{label} ', shape)}{start}{number}{end}{run(': ', shape)}"
    inside = f"{first}{before}{runs(block.title, ctx)}{last}"
    return paragraph("caption", inside, KEEP_NEXT if keep else "")


def sequence(label: str) -> str:
    """Return the name under which Word counts captions with ``label``: it takes letters only."""
    return "".join(letter for letter in label if letter.isalnum())


def room_under(ctx: Context) -> str:
    """Return the paragraph that parts a table or box from what follows, where nothing else does."""
    return paragraph("Tussenruimte", "") if ctx.room else ""


def lines_under(lines: Sequence[tuple[str, Content]], ctx: Context) -> str:
    """Return the lines (style name, content) under a table or figure, kept together."""
    last = len(lines) - 1
    return "".join(
        paragraph(style, runs(content, ctx), KEEP_NEXT if n < last else "")
        for n, (style, content) in enumerate(lines)
    )
