"""Numbers as people type them: one reading, or both readings told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cijfers.lees.cel import Cel, Inhoud
from generator.cijfers.lees.getal import Wijze, lees_getal, lezingen, wijze_van
from generator.cijfers.lees.moment import lees_moment
from generator.inputs.scalars import Unreadable


def _cel(waarde: Inhoud, *, procent: bool = False) -> Cel:
    return Cel(rij=1, kolom=1, waarde=waarde, procent=procent)


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("1234", 1234),
        ("1.234.567", 1234567),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234", 1234),
        ("1\u00a0234,5", 1234.5),
        ("1'234", 1234),
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("0,123", 0.123),
        ("€ 1.250,-", None),
        ("€ 12.500,50", 12500.5),
        ("−3", -3),
        ("15%", 15),
        (" 7 ", 7),
    ],
)
def test_one_reading(tekst: str, getal: float | None) -> None:
    if getal is None:
        assert lezingen(_cel(tekst)) == {1250, 1.25}
    else:
        assert lees_getal(_cel(tekst)).waarde == getal


@pytest.mark.parametrize("tekst", ["1.234", "1,234", "-12.345"])
def test_two_readings_are_refused_until_the_column_settles_it(tekst: str) -> None:
    with pytest.raises(Unreadable) as fout:
        lees_getal(_cel(tekst))
    assert fout.value.ambiguous and " zijn of " in fout.value.expected
    assert {lees_getal(_cel(tekst), wijze).waarde for wijze in ("nl", "en")} == lezingen(
        _cel(tekst)
    )


@pytest.mark.parametrize(
    ("kolom", "wijze"),
    [
        (["1.234", "12,5"], "nl"),
        (["1.234", "1.234.567"], "nl"),
        (["1.234", "12.5"], "en"),
        (["1.234", "950"], None),
        (["12,5", "12.5"], None),
        (["x", "onbekend"], None),
    ],
)
def test_the_other_values_of_a_column_tell(kolom: list[str], wijze: Wijze | None) -> None:
    assert wijze_van(map(_cel, kolom)) == wijze


@pytest.mark.parametrize("tekst", ["x", ".", "-", "n.b.", "Onbekend", "geheim", "nog op te vragen"])
def test_a_sign_for_not_known_is_a_reason(tekst: str) -> None:
    gelezen = lees_getal(_cel(tekst))
    assert gelezen.waarde is None and tekst in gelezen.reden


@pytest.mark.parametrize(
    "tekst", ["0512", "12:30", "ca. 500", "1..2", "1.23.456", "12 stuks", "=A1"]
)
def test_anything_else_is_no_number(tekst: str) -> None:
    with pytest.raises(Unreadable):
        lees_getal(_cel(tekst))


def test_what_excel_shows_as_a_percentage() -> None:
    gelezen = lees_getal(_cel(0.153, procent=True))
    assert (gelezen.waarde, gelezen.procent) == (15.3, True)


@given(st.integers(-(10**12), 10**12), st.integers(1, 99))
def test_a_dutch_number_with_decimals_is_read_back(heel: int, deel: int) -> None:
    tekst = f"{heel:,}".replace(",", ".") + f",{deel:02d}"
    teken = -1 if heel < 0 else 1
    assert lees_getal(_cel(tekst)).waarde == pytest.approx(heel + teken * deel / 100)


@given(st.lists(st.integers(0, 10**9), min_size=1))
def test_a_dutch_column_is_read_back_once_one_value_settles_it(getallen: list[int]) -> None:
    kolom = [_cel(f"{getal:,}".replace(",", ".")) for getal in getallen] + [_cel("0,5")]
    wijze = wijze_van(kolom)
    assert wijze == "nl"
    assert [lees_getal(cel, wijze).waarde for cel in kolom[:-1]] == getallen


@given(st.text(max_size=20))
def test_any_text_is_a_number_a_reason_or_refused(tekst: str) -> None:
    try:
        gelezen = lees_getal(_cel(tekst))
    except Unreadable as fout:
        assert fout.expected
    else:
        assert gelezen.waarde is None or tekst.strip()


@pytest.mark.parametrize(
    ("waarde", "moment"),
    [
        ("1 januari 2026", "2026-01-01"),
        ("1-2-2026", "2026-02-01"),
        ("2026-01-31", "2026-01-31"),
        (46053, "2026-01-31"),
        (2026, "2026"),
        ("2026", "2026"),
        (None, ""),
    ],
)
def test_a_date(waarde: Inhoud, moment: str) -> None:
    assert lees_moment(_cel(waarde)) == moment


@pytest.mark.parametrize("tekst", ["31-2-2026", "begin 2026", "12", "2026-02-30"])
def test_no_date(tekst: str) -> None:
    with pytest.raises(Unreadable):
        lees_moment(_cel(tekst))
