"""Chapters become one document: numbers and anchors hold through all of it."""

from generator.core.source import SourceTable
from generator.document.assemble import Part, assemble
from generator.document.blocks import Document, Front, Heading, Paragraph, Text
from generator.document.markdown import read_markdown

FRONT = Front(
    **dict.fromkeys(("title", "subtitle", "area", "status", "version", "date"), Text(text=""))
)


def made(*chapters: tuple[int, str, str]) -> Document:
    parts = [Part(number=n, name=name, body=read_markdown(text)) for n, name, text in chapters]
    return assemble(FRONT, parts, lambda slot: None, SourceTable())  # type: ignore[arg-type,return-value]


def test_chapters_count_and_annexes_have_letters() -> None:
    text = "# Kop\n\n## Onder\n"
    document = made((10, "a", text), (100, "b", text), (200, "c", text), (900, "d", text))
    numbers = [block.number for block in document.blocks if isinstance(block, Heading)]
    assert numbers == ["", "", "1", "1.1", "2", "2.1", "Bijlage A", "A.1"]


def test_chapters_of_one_name_share_no_anchor() -> None:
    text = "# Kop\n\nTekst[^n].\n\n[^n]: Noot.\n"
    document = made((100, "wonen", text), (200, "wonen", text))
    blocks = [*document.blocks, *(block for note in document.notes for block in note.blocks)]
    anchors = [block.anchor for block in blocks if isinstance(block, (Heading, Paragraph))]
    assert len(anchors) == len(set(anchors)) == 6
