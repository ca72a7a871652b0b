"""``cijfers schrijf``: every figure is in the file once, and can be understood without us."""

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from generator.cijfers.overzicht.overzicht import overzicht
from generator.cijfers.schrijf.opdracht import schrijf
from generator.cli import main


def _rijen(path: str, blad: str) -> list[dict[str, Any]]:
    kop, *rijen = openpyxl.load_workbook(path)[blad].values
    return [dict(zip(map(str, kop), rij, strict=True)) for rij in rijen]


def test_a_row_says_what_the_figure_is_and_where_it_is_from(testdam: Path) -> None:
    uit = schrijf(testdam, None)
    eerste = _rijen(uit.naam, "Cijfers")[0]
    assert eerste.pop("kenmerk")
    assert eerste == {
        "gemeente": "Testdam",
        "omschrijving": "Aantal inwoners",
        "waarde": 1200,
        "eenheid": "personen",
        "peildatum": datetime(2026, 1, 1),
        "periode": None,
        "bron": "telling",
        "reden": None,
        "levert": None,
        "opmerking": None,
        "pad": "cijfers.inwoners",
    }


def test_series_and_tables_are_rows_with_the_source_they_share(testdam: Path) -> None:
    rijen = {rij["pad"]: rij for rij in _rijen(schrijf(testdam, None).naam, "Cijfers")}
    reeks = rijen["cijfers.inwoners_reeks.waarden.2025"]
    assert (reeks["waarde"], reeks["peildatum"], reeks["bron"]) == (1190, 2025, "telling")
    wijk = rijen["cijfers.wijken.lijst[0].koopwoningen"]
    assert wijk["omschrijving"] == "Haven: Koopwoningen, in procent van alle woningen"
    assert (wijk["waarde"], wijk["peildatum"]) == (41.5, 2026)


def test_a_gap_stands_only_on_its_own_sheet_and_a_text_is_no_formula(testdam: Path) -> None:
    uit = schrijf(testdam, None)
    (hiaat,) = _rijen(uit.naam, "Nog aan te leveren")
    assert (hiaat["pad"], hiaat["waarde"]) == ("cijfers.huishoudens", None)
    assert hiaat["levert"] == "=de gemeente"
    cel = openpyxl.load_workbook(uit.naam)["Nog aan te leveren"]["I2"]
    assert (cel.value, cel.data_type) == ("=de gemeente", "s")
    assert (uit.cijfers, uit.hiaten) == (5, 1)


def test_the_head_stays_in_sight_and_the_sources_are_there(testdam: Path) -> None:
    boek = openpyxl.load_workbook(schrijf(testdam, None).naam)
    assert boek.sheetnames == ["Uitleg", "Cijfers", "Nog aan te leveren", "Bronnen"]
    assert boek["Cijfers"].freeze_panes == "C2"
    assert boek["Cijfers"].auto_filter.ref == "A1:L6"
    assert [rij["titel"] for rij in _rijen("cijfers-testdam.xlsx", "Bronnen")] == ["Eigen telling"]


def test_a_region_brings_its_gemeenten(testdam: Path) -> None:
    gebieden = [rij["gemeente"] for rij in _rijen(schrijf(testdam.parent, None).naam, "Cijfers")]
    assert gebieden == ["regio Kust"] + 5 * ["Testdam"]


def test_a_file_that_somebody_filled_in_stays(testdam: Path) -> None:
    eerste = schrijf(testdam, None)
    Path(eerste.naam).write_bytes(b"ingevuld")
    tweede = schrijf(testdam, None)
    assert Path(eerste.naam).read_bytes() == b"ingevuld"
    assert tweede.naam == "cijfers-testdam-nieuw.xlsx"
    assert [finding.code for finding in tweede.findings] == ["WZ602"]


def test_another_kind_of_file_is_refused(testdam: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cijfers", "schrijf", str(testdam), "--naar", "cijfers.xls"]) == 1
    assert "kies een naam die eindigt op .xlsx" in capsys.readouterr().out
    assert not Path("cijfers.xls").exists()


def test_a_folder_without_input_is_told(testdam: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cijfers", "schrijf", "landelijk"]) == 1
    assert "geen gemeente.yaml en geen regio.yaml" in capsys.readouterr().err


def test_a_number_with_two_readings_stops_it(testdam: Path) -> None:
    path = testdam / "cijfers.yaml"
    path.write_text(path.read_text("utf-8").replace("waarde: 1200", "waarde: 1.200"), "utf-8")
    assert main(["cijfers", "schrijf", str(testdam)]) == 1
    assert not Path("cijfers-testdam.xlsx").exists()


def test_every_figure_of_the_examples_has_a_description(checkout: Path) -> None:
    regels = overzicht(checkout / "inputs" / "flevoland").regels
    assert len(regels) > 1000
    assert [regel.pad for regel in regels if not regel.omschrijving] == []
