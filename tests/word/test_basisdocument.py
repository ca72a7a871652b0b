"""A bureau's own Word file as base: its looks, our structure, and nothing of it believed."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt, RGBColor
from lxml import etree

from generator.core.errors import InputError
from generator.core.style import DEFAULT
from generator.word.huisstijl import Base, prepare_base
from generator.word.namen import IDS
from generator.word.schrijver import write_docx
from tests.word.bestand import Geheugen, W, deel, waarden
from tests.word.regels import broken_rules
from tests.word.sdk import sdk_errors
from tests.word.voorbeeld import alles, beelden

ONTBREEKT_NIET = ("Kop 1", "Titel", "Bijschrift", "Citaat", "Lijst opsom.teken")
"""Styles that a new file of Word has."""


@pytest.fixture
def bureau(tmp_path: Path) -> Path:
    """Return a template as a bureau makes it, with styles of its own."""
    document = docx.Document()
    styles = document.styles
    styles["Normal"].font.name = "Georgia"
    styles["Heading 1"].font.color.rgb = RGBColor(0x7A, 0x1F, 0x5C)
    styles["Heading 1"].font.size = Pt(26)
    styles.add_style("Tabelkop", WD_STYLE_TYPE.PARAGRAPH).font.size = Pt(7)
    styles.add_style("Noot", WD_STYLE_TYPE.CHARACTER)
    styles.add_style("Tussenkop bureau", WD_STYLE_TYPE.PARAGRAPH).font.size = Pt(13)
    path = tmp_path / "bureau.docx"
    document.save(str(path))
    return path


def veranderd(path: Path, change: Callable[[str, bytes], bytes], name: str) -> Path:
    """Return a copy of ``path`` under ``name`` with each part changed."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(path.with_name(name), "w") as new:
        for part in old.namelist():
            data = old.read(part)
            new.writestr(part, change(part, data) if part.endswith(("xml", "rels")) else data)
    return path.with_name(name)


def als_nederlands_sjabloon(path: Path) -> Path:
    """Return the file as Dutch Word would save it as template: other ids, the same names."""
    ids = {"Heading1": "Kop1", "Heading2": "Kop2", "Title": "Titel", "Caption": "Bijschrift"}

    def change(part: str, data: bytes) -> bytes:
        text = data.decode()
        for old, new in ids.items():
            text = re.sub(rf'(styleId|(?:basedOn|next|link) w:val)="{old}"', rf'\1="{new}"', text)
        return text.replace("document.main+xml", "template.main+xml").encode()

    return veranderd(path, change, "bureau.dotx")


def basis(path: Path) -> Base:
    return prepare_base(Geheugen(), DEFAULT, path)


def word(base: Base) -> bytes:
    return write_docx(alles(), beelden(), base=base, build="proef-1").data


def stijl(data: bytes, name: str) -> etree._Element:
    styles = deel(data, "word/styles.xml")
    named = styles.xpath(f"w:style[w:name/@w:val='{name}']", namespaces={"w": W.strip("{}")})
    assert isinstance(named, list) and len(named) == 1
    found = named[0]
    assert isinstance(found, etree._Element)
    return found


@pytest.mark.parametrize("form", ["docx", "dotx"])
def test_styles_are_found_by_name_whatever_their_id(bureau: Path, form: str) -> None:
    data = word(basis(als_nederlands_sjabloon(bureau) if form == "dotx" else bureau))
    heading = stijl(data, "heading 1")
    assert waarden(heading, "color") == ["7A1F5C"]
    assert waarden(heading, "sz") == ["52"]
    assert heading.get(f"{W}styleId") == IDS["heading 1"]
    assert waarden(stijl(data, "Tabelkop"), "sz") == ["14"]
    assert waarden(stijl(data, "heading 2"), "basedOn") == [IDS["Normal"]]


@pytest.mark.parametrize("form", ["docx", "dotx"])
def test_word_would_open_it(bureau: Path, form: str, tmp_path: Path) -> None:
    data = word(basis(als_nederlands_sjabloon(bureau) if form == "dotx" else bureau))
    assert broken_rules(data) == []
    assert sdk_errors(data, tmp_path) == []


def test_our_text_keeps_its_structure(bureau: Path) -> None:
    data = word(basis(bureau))
    for level in range(1, 5):
        heading = stijl(data, f"heading {level}")
        assert waarden(heading, "numId") == ["1"]
        assert waarden(heading, "outlineLvl") == [str(level - 1)]
        assert heading.find(f"{W}pPr/{W}ind") is None  # the number decides where its text begins
    assert waarden(stijl(data, "List Bullet"), "numId") == ["3"]
    assert "right" in waarden(stijl(data, "footer"), "tab")
    assert waarden(stijl(data, "List 2"), "numId") == []  # a list of the other file


def test_styles_that_are_missing_are_named_as_dutch_word_shows_them(bureau: Path) -> None:
    missing = basis(bureau).missing
    assert {"Inhopg 1", "Kader", "Voetnoottekst", "Kop 1 zonder nummer"} <= set(missing)
    assert not set(ONTBREEKT_NIET) & set(missing)
    assert "Tabelkop" not in missing
    assert "Noot" in missing  # there it is a style for letters, of no use for a paragraph


def test_a_style_under_its_dutch_name_is_found_too(bureau: Path) -> None:
    def change(part: str, data: bytes) -> bytes:
        return data.replace(b'<w:name w:val="caption"/>', b'<w:name w:val="Bijschrift"/>')

    base = basis(veranderd(bureau, change, "vertaald.docx"))
    assert "Bijschrift" not in base.missing
    assert stijl(word(base), "caption").get(f"{W}styleId") == IDS["caption"]


def test_fonts_and_colours_of_its_theme_are_written_out(bureau: Path) -> None:
    styles = deel(word(basis(bureau)), "word/styles.xml")
    names = {str(name).removeprefix(W) for e in styles.iter() for name in e.attrib}
    assert not [name for name in names if name.lower().startswith("theme") or "Theme" in name]
    assert waarden(stijl(word(basis(bureau)), "Title"), "rFonts", "ascii") == ["Calibri"]


def test_its_styles_are_dutch(bureau: Path) -> None:
    styles = deel(word(basis(bureau)), "word/styles.xml")
    assert waarden(styles, "lang") == ["nl-NL"]


def test_its_title_has_no_ground_of_ours_behind_it(bureau: Path) -> None:
    data = word(basis(bureau))
    assert DEFAULT.cover.ground not in waarden(stijl(data, "Voorblad gebied"), "shd", "fill")


def test_another_file_gives_another_base(bureau: Path) -> None:
    kept = Geheugen()
    first = prepare_base(kept, DEFAULT, bureau)
    assert prepare_base(kept, DEFAULT, bureau) == first
    assert len(kept) == 1
    document = docx.Document(str(bureau))
    document.styles["Heading 1"].font.size = Pt(18)
    document.save(str(bureau))
    assert prepare_base(kept, DEFAULT, bureau) != first
    assert prepare_base(kept) != first


def zip_van(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "dit bestand bestaat niet"),
        (b"", "het bestand is leeg"),
        (b"gewone tekst", "dit is geen Word-bestand"),
        (b"%PDF-1.7", "dit is een pdf"),
        (b"PK\3\4kapot", "het bestand is beschadigd"),
        (zip_van({"a.txt": b"a"}), "dit is een zip-bestand, geen Word-bestand"),
        (zip_van({"[Content_Types].xml": b"<a/>" + b" " * 90_000_000}), "onwaarschijnlijk groot"),
    ],
)
def test_what_is_no_word_file_is_refused_in_one_sentence(
    tmp_path: Path, data: bytes | None, said: str
) -> None:
    path = tmp_path / "bureau.dotx"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(InputError) as refused:
        basis(path)
    (found,) = refused.value.findings
    assert said in found.message
    assert found.advice
    assert found.place is not None
    assert found.place.file.endswith("bureau.dotx")


def test_macros_entities_and_broken_styles_are_refused(bureau: Path) -> None:
    def macros(part: str, data: bytes) -> bytes:
        return data.replace(
            b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"vnd.ms-word.template.macroEnabledTemplate.main+xml",
        )

    def bomb(part: str, data: bytes) -> bytes:
        head = b'<!DOCTYPE a [<!ENTITY a "aaaa">]>'
        return data.replace(b"<w:styles", head + b"<w:styles", 1)

    def cut(part: str, data: bytes) -> bytes:
        return data[:200] if part == "word/styles.xml" else data

    for change, said in ((macros, "macro's"), (bomb, "de stijlen"), (cut, "de stijlen")):
        with pytest.raises(InputError) as refused:
            basis(veranderd(bureau, change, f"{change.__name__}.docx"))
        (found,) = refused.value.findings
        assert said in found.message


def test_the_base_knows_the_font_of_its_text(bureau: Path) -> None:
    assert basis(bureau).font == "Georgia"
    assert prepare_base(Geheugen()).font == ""


def test_a_file_without_defaults_becomes_dutch_too(bureau: Path) -> None:
    def change(part: str, data: bytes) -> bytes:
        return re.sub(rb"<w:docDefaults>.*?</w:docDefaults>", b"", data, flags=re.DOTALL)

    styles = deel(word(basis(veranderd(bureau, change, "kaal.docx"))), "word/styles.xml")
    assert waarden(styles, "lang") == ["nl-NL"]
    assert styles[0].tag == f"{W}docDefaults"
