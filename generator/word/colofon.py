"""The colophon: who made the document, on which figures it rests, and by what it is known."""

from generator.document.blocks import Front
from generator.word.xml import TAB, paragraph, run

TITLE = "Colofon"


def write_colophon(front: Front, build: str) -> str:
    """Return the page after the front page; ``build`` tells this version from any other."""
    lines = [(label.text, text.text) for label, text in front.colophon]
    return paragraph("Kop voorwerk", run(TITLE)) + "".join(
        paragraph("Colofon", run(label, "<w:b/>") + TAB + run(text))
        for label, text in [*lines, ("Kenmerk", build)]
    )
