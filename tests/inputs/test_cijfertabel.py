"""A table of figures: every figure with its source, and the place of every mistake."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.core.errors import InputError
from generator.inputs.cijfertabel import lees_tabel

KOP = ("code,jaar,inwoners,prijs", "#eenheid,,personen,euro", "#bron,,cbs,kadaster")
Schrijf = Callable[..., Path]


@pytest.fixture
def schrijf(tmp_path: Path) -> Schrijf:
    def doe(*lines: str) -> Path:
        path = tmp_path / "tabel.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return doe


def fout(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        lees_tabel(path)
    return str(caught.value)


def test_a_column_says_what_it_counts_and_where_it_is_from(schrijf: Schrijf) -> None:
    tabel = lees_tabel(schrijf(*KOP, "GM0001,2024,10,"))
    assert tabel.kolommen["inwoners"] == {"eenheid": "personen", "bron": "cbs"}
    assert tabel.kolommen["jaar"] == {}


def test_an_area_can_have_more_rows_and_an_empty_cell_is_not_known(schrijf: Schrijf) -> None:
    tabel = lees_tabel(schrijf(*KOP, "GM0001,2024,10,2.5", "GM0001,2025,,3", "GM0002,2024,7,"))
    een, twee = tabel.van("GM0001")
    assert een.teksten == {"jaar": "2024"} and een.getallen == {"inwoners": 10, "prijs": 2.5}
    assert twee.getallen == {"prijs": 3}
    assert tabel.van("GM0009") == ()


def test_only_the_areas_that_are_asked_for_are_read(schrijf: Schrijf) -> None:
    tabel = lees_tabel(schrijf(*KOP, "GM0001,2024,kapot,", "GM0002,2024,7,"), {"GM0002"})
    assert list(tabel.rijen) == ["GM0002"]


def test_a_text_may_hold_a_comma_and_the_file_a_mark_of_excel(schrijf: Schrijf) -> None:
    path = schrijf("code,naam", 'GM0001,"Bergen, aan Zee"')
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert lees_tabel(path).van("GM0001")[0].teksten == {"naam": "Bergen, aan Zee"}


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("code;jaar",), "tabel.csv:1:1 WZ182 de tabel begint niet met een regel 'code,...'"),
        (("code,jaar,jaar",), "WZ182"),
        ((), "WZ182"),
        ((*KOP, "GM0001,2024,10"), "tabel.csv:4:1 WZ183 de tabel heeft hier 3 kolommen"),
        (
            (*KOP, "GM0001,2024,veel,"),
            "tabel.csv:4:1 WZ184 de tabel heeft in kolom inwoners 'veel'",
        ),
        ((*KOP, "GM0001,2024,1.250,"), "WZ184 de tabel heeft in kolom inwoners '1.250'"),
        (("code,naam", 'GM0001,"open'), "WZ182 de tabel is geen CSV"),
    ],
)
def test_a_mistake_has_a_place(schrijf: Schrijf, lines: tuple[str, ...], said: str) -> None:
    assert said in fout(schrijf(*lines))


def test_all_mistakes_are_told_at_once(schrijf: Schrijf) -> None:
    assert fout(schrijf(*KOP, "GM0001,2024,a,b", "GM0002")).count("WZ18") == 3


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert "WZ180 de tabel is niet te lezen" in fout(tmp_path / "geen.csv")
    (tmp_path / "latin.csv").write_bytes("code,naam\nGM0001,Frysl\xe2n\n".encode("latin-1"))
    assert "WZ181 de tabel is geen UTF-8" in fout(tmp_path / "latin.csv")
