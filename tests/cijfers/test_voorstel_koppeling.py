"""``cijfers lees --voorstel``: a mapping from the headings, which then works."""

from pathlib import Path

import pytest

from generator.cijfers.lees.herken import herken
from generator.cijfers.lees.opdracht import lees
from generator.cli import main
from generator.inputs.bewerk.wijziging import tekst_van

TABEL, KOPPELING = Path("tabel.csv"), Path("koppeling.yaml")
_CSV = 'Gemeente;Inwoners 65+ (2024);"Huishoudens";Bomen "oud"\nTestdam;310;600;7\n'


@pytest.mark.parametrize(
    ("kop", "pad", "jaar"),
    [
        ("Inwoners", "cijfers.inwoners", ""),
        ("Aantal inwoners per 1 januari 2026", "cijfers.inwoners", "2026"),
        ("65+", "cijfers.inwoners_65plus", ""),
        ("75-plussers", "cijfers.inwoners_75plus", ""),
        ("inwoners 85 jaar en ouder", "cijfers.inwoners_85plus", ""),
        ("Koopwoningen (%)", "cijfers.koopwoningen", ""),
        ("WOZ-waarde 2025", "cijfers.woz_waarde", "2025"),
    ],
)
def test_headings_that_are_known(kop: str, pad: str, jaar: str) -> None:
    gevonden = herken(kop)
    assert gevonden is not None
    assert (gevonden.pad, gevonden.jaar) == (pad, jaar)


@pytest.mark.parametrize("kop", ["", "Koopwoningen", "Inwoners mannen", "Woningen gepland", "2026"])
def test_headings_that_may_mean_something_else(kop: str) -> None:
    assert herken(kop) is None


def _voorstel(folder: Path) -> int:
    return main(["cijfers", "lees", str(TABEL), str(folder), "--voorstel"])


def test_the_draft_reads_the_table_once_source_and_date_are_there(testdam: Path) -> None:
    TABEL.write_text(_CSV, "utf-8")
    assert _voorstel(testdam) == 0
    text = KOPPELING.read_text("utf-8")
    assert '# - {kolom: "Bomen \\"oud\\"", pad: , eenheid: }' in text
    assert [finding.code for finding in lees(TABEL, testdam, KOPPELING).findings] == ["WZ635"] * 2
    text = text.replace("bron:", "bron: telling").replace("peildatum:  #", "peildatum: 2026  #")
    KOPPELING.write_text(text, "utf-8")
    oogst = lees(TABEL, testdam, KOPPELING)
    assert oogst.findings == ()
    assert {tekst_van(voorstel.pad): voorstel.nieuw for voorstel in oogst.voorstellen} == {
        "cijfers.inwoners_65plus": "310 (2024)",
        "cijfers.huishoudens": "600 (2026)",
    }


def test_a_mapping_that_is_there_stays(testdam: Path) -> None:
    TABEL.write_text(_CSV, "utf-8")
    KOPPELING.write_text("van mij", "utf-8")
    assert _voorstel(testdam) == 1
    assert KOPPELING.read_text("utf-8") == "van mij"


def test_a_table_without_known_headings_is_told(
    testdam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    TABEL.write_text("a;b\n1;2\n", "utf-8")
    assert _voorstel(testdam) == 1
    assert "geen kolom herkend" in capsys.readouterr().err
    assert not KOPPELING.exists()


@pytest.mark.parametrize("hoek", ["Onderwerp", ""])
def test_names_in_front_of_rows_and_no_folder_needed(testdam: Path, hoek: str) -> None:
    TABEL.write_text(
        f"Kerncijfers\n{hoek};Elders;Testdam\nInwoners 65+;5;310\nHuishoudens;9;600\nBomen;1;7\n",
        "utf-8",
    )
    assert main(["cijfers", "lees", str(TABEL), "--voorstel"]) == 0
    text = KOPPELING.read_text("utf-8")
    assert "welke rij van de tabel" in text
    assert f'gemeente: "{hoek or "gemeente"}"' in text
    text = text.replace("bron:", "bron: telling").replace("peildatum:  #", "peildatum: 2026  #")
    KOPPELING.write_text(text, "utf-8")
    oogst = lees(TABEL, testdam, KOPPELING)
    assert oogst.findings == ()
    assert {tekst_van(voorstel.pad): voorstel.nieuw for voorstel in oogst.voorstellen} == {
        "cijfers.inwoners_65plus": "310 (2026)",
        "cijfers.huishoudens": "600 (2026)",
    }


def test_reading_needs_a_folder(testdam: Path, capsys: pytest.CaptureFixture[str]) -> None:
    TABEL.write_text(_CSV, "utf-8")
    assert main(["cijfers", "lees", str(TABEL)]) == 2
    assert "noem de map van een gemeente of regio" in capsys.readouterr().err
