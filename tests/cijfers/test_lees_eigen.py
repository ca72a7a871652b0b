"""``cijfers lees`` of a file of ``cijfers schrijf``: what people change, and nothing else."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cijfers.lees.opdracht import lees
from generator.cijfers.schrijf.opdracht import schrijf
from generator.cijfers.toepassen import probeer
from generator.cijfers.toepassen import schrijf as voer_uit
from generator.cli import main
from generator.inputs.bewerk.wijziging import tekst_van
from generator.inputs.reader import read_dossier

BOEK = Path("cijfers-testdam.xlsx")


def _zet(pad: str, /, **cellen: Any) -> None:
    """Fill in ``cellen`` in the row of ``pad``, as a person does in Excel."""
    boek = openpyxl.load_workbook(BOEK)
    for vel in boek.worksheets[1:3]:
        koppen = {cel.value: cel.column for cel in vel[1]}
        for rij in range(2, vel.max_row + 1):
            if vel.cell(rij, koppen["pad"]).value == pad:
                for naam, waarde in cellen.items():
                    vel.cell(rij, koppen[naam]).value = waarde
    boek.save(BOEK)


def _nieuwe_bron(**velden: str) -> None:
    boek = openpyxl.load_workbook(BOEK)
    vel = boek["Bronnen"]
    vel.append([velden.get(cel.value) for cel in vel[1]])
    boek.save(BOEK)


@pytest.fixture
def gestuurd(testdam: Path) -> Path:
    schrijf(testdam, None)
    return testdam


def _paden(folder: Path) -> list[str]:
    return [tekst_van(voorstel.pad) for voorstel in lees(BOEK, folder).voorstellen]


def _codes(folder: Path) -> list[str]:
    return [finding.code for finding in lees(BOEK, folder).findings]


def test_what_nobody_changed_changes_nothing(gestuurd: Path) -> None:
    oogst = lees(BOEK, gestuurd)
    assert (oogst.voorstellen, oogst.findings) == ((), ())


def test_a_changed_value_is_the_only_thing_that_changes(gestuurd: Path) -> None:
    voor = (gestuurd / "cijfers.yaml").read_text("utf-8")
    _zet("cijfers.inwoners", waarde=1250)
    assert main(["cijfers", "lees", str(BOEK), str(gestuurd), "--ja"]) == 0
    na = (gestuurd / "cijfers.yaml").read_text("utf-8")
    assert na == voor.replace("inwoners: {waarde: 1200", "inwoners: {waarde: 1250")


def test_without_consent_nothing_is_written(
    gestuurd: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = (gestuurd / "cijfers.yaml").read_bytes()
    _zet("cijfers.inwoners", waarde=1250)
    assert main(["cijfers", "lees", str(BOEK), str(gestuurd)]) == 0
    uit = capsys.readouterr().out
    assert "1.200 (2026-01-01)  1.250 (2026-01-01)  Cijfers!C2" in uit
    assert "Geef --ja" in uit
    assert (gestuurd / "cijfers.yaml").read_bytes() == voor


def test_a_gap_that_is_filled_in_loses_its_reason(gestuurd: Path) -> None:
    _zet(
        "cijfers.huishoudens",
        waarde="1.250,00",
        eenheid="huishoudens",
        peildatum=date(2026, 1, 1),
        bron="telling",
    )
    voer_uit(_proef(gestuurd))
    cijfer = read_dossier(gestuurd).dossier.cijfers.huishoudens
    assert cijfer is not None
    assert (cijfer.getal, cijfer.bron, cijfer.reden, cijfer.levert) == (1250, "telling", None, None)


def _proef(folder: Path) -> Any:
    oogst = lees(BOEK, folder)
    assert oogst.findings == ()
    proef = probeer(oogst.bestanden, oogst.voorstellen)
    assert proef.findings == ()
    return proef


def test_a_new_source_comes_along(gestuurd: Path) -> None:
    _nieuwe_bron(id="woonstek", organisatie="Woonstek", titel="Jaarverslag", soort="document")
    _zet("cijfers.inwoners", bron="woonstek")
    voer_uit(_proef(gestuurd))
    dossier = read_dossier(gestuurd).dossier
    assert dossier.cijfers.inwoners is not None
    assert dossier.cijfers.inwoners.bron == "woonstek"
    assert [bron.titel for bron in dossier.bronnen] == ["Eigen telling", "Jaarverslag"]


def test_a_source_that_says_too_little_is_told(gestuurd: Path) -> None:
    _nieuwe_bron(id="woonstek", titel="Jaarverslag")
    _zet("cijfers.inwoners", bron="woonstek")
    assert _codes(gestuurd) == ["WZ635", "WZ635"]
    assert _paden(gestuurd) == []


def test_a_sign_for_not_known_becomes_the_reason(gestuurd: Path) -> None:
    _zet("cijfers.inwoners", waarde="x")
    voer_uit(_proef(gestuurd))
    cijfer = read_dossier(gestuurd).dossier.cijfers.inwoners
    assert cijfer is not None
    assert (cijfer.waarde, cijfer.reden) == (None, "in het bestand staat 'x'")


def test_a_year_of_a_series_and_a_wijk_can_change(gestuurd: Path) -> None:
    _zet("cijfers.inwoners_reeks.waarden.2025", waarde=1191)
    _zet("cijfers.wijken.lijst[0].koopwoningen", waarde=42)
    voer_uit(_proef(gestuurd))
    cijfers = read_dossier(gestuurd).dossier.cijfers
    assert cijfers.inwoners_reeks is not None and cijfers.wijken is not None
    assert list(cijfers.inwoners_reeks.waarden.values()) == [1191, 1200]
    assert cijfers.wijken.lijst[0].koopwoningen == 42


def test_what_holds_for_a_whole_series_is_not_changed_for_one_year(gestuurd: Path) -> None:
    _zet("cijfers.inwoners_reeks.waarden.2025", eenheid="mensen")
    assert _codes(gestuurd) == ["WZ635"]


def test_what_was_changed_here_meanwhile_stays(gestuurd: Path) -> None:
    path = gestuurd / "cijfers.yaml"
    path.write_text(path.read_text("utf-8").replace("waarde: 1200", "waarde: 1300"), "utf-8")
    _zet("cijfers.inwoners_reeks.waarden.2025", waarde=1191)
    assert _paden(gestuurd) == ["cijfers.inwoners_reeks.waarden.2025"]


def test_a_row_that_now_means_something_else_is_not_taken(gestuurd: Path) -> None:
    path = gestuurd / "cijfers.yaml"
    path.write_text(path.read_text("utf-8").replace("naam: Haven", "naam: Duin"), "utf-8")
    _zet("cijfers.wijken.lijst[0].inwoners", waarde=701)
    assert (_paden(gestuurd), _codes(gestuurd)) == ([], ["WZ634"])


@pytest.mark.parametrize(
    ("cellen", "code"),
    [
        ({"waarde": None}, "WZ635"),
        ({"waarde": "ongeveer 12"}, "WZ633"),
        ({"waarde": "1.234"}, "WZ633"),
        ({"waarde": "=1+1"}, "WZ633"),
        ({"waarde": "#N/A"}, "WZ633"),
        ({"peildatum": "31-2-2026"}, "WZ633"),
        ({"bron": "onbekende bron"}, "WZ635"),
        ({"eenheid": None}, "WZ635"),
        ({"pad": "cijfers.inwonrs"}, "WZ634"),
        ({"pad": "cijfers"}, "WZ634"),
        ({"gemeente": "Elders"}, "WZ634"),
    ],
)
def test_what_cannot_be_right_is_told_and_not_taken(
    gestuurd: Path, cellen: dict[str, Any], code: str
) -> None:
    _zet("cijfers.inwoners", **({"waarde": 1201} | cellen))
    assert (_paden(gestuurd), _codes(gestuurd)) == ([], [code])


def test_a_figure_that_was_not_there_can_be_added(gestuurd: Path) -> None:
    _zet("cijfers.inwoners", pad="cijfers.inwoners_65plus", waarde=300)
    voer_uit(_proef(gestuurd))
    cijfers = read_dossier(gestuurd).dossier.cijfers
    assert cijfers.inwoners is not None and cijfers.inwoners_65plus is not None
    assert (cijfers.inwoners.getal, cijfers.inwoners_65plus.getal) == (1200, 300)


def test_a_region_finds_the_file_of_each_gemeente(testdam: Path) -> None:
    schrijf(testdam.parent, BOEK)
    _zet("regio.gemeenten[0].inwoners", waarde=1201)
    _zet("cijfers.inwoners", waarde=1201)
    voer_uit(_proef(testdam.parent))
    assert "waarde: 1201" in (testdam.parent / "regio.yaml").read_text("utf-8")
    assert "waarde: 1201" in (testdam / "cijfers.yaml").read_text("utf-8")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(nieuw=st.dictionaries(st.sampled_from(range(5)), st.integers(0, 999_999), max_size=3))
def test_exactly_the_cells_that_differ_are_proposed(testdam: Path, nieuw: dict[int, int]) -> None:
    BOEK.unlink(missing_ok=True)
    schrijf(testdam, None)
    rijen = list(openpyxl.load_workbook(BOEK)["Cijfers"].values)
    kop = list(rijen[0])
    anders = set()
    for at, waarde in nieuw.items():
        pad = str(rijen[at + 1][kop.index("pad")])
        if rijen[at + 1][kop.index("waarde")] != waarde:
            anders.add(pad)
        _zet(pad, waarde=waarde)
    assert set(_paden(testdam)) == anders


def test_as_csv_of_a_dutch_excel_it_reads_the_same(gestuurd: Path) -> None:
    _zet("cijfers.wijken.lijst[0].koopwoningen", waarde=41.7)
    _als_csv(lambda waarde: f"{waarde:,}".translate(str.maketrans(",.", ".,")))
    bestand = BOEK.with_suffix(".csv")
    oogst = lees(bestand, gestuurd)
    assert oogst.findings == ()
    assert [tekst_van(v.pad) for v in oogst.voorstellen] == ["cijfers.wijken.lijst[0].koopwoningen"]


def _als_csv(getal: Callable[[float], str]) -> None:
    regels = []
    for rij in openpyxl.load_workbook(BOEK)["Cijfers"].values:
        cellen = [
            getal(cel) if isinstance(cel, int | float) and at == 2 else str(cel or "")
            for at, cel in enumerate(rij)
        ]
        regels.append(";".join(cel.removesuffix(" 00:00:00") for cel in cellen))
    BOEK.with_suffix(".csv").write_bytes("\r\n".join(regels).encode("cp1252"))
