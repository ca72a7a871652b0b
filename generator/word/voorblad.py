"""The front page: what it is, of whom, and in which state."""

from generator.document.blocks import Front
from generator.word.xml import TAB, paragraph, run

_FIRST = '<w:spacing w:before="960"/>'


def write_front(front: Front) -> str:
    """Return the front page; the page after it starts with a style that begins a new page."""
    block = (
        ("Voorblad gebied", front.area.text),
        ("Title", front.title.text),
        ("Subtitle", front.subtitle.text),
    )
    title = "".join(paragraph(style, run(text)) for style, text in block if text)
    lines = [
        _line(label, text, _FIRST if n == 0 else "")
        for n, (label, text) in enumerate(front_lines(front))
    ]
    return title + "".join(lines)


def front_lines(front: Front) -> list[tuple[str, str]]:
    """Return the lines of the front page, label and text; its state is never missing."""
    lines = {label.text: text.text for label, text in front.lines}
    state = (("Status", front.status), ("Versie", front.version), ("Datum", front.date))
    for label, text in state:
        lines.setdefault(label, text.text)
    return [(label, text) for label, text in lines.items() if text]


def _line(label: str, text: str, properties: str) -> str:
    return paragraph("Voorblad regel", run(label, "<w:b/>") + TAB + run(text), properties)
