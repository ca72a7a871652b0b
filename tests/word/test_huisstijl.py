"""A house style in Word: what a bureau says of its look is what Word shows."""

import pytest
from lxml import etree

from generator.core.style import DEFAULT, BoxEdge, Image, Style
from generator.core.value import replace
from generator.document.blocks import Block, Text
from generator.word.huisstijl import prepare_base
from generator.word.namen import IDS
from generator.word.schrijver import write_docx
from generator.word.stijlen import full_defs
from tests.inputs.huisstijl.beelden import png
from tests.word.bestand import Geheugen, W, alineas, deel, delen, waarden
from tests.word.regels import broken_rules
from tests.word.voorbeeld import beelden, document, figuur, kader, kop, p, tabel

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
LOGO = Image(png="huisstijl/logo.png", alt="Logo van Testdam", width=4.0, ratio=0.5)
FOTO = Image(png="huisstijl/omslag.png", width=16.0, ratio=0.75)


def in_stijl(look: Style, *blocks: Block) -> bytes:
    """Return the Word file of a document of ``blocks`` in the house style ``look``."""
    pictures = {**beelden(), LOGO.png: png(), FOTO.png: png()}
    base = prepare_base(Geheugen(), look)
    return write_docx(document(*blocks), pictures, base=base, build="proef-1").data


def stijl(data: bytes, name: str) -> etree._Element:
    """Return the definition of a style in a Word file."""
    styles = deel(data, "word/styles.xml")
    found = styles.find(f"{W}style[@{W}styleId='{IDS[name]}']")
    assert found is not None
    return found


def test_headings_have_a_font_of_their_own() -> None:
    look = replace(DEFAULT, font="Arial", heading_font="Cambria", heading_bold=False)
    data = in_stijl(look, kop("Een", number="1"))
    assert waarden(stijl(data, "heading 1"), "rFonts", "ascii") == ["Cambria"]
    assert waarden(stijl(data, "heading 1"), "b") == ["0"]
    assert waarden(stijl(data, "Normal"), "rFonts", "ascii") == ["Arial"]
    assert stijl(data, "heading 3").find(f"{W}rPr/{W}b").get(f"{W}val") is None  # type: ignore[union-attr]
    fonts = deel(data, "word/fontTable.xml")
    assert waarden(fonts, "font", "name") == ["Arial", "Cambria", "Consolas"]
    assert waarden(fonts, "altName") == ["Liberation Sans", "Caladea"]
    theme = deel(data, "word/theme/theme1.xml")
    faces = [latin.get("typeface") for latin in theme.iterfind(f".//{A}fontScheme//{A}latin")]
    assert faces == ["Cambria", "Arial"]


def test_a_chapter_can_have_a_line_under_its_title() -> None:
    without, with_ = (in_stijl(replace(DEFAULT, heading_rule=on)) for on in (False, True))
    assert stijl(without, "heading 1").find(f"{W}pPr/{W}pBdr") is None
    assert stijl(with_, "heading 1").find(f"{W}pPr/{W}pBdr/{W}bottom") is not None
    assert stijl(with_, "heading 2").find(f"{W}pPr/{W}pBdr") is None


@pytest.mark.parametrize(
    ("edge", "sides"),
    [("links", ["left"]), ("boven", ["top"]), ("rondom", ["top", "left", "bottom", "right"])],
)
def test_the_frame_of_a_box_stands_where_the_style_says(edge: BoxEdge, sides: list[str]) -> None:
    data = in_stijl(replace(DEFAULT, box_edge=edge), kader())
    borders = deel(data).find(f".//{W}tblBorders")
    assert borders is not None
    assert [str(side.tag).removeprefix(W) for side in borders] == sides


def test_the_header_row_has_its_colours() -> None:
    data = in_stijl(replace(DEFAULT, head_ground="EEEEEE", head_ink="111111"), tabel())
    row = deel(data).find(f".//{W}tr")
    assert row is not None
    assert set(waarden(row, "shd", "fill")) == {"EEEEEE"}
    assert waarden(stijl(data, "Tabelkop"), "color") == ["111111"]


def test_captions_begin_with_the_words_of_the_style() -> None:
    words = replace(DEFAULT.words, table="Overzicht", figure="Grafiek")
    data = in_stijl(replace(DEFAULT, words=words), tabel(), figuur())
    assert [text.split(":")[0] for text in alineas(data, "caption")] == ["Overzicht 1", "Grafiek 1"]
    body = etree.tostring(deel(data)).decode()
    assert "SEQ Overzicht " in body and "SEQ Grafiek " in body


def test_the_footer_says_what_the_style_says() -> None:
    data = in_stijl(replace(DEFAULT, footer="Bureau <Bouw>"), p("tekst"))
    footers = [name for name in delen(data) if "footer" in name]
    assert footers
    for name in footers:
        texts = [t.text for t in deel(data, name).iter(f"{W}t")]
        assert texts[:2] == ["Bureau <Bouw>", "pagina "]


def test_the_logo_comes_first_and_has_its_description() -> None:
    data = in_stijl(replace(DEFAULT, logo=LOGO), p("tekst"))
    first = deel(data).find(f".//{W}p")
    assert first is not None
    described = first.find(f".//{WP}docPr")
    assert described is not None
    assert described.get("descr") == "Logo van Testdam"
    size = first.find(f".//{WP}extent")
    assert size is not None
    assert (size.get("cx"), size.get("cy")) == (str(4 * 360000), str(2 * 360000))
    assert broken_rules(data) == []


def test_the_picture_of_the_cover_is_decoration_and_leaves_room() -> None:
    data = in_stijl(replace(DEFAULT, cover=replace(DEFAULT.cover, image=FOTO)), p("tekst"))
    body = etree.tostring(deel(data)).decode()
    assert 'decorative" val="1"' in body
    size = deel(data).find(f".//{WP}extent")
    crop = deel(data).find(f".//{A}srcRect")
    assert size is not None and crop is not None
    assert int(size.get("cy", "")) == 7.5 * 360000
    kept = 1 - (int(crop.get("t", "")) + int(crop.get("b", ""))) / 100_000
    assert kept * 16 * 0.75 == pytest.approx(7.5, abs=0.01)  # cut, never stretched
    assert broken_rules(data) == []


def test_the_same_picture_is_in_the_package_once() -> None:
    look = replace(DEFAULT, logo=LOGO, cover=replace(DEFAULT.cover, image=LOGO))
    assert len([name for name in delen(in_stijl(look)) if name.startswith("word/media/")]) == 1


def test_wider_letters_take_more_lines_in_the_estimate() -> None:
    styles = full_defs(replace(DEFAULT, font="Verdana", heading_font="Cambria"))
    assert styles["Tabeltekst"].font == "Verdana"
    assert styles["Bijlage"].font == "Cambria"


def test_a_long_title_takes_its_room_from_the_picture() -> None:
    look = replace(DEFAULT, cover=replace(DEFAULT.cover, image=FOTO))
    base = prepare_base(Geheugen(), look)
    heights = []
    for title in ("Kort", "Woonzorgvisie met een heel lange titel " * 8):
        made = document(p("tekst"), title=Text(text=title))
        data = write_docx(made, {FOTO.png: png()}, base=base, build="proef-1").data
        size = deel(data).find(f".//{WP}extent")
        assert size is not None
        heights.append(int(size.get("cy", "")) / 360000)
    assert heights[0] == 7.5
    assert 3.5 <= heights[1] < 7.5


def test_a_cover_in_the_colour_of_the_paper_hides_no_watermark() -> None:
    cover = replace(DEFAULT.cover, ground="FFFFFF", ink="000000", edge="C00000")
    data = in_stijl(replace(DEFAULT, cover=cover), p("tekst"))
    for name in ("Voorblad gebied", "Title", "Subtitle"):
        assert stijl(data, name).find(f"{W}pPr/{W}shd") is None
        borders = stijl(data, name).find(f"{W}pPr/{W}pBdr")
        assert borders is not None
        assert [str(side.tag).removeprefix(W) for side in borders] == ["left"]


def test_a_title_is_not_hyphenated() -> None:
    assert stijl(in_stijl(DEFAULT), "Title").find(f"{W}pPr/{W}suppressAutoHyphens") is not None
