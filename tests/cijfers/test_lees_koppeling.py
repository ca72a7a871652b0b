"""``cijfers lees --koppeling``: figures out of a table of somebody else, by its headings."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from generator.cijfers.lees.opdracht import Oogst, lees
from generator.cli import main
from generator.core.errors import InputError
from generator.inputs.bewerk.wijziging import tekst_van
from generator.inputs.reader import read_dossier

KOPPELING = Path("koppeling.yaml")
TABEL = Path("tabel.csv")
_KOLOMMEN = """\
gemeente: Gemeente
bron: telling
peildatum: 2026
koppeling:
  - {kolom: inwoners  65+, pad: cijfers.inwoners_65plus, eenheid: personen}
  - {kolom: Huishoudens, pad: cijfers.huishoudens, eenheid: huishoudens}
"""
_CSV = """\
Kerncijfers;;
bron: ons bureau;;
Gemeente;Inwoners 65+;Huishoudens
Elders;1.500;2,5
Testdam ;1.234;600
Totaal;2.734;602,5
"""


@pytest.fixture
def folder(testdam: Path) -> Path:
    KOPPELING.write_text(_KOLOMMEN, encoding="utf-8")
    TABEL.write_bytes(_CSV.encode("cp1252"))
    return testdam


def _gezien(oogst: Oogst) -> dict[str, str]:
    return {tekst_van(voorstel.pad): voorstel.nieuw for voorstel in oogst.voorstellen}


def test_the_row_of_the_gemeente_below_titles_and_above_totals(folder: Path) -> None:
    TABEL.write_text(_CSV.replace("1.234", "1.234,0"), "utf-8")
    oogst = lees(TABEL, folder, KOPPELING)
    assert oogst.findings == ()
    assert _gezien(oogst) == {
        "cijfers.inwoners_65plus": "1.234 (2026)",
        "cijfers.huishoudens": "600 (2026)",
    }
    assert (
        main(["cijfers", "lees", str(TABEL), str(folder), "--koppeling", str(KOPPELING), "--ja"])
        == 0
    )
    cijfers = read_dossier(folder).dossier.cijfers
    assert cijfers.huishoudens is not None
    assert (cijfers.huishoudens.getal, cijfers.huishoudens.reden) == (600, None)
    assert lees(TABEL, folder, KOPPELING).voorstellen == ()


def test_a_number_that_no_other_value_settles_is_refused(folder: Path) -> None:
    oogst = lees(TABEL, folder, KOPPELING)
    (fout,) = oogst.findings
    assert fout.code == "WZ633" and "'1.234' kan 1.234 zijn of 1,234" in fout.message
    assert str(fout.place) == "tabel.csv:5:2" and fout.path == "B5"
    assert list(_gezien(oogst)) == ["cijfers.huishoudens"]


@pytest.mark.parametrize(
    "naam", ["GM9999", "9999", "testdam", "Gemeente Testdam", "Téstdam (gemeente)", "Den Test"]
)
def test_a_gemeente_is_found_by_its_names_or_code(folder: Path, naam: str) -> None:
    Path("landelijk/gemeenten.csv").write_text(
        "code,naam,provincie,provinciecode,ook_bekend_als\nGM9999,Testdam,Kust,PV99,Den Test\n",
        "utf-8",
    )
    TABEL.write_text(_CSV.replace("Testdam ", naam).replace("1.234", "1234"), "utf-8")
    assert len(lees(TABEL, folder, KOPPELING).voorstellen) == 2


def test_heads_above_each_other_merged_cells_and_percentages(folder: Path) -> None:
    boek = openpyxl.Workbook()
    vel: Any = boek.worksheets[0]
    vel.append(["Gemeente", "Woningen in 2026", None])
    vel.append([None, "koop", "huur"])
    vel.append(["Testdam", 0.415, "58,5%"])
    vel["B3"].number_format = "0%"
    vel.merge_cells("B1:C1")
    boek.save("tabel.xlsx")
    KOPPELING.write_text(
        "gemeente: Gemeente\nbron: telling\npeildatum: 2026\nkoppeling:\n"
        "  - {kolom: Woningen in 2026 koop, pad: cijfers.koopwoningen}\n"
        "  - {kolom: Woningen in 2026 huur, pad: cijfers.huurwoningen}\n",
        "utf-8",
    )
    oogst = lees(Path("tabel.xlsx"), folder, KOPPELING)
    assert oogst.findings == ()
    assert _gezien(oogst) == {
        "cijfers.koopwoningen": "41,5 (2026)",
        "cijfers.huurwoningen": "58,5 (2026)",
    }


def test_a_table_never_takes_a_known_figure_away(folder: Path) -> None:
    TABEL.write_text("Inwoners;Huishoudens\nx;x\n", "utf-8")
    KOPPELING.write_text(
        "koppeling:\n  - {kolom: Inwoners, pad: cijfers.inwoners}\n"
        "  - {kolom: Huishoudens, pad: cijfers.huishoudens}\n",
        "utf-8",
    )
    oogst = lees(TABEL, folder, KOPPELING)
    assert list(_gezien(oogst)) == ["cijfers.huishoudens"]
    (waarschuwing,) = oogst.findings
    assert "cijfers.inwoners blijft zoals het is" in waarschuwing.message


@pytest.mark.parametrize(
    ("oud", "nieuw", "said"),
    [
        ("kolom: Huishoudens", "kolom: Huishuodens", "bedoelt u 'Huishoudens'?"),
        ("cijfers.huishoudens", "cijfers.huishuodens", "bedoelt u 'cijfers.huishoudens'?"),
        ("gemeente: Gemeente", "gemeente: Plaats", "geen kolom 'Plaats'"),
        ("eenheid: huishoudens", "eenhied: huishoudens", "bedoelt u 'eenheid'?"),
        ("koppeling:\n", "koppeling\n", "dubbele punt"),
    ],
)
def test_a_mistake_in_the_mapping_is_told_at_its_line(
    folder: Path, oud: str, nieuw: str, said: str
) -> None:
    KOPPELING.write_text(_KOLOMMEN.replace(oud, nieuw), encoding="utf-8")
    with pytest.raises(InputError) as fout:
        lees(TABEL, folder, KOPPELING)
    assert said in str(fout.value) and "koppeling.yaml:" in str(fout.value)


@pytest.mark.parametrize(
    ("oud", "nieuw", "said"),
    [
        ("Testdam ", "Nergens", "geen rij van Testdam (GM9999)"),
        ("Elders", "Testdam", "2 rijen van Testdam (GM9999)"),
    ],
)
def test_a_gemeente_stands_there_once(folder: Path, oud: str, nieuw: str, said: str) -> None:
    TABEL.write_text(_CSV.replace(oud, nieuw), encoding="utf-8")
    oogst = lees(TABEL, folder, KOPPELING)
    assert oogst.voorstellen == ()
    assert [said in finding.message for finding in oogst.findings] == [True]


def test_without_a_mapping_the_way_on_is_told(folder: Path) -> None:
    with pytest.raises(InputError) as fout:
        lees(TABEL, folder)
    assert "--koppeling" in str(fout.value)


def test_a_mapping_may_stand_beside_the_input(folder: Path) -> None:
    (folder / KOPPELING).write_text(_KOLOMMEN, encoding="utf-8")
    assert read_dossier(folder).dossier.gemeente.naam == "Testdam"


_PLANNEN = """\
gemeente;vertrouwelijk;plannaam;netto;2027;2028;nultredenwoning
Testdam;nee;Haven;40;10;30;12
Testdam;ja;Duin;-5;;-5;
Elders;nee;Zee;100;100;0;50
Testdam;;Totaal;35;10;25;12
"""


def test_a_list_of_plans_counts_as_its_sum(folder: Path) -> None:
    (folder / "analyse.yaml").write_text(
        "woningbouwprogramma:\n"
        "  - {naam: Alle plannen, jaar: 2027, woningen: {waarde: null, reden: volgt}}\n"
        "  - {naam: Alle plannen, jaar: 2028, woningen: {waarde: null, reden: volgt}}\n",
        "utf-8",
    )
    TABEL.write_text(_PLANNEN, "utf-8")
    KOPPELING.write_text(
        "gemeente: gemeente\noptellen: ja\nbron: telling\npeildatum: 2026\nkoppeling:\n"
        '  - {kolom: "2027", pad: "woningbouwprogramma[0].woningen", eenheid: woningen}\n'
        '  - {kolom: "2028", pad: "woningbouwprogramma[1].woningen", eenheid: woningen}\n',
        "utf-8",
    )
    oogst = lees(TABEL, folder, KOPPELING)
    assert oogst.findings == ()
    assert _gezien(oogst) == {
        "woningbouwprogramma[0].woningen": "10 (2026)",
        "woningbouwprogramma[1].woningen": "25 (2026)",
    }
    assert not any("Duin" in str(voorstel) for voorstel in oogst.voorstellen)


def test_a_sum_with_an_unknown_part_is_not_known(folder: Path) -> None:
    TABEL.write_text("Gemeente;Huishoudens;Inwoners 65+\nTestdam;600;1\nTestdam;x;2\n", "utf-8")
    KOPPELING.write_text("optellen: ja\n" + _KOLOMMEN, "utf-8")
    gezien = _gezien(lees(TABEL, folder, KOPPELING))
    assert gezien == {
        "cijfers.inwoners_65plus": "3 (2026)",
        "cijfers.huishoudens": "onbekend (2026)",
    }


_GEKANTELD = """\
Kerncijfers 2026;;
Onderwerp;Elders;Testdam
Inwoners 65+;2.500;1234
Huishoudens;7;600
"""


@pytest.mark.parametrize(
    ("oud", "gemeente"), [("Onderwerp", "Onderwerp"), ("Onderwerp", "gemeente"), ("Onderwerp", "")]
)
def test_names_in_front_of_rows(folder: Path, oud: str, gemeente: str) -> None:
    hoek = gemeente if gemeente == "Onderwerp" else ""
    tabel = _GEKANTELD.replace(oud, hoek)
    if not gemeente:  # one gemeente, with a column of remarks
        tabel = "Onderwerp;Waarde;Eenheid\nInwoners 65+;1234;mensen\nHuishoudens;600;stuks\n"
    TABEL.write_text(tabel, "utf-8")
    kop = f"gemeente: {gemeente}\n" if gemeente else ""
    KOPPELING.write_text(_KOLOMMEN.replace("gemeente: Gemeente\n", kop), "utf-8")
    oogst = lees(TABEL, folder, KOPPELING)
    assert oogst.findings == ()
    assert _gezien(oogst) == {
        "cijfers.inwoners_65plus": "1.234 (2026)",
        "cijfers.huishoudens": "600 (2026)",
    }


def test_a_mistake_in_a_row_is_told_where_it_stands(folder: Path) -> None:
    TABEL.write_text(_GEKANTELD.replace("600", "veel"), "utf-8")
    KOPPELING.write_text(_KOLOMMEN.replace("gemeente: Gemeente", "gemeente: Onderwerp"), "utf-8")
    oogst = lees(TABEL, folder, KOPPELING)
    (fout,) = oogst.findings
    assert (str(fout.place), fout.path) == ("tabel.csv:4:3", "C4")
    assert [voorstel.bron for voorstel in oogst.voorstellen] == ["C3"]
