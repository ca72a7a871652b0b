"""The file as a whole: front page, contents, edges, properties, equal bytes."""

import io
import zipfile
from pathlib import Path

import pytest

from generator.core.cache import Cache
from generator.core.style import DEFAULT
from generator.core.value import replace
from generator.document.blocks import Text
from generator.inputs.huisstijl.lees import read_style
from generator.word.huisstijl import prepare_base
from generator.word.namen import IDS
from generator.word.schrijver import write_docx
from generator.word.stijlen import style_defs
from tests.word.bestand import BASE, Geheugen, W, alineas, blokken, deel, delen, schrijf, word
from tests.word.regels import broken_rules
from tests.word.voorbeeld import alles, beelden, document, kop, p


def test_the_front_page_tells_what_it_is_of_whom_and_in_which_state() -> None:
    data = blokken(p("x"))
    assert alineas(data, "Title") == ["Woonzorgvisie Voorbeeldstad 2026-2030"]
    assert alineas(data, "Voorblad gebied") == ["Gemeente Voorbeeldstad"]
    assert alineas(data, "Voorblad regel") == [
        "OpdrachtgeverCollege van B en W",
        "StatusConcept",
        "Versie0.3",
        "Datum1 juni 2026",
    ]


def test_a_line_of_the_front_page_is_not_said_twice() -> None:
    own = ((Text(text="Versie"), Text(text="0.3 van maandag")),)
    data = schrijf(document(p("x"), lines=own))
    assert alineas(data, "Voorblad regel")[0] == "Versie0.3 van maandag"
    assert len(alineas(data, "Voorblad regel")) == 3


def test_the_contents_are_filled_and_never_ask_a_question() -> None:
    data = blokken(
        kop("Samenvatting"),
        kop("Inleiding", number="1"),
        kop("Doel", 2, "1.1"),
        kop("Detail", 3, "1.1.1"),
        kop("Begrippen", number="Bijlage A", annex=True),
    )
    assert alineas(data, "toc 1") == ["Samenvatting3", "1Inleiding4", "Bijlage A: Begrippen5"]
    assert alineas(data, "toc 2") == ["1.1Doel4"]
    codes = [(one.text or "").strip() for one in deel(data).iter(f"{W}instrText")]
    assert codes[0] == 'TOC \\o "1-2" \\h \\z \\u'
    assert "updateFields" not in delen(data)["word/settings.xml"].decode()
    assert "w:dirty" not in delen(data)["word/document.xml"].decode()


def test_a_document_without_headings_has_no_contents() -> None:
    data = blokken(p("x"))
    assert alineas(data, "TOC Heading") == []
    assert broken_rules(data) == []


def test_the_front_page_has_no_header_and_the_others_have() -> None:
    section = word(blokken(kop("Een", number="1"), p("x"))).sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_header.is_linked_to_previous
    left, right = section.header.paragraphs[0].text.split("\t")
    assert left == "Woonzorgvisie Voorbeeldstad 2026-2030 · Gemeente Voorbeeldstad"
    assert right == "Concept, versie 0.3"
    assert section.footer.paragraphs[0].text.strip() == "pagina 1 van 3"


def test_the_header_names_the_gemeente_once() -> None:
    data = schrijf(document(p("x"), area=Text(text="Voorbeeldstad"), version=Text(text="")))
    left, right = word(data).sections[0].header.paragraphs[0].text.split("\t")
    assert left == "Woonzorgvisie Voorbeeldstad 2026-2030"
    assert right == "Concept"


def test_a_long_name_of_an_area_is_left_out_of_the_header() -> None:
    data = schrijf(document(p("x"), area=Text(text=f"Regio {'lang ' * 12}")))
    left, right = word(data).sections[0].header.paragraphs[0].text.split("\t")
    assert left == "Woonzorgvisie Voorbeeldstad 2026-2030"
    assert right == "Concept, versie 0.3"


def test_the_page_is_dutch_a4() -> None:
    data = blokken(p("x"))
    section = word(data).sections[0]
    sizes = (section.page_width, section.page_height, section.left_margin)
    assert [round(one.cm, 1) for one in sizes if one] == [21.0, 29.7, 2.5]
    settings = delen(data)["word/settings.xml"].decode()
    assert 'w:name="compatibilityMode"' in settings and 'w:val="15"' in settings
    assert "<w:autoHyphenation/>" in settings
    styles = delen(data)["word/styles.xml"].decode()
    assert 'w:lang w:val="nl-NL"' in styles and "en-US" not in styles
    assert not any("stylesWithEffects" in name or "customXml" in name for name in delen(data))


def test_the_properties_come_from_the_document_and_never_from_the_clock() -> None:
    data = schrijf(document(p("x")))
    core = word(data).core_properties
    assert core.title == "Woonzorgvisie Voorbeeldstad 2026-2030"
    assert (core.author, core.language, core.content_status) == (
        "Bureau Voorbeeld",
        "nl-NL",
        "Concept",
    )
    assert core.created and core.modified
    assert core.created.date().isoformat() == core.modified.date().isoformat() == "2026-06-01"
    assert "<vt:lpwstr>proef-1</vt:lpwstr>" in delen(data)["docProps/custom.xml"].decode()


def test_equal_input_gives_equal_bytes() -> None:
    again = prepare_base(Geheugen())
    assert again == BASE
    first = write_docx(alles(), beelden(), base=BASE, build="b")
    assert write_docx(alles(), beelden(), base=again, build="b") == first


def test_pictures_are_stored_as_they_are_and_all_dates_are_the_same() -> None:
    with zipfile.ZipFile(io.BytesIO(schrijf(alles()))) as archive:
        entries = archive.infolist()
    kinds = {e.filename: e.compress_type for e in entries}
    assert kinds["word/media/beeld1.png"] == zipfile.ZIP_STORED
    assert kinds["word/document.xml"] == zipfile.ZIP_DEFLATED
    assert {e.date_time for e in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert entries[0].filename == "[Content_Types].xml"


def test_the_house_style_is_prepared_once_and_again_when_the_look_changes() -> None:
    cache = Geheugen()
    prepare_base(cache)
    assert len(cache) == 1
    assert prepare_base(cache) == BASE and len(cache) == 1
    other = prepare_base(cache, replace(DEFAULT, font="Verdana"))
    assert len(cache) == 2
    assert any("Verdana" in part.text for part in other.parts)


def test_a_damaged_house_style_is_prepared_again() -> None:
    cache = Geheugen()
    prepare_base(cache)
    cache.put(next(iter(cache)), b'{"look":')
    assert prepare_base(cache) == BASE


def test_every_style_in_the_table_is_defined_and_no_other() -> None:
    defined = {d.name for d in style_defs(DEFAULT)} | {"Tabel woonzorgvisie"}
    assert defined == set(IDS)
    assert len(set(IDS.values())) == len(IDS)


def _contrast(one: str, other: str) -> float:
    def light(color: str) -> float:
        parts = [int(color[n : n + 2], 16) / 255 for n in (0, 2, 4)]
        r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["rustig", "helder"])
def test_every_text_can_be_read(name: str, checkout: Path, tmp_path: Path) -> None:
    file = checkout / "templates" / "huisstijl" / f"{name}.yaml"
    look = read_style(file, (), Cache(tmp_path)).style
    grounds = {
        **{f"Kader soort {box}": look.box(box).ground for box in ("let-op", "kernboodschap")},
        "Kader soort aan-te-leveren": look.aan_te_leveren.ground,
        "Tabelkop": look.head_ground,
        "Tabelkop getal": look.head_ground,
    }
    for d in style_defs(look):
        if d.color:
            assert _contrast(d.color, d.ground or grounds.get(d.name, "FFFFFF")) >= 4.5, d.name
