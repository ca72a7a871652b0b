"""Each kind of block, as a browser and a screen reader meet it."""

import pytest

from generator.core.style import DEFAULT, BoxKind, BoxLook, Words
from generator.core.value import replace
from generator.document.blocks import (
    Cell,
    CodeBlock,
    Column,
    CrossRef,
    Emphasis,
    Link,
    NoteRef,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
    Text,
)
from tests.word.voorbeeld import document, figuur, kader, kop, lijst, noot, opmaak, p, t, tabel
from tests.writers.html.pagina import blokken, gelezen, hoofd, schrijf, tekst, teksten


def test_a_heading_is_one_level_below_the_title_and_keeps_its_name() -> None:
    (heading,) = blokken(kop("Waarom", 2, "1.1", anchor="_wz_kop"))
    assert (heading.tag, heading.get("id"), tekst(heading)) == ("h3", "_wz_kop", "1.1 Waarom")


def test_paragraphs_say_what_they_are_for() -> None:
    text = blokken(
        p("gewoon"),
        Paragraph(content=t("duiding"), role="interpretation"),
        Paragraph(content=t("noot"), role="note"),
        Paragraph(content=t("bron"), role="source"),
    )
    assert [one.get("class") for one in text] == [None, "duiding", "noot", "bron"]


def test_lists_nest_and_start_where_they_should() -> None:
    (listed,) = blokken(lijst((p("een"), lijst(p("diep"))), p("twee"), ordered=True, start=3))
    assert (listed.tag, listed.get("start")) == ("ol", "3")
    assert [str(item.text).strip() for item in listed] == ["een", "twee"]
    assert teksten(listed, "li/ul/li") == ["diep"]


def test_an_item_of_more_paragraphs_keeps_them_apart() -> None:
    (listed,) = blokken(lijst((p("een"), p("en nog iets")), (kader(),)))
    assert teksten(listed, "li/p") == ["een", "en nog iets"]
    assert listed.find("li/aside") is not None


def test_a_table_names_its_rows_and_columns() -> None:
    (made,) = blokken(tabel(2, 3))
    table = made.find("div/table")
    assert table is not None
    assert made.get("id") == "_wz_tabel"
    assert teksten(table, "caption") == ["Tabel 1: Omvang van de aandachtsgroepen, 2025 tot 2030"]
    assert [one.get("scope") for one in table.findall("thead/tr/th")] == ["col"] * 3
    assert [one.get("scope") for one in table.findall("tbody/tr/th")] == ["row"] * 2
    assert [one.get("class") for one in table.findall("thead/tr/th")] == [None, "getal", "getal"]
    assert [one.get("class") for one in table.findall("tbody/tr")] == [None, "totaal"]
    assert [line.get("class") for line in made.findall("p")] == ["duiding", "noot", "bron"]


def test_a_heading_without_words_is_an_ordinary_cell() -> None:
    table = Table(
        key="t",
        title=(),
        columns=(Column(heading=Cell(content=())), Column(heading=Cell(content=t("Aantal")))),
        rows=(Row(cells=(Cell(content=()), Cell(content=t("1")))),),
    )
    text = blokken(table)
    assert [one.tag for one in text.findall(".//tr/*")] == ["td", "th", "td", "td"]
    frame = text.find("div/div")
    assert frame is not None and frame.get("aria-label") == "Tabel met de kolommen Aantal"
    assert text.find(".//caption") is None


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (tabel(1, 6), "tabel"),
        (tabel(1, 7), "tabel breed"),
        (tabel(1, 3, landscape=True), "tabel breed"),
    ],
)
def test_a_table_of_many_columns_gets_more_room(table: Table, kind: str) -> None:
    assert blokken(table)[0].get("class") == kind


def test_what_scrolls_can_be_reached_by_the_keyboard_and_has_a_name() -> None:
    text = blokken(tabel(2), figuur())
    frames = text.findall("*/div")
    assert [(one.get("tabindex"), one.get("aria-label")) for one in frames] == [
        ("0", "Tabel 1"),
        ("0", "Figuur 1"),
    ]
    assert blokken(CodeBlock(text="x: 1\n"))[0].get("tabindex") == "0"


def test_a_figure_has_its_words_and_its_alternative_text() -> None:
    (figure,) = blokken(figuur())
    image = figure.find(".//img")
    assert image is not None and image.get("alt") == figuur().alt
    assert teksten(figure, "figcaption/p") == [
        "Figuur 1: Aantal 75-plussers in Voorbeeldstad, 2026 tot 2040",
        "Het aantal 75-plussers groeit tot 2040 met driekwart.",
        "Bron: raming gemeente Voorbeeldstad, 2026",
    ]


def test_captions_begin_with_the_words_of_the_house() -> None:
    look = replace(DEFAULT, words=Words(table="Overzicht <1>", figure='"Beeld" & co'))
    text = hoofd(gelezen(schrijf(document(tabel(1), figuur()), look)))
    assert teksten(text, ".//b") == ["Overzicht <1> 1:", '"Beeld" & co 1:']
    frames = [one.get("aria-label") for one in text.findall("*/div")]
    assert frames == ["Overzicht <1> 1", '"Beeld" & co 1']


@pytest.mark.parametrize(
    ("kind", "title", "words", "name"),
    [
        ("kernboodschap", "Er is meer nodig", ["Kernboodschap", "Er is meer nodig"], ": "),
        ("let-op", "Let op: voorlopig", ["Let op: voorlopig"], ""),
        ("let-op", "", ["Let op"], ""),
        ("kader", "Wat is dat?", ["Wat is dat?"], ""),
    ],
)
def test_a_box_says_in_words_what_its_colour_says(
    kind: BoxKind, title: str, words: list[str], name: str
) -> None:
    box = replace(kader(kind), title=t(title) if title else ())
    (aside,) = blokken(box)
    assert (aside.tag, aside.get("role"), aside.get("class")) == ("aside", "note", kind)
    said = [tekst(one) for one in aside if one.get("class") in ("soort", "kop")]
    assert said == words
    assert aside.get("aria-label") == name.join(words)


def test_a_box_without_words_of_its_own_has_a_name_all_the_same() -> None:
    look = replace(DEFAULT, kader=BoxLook(label="", ground="FFFFFF", edge="000000", ink="000000"))
    text = hoofd(gelezen(schrijf(document(replace(kader(), title=())), look)))
    assert text[0].get("aria-label") == "Kader"


def test_quotes_and_literal_lines() -> None:
    text = blokken(Quote(blocks=(p("Hier blijf ik."),)), CodeBlock(text="a:\n  <b>: 1\n"))
    assert teksten(text, "blockquote/p") == ["Hier blijf ik."]
    assert text.findtext("pre/code") == "a:\n  <b>: 1"


def test_inline_content() -> None:
    text = hoofd(gelezen(schrijf(document(opmaak(), notes=(noot(1, p("noot")),)))))
    paragraph = text[0]
    assert [one.tag for one in paragraph] == ["strong", "code", "a", "sup", "br"]
    assert teksten(paragraph, "strong/em") == ["en schuin"]
    assert paragraph[2].get("href") == "https://example.org/a%20b?x=1&y=2"


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:x"),
        *("data:text/html,<script>", "file:///etc/passwd", "//example.org", "bron.html", ""),
    ],
)
def test_an_address_that_is_not_safe_stays_text(url: str) -> None:
    (paragraph,) = blokken(Paragraph(content=(Link(url=url, content=t("de bron")),)))
    assert list(paragraph) == []
    assert tekst(paragraph) == "de bron"


@pytest.mark.parametrize("url", ["http://a.nl", "https://a.nl/?q=1", "mailto:a@b.nl"])
def test_a_safe_address_is_a_link(url: str) -> None:
    (paragraph,) = blokken(Paragraph(content=(Link(url=url, content=t("de bron")),)))
    assert paragraph[0].get("href") == url


def test_no_address_breaks_out_of_its_attribute() -> None:
    url = 'https://a.nl/"><script>alert(1)</script>'
    (paragraph,) = blokken(Paragraph(content=(Link(url=url, content=t("x")),)))
    assert [one.tag for one in paragraph.iter()] == ["p", "a"]


def test_links_never_stand_in_each_other() -> None:
    inner = (
        Strong(content=(Text(text="de "), NoteRef(number=1))),
        Emphasis(content=(Link(url="https://b.nl", content=t("bron")),)),
        CrossRef(kind="tabel", key="t", word=" in tabel", number=4, anchor="_wz_t"),
    )
    made = document(
        Paragraph(content=(Link(url="https://a.nl", content=inner),)),
        notes=(noot(1, p("noot")),),
    )
    paragraph = hoofd(gelezen(schrijf(made)))[0]
    assert [one.tag for one in paragraph] == ["a", "sup"]
    assert paragraph[0].find(".//a") is None
    assert tekst(paragraph) == "de bron in tabel 41"


def test_a_reference_leads_to_its_table_and_stays_on_one_line() -> None:
    ref = CrossRef(kind="tabel", key="groepen", word="tabel", number=1, anchor="_wz_tabel")
    text = blokken(Paragraph(content=(Text(text="Zie "), ref, Text(text="."))), tabel(1))
    link = text[0][0]
    assert (link.get("href"), link.text) == ("#_wz_tabel", "tabel\N{NO-BREAK SPACE}1")


def test_a_reference_to_a_note_that_is_not_there_is_only_a_number() -> None:
    (paragraph,) = blokken(Paragraph(content=(Text(text="x"), NoteRef(number=7))))
    assert paragraph.find("sup/a") is None
    assert tekst(paragraph) == "x7"
