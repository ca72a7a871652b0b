"""The age table: one row, strict, with the place of every mistake."""

from pathlib import Path

import pytest

from generator.core.errors import InputError
from generator.inputs.leeftijdstabel import KLASSEN, read_row

KOP = ",".join(("code", "naam", *KLASSEN, "werkelijk_65plus_2021", "werkelijk_65plus_2024"))


def rij(code="GM0001", aantal="5", werkelijk="10,20"):
    return ",".join((code, "Testdam", *[aantal] * len(KLASSEN))) + f",{werkelijk}"


@pytest.fixture
def schrijf(tmp_path: Path):
    def doe(*lines: str) -> Path:
        path = tmp_path / "tabel.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return doe


def fout(path: Path, code: str = "GM0001") -> str:
    with pytest.raises(InputError) as caught:
        read_row(path, code)
    return str(caught.value)


def test_reads_the_row_and_its_place(schrijf):
    row = read_row(schrijf(KOP, rij("GM0009"), rij()), "GM0001")
    assert row is not None
    assert row.klassen["95+"] == 5
    assert row.werkelijk == {2021: 10, 2024: 20}
    assert row.place.line == 3


def test_unknown_gemeente_and_missing_counts(schrijf):
    path = schrijf(KOP, rij(werkelijk=","))
    assert read_row(path, "GM9999") is None
    row = read_row(path, "GM0001")
    assert row is not None
    assert row.werkelijk == {}


def test_a_name_may_hold_a_comma(schrijf):
    row = read_row(schrijf(KOP, rij().replace("Testdam", '"Testdam, Dijk en Sluis"')), "GM0001")
    assert row is not None
    assert row.naam == "Testdam, Dijk en Sluis"


def test_stops_at_the_row_it_needs(schrijf):
    assert read_row(schrijf(KOP, rij(), rij("GM0002", "kapot")), "GM0001")


def test_mistakes_have_a_place(schrijf):
    assert "tabel.csv:2:1 WZ184 kolom 0-4: '1.250' is geen aantal personen" in fout(
        schrijf(KOP, rij(aantal="1.250"))
    )
    assert "WZ183 de leeftijdstabel heeft hier 25 kolommen; verwacht: 24" in fout(
        schrijf(KOP, rij() + ",1")
    )
    assert "gebruik komma's, geen puntkomma's" in fout(schrijf(KOP.replace(",", ";"), rij()))
    assert "WZ182" in fout(schrijf(""))
    assert "WZ184 de leeftijdstabel heeft in deze rij geen 65-plussers" in fout(
        schrijf(KOP, rij(aantal="0"))
    )


def test_unreadable_files(tmp_path: Path):
    assert "WZ180" in fout(tmp_path / "weg.csv")
    path = tmp_path / "latijn.csv"
    path.write_bytes(KOP.encode() + b"\n" + b"GM0001,S\xfadwest")
    assert "WZ181" in fout(path)
