"""Figures: a PNG with the same drawing as SVG, or a chart that a reader can edit."""

from generator.document.blocks import Figure
from generator.document.content import plain_text
from generator.word.beeld import Picture, picture_run
from generator.word.bijschrift import caption, lines_under
from generator.word.context import Context
from generator.word.opzet import figure_lines, figure_size
from generator.word.tekening import C_NS, Drawing, drawing_run
from generator.word.xml import paragraph


def write_figure(figure: Figure, ctx: Context) -> str:
    """Return ``figure`` with its caption and the lines under it; all stay on one page."""
    under = figure_lines(figure)
    start, end = ctx.counters.bookmark(figure.anchor)
    picture = paragraph("Figuur", f"{start}{_drawing(figure, ctx)}{end}")
    below = lines_under(under, ctx)
    return picture + caption(ctx.look.words.figure, figure, ctx, keep=bool(under)) + below


def _drawing(figure: Figure, ctx: Context) -> str:
    width, height = figure_size(figure, ctx.width * 2.54 / 1440)
    frame = Drawing(
        width=width,
        height=height,
        name=f"{ctx.look.words.figure} {figure.number}" if figure.number else "",
        title=plain_text(figure.title),
        alt=figure.alt,
    )
    return _chart(figure, frame, ctx) if figure.editable else _picture(figure, frame, ctx)


def _picture(figure: Figure, frame: Drawing, ctx: Context) -> str:
    shown = {name: getattr(frame, name) for name in frame.__struct_fields__}
    return picture_run(Picture(png=figure.png, svg=figure.svg, **shown), ctx)


def _chart(figure: Figure, frame: Drawing, ctx: Context) -> str:
    part = ctx.rels.add("chart", ctx.counters.chart(figure.key))
    graphic = f'<c:chart xmlns:c="{C_NS}" r:id="{part}"/>'
    return drawing_run(frame, ctx.counters.drawing(), C_NS, graphic)
