"""What a sentence counts: the number, where it stands, and the words behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.aantallen import aantallen
from generator.core import dutch


def gevonden(tekst: str) -> list[tuple[float, str]]:
    return [(h.getal, h.wat) for h in aantallen(tekst)]


def test_a_number_counts_the_first_noun_behind_it() -> None:
    tekst = "Er komen 400 nieuwe en geclusterde woningen bij, en dertig extra kamers."
    assert gevonden(tekst) == [(400, "woningen"), (30, "kamers")]


def test_two_numbers_can_share_a_noun() -> None:
    tekst = "In 2031 zijn er 400 geclusterde en daarnaast 150 zorggeschikte woningen bij gekomen."
    assert gevonden(tekst) == [(400, "woningen"), (150, "woningen")]


def test_a_number_counts_no_noun_further_on() -> None:
    assert gevonden("Binnen vijf jaar bouwen drie corporaties woningen.") == [
        (5, "jaar"),
        (3, "corporaties"),
    ]


def test_a_percentage_is_an_amount_of_percents() -> None:
    assert gevonden("Dat is 13,6% en later 15 procent.") == [
        (13.6, "procent"),
        (15, "procent"),
    ]


def test_a_year_an_age_and_a_range_are_no_amounts() -> None:
    assert gevonden("In 2031 wonen 75-plussers van 20-30 jaar, en 65+ ook.") == []


def test_a_year_may_stand_before_a_number() -> None:
    assert gevonden("In 2028 is dat 25 procent, in 2031 40 procent.") == [
        (25, "procent"),
        (40, "procent"),
    ]


def test_thousands_have_points() -> None:
    assert [getal for getal, _ in gevonden("Het zijn er 1.900 of 2.031.500.")] == [1900, 2031500]


@pytest.mark.parametrize(
    "tekst",
    [
        "negen van de tien woningen",
        "per 1.000 inwoners",
        "vanaf 12 woningen",
        "ruim 400 woningen",
        "400 duizend woningen",
    ],
)
def test_what_a_number_counts_is_not_certain_everywhere(tekst: str) -> None:
    assert not {"woningen", "inwoners"} & {h.wat for h in aantallen(tekst)}


def test_a_sentence_ends_where_it_ends() -> None:
    eerste, tweede = aantallen("Nu zijn er 5. Elk jaar komen er 3 bij.")
    assert (eerste.zin, eerste.wat) == (("nu", "zijn", "er", "5"), "")
    assert tweede.zin[0] == "elk"


@given(st.integers(0, 10**9).filter(lambda getal: not 1900 <= getal <= 2099), st.text("ab \n"))
def test_every_number_is_found_where_it_stands(getal: int, ervoor: str) -> None:
    tekst = f"{ervoor} {dutch.getal(getal)} woningen"
    (enige,) = aantallen(tekst)
    assert (enige.getal, enige.op) == (getal, len(ervoor) + 1)


@given(st.text(max_size=60))
def test_any_text_can_be_read(tekst: str) -> None:
    for aantal in aantallen(tekst):
        assert 0 <= aantal.op < len(tekst)
