"""Dutch ways of writing."""

from datetime import date

import pytest

from generator.core import dutch, marks
from generator.core.leaf import Tekst


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
    assert dutch.telwoord(1) == "één"
    assert dutch.hoofdletter("één") == "Eén"


@pytest.mark.parametrize(
    ("factor", "text"),
    [
        (0.5, "ongeveer 0,5 keer zo veel"),
        (1.0, "ongeveer even veel"),
        (1.1, "ongeveer even veel"),
        (1.24, "ongeveer 1,2 keer zo veel"),
        (1.45, "ongeveer anderhalf keer zo veel"),
        (1.7, "ruim anderhalf keer zo veel"),
        (1.9, "bijna twee keer zo veel"),
        (2.2, "ruim twee keer zo veel"),
        (2.5, "ongeveer tweeënhalf keer zo veel"),
        (3.4, "bijna drieënhalf keer zo veel"),
        (4.55, "ongeveer vierenhalf keer zo veel"),
        (6.3, "ruim zes keer zo veel"),
        (13, "ongeveer 13 keer zo veel"),
    ],
)
def test_how_many_times_as_many(factor: float, text: str) -> None:
    assert dutch.keer(factor) == text


@pytest.mark.parametrize(
    ("naam", "waar"), [("Almere", "in Almere"), ("Urk", "op Urk"), ("Vlieland", "op Vlieland")]
)
def test_people_live_on_an_island(naam: str, waar: str) -> None:
    assert dutch.waar(naam) == waar
    assert dutch.waar(Tekst(naam, (3,)), begin=True).startswith(waar[:2].capitalize())
    assert marks.plain(dutch.waar(str(Tekst(naam, (3,))))) == waar
