"""The words around charts: change in words, alternative text."""

import pytest

from generator.charts.woorden import alttekst, groot, klein, met_jaren, verandering
from generator.core import marks
from generator.core.leaf import Tekst
from tests.charts.gegevens import cijfer


@pytest.mark.parametrize(
    ("van", "tot", "woorden"),
    [
        (8380, 29600, "ongeveer drieënhalf keer zo veel"),
        (1000, 2000, "ongeveer twee keer zo veel"),
        (1000, 1900, "bijna twee keer zo veel"),
        (1000, 3800, "bijna vier keer zo veel"),
        (1000, 1124, "12% meer"),
        (1000, 900, "10% minder"),
        (1000, 1004, "ongeveer even veel"),
        (0, 12, ""),
    ],
)
def test_change_is_said_as_roughly_as_it_is_known(van: int, tot: int, woorden: str) -> None:
    assert verandering(cijfer(van), cijfer(tot)).kaal == woorden


def test_words_about_a_change_carry_the_sources_of_both_figures() -> None:
    assert verandering(cijfer(1, source=3), cijfer(2, source=4)).sources == (3, 4)


def test_titles_name_the_years_and_the_unit() -> None:
    cijfers = [cijfer(1, jaar=2021), cijfer(2, jaar=2024)]
    assert met_jaren("Groei", cijfers, "personen") == "Groei, 2021 en 2024 (personen)"
    assert met_jaren("Groei", [], "personen") == "Groei (personen)"


def test_alternative_text_has_no_marks() -> None:
    waarden = [(str(Tekst("urk", (5,))), "1"), ("b", "2")]
    assert alttekst("Lijn", "As: jaar.", waarden) == "Lijn. As: jaar. Urk: 1; b: 2."


@pytest.mark.parametrize(
    ("naam", "woorden"), [("Ouderen", "ouderen"), ("GGZ-cliënten", "GGZ-cliënten"), ("", "")]
)
def test_a_name_within_a_sentence(naam: str, woorden: str) -> None:
    assert marks.plain(klein(str(Tekst(naam, (5,))))) == woorden


def test_a_capital_goes_through_marks() -> None:
    assert marks.plain(groot(str(Tekst("ijsbaan", (5,))))) == "IJsbaan"
