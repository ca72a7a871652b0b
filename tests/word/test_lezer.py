"""What the reader of our own Word files gives back."""

from generator.document.blocks import NoteRef, Paragraph, Text
from generator.toegankelijk.lees import lees
from generator.toegankelijk.openen import open_bytes
from generator.word.lezer import body_words
from tests.word.bestand import blokken, schrijf
from tests.word.voorbeeld import (
    alles,
    document,
    figuur,
    kader,
    kop,
    lijst,
    noot,
    opmaak,
    p,
    tabel,
)


def words(data: bytes) -> list[str]:
    return body_words(lees(open_bytes(data)))


def test_it_gives_the_text_without_front_page_contents_and_numbers() -> None:
    data = blokken(kop("Inleiding", number="1"), p("Eerste."), lijst(p("a"), ordered=True))
    assert words(data) == ["Inleiding", "Eerste.", "a"]


def test_it_gives_cells_captions_and_lines_but_no_alternative_text() -> None:
    data = blokken(tabel(1, 2, notes=()), figuur(interpretation=()))
    assert words(data) == [
        "Tabel 1: Omvang van de aandachtsgroepen, 2025 tot 2030",
        *("Groep", "2025", "Groep 0", "11"),
        "Alle groepen groeien; de groep ouderen groeit het snelst.",
        "Bron: gemeente Voorbeeldstad, peildatum 1 januari 2026",
        "Figuur 1: Aantal 75-plussers in Voorbeeldstad, 2026 tot 2040",
        "Bron: raming gemeente Voorbeeldstad, 2026",
    ]


def test_it_gives_a_box_without_the_name_of_its_kind() -> None:
    assert words(blokken(kader("let-op", "Titel")))[:2] == ["Titel", "Een visie op:"]


def test_footnotes_come_last_in_the_order_of_their_numbers() -> None:
    body = Paragraph(content=(Text(text="a"), NoteRef(number=2), NoteRef(number=1)))
    data = schrijf(document(body, p("b"), notes=(noot(1, p("een")), noot(2, p("twee")))))
    assert words(data) == ["a", "b", "een", "twee"]


def test_a_second_mark_of_a_footnote_is_no_text() -> None:
    body = Paragraph(content=(Text(text="a"), NoteRef(number=1), NoteRef(number=1)))
    assert words(schrijf(document(body, notes=(noot(1, p("een")),)))) == ["a", "een"]


def test_it_keeps_line_breaks_and_looks_apart() -> None:
    data = schrijf(document(opmaak(), notes=(noot(1, p("n")),)))
    assert words(data)[0] == (
        "Gewoon, vet en schuin, bestand.yaml en een link naar de bron\nop een nieuwe regel."
    )


def test_it_reads_a_full_document() -> None:
    found = words(schrijf(alles()))
    assert found[0] == "Samenvatting"
    assert found[-1] == "Met een tweede alinea."
    assert "Inhoudsopgave" not in found
