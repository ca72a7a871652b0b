"""Footnotes: a list at the end of the page, each with the way back to the text."""

from collections.abc import Iterable, Sequence

from generator.document.blocks import Note, Paragraph
from generator.writers.html.blokken import write_blocks
from generator.writers.html.context import Context
from generator.writers.html.tags import block, element
from generator.writers.html.tekst import inline

BACK, TITLE = "terug", "noten"
"""The classes of the way back and of the heading of the list."""

_ARROW = "\N{LEFTWARDS ARROW WITH HOOK}\N{VARIATION SELECTOR-15}"
"""As a letter: without the selector some phones show a picture."""


def write_notes(notes: Iterable[Note], ctx: Context) -> str:
    """Return the footnotes; everything that refers to them has been written before."""
    items = [_note(note, ctx) for note in notes]
    if not items:
        return ""
    title = element("h2", "Voetnoten", id="voetnoten", class_=TITLE)
    inside = (title, block("ol", items))
    return block("section", inside, role="doc-endnotes", aria_labelledby="voetnoten")


def _note(note: Note, ctx: Context) -> str:
    back = _ways_back(note.number, ctx.counters.references.get(note.number, ()))
    match note.blocks:
        case (Paragraph() as only,):
            inside = inline(only.content, ctx) + back
        case blocks:
            inside = "\n".join(("", *write_blocks(blocks, ctx), element("p", back), ""))
    return element("li", inside, id=f"noot-{note.number}", value=str(note.number))


def _ways_back(number: int, places: Sequence[str]) -> str:
    """Return a link to each place where the text refers to a footnote, each with its own name."""
    name = f"Terug naar de tekst bij voetnoot {number}"
    many = len(places) > 1
    links = (
        element(
            "a",
            _ARROW,
            href=f"#{place}",
            role="doc-backlink",
            aria_label=f"{name}, plaats {turn}" if many else name,
        )
        for turn, place in enumerate(places, start=1)
    )
    return "".join(" " + element("span", link, class_=BACK) for link in links)
