"""Tables, figures and boxes as a reader and a screen reader meet them."""

from collections import Counter

import pytest

from generator.core.style import DEFAULT, BoxKind
from generator.core.value import replace
from generator.document.blocks import Block, Box, Cell, Column, LineBreak, Row, Strong
from generator.toegankelijk.xml import WP
from generator.word.tabellen import column_widths
from tests.word.bestand import W, alineas, blokken, deel, delen, waarden, word
from tests.word.regels import broken_rules
from tests.word.voorbeeld import LANG, beelden, figuur, kader, kop, p, t, tabel


def test_a_table_has_its_caption_above_and_its_lines_below() -> None:
    texts = alineas(blokken(tabel(2, 2, number=7)))
    start = texts.index("Tabel 7: Omvang van de aandachtsgroepen, 2025 tot 2030")
    assert texts[start + 1 : start + 7] == ["Groep", "2025", "Groep 0", "11", "Groep 1", "148"]
    assert texts[start + 7 :] == [
        "Alle groepen groeien; de groep ouderen groeit het snelst.",
        "Afgerond op tientallen.",
        "Bron: gemeente Voorbeeldstad, peildatum 1 januari 2026",
    ]


def test_room_under_a_table_or_box_is_left_to_a_heading() -> None:
    bare = tabel(1, 2, interpretation=(), notes=(), source=())
    for block in (bare, kader()):
        assert alineas(blokken(block, p("na")), "Tussenruimte") == [""]
        assert alineas(blokken(block, kop("Na", 2, "1.1")), "Tussenruimte") == []
        assert broken_rules(blokken(block, kop("Na", 2, "1.1"), block, block)) == []


def test_a_table_repeats_its_header_and_never_splits_a_row() -> None:
    rows = list(deel(blokken(tabel(4))).iter(f"{W}tr"))
    assert [len(list(row.iter(f"{W}tblHeader"))) for row in rows] == [1, 0, 0, 0, 0]
    assert all(list(row.iter(f"{W}cantSplit")) for row in rows)


def test_cells_have_the_style_of_their_role() -> None:
    data = blokken(tabel(2, 2))
    assert alineas(data, "Tabelkop") == ["Groep"]
    assert alineas(data, "Tabelkop getal") == ["2025"]
    assert alineas(data, "Tabelrijkop") == ["Groep 0"]
    assert alineas(data, "Tabelgetal") == ["11"]
    assert alineas(data, "Tabeltotaal") == ["Groep 1"]
    assert alineas(data, "Tabeltotaal getal") == ["148"]


def test_of_a_row_heading_only_the_first_line_is_bold() -> None:
    words = (Strong(content=t("Naam")), LineBreak(), *t("wat het is"))
    row = Row(cells=(Cell(content=words), Cell(content=t("1"))))
    data = blokken(replace(tabel(1, 2), rows=(row,)))
    assert alineas(data, "Tabelrijkop") == ["Naamwat het is"]
    heading = next(p for p in word(data).tables[0].column_cells(0)[1].paragraphs)
    styles = {run.text.strip(): run.style.name for run in heading.runs}
    assert styles["wat het is"] == "Tabelrijkop toelichting"
    assert styles["Naam"] != "Tabelrijkop toelichting"


def test_widths_are_fixed_and_fill_the_page_to_the_last_twip() -> None:
    table = next(deel(blokken(tabel(2, 4))).iter(f"{W}tbl"))
    grid = [int(value) for value in waarden(table, "gridCol", "w")]
    assert sum(grid) == int(waarden(table, "tblW", "w")[0]) == round(16 * 1440 / 2.54)
    assert [int(value) for value in waarden(table, "tcW", "w")] == grid * 3
    assert waarden(table, "tblLayout", "type") == ["fixed"]


def test_columns_share_the_width_by_their_measure() -> None:
    heads = tuple(Column(heading=Cell(content=()), width=width) for width in (3, 1, 2))
    assert column_widths(heads, 600) == [300, 100, 200]


def test_a_screen_reader_hears_what_a_table_is() -> None:
    table = deel(blokken(tabel()))
    assert waarden(table, "tblCaption") == ["Omvang van de aandachtsgroepen, 2025 tot 2030"]
    assert waarden(table, "tblDescription")[0].startswith("Alle groepen groeien")
    silent = deel(blokken(tabel(interpretation=())))
    assert waarden(silent, "tblDescription") == ["Tabel met de kolommen Groep, 2025, 2030."]


def test_a_small_table_stays_on_one_page_and_a_long_one_may_break() -> None:
    small = next(deel(blokken(tabel(5, 2))).iter(f"{W}tbl"))
    assert len(list(small.iter(f"{W}keepNext"))) == 5 * 2
    words = Row(cells=(Cell(content=t("a")), Cell(content=t(LANG * 3))))
    high = replace(tabel(2, 2), rows=(words,) * 8)
    for long in (tabel(30, 2), high):
        table = next(deel(blokken(long)).iter(f"{W}tbl"))
        assert len(list(table.iter(f"{W}keepNext"))) == 2 * 2  # the last row comes with one more


def test_lines_under_a_small_table_may_go_on_at_the_next_page() -> None:
    noted = next(deel(blokken(tabel(5, 2, notes=(t(LANG * 20),)))).iter(f"{W}tbl"))
    assert len(list(noted.iter(f"{W}keepNext"))) == 5 * 2


def test_a_table_without_number_has_no_caption_and_still_ends_with_a_paragraph() -> None:
    bare = tabel(number=0, title=(), interpretation=(), notes=(), source=())
    data = blokken(bare, bare)
    assert alineas(data, "caption") == []
    assert broken_rules(data) == []


def test_a_wide_table_gets_pages_on_their_side_with_its_heading() -> None:
    data = blokken(
        kop("Eerst", number="1"), p("tekst"), kop("Breed", 2, "1.1"), tabel(landscape=True), p("na")
    )
    sections = word(data).sections
    assert [s.orientation for s in sections] == [0, 1, 0]
    assert [s.different_first_page_header_footer for s in sections] == [True, False, False]
    assert "Concept, versie 0.3" in sections[1].header.paragraphs[0].text
    body = deel(data).find(f"{W}body")
    assert body is not None
    ends = [list(e.iter(f"{W}sectPr")) != [] for e in body]
    texts = ["".join(x.text or "" for x in e.iter(f"{W}t")) for e in body]
    assert texts[ends.index(True)] == "tekst" and "Breed" in texts[ends.index(True) + 1]
    assert [len(list(deel(data, f"word/header{n}.xml").iter(f"{W}tab"))) for n in (1, 2)] == [1, 3]


def test_a_document_may_begin_and_end_with_a_wide_table() -> None:
    assert broken_rules(blokken(tabel(landscape=True))) == []
    both = blokken(tabel(landscape=True), tabel(landscape=True, number=2, anchor="_wz_b"))
    assert len(word(both).sections) == 2


def test_twelve_thousand_cells_cost_twelve_thousand_cells() -> None:
    def elements(rows: int) -> Counter[object]:
        data = blokken(tabel(rows, 10, landscape=True))
        return Counter(e.tag for e in deel(data).iter())

    one, three = elements(400), elements(1200)
    assert three[f"{W}tc"] == 12_010
    for tag in ("tc", "p", "r", "bookmarkStart", "tr"):
        extra = three[f"{W}{tag}"] - one[f"{W}{tag}"]
        assert extra == 800 * (1 if tag == "tr" else 10)


def test_a_figure_is_a_png_with_the_svg_behind_it() -> None:
    data = blokken(figuur())
    parts = delen(data)
    assert parts["word/media/beeld1.png"] == beelden()["groei.png"]
    assert parts["word/media/beeld2.svg"] == beelden()["groei.svg"]
    described = next(deel(data).iter(f"{WP}docPr"))
    assert str(described.get("descr")).startswith("Staafdiagram")
    assert described.get("title") == "Aantal 75-plussers in Voorbeeldstad, 2026 tot 2040"


def test_a_figure_stays_with_its_caption_and_lines() -> None:
    data = blokken(figuur())
    texts = alineas(data)
    assert texts[texts.index("Figuur 1: Aantal 75-plussers in Voorbeeldstad, 2026 tot 2040") :] == [
        "Figuur 1: Aantal 75-plussers in Voorbeeldstad, 2026 tot 2040",
        "Het aantal 75-plussers groeit tot 2040 met driekwart.",
        "Bron: raming gemeente Voorbeeldstad, 2026",
    ]
    assert len(list(deel(data).iter(f"{W}keepNext"))) == 2


def test_a_figure_never_exceeds_the_text_and_equal_pictures_are_stored_once() -> None:
    wide = figuur(width_cm=32.0, height_cm=10.0)
    data = blokken(wide, figuur(number=2, anchor="_wz_f2"))
    extent = next(deel(data).iter(f"{WP}extent"))
    assert abs(int(str(extent.get("cx"))) - 16 * 360000) < 360
    assert abs(int(str(extent.get("cy"))) - 5 * 360000) < 360
    assert sum(name.startswith("word/media/") for name in delen(data)) == 2


def test_numbers_of_captions_are_fields_that_word_renews() -> None:
    data = blokken(figuur(), tabel())
    codes = [(one.text or "").strip() for one in deel(data).iter(f"{W}instrText")]
    assert [code for code in codes if code.startswith("SEQ")] == [
        "SEQ Figuur \\* ARABIC",
        "SEQ Tabel \\* ARABIC",
    ]


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("kernboodschap", "Kernboodschap"),
        ("let-op", "Let op"),
        ("aan-te-leveren", "Nog aan te leveren"),
    ],
)
def test_a_box_says_its_kind_in_words_not_only_in_colour(kind: BoxKind, label: str) -> None:
    data = blokken(kader(kind, "Titel"))
    assert alineas(data, f"Kader soort {kind}") == [label]
    assert waarden(deel(data), "shd", "fill") == [DEFAULT.box(kind).ground]


def test_a_box_with_its_kind_as_title_does_not_say_it_twice() -> None:
    data = blokken(kader("let-op", "Let op: voorlopig"))
    assert alineas(data, "Kader soort let-op") == []
    assert alineas(data, "Kader kop") == ["Let op: voorlopig"]


def test_a_box_survives_lists_quotes_and_tables_inside() -> None:
    inside: tuple[Block, ...] = (p("a", "_wz_a"), kader(), tabel(number=0), figuur())
    data = blokken(Box(title=t("Titel"), blocks=inside), Box(title=(), blocks=()))
    assert alineas(data, "List Bullet") == [
        "wonen, zorg en welzijn samen",
        "voor alle aandachtsgroepen",
    ]
    assert broken_rules(data) == []


def test_boxes_after_each_other_stay_apart() -> None:
    assert broken_rules(blokken(kader(), kader("let-op"), tabel())) == []
