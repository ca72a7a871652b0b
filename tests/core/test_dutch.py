"""Dutch ways of writing."""

from datetime import date

import pytest

from generator.core import dutch


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        (1234567, None, "1.234.567"),
        (1234.5, None, "1.234,5"),
        (15.25, 1, "15,2"),
        (2.0, None, "2"),
        (2, 1, "2,0"),
        (-3, None, "−3"),
        (-0.04, 1, "0,0"),
        (0.1 + 0.2, None, "0,3"),
    ],
)
def test_numbers(number: float, decimals: int | None, text: str) -> None:
    assert dutch.getal(number, decimals) == text


def test_dates_enumerations_and_plurals() -> None:
    assert dutch.datum(date(2026, 2, 12)) == "12 februari 2026"
    assert dutch.opsomming(["a", "b", "c"]) == "a, b en c"
    assert dutch.opsomming(["a", "b"], "of") == "a of b"
    assert dutch.opsomming(["a"]) == "a"
    assert dutch.opsomming([]) == ""
    assert dutch.meervoud(1, "woning", "woningen") == "woning"
    assert dutch.meervoud(0, "woning", "woningen") == "woningen"
    assert dutch.telwoord(3) == "drie"
    assert dutch.telwoord(13) == "13"
    assert dutch.hoofdletter("ijsbaan") == "IJsbaan"
