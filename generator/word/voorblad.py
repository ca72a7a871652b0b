"""The front page: of whom it is, what it is, a picture of the house, and in which state it is."""

from generator.core.style import Image
from generator.document.blocks import Front
from generator.word.beeld import Picture, picture_run
from generator.word.context import Context
from generator.word.hoogte import POINTS
from generator.word.xml import TAB, paragraph, run

_LOWEST, _HIGHEST = 3.5, 7.5
"""Between these a picture on the front page is cut to what fits, in centimetres."""

_ABOVE, _LESS_FOR_LOGO, _LESS_FOR_IMAGE, _LEAST_ABOVE = 120, 40, 45, 25
"""The room above the title, what a logo or a picture takes of it, and what is left in any case."""

_BELOW, _LEAST_BELOW = 120, 26
"""The room above the lines under the title; all such room is in points."""

_EDGES = 120
"""What stands around the texts of the front page: ground, borders, spaces; in points."""

Texts = list[tuple[str, str]]
"""Texts and the name of their style or their label, which goes first."""


def write_front(front: Front, ctx: Context) -> str:
    """Return the front page; the page after it starts with a style that begins a new page."""
    logo, image = ctx.look.logo, ctx.look.cover.image
    block, lines = _title(front), front_lines(front)
    wish = _ABOVE - (_LESS_FOR_LOGO if logo else 0) - (_LESS_FOR_IMAGE if image else 0)
    spare = _spare(block, lines, ctx)
    least = _LEAST_BELOW + (_LOWEST * POINTS if image else 0)
    above = max(_LEAST_ABOVE, min(wish, spare - least))
    spare -= above
    below = _LEAST_BELOW if image else max(_LEAST_BELOW, min(_BELOW, spare))
    high = max(_LOWEST, min(_HIGHEST, (spare - below) / POINTS))
    return "".join(
        (
            _picture(logo, "Voorblad logo", logo.width * logo.ratio, ctx) if logo else "",
            *(
                paragraph(style, run(text), "" if n else _before(above))
                for n, (style, text) in enumerate(block)
            ),
            _picture(image, "Voorblad beeld", high, ctx) if image else "",
            *(
                _line(label, text, "" if n else _before(below))
                for n, (label, text) in enumerate(lines)
            ),
        )
    )


def _title(front: Front) -> Texts:
    texts = (
        ("Voorblad gebied", front.area.text),
        ("Title", front.title.text),
        ("Subtitle", front.subtitle.text),
    )
    return [(style, text) for style, text in texts if text]


def _spare(block: Texts, lines: Texts, ctx: Context) -> float:
    """Return the room on the page that the texts and the logo leave, in points."""
    width, logo = ctx.look.page.text_width, ctx.look.logo
    height = ctx.heights.text
    used = sum(height(style, text, width) for style, text in block)
    used += sum(height("Voorblad regel", text, width) for _, text in lines)
    used += logo.width * logo.ratio * POINTS if logo else 0
    return ctx.look.page.text_height * POINTS - used - _EDGES


def front_lines(front: Front) -> Texts:
    """Return the lines of the front page, label and text; its state is never missing."""
    lines = {label.text: text.text for label, text in front.lines}
    state = (("Status", front.status), ("Versie", front.version), ("Datum", front.date))
    for label, text in state:
        lines.setdefault(label, text.text)
    return [(label, text) for label, text in lines.items() if text]


def _before(points: float) -> str:
    return f'<w:spacing w:before="{round(points * 20)}"/>'


def _picture(image: Image, style: str, most: float, ctx: Context) -> str:
    """Return ``image``; what is higher than ``most`` is cut off at the top and the bottom."""
    natural = image.width * image.ratio
    height = min(natural, most)
    picture = Picture(
        png=image.png,
        svg=image.svg,
        width=image.width,
        height=height,
        alt=image.alt,
        crop=(1 - height / natural) / 2,
    )
    return paragraph(style, picture_run(picture, ctx))


def _line(label: str, text: str, properties: str) -> str:
    return paragraph("Voorblad regel", run(label, "<w:b/>") + TAB + run(text), properties)
