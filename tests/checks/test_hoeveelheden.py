"""Numbers in a sentence: what they are, how precise they are meant, and what is no number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.hoeveelheden import Hoeveelheid, hoeveelheden
from generator.core import dutch


def de_enige(tekst: str) -> Hoeveelheid:
    [gevonden] = hoeveelheden(tekst)
    return gevonden


@pytest.mark.parametrize(
    ("tekst", "klopt", "klopt_niet"),
    [
        ("232.000 inwoners", (231_500, 232_619), (234_000, 252_000)),
        ("ruim 232.000 inwoners", (232_000, 232_619), (231_900, 233_500)),
        ("bijna 233.000 inwoners", (232_619,), (233_001, 231_000)),
        ("ongeveer 240.000 inwoners", (232_619,), (220_000,)),
        ("232 duizend inwoners", (232_619,), (234_000,)),
        ("1,5 miljoen mensen", (1_480_000, 1_549_999), (1_700_000,)),
        ("200.000 inwoners", (232_619,), (260_000,)),
        ("8.000 ouderen", (8_499,), (8_600,)),
        ("12.345 huizen", (12_345,), (12_347,)),
        ("13,6 procent", (13.6, 13.649), (13.8,)),
        ("14%", (13.6,), (15.5,)),
        ("0 woningen", (0,), (2,)),
    ],
)
def test_a_number_holds_for_what_can_be_rounded_to_it(
    tekst: str, klopt: tuple[float, ...], klopt_niet: tuple[float, ...]
) -> None:
    gevonden = de_enige(tekst)
    assert [getal for getal in klopt if not gevonden.klopt_met(getal)] == []
    assert [getal for getal in klopt_niet if gevonden.klopt_met(getal)] == []


@pytest.mark.parametrize(
    "tekst",
    ["75-plussers", "2027-2031", "€ 500", "VV4", "12:30 uur", "artikel 3.1", "50%-regel", "v1.2.3"],
)
def test_a_code_a_range_or_money_is_no_number(tekst: str) -> None:
    assert list(hoeveelheden(tekst)) == []


@given(st.integers(0, 10**12))
def test_what_we_write_ourselves_is_read_back(getal: int) -> None:
    tekst = dutch.getal(getal)
    gevonden = de_enige(f"Er zijn {tekst} inwoners.")
    assert gevonden.waarde == getal
    assert gevonden.klopt_met(getal)
    assert (gevonden.begin, gevonden.eind) == (8, 8 + len(tekst))


@given(st.integers(1, 999_999), st.integers(0, 5))
def test_rounding_half_up_always_fits(getal: int, nullen: int) -> None:
    afgerond = (getal + 10**nullen // 2) // 10**nullen * 10**nullen
    if afgerond:
        assert de_enige(dutch.getal(afgerond)).klopt_met(getal)


@given(st.floats(0, 100, allow_nan=False).map(lambda getal: round(getal, 3)), st.integers(0, 2))
def test_a_share_fits_in_every_number_of_decimals(deel: float, decimalen: int) -> None:
    gevonden = de_enige(f"{dutch.getal(deel, decimalen)} procent van de woningen")
    assert gevonden.procent and gevonden.klopt_met(deel)


@given(st.text(alphabet="0123456789., €%-procentduimljaruw'", max_size=40))
def test_any_text_can_be_read(tekst: str) -> None:
    for gevonden in hoeveelheden(tekst):
        assert 0 <= gevonden.begin < gevonden.eind <= len(tekst)
        assert gevonden.onder <= gevonden.waarde <= gevonden.boven
