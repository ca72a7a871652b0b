"""Captions with an automatic number, and the lines under a table or figure."""

from collections.abc import Sequence

from generator.document.blocks import Content
from generator.word.context import Context
from generator.word.tekst import runs
from generator.word.xml import KEEP_NEXT, field, paragraph, run, run_style


def caption(
    label: str, number: int, title: Content, ctx: Context, anchor: str = "", keep: bool = False
) -> str:
    """Return the caption ``label number: title``; ``keep`` ties it to what comes next.

    Word counts by itself; ``number`` is what shows until the fields are renewed.
    """
    shape = run_style("Bijschrift nummer")
    shown = field(f"SEQ {label} \\* ARABIC", run(str(number), shape))
    start, end = ctx.counters.bookmark(anchor)
    before = f"{run(f'{label} ', shape)}{shown}{run(': ', shape)}"
    inside = f"{start}{before}{runs(title, ctx)}{end}"
    return paragraph("caption", inside, KEEP_NEXT if keep else "")


def lines_under(lines: Sequence[tuple[str, Content]], ctx: Context) -> str:
    """Return the lines (style name, content) under a table or figure, kept together."""
    last = len(lines) - 1
    return "".join(
        paragraph(style, runs(content, ctx), KEEP_NEXT if n < last else "")
        for n, (style, content) in enumerate(lines)
    )
