"""How one scalar in YAML is read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.inputs import scalars
from generator.inputs.scalars import Unreadable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("232619", 232619),
        ("0", 0),
        ("-12", -12),
        ("13.6", 13.6),
        ("13,6", 13.6),
        ("0.998", 0.998),
        ("0,125", 0.125),
        ("1234.5678", 1234.5678),
        ("12345.678", 12345.678),
    ],
)
def test_number_that_can_be_read_one_way(text: str, expected: float) -> None:
    assert scalars.number(text) == expected


@pytest.mark.parametrize(
    ("text", "says", "advice"),
    [
        ("1.000", "1.000 zijn of 1", "schrijf 1000 of 1"),
        ("12.500", "12.500 zijn of 12,5", "schrijf 12500 of 12.5"),
        ("232.619", "232.619 zijn of 232,619", "schrijf 232619 of 232.6190"),
        ("1,000", "1.000 zijn of 1", "schrijf 1000 of 1"),
        ("0512", "begint met een nul", "schrijf 512"),
        ("12:30", "een tijd", "schrijf één getal"),
    ],
)
def test_number_that_can_be_read_two_ways_is_refused_with_both(
    text: str, says: str, advice: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        scalars.number(text)
    assert caught.value.ambiguous
    assert says in caught.value.expected
    assert caught.value.advice == advice


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("1.234.567", "schrijf 1234567"),
        ("1.234,5", "schrijf 1234.5"),
        ("15%", "schrijf 15 met eenheid: procent"),
        ("€ 100", "schrijf 100 met eenheid: euro"),
        ("no", ""),
        ("1e5", "schrijf alleen cijfers, zonder punten of spaties; onbekend is null"),
        ("0x1F", "schrijf alleen cijfers, zonder punten of spaties; onbekend is null"),
        ("1_000", "schrijf alleen cijfers, zonder punten of spaties; onbekend is null"),
        (".nan", "schrijf alleen cijfers, zonder punten of spaties; onbekend is null"),
    ],
)
def test_what_is_no_number_says_what_to_write(text: str, advice: str) -> None:
    with pytest.raises(Unreadable) as caught:
        scalars.number(text)
    assert caught.value.advice == advice


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_every_whole_number_reads_back(number: int) -> None:
    assert scalars.number(str(number)) == number


@given(st.text(max_size=20))
def test_any_text_is_a_number_or_is_refused(text: str) -> None:
    try:
        assert isinstance(scalars.number(text), (int, float))
    except Unreadable as problem:
        assert problem.expected


def test_a_date_is_year_month_day() -> None:
    assert scalars.day("2026-02-12") == date(2026, 2, 12)
    with pytest.raises(Unreadable) as caught:
        scalars.day("12-2-2026")
    assert caught.value.advice == "schrijf 2026-02-12"
    with pytest.raises(Unreadable, match="een datum die bestaat"):
        scalars.day("2026-02-30")


def test_yes_and_no_in_dutch_only() -> None:
    assert scalars.yes_no("ja") is True
    assert scalars.yes_no("false") is False
    with pytest.raises(Unreadable) as caught:
        scalars.yes_no("no")
    assert caught.value.advice == "schrijf nee"


def test_a_year_has_four_digits() -> None:
    assert scalars.year("2031") == 2031
    for text in ("31", "20311", "1899", "2031-01-01"):
        with pytest.raises(Unreadable):
            scalars.year(text)
