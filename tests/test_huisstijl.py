"""A house style as a consultant uses it: a file beside the input, or an option."""

import shutil
import zipfile
from pathlib import Path

import docx
import pytest

from generator.cli import main
from tests.inputs.huisstijl.beelden import png

REGIO = Path("inputs/flevoland")
URK = REGIO / "urk"
UIT = Path("output/flevoland/urk")


@pytest.fixture(autouse=True)
def work(checkout: Path, drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder with the inputs of the example."""
    shutil.copytree(checkout / "inputs", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))


def maak(*more: str) -> int:
    return main(["maak", str(URK), "--processen", "1", *more])


def deel(name: str) -> str:
    with zipfile.ZipFile(UIT / "woonzorgvisie-urk.docx") as archive:
        return archive.read(name).decode()


def voettekst() -> str:
    return deel("word/footer1.xml")


def test_the_file_of_the_gemeente_goes_before_that_of_the_region() -> None:
    (REGIO / "huisstijl.yaml").write_text("voettekst: Regio Flevoland\n")
    assert maak("--formaat", "docx") == 0
    assert "Regio Flevoland" in voettekst()
    (URK / "huisstijl.yaml").write_text("voettekst: Gemeente Urk\n")
    assert maak("--formaat", "docx") == 0
    assert "Gemeente Urk" in voettekst()


def test_the_option_wins(capsys: pytest.CaptureFixture[str]) -> None:
    (URK / "huisstijl.yaml").write_text("voettekst: Gemeente Urk\n")
    assert maak("--formaat", "docx", "--huisstijl", "helder") == 0
    assert "Gemeente Urk" not in voettekst()
    assert "Cambria" in deel("word/styles.xml")
    assert maak("--huisstijl", "heldr") == 2
    assert "er is geen huisstijl 'heldr' → bedoelt u 'helder'?" in capsys.readouterr().err


def test_word_and_charts_match() -> None:
    palet = ["7A1F5C", "C46A14", "12505B", "2B8F88", "3F5F94", "7A8F3C"]
    (URK / "huisstijl.yaml").write_text(f"palet: {palet}\nbijschriften: {{figuur: Grafiek}}\n")
    assert maak() == 0
    drawings = "".join(path.read_text() for path in (UIT / "grafieken").glob("*.svg"))
    assert "#7a1f5c" in drawings
    assert 'val="7A1F5C"' in deel("word/theme/theme1.xml")
    assert "**Grafiek 1: " in (UIT / "woonzorgvisie-urk.md").read_text()


def test_a_logo_goes_into_word_and_not_among_the_charts() -> None:
    (URK / "logo.png").write_bytes(png())
    (URK / "huisstijl.yaml").write_text("logo: {bestand: logo.png, alt: Logo van Urk}\n")
    assert maak() == 0
    assert 'descr="Logo van Urk"' in deel("word/document.xml")
    assert not [path for path in UIT.rglob("*logo*")]


def test_mistakes_in_input_and_house_style_come_together(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (URK / "huisstijl.yaml").write_text('kleuren: {accent: "AAAAAA"}\n')
    visie = URK / "gemeente.yaml"
    visie.write_text(visie.read_text().replace("status:", "stats:"))
    assert maak() == 1
    said = capsys.readouterr().out
    assert "inputs/flevoland/urk/huisstijl.yaml:1:19 WZ190 kleuren.accent: 'AAAAAA'" in said
    assert 'kleuren: {accent: "AAAAAA"}' in said  # the line is shown
    assert "bedoelt u 'status'?" in said
    assert not UIT.exists()


def test_the_check_of_the_input_looks_at_the_house_style_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (URK / "huisstijl.yaml").write_text("kleuren: {accent: rood}\n")
    assert main(["controleer", str(URK)]) == 1
    assert "een kleur als zes tekens" in capsys.readouterr().out


def test_a_file_with_nearly_the_right_name_is_not_skipped(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (URK / "huisstijl.yml").write_text("voettekst: x\n")
    assert maak() == 1
    assert "bedoelt u 'huisstijl.yaml'?" in capsys.readouterr().out


def test_a_base_document_that_is_no_word_file_stops_the_build(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (URK / "bureau.dotx").write_bytes(b"%PDF-1.7")
    (URK / "huisstijl.yaml").write_text("basisdocument: bureau.dotx\n")
    assert maak() == 1
    assert "inputs/flevoland/urk/bureau.dotx WZ800 dit is een pdf" in capsys.readouterr().out
    assert not UIT.exists()


def test_other_kinds_of_document_have_the_same_look() -> None:
    (URK / "huisstijl.yaml").write_text("voettekst: Gemeente Urk\n")
    assert maak("--formaat", "docx", "--soort", "gespreksnotitie") == 0
    with zipfile.ZipFile(UIT / "gespreksnotitie-urk.docx") as archive:
        assert "Gemeente Urk" in archive.read("word/footer1.xml").decode()


def test_an_own_folder_of_templates_can_hold_house_styles() -> None:
    Path("templates/huisstijl").mkdir(parents=True)
    Path("templates/huisstijl/bureau.yaml").write_text("basis: helder\nvoettekst: Ons bureau\n")
    assert maak("--formaat", "docx", "--huisstijl", "bureau") == 0
    assert "Ons bureau" in voettekst()


def test_a_base_document_tells_what_was_made_and_which_font_the_charts_lack(
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = "Georgia"
    document.save(str(URK / "bureau.docx"))
    (URK / "huisstijl.yaml").write_text("basisdocument: bureau.docx\n")
    maak("--formaat", "docx")
    said = capsys.readouterr().out
    assert "huisstijl.yaml:1:16 WZ192 basisdocument: deze " in said
    assert "Kop 1 zonder nummer" in said
    assert "zet in de huisstijl lettertype: {tekst: Georgia}" in said
    assert 'w:ascii="Georgia"' in deel("word/styles.xml")
