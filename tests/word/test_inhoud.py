"""The lists before the text: filled in, numbered, and each line leads to what it names."""

from generator.core.style import DEFAULT, Words
from generator.core.value import replace
from generator.word.inhoud import listings
from tests.word.bestand import W, alineas, blokken, deel, waarden
from tests.word.regels import broken_rules
from tests.word.voorbeeld import figuur, kop, p, tabel

VEEL = (
    kop("Inleiding", number="1", anchor="_wz_1"),
    tabel(2, 2, number=1, anchor="_wz_t1"),
    figuur(number=1, anchor="_wz_f1"),
    tabel(2, 2, number=2, anchor="_wz_t2"),
)


def test_tables_and_figures_are_listed_with_their_numbers() -> None:
    data = blokken(*VEEL)
    assert alineas(data, "Kop lijst") == ["Lijst van tabellen", "Lijst van figuren"]
    assert [line[:-1] for line in alineas(data, "table of figures")] == [
        "Tabel 1: Omvang van de aandachtsgroepen, 2025 tot 2030",
        "Tabel 2: Omvang van de aandachtsgroepen, 2025 tot 2030",
        "Figuur 1: Aantal 75-plussers in Voorbeeldstad, 2026 tot 2040",
    ]
    assert broken_rules(data) == []


def test_word_can_make_each_list_anew_and_does_not_ask_to_when_opening() -> None:
    data = blokken(*VEEL)
    codes = [(one.text or "").strip() for one in deel(data).iter(f"{W}instrText")]
    assert [code for code in codes if code.startswith("TOC")] == [
        'TOC \\o "1-2" \\h \\z \\u',
        'TOC \\h \\z \\c "Tabel"',
        'TOC \\h \\z \\c "Figuur"',
    ]
    assert set(waarden(deel(data), "fldChar", "dirty")) == {"None"}
    assert not list(deel(data, "word/settings.xml").iter(f"{W}updateFields"))


def test_a_line_leads_to_what_it_names() -> None:
    links = waarden(deel(blokken(*VEEL)), "hyperlink", "anchor")
    assert links == ["_wz_1", "_wz_t1", "_wz_t2", "_wz_f1"]


def test_a_list_with_nothing_in_it_is_left_out() -> None:
    assert listings((p("tekst"),), DEFAULT.words) == []
    assert [one.title for one in listings((figuur(),), DEFAULT.words)] == ["Lijst van figuren"]


def test_only_what_has_a_number_is_listed() -> None:
    assert listings((replace(tabel(), number=0),), DEFAULT.words) == []


def test_the_words_of_the_house_are_the_words_that_word_counts_by() -> None:
    words = Words(table="Overzicht in cijfers", figure="Beeld")
    (listing,) = listings((tabel(number=3),), words)
    assert listing.instruction == 'TOC \\h \\z \\c "Overzichtincijfers"'
    assert listing.entries[0].text.startswith("Overzicht in cijfers 3: ")
