"""The front page: of whom it is, what it is, a picture of the house, and in which state it is."""

from generator.core.style import Image
from generator.document.blocks import Front
from generator.word.beeld import Picture, picture_run
from generator.word.context import Context
from generator.word.xml import TAB, paragraph, run

_HIGHEST = 7.5
"""A picture on the front page is cut to at most this height, in centimetres."""


def write_front(front: Front, ctx: Context) -> str:
    """Return the front page; the page after it starts with a style that begins a new page."""
    logo, image = ctx.look.logo, ctx.look.cover.image
    block = [
        (style, text)
        for style, text in (
            ("Voorblad gebied", front.area.text),
            ("Title", front.title.text),
            ("Subtitle", front.subtitle.text),
        )
        if text
    ]
    lines = front_lines(front)
    return "".join(
        (
            _picture(logo, "Voorblad logo", logo.width * logo.ratio, ctx) if logo else "",
            *(
                paragraph(style, run(text), _before(_above(logo, image)) if n == 0 else "")
                for n, (style, text) in enumerate(block)
            ),
            _picture(image, "Voorblad beeld", _HIGHEST, ctx) if image else "",
            *(
                _line(label, text, _before(26 if image else 120) if n == 0 else "")
                for n, (label, text) in enumerate(lines)
            ),
        )
    )


def front_lines(front: Front) -> list[tuple[str, str]]:
    """Return the lines of the front page, label and text; its state is never missing."""
    lines = {label.text: text.text for label, text in front.lines}
    state = (("Status", front.status), ("Versie", front.version), ("Datum", front.date))
    for label, text in state:
        lines.setdefault(label, text.text)
    return [(label, text) for label, text in lines.items() if text]


def _above(logo: Image | None, image: Image | None) -> int:
    """Return the room above the title, in points: the more there is on the page, the less."""
    return 120 - (40 if logo else 0) - (45 if image else 0)


def _before(points: int) -> str:
    return f'<w:spacing w:before="{points * 20}"/>'


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
