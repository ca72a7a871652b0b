"""Headings, paragraphs, lists, links and footnotes as a reader of the Word file meets them."""

import pytest

from generator.document.blocks import (
    CodeBlock,
    CrossRef,
    Emphasis,
    Figure,
    Link,
    NoteRef,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
)
from generator.word.xml import escape
from tests.word.bestand import W, alineas, blokken, deel, delen, schrijf, waarden, word
from tests.word.regels import broken_rules
from tests.word.voorbeeld import document, figuur, kop, lijst, noot, opmaak, p, t, tabel


def test_headings_get_the_style_of_their_kind_and_no_number_as_text() -> None:
    data = blokken(
        kop("Samenvatting"),
        kop("Inleiding", number="1"),
        kop("Aanleiding", 2, "1.1"),
        kop("Detail", 4),
        kop("Begrippen", number="Bijlage A", annex=True),
        kop("Toelichting", 2, "A.1", annex=True),
    )
    assert alineas(data, "Kop 1 zonder nummer") == ["Samenvatting"]
    assert alineas(data, "heading 1") == ["Inleiding"]
    assert alineas(data, "heading 2") == ["Aanleiding"]
    assert alineas(data, "Kop 4 zonder nummer") == ["Detail"]
    assert alineas(data, "Bijlage") == ["Begrippen"]
    assert alineas(data, "Bijlage 2") == ["Toelichting"]


@pytest.mark.parametrize(
    ("style", "level"),
    [("Heading 1", "0"), ("Kop 1 zonder nummer", "0"), ("Bijlage", "0"), ("Bijlage 2", "1")],
)
def test_every_heading_style_has_an_outline_level_for_the_contents(style: str, level: str) -> None:
    styles = word(blokken(p("x"))).styles
    assert waarden(styles[style].element, "outlineLvl") == [level]


def test_inline_looks_become_runs() -> None:
    paragraph = next(one for one in word(blokken(opmaak())).paragraphs if "Gewoon" in one.text)
    looks = [(run.text, bool(run.bold), bool(run.italic)) for run in paragraph.runs[:4]]
    assert looks == [
        ("Gewoon, ", False, False),
        ("vet ", True, False),
        ("en schuin", True, True),
        (", ", False, False),
    ]
    assert paragraph.runs[4].style.name == "Code teken"
    assert "\n" in paragraph.text


def test_neighbouring_texts_become_one_run() -> None:
    pieces = tuple(
        Text(text=word, sources=(n,)) for n, word in enumerate(("een ", "twee ", "drie"))
    )
    data = blokken(Paragraph(content=pieces, anchor="_wz_een"))
    assert alineas(data)[-1] == "een twee drie"
    assert len(list(list(deel(data).iter(f"{W}p"))[-1].iter(f"{W}r"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Wonen & zorg <b>voor</b> \"iedereen\" 'nu'",
        "emoji \U0001f3e1 en accenten: ë é ñ",
        "dubbele  spaties en een spatie aan het eind ",
        "Zorgwoningbouwprogrammeringsovereenkomst" * 12,
        "]]> <!-- geen commentaar --> &amp; &#0;",
    ],
)
def test_hostile_text_arrives_letter_by_letter(text: str) -> None:
    data = blokken(kop(text, number="1"), p(text))
    assert alineas(data, "Normal") == [text]
    assert broken_rules(data) == []


def test_letters_that_xml_forbids_are_never_written() -> None:
    forbidden = "a\x00b\x0bc\x1fd\ud800e\ufffef"
    assert escape(forbidden) == "abcdef"
    assert alineas(blokken(p(forbidden)), "Normal") == ["abcdef"]


def test_bullets_nest_three_levels_and_deeper() -> None:
    deep = lijst((p("een"), lijst((p("twee"), lijst((p("drie"), lijst(p("vier"))))))))
    data = blokken(deep)
    assert alineas(data, "List Bullet") == ["een"]
    assert alineas(data, "List Bullet 2") == ["twee"]
    assert alineas(data, "List Bullet 3") == ["drie", "vier"]
    assert waarden(deel(data), "ilvl") == ["0", "1", "2", "3"]


def test_each_numbered_list_starts_anew_at_its_own_number() -> None:
    data = blokken(
        lijst(p("a"), p("b"), ordered=True),
        p("tussen"),
        lijst(p("c"), ordered=True),
        lijst(p("d"), ordered=True, start=4),
    )
    used = waarden(deel(data), "numId")
    assert used[0] == used[1] and len(set(used)) == 3
    numbering = deel(data, "word/numbering.xml")
    assert waarden(numbering, "startOverride") == ["1", "1", "4"]


def test_a_sentence_that_introduces_a_list_stays_with_it() -> None:
    data = blokken(p("Het gaat om:"), lijst(p("a")), p("Daarna."))
    kept = [one for one in word(data).paragraphs if one.paragraph_format.keep_with_next]
    assert [one.text for one in kept] == ["Het gaat om:"]


def test_an_item_keeps_its_further_paragraphs_under_its_text() -> None:
    data = blokken(lijst((p("eerste"), p("vervolg"), lijst((p("diep"), p("diep vervolg"))))))
    assert alineas(data, "List Continue") == ["vervolg"]
    assert alineas(data, "List Continue 2") == ["diep vervolg"]


def test_an_item_without_a_paragraph_still_shows_its_bullet() -> None:
    data = blokken(lijst(lijst(p("binnen"))))
    assert alineas(data, "List Bullet") == [""]
    assert alineas(data, "List Bullet 2") == ["binnen"]


def test_a_link_is_a_real_link_and_equal_addresses_share_a_relation() -> None:
    link = Link(url="https://example.org/é b", content=t("bron"))
    data = blokken(Paragraph(content=(link, Text(text=" en "), link)))
    links = list(deel(data).iter(f"{W}hyperlink"))
    assert [one.get(f"{W}tooltip") for one in links] == ["https://example.org/é b"] * 2
    rels = delen(data)["word/_rels/document.xml.rels"].decode()
    assert rels.count('Target="https://example.org/%C3%A9%20b" TargetMode="External"') == 1


def test_an_address_word_cannot_open_stays_text() -> None:
    data = blokken(Paragraph(content=(Link(url="javascript:x", content=t("klik")),)))
    assert alineas(data, "Normal") == ["klik"]
    assert "External" not in delen(data)["word/_rels/document.xml.rels"].decode()


def test_a_footnote_is_real_and_a_second_mark_refers_to_the_first() -> None:
    body = Paragraph(content=(Text(text="a"), NoteRef(number=1), NoteRef(number=1)))
    link = Link(url="https://example.org", content=(Strong(content=t("bron")),))
    data = schrijf(document(body, notes=(noot(1, Paragraph(content=(Text(text="Zie "), link))),)))
    assert waarden(deel(data), "footnoteReference", "id") == ["1"]
    assert any("NOTEREF _noot_1" in (i.text or "") for i in deel(data).iter(f"{W}instrText"))
    notes = deel(data, "word/footnotes.xml")
    assert [n.get(f"{W}id") for n in notes] == ["-1", "0", "1"]
    assert "".join(x.text or "" for x in notes.iter(f"{W}t")) == " Zie bron"
    assert "example.org" in delen(data)["word/_rels/footnotes.xml.rels"].decode()


def test_a_footnote_mark_inside_a_footnote_is_a_raised_number() -> None:
    inner = Paragraph(content=(Text(text="zie noot "), NoteRef(number=1)))
    body = Paragraph(content=(NoteRef(number=1),))
    data = schrijf(document(body, notes=(noot(1, inner),)))
    assert broken_rules(data) == []
    assert not list(deel(data, "word/footnotes.xml").iter(f"{W}footnoteReference"))


def test_quotes_code_and_lines_with_a_role_have_their_style() -> None:
    data = blokken(
        Quote(blocks=(p("Ik wil hier blijven."),)),
        CodeBlock(text="a: 1\n  b: 2\n"),
        Paragraph(content=t("Wat opvalt."), role="interpretation"),
        Paragraph(content=(Emphasis(content=t("Let op.")),), role="note"),
        Paragraph(content=t("Bron: x"), role="source"),
    )
    assert alineas(data, "Quote") == ["Ik wil hier blijven."]
    assert alineas(data, "Code") == ["a: 1  b: 2"]
    assert alineas(data, "Duiding") == ["Wat opvalt."]
    assert alineas(data, "Noot") == ["Let op."]
    assert alineas(data, "Bron") == ["Bron: x"]


def test_a_cross_reference_is_a_field_and_a_link_to_the_number_of_the_caption() -> None:
    ref = CrossRef(kind="grafiek", key="groei", word="figuur", number=1, anchor="_wz_figuur")
    data = blokken(Paragraph(content=(*t("Zie "), ref, *t("."))), figuur(number=1))
    assert alineas(data, "Normal") == ["Zie figuur\N{NO-BREAK SPACE}1."]
    fields = [(one.text or "").strip() for one in deel(data).iter(f"{W}instrText")]
    assert "REF _nr_wz_figuur \\h" in fields
    assert "_nr_wz_figuur" in waarden(deel(data), "hyperlink", "anchor")
    assert broken_rules(data) == []


@pytest.mark.parametrize("block", [figuur(number=12), tabel(number=12)])
def test_the_bookmark_that_is_referred_to_holds_the_number_alone(block: Figure | Table) -> None:
    names = deel(blokken(block)).iter(f"{W}bookmarkStart")
    start = next(one for one in names if one.get(f"{W}name", "").startswith("_nr"))
    inside, here = "", start
    while (here := here.getnext()).tag != f"{W}bookmarkEnd":
        inside += "".join(text.text or "" for text in here.iter(f"{W}t"))
    assert inside == "12"
