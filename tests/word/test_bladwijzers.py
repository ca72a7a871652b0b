"""Hidden bookmarks: by them a returned Word file finds its way back to the input."""

from lxml import etree

from generator.document.blocks import CodeBlock
from tests.word.bestand import W, blokken, deel, schrijf
from tests.word.regels import broken_rules
from tests.word.voorbeeld import alles, document, figuur, kader, kop, noot, opmaak, p, tabel


def names(root: etree._Element) -> list[str]:
    return [str(start.get(f"{W}name")) for start in root.iter(f"{W}bookmarkStart")]


def test_everything_with_an_anchor_has_its_bookmark() -> None:
    data = blokken(
        kop("Kop", number="1", anchor="_wz_kop"),
        p("tekst", "_wz_p"),
        figuur(),
        tabel(1, 2),
        CodeBlock(text="x", anchor="_wz_code"),
    )
    assert names(deel(data)) == [
        *("_wz_kop", "_wz_p", "_wz_figuur", "_nr_wz_figuur", "_wz_tabel", "_nr_wz_tabel"),
        *("_wz_c0_0", "_wz_c0_1", "_wz_code"),
    ]


def test_a_bookmark_starts_inside_its_paragraph_and_ends_after_it() -> None:
    body = deel(blokken(p("tekst", "_wz_p")))
    start = next(body.iter(f"{W}bookmarkStart"))
    paragraph = start.getparent()
    assert paragraph is not None and paragraph.tag == f"{W}p"
    assert start.getprevious() is paragraph.find(f"{W}pPr")
    after = paragraph.getnext()
    assert after is not None and after.tag == f"{W}bookmarkEnd"


def test_in_a_cell_a_bookmark_ends_inside_the_last_paragraph() -> None:
    for block in (tabel(1, 2), kader()):
        for cell in deel(blokken(block)).iter(f"{W}tc"):
            assert cell[-1].tag == f"{W}p"
            ends = [end.getparent() for end in cell.iter(f"{W}bookmarkEnd")]
            assert all(one is not None and one.tag == f"{W}p" for one in ends)


def test_a_name_is_used_once() -> None:
    data = blokken(p("een", "_wz_p"), p("twee", "_wz_p"), opmaak())
    assert names(deel(data)).count("_wz_p") == 1
    assert broken_rules(data) == []


def test_headings_without_anchor_can_still_be_listed() -> None:
    data = blokken(kop("Een", number="1"), kop("Twee", number="2"))
    targets = [str(link.get(f"{W}anchor")) for link in deel(data).iter(f"{W}hyperlink")]
    assert targets == names(deel(data)) and len(set(targets)) == 2


def test_footnotes_have_bookmarks_too() -> None:
    data = schrijf(document(opmaak(), notes=(noot(1, p("noot", "_wz_n")),)))
    assert names(deel(data, "word/footnotes.xml")) == ["_wz_n"]
    assert broken_rules(data) == []


def test_all_bookmarks_of_a_full_document_pair() -> None:
    assert broken_rules(schrijf(alles())) == []
