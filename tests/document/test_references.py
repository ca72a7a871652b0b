"""References lead to the table or figure they name, wherever that stands, or are refused."""

import pytest

from generator.core import marks
from generator.core.source import SourceTable
from generator.core.style import DEFAULT, Words
from generator.document.assemble import Part, assemble, walk
from generator.document.blocks import (
    Block,
    Box,
    CrossRef,
    Document,
    Figure,
    ListBlock,
    Paragraph,
    Table,
)
from generator.document.content import plain_text
from generator.document.markdown import SlotBlock, read_markdown
from generator.document.references import Referred, refer
from generator.writers.markdown import write_markdown
from tests.document.test_assemble import FRONT
from tests.word.voorbeeld import figuur, tabel

OBJECTS: tuple[Table | Figure, ...] = (
    tabel(key="kerncijfers", number=0, anchor=""),
    figuur(key="tijdlijn", number=0, anchor=""),
    tabel(key="risicos", number=0, anchor=""),
)
KERN, LIJN, RISICOS = (f"\n\n{marks.slot(number)}\n\n" for number in range(3))


def verwijs(key: str, kind: str = "tabel") -> str:
    return marks.reference(kind, key)


def referred(*chapters: str, words: Words = DEFAULT.words) -> Referred:
    parts = [
        Part(number=100 + n, name="a", body=read_markdown(text)) for n, text in enumerate(chapters)
    ]

    def fill(slot: SlotBlock) -> Table | Figure:
        return OBJECTS[slot.number]

    return refer(assemble(FRONT, parts, fill, SourceTable()), words)


def texts(document: Document) -> list[str]:
    found = [*walk(document.blocks), *(b for note in document.notes for b in walk(note.blocks))]
    return [plain_text(block.content) for block in found if isinstance(block, Paragraph)]


def test_a_reference_is_read_as_the_number_of_what_it_names() -> None:
    made = referred(
        f"Zie {verwijs('risicos')} en {verwijs('tijdlijn', 'grafiek')}.{KERN}{RISICOS}{LIJN}"
    )
    assert texts(made.document) == ["Zie tabel 2 en figuur 1."]
    assert made.problems == ()


def test_it_may_stand_before_or_after_in_any_chapter() -> None:
    made = referred(f"Zie {verwijs('kerncijfers')}.", f"{RISICOS}{KERN}", verwijs("kerncijfers"))
    assert texts(made.document) == ["Zie tabel 2.", "tabel 2"]


def test_a_sentence_begins_with_a_capital_and_a_caption_with_the_words_of_the_house() -> None:
    words = Words(table="Overzicht", figure="Grafiek")
    text = f"{verwijs('kerncijfers', 'Tabel')} en {verwijs('tijdlijn', 'grafiek')}.{KERN}{LIJN}"
    assert texts(referred(text, words=words).document) == ["Overzicht 1 en grafiek 1."]


@pytest.mark.parametrize(
    "text",
    [
        "- punt: {}",
        "> {}",
        "::: kader {}\n\ntekst\n\n:::",
        "**zie {}**",
        "[zie {}](https://voorbeeld.nl)",
        "Tekst[^n].\n\n[^n]: zie {}",
        "## Kop bij {}",
        "| kop |\n|---|\n| {} |",
    ],
)
def test_it_may_stand_wherever_text_stands(text: str) -> None:
    made = referred(text.format(verwijs("kerncijfers")) + KERN)
    assert made.problems == ()
    assert "tabel 1" in write_markdown(made.document, "grafieken").decode()


def test_it_leads_to_the_anchor_of_what_it_names() -> None:
    first, table = referred(f"Zie {verwijs('kerncijfers')}.{KERN}").document.blocks
    assert isinstance(first, Paragraph) and isinstance(table, Table)
    found = next(piece for piece in first.content if isinstance(piece, CrossRef))
    assert found.anchor == table.anchor != ""


def test_of_two_tables_with_one_name_it_names_the_first() -> None:
    assert texts(referred(f"{KERN}{KERN}{verwijs('kerncijfers')}").document) == ["tabel 1"]


def test_what_is_not_in_the_document_is_a_problem_at_its_line() -> None:
    text = f"{marks.line_mark('a', 7)}Zie {verwijs('kerncijfer')} en {verwijs('x')}.{KERN}"
    near, far = referred(text).problems
    assert near.message.startswith("de tabel 'kerncijfer' waar deze tekst naar verwijst")
    assert near.advice == "bedoelt u 'kerncijfers'?"
    assert far.advice == 'zet {{ tabel("x") }} in een hoofdstuk, of haal de verwijzing weg'
    assert near.sources and near.sources == far.sources


def test_a_figure_is_not_found_by_the_name_of_a_table() -> None:
    (problem,) = referred(f"{verwijs('kerncijfers', 'grafiek')}{KERN}").problems
    assert problem.message.startswith("de grafiek 'kerncijfers'")


def test_the_anchor_of_a_text_does_not_depend_on_the_number() -> None:
    def anchor(blocks: tuple[Block, ...]) -> str:
        return next(b.anchor for b in blocks if isinstance(b, Paragraph))

    text = f"Zie {verwijs('kerncijfers')}."
    early, late = referred(f"{text}{KERN}"), referred(f"{text}{RISICOS}{KERN}")
    assert anchor(early.document.blocks) == anchor(late.document.blocks)


def test_a_document_without_references_stays_as_it_is() -> None:
    made = referred(f"Een tekst.\n\n- punt\n\n::: kader Titel\n\ntekst\n\n:::{KERN}{LIJN}").document
    assert any(isinstance(block, (Box, ListBlock)) for block in made.blocks)
    assert refer(made, DEFAULT.words).document == made
