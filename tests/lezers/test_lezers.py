"""Other programs read in our Word file what stands in our Markdown file."""

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.core.value import replace
from generator.document.blocks import Document, NoteRef, Paragraph, Row, Text
from generator.writers.markdown import write_markdown
from tests.lezers import mammoet, pandoc
from tests.lezers.gelezen import Gelezen, difference
from tests.test_golden import CASES, built
from tests.word.bestand import schrijf
from tests.word.voorbeeld import document, kader, kop, lijst, noot, p, t, tabel

pytestmark = pytest.mark.skipif(
    not pandoc.HERE and not os.environ.get("WZV_RENDER"), reason="pandoc is er niet"
)


class Bestanden(NamedTuple):
    """The Word file, and what our Markdown file of the same document says."""

    word: bytes
    markdown: Gelezen

    @property
    def first(self) -> str:
        """The heading with which both begin."""
        return self.markdown.headings[0][1]


@pytest.fixture(scope="module", params=list(CASES))
def made(request: pytest.FixtureRequest, checkout: Path, drawn: Path) -> Bestanden:
    """Return the files of each kind of document, for each gemeente."""
    name: str = request.param
    with pytest.MonkeyPatch.context() as patch:
        files = built(checkout, name, drawn, patch).files
    return Bestanden(files[f"{name}.docx"], pandoc.read_markdown(files[f"{name}.md"]))


def test_pandoc_reads_the_same(made: Bestanden) -> None:
    agree(pandoc.read_word(made.word, made.first), made.markdown)


def test_mammoth_reads_the_same(made: Bestanden) -> None:
    agree(mammoet.read(made.word, made.first), made.markdown)


def test_footnotes_are_read_wherever_they_stand() -> None:
    made = both(with_footnotes())
    assert made.markdown.notes == ["Eerste noot.", "Tweede noot. Met een tweede alinea.", "Derde."]
    agree(pandoc.read_word(made.word, made.first), made.markdown)
    agree(mammoet.read(made.word, made.first), made.markdown)


def test_one_other_letter_is_seen() -> None:
    made = both(document(kop("Begin"), kader(title="Goed"), tabel(2), p("Slot.")))
    other = both(document(kop("Begin"), kader(title="Goed"), tabel(2), p("Slot!")))
    with pytest.raises(AssertionError, match="Slot"):
        agree(pandoc.read_word(other.word, other.first), made.markdown)
    with pytest.raises(AssertionError, match="Slot"):
        agree(mammoet.read(other.word, other.first), made.markdown)


def agree(theirs: Gelezen, ours: Gelezen) -> None:
    assert theirs.headings == ours.headings
    assert theirs.tables == ours.tables
    assert theirs.notes == ours.notes
    assert difference(theirs.letters, ours.letters) == ""


def both(made: Document) -> Bestanden:
    return Bestanden(schrijf(made), pandoc.read_markdown(write_markdown(made, "grafieken")))


def with_footnotes() -> Document:
    def noted(text: str, number: int) -> Paragraph:
        return Paragraph(content=(*t(text), NoteRef(number=number), Text(text=" en verder.")))

    table = tabel(2)
    first, *cells = table.rows[0].cells
    first = replace(first, content=noted("Groep", 3).content)
    rows = (Row(cells=(first, *cells)), *table.rows[1:])
    return document(
        kop("Begin"),
        noted("Gewoon", 1),
        lijst(noted("In een lijst", 2)),
        replace(table, rows=rows),
        noted("Nog eens", 1),
        notes=(
            noot(1, p("Eerste noot.")),
            noot(2, p("Tweede noot."), p("Met een tweede alinea.")),
            noot(3, p("Derde.")),
        ),
    )
