"""What somebody sends as "Excel": read when it is, and otherwise one sentence."""

import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from generator.cijfers.lees.openen import openen
from generator.core.errors import InputError


def _xlsx(**extra: bytes) -> bytes:
    uit = BytesIO()
    openpyxl.Workbook().save(uit)
    with zipfile.ZipFile(uit, "a", zipfile.ZIP_DEFLATED) as pak:
        for naam, data in extra.items():
            pak.writestr(naam.replace("__", "/"), data)
    return uit.getvalue()


_OUD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + 500 * b"\0"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (_OUD, "van vóór 2007 (.xls)"),
        (_OUD + "EncryptedPackage".encode("utf-16-le"), "heeft een wachtwoord"),
        (b"PK\x03\x04 kapot", "beschadigd of geen Excel-bestand"),
        (_xlsx()[:-40], "beschadigd of geen Excel-bestand"),
        (_xlsx(**{"xl__vbaProject.bin": b"x"}), "bevat macro's"),
        (_xlsx(bom=120_000_000 * b"\0"), "pakt te groot uit"),
        (_xlsx(**{"xl__x.xml": b"<!DOCTYPE lolz>"}), "iets wat niet in Excel hoort"),
        (b"%PDF-1.7", "geen Excel- of CSV-bestand"),
        (b"\x89PNG\0\0", "geen Excel- of CSV-bestand"),
        (11_000_000 * b"a", "groter dan 10 MB"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "cijfers.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputError) as fout:
        openen(path)
    (finding,) = fout.value.findings
    assert said in finding.message
    assert finding.code == "WZ631" and finding.advice


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.xlsx", tmp_path):
        with pytest.raises(InputError):
            openen(path)


def test_a_stray_cell_at_the_far_end_is_told(tmp_path: Path) -> None:
    boek = openpyxl.Workbook()
    boek.worksheets[0]["XFD1048576"] = 1
    boek.save(tmp_path / "a.xlsx")
    with pytest.raises(InputError) as fout:
        openen(tmp_path / "a.xlsx")
    assert "verwijder de lege rijen" in fout.value.findings[0].advice


def test_cells_as_excel_keeps_them(tmp_path: Path) -> None:
    boek = openpyxl.Workbook()
    vel = boek.worksheets[0]
    vel.append(["over twee", None, 0.15, date(2026, 1, 31), "=1+1", "#N/A"])
    vel["C1"].number_format = "0.0%"
    vel.merge_cells("A1:B1")
    boek.create_sheet("verborgen").sheet_state = "hidden"
    boek.save(tmp_path / "a.xlsx")
    (blad,) = openen(tmp_path / "a.xlsx")
    a, b, c, d, e, f = blad.rijen[0]
    assert (a.tekst, b.tekst) == ("over twee", "over twee")
    assert (c.waarde, c.procent, d.waarde) == (0.15, True, date(2026, 1, 31))
    assert "nog geen uitkomst" in e.fout and "#N/A" in f.fout
    assert blad.adres(d) == "Sheet!D1"


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("teken", [";", ",", "\t"])
def test_any_usual_csv(tmp_path: Path, codering: str, teken: str) -> None:
    tekst = "\r\n".join(["titel", "", teken.join(["wijk", '"een, of; twee"']), teken.join("Eé")])
    (tmp_path / "a.csv").write_bytes(tekst.encode(codering))
    (blad,) = openen(tmp_path / "a.csv")
    assert [[cel.tekst for cel in rij] for rij in blad.rijen] == [
        ["titel"],
        ["wijk", "een, of; twee"],
        ["E", "é"],
    ]
    assert [rij[0].rij for rij in blad.rijen] == [1, 3, 4]
