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


_UNKNOWN = "schrijf null, zonder aanhalingstekens; bij een cijfer hoort dan ook een reden"
_DIGITS = "schrijf alleen cijfers, zonder punten of spaties; onbekend is null"


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("1.234.567", "schrijf 1234567"),
        ("1.234,5", "schrijf 1234.5"),
        ("15%", "schrijf 15 met eenheid: procent"),
        ("€ 100", "schrijf 100 met eenheid: euro"),
        ("€ 1,5 mln", "schrijf 1500000 met eenheid: euro"),
        ("1250,-", "schrijf 1250 met eenheid: euro"),
        ("22 duizend", "schrijf 22000"),
        ("0,25 mld.", "schrijf 250000000"),
        ("1,234.5", "schrijf 1234.5"),
        ("22 431", "schrijf 22431"),
        ("ca. 500", "schrijf 500, en zet 'ca.' in de toelichting"),
        ("ca. 22.500", "schrijf alleen het getal, en zet 'ca.' in de toelichting"),
        ("≥ 500", "schrijf 500, en zet '≥' in de toelichting"),
        ("22431 (2025)", "schrijf 22431, en zet '(2025)' in de toelichting"),
        ("22431 personen", "schrijf 22431, en zet 'personen' bij eenheid"),
        ("500-600", "kies één getal en zet het andere in de toelichting"),
        ("tussen 5 en 10", "kies één getal en zet het andere in de toelichting"),
        ("½", "reken de breuk uit"),
        ("12-", "schrijf -12"),
        ("–12", "schrijf -12"),
        ("22431*", "schrijf 22431"),
        ("“22431”", "schrijf 22431"),
        ("2243O", "vervang de letter O door een nul"),
        ("=SOM(B2:B9)", "neem de uitkomst over uit Excel"),
        ("#N/B", "kijk in Excel wat er fout is"),
        ("1e5", "maak in Excel de kolom breder en neem het hele getal over"),
        ("no", "schrijf alleen het getal"),
        ("n.v.t.", _UNKNOWN),
        ("PM", _UNKNOWN),
        ("onbekend", _UNKNOWN),
        ("nog op te vragen", _UNKNOWN),
        ("…", _UNKNOWN),
        (".nan", _UNKNOWN),
        ("0x1F", _DIGITS),
        ("1_000", _DIGITS),
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


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("1-2-2026", "schrijf 2026-02-01"),
        ("1 feb. 2026", "schrijf 2026-02-01"),
        ("per 1 maart 2026", "schrijf 2026-03-01"),
        ("zo 22-11-26", "schrijf 2026-11-22"),
        ("11/22/2026", "schrijf 2026-11-22"),
        ("2026-22-11", "schrijf 2026-11-22"),
        ("2026-11-22 00:00:00", "schrijf 2026-11-22"),
        ("46348", "schrijf 2026-11-22"),
        ("mrt 2026", "schrijf ook de dag, zoals 2026-03-01"),
        ("2026-11", "schrijf ook de dag, zoals 2026-11-01"),
        ("2026-13", "schrijf één dag, met streepjes"),
        ("31-2-2026", "kijk de datum na"),
        ("volgt", "schrijf één dag, met streepjes"),
    ],
)
def test_a_day_written_otherwise_is_suggested(text: str, advice: str) -> None:
    with pytest.raises(Unreadable) as caught:
        scalars.day(text)
    assert caught.value.advice == advice


def test_where_a_year_will_do_a_year_is_suggested() -> None:
    for text, advice in (
        ("eind 2027", "schrijf 2027, of één dag"),
        ("1-2-2026", "schrijf 2026-02-01"),
        ("2027-2028", "schrijf één dag, met streepjes"),
    ):
        with pytest.raises(Unreadable, match="een jaar, of een datum") as caught:
            scalars.day(text, or_year=True)
        assert caught.value.advice == advice


@given(st.text(max_size=80))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    for or_year in (True, False):
        try:
            assert isinstance(scalars.day(text, or_year=or_year), date)
        except Unreadable as problem:
            assert problem.expected


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%d-%m-%Y", "%Y/%m/%d", "%d.%m.%Y"]))
def test_the_suggested_day_is_the_day_that_was_written(day: date, form: str) -> None:
    with pytest.raises(Unreadable) as caught:
        scalars.day(day.strftime(form))
    assert caught.value.advice == f"schrijf {day.isoformat()}"


@pytest.mark.parametrize("text", ["1" * 5_000_000, "1." * 100_000, "1 " * 100_000, "é" * 100_000])
def test_a_huge_text_is_refused_at_once(text: str) -> None:
    for read in (scalars.number, scalars.day, scalars.year, scalars.yes_no):
        with pytest.raises(Unreadable):
            read(text)


def test_yes_and_no_in_dutch_only() -> None:
    assert scalars.yes_no("ja") is True
    assert scalars.yes_no("false") is False
    with pytest.raises(Unreadable) as caught:
        scalars.yes_no("no")
    assert caught.value.advice == "schrijf nee"
    for text, advice in (("WAAR", "schrijf ja"), ("✓", "schrijf ja"), ("0", "schrijf nee")):
        with pytest.raises(Unreadable) as caught:
            scalars.yes_no(text)
        assert caught.value.advice == advice


def test_a_year_has_four_digits() -> None:
    assert scalars.year("2031") == 2031
    for text, advice in (
        ("31", "schrijf 2031"),
        ("20311", ""),
        ("1899", ""),
        ("2031-01-01", "schrijf 2031"),
        ("t/m 2031", "schrijf 2031"),
        ("2027-2031", "kies één jaar, bijvoorbeeld 2027"),
    ):
        with pytest.raises(Unreadable) as caught:
            scalars.year(text)
        assert caught.value.advice == advice
