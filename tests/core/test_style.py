"""The style as a value, and what is known of fonts."""

import pytest

from generator.core.style import DEFAULT, Page
from generator.core.typeface import KNOWN, typeface
from generator.core.value import replace


@pytest.mark.parametrize("font", KNOWN)
def test_measures_of_fonts_are_those_of_letters_on_paper(font: str) -> None:
    face = typeface(font)
    assert 0.4 < face.letter < 0.6
    assert 1.1 < face.leading < 1.4


def test_an_unknown_font_is_measured_as_an_ordinary_one() -> None:
    assert typeface("Huisletter").stand_in == ""
    assert typeface("Huisletter").letter > typeface("Calibri").letter


def test_a_stand_in_follows_its_font() -> None:
    assert DEFAULT.fonts == ("Calibri", "Carlito")
    assert replace(DEFAULT, font="Huisletter").fonts == ("Huisletter",)


def test_a_page_on_its_side_has_the_same_margins() -> None:
    turned = Page().landscape
    assert (turned.width, turned.height) == (29.7, 21.0)
    assert turned.text_width == pytest.approx(24.7)


def test_each_kind_of_box_has_a_look_of_its_own() -> None:
    looks = [DEFAULT.box(k) for k in ("kernboodschap", "kader", "let-op", "aan-te-leveren")]
    assert len({look.ground for look in looks}) == 4
