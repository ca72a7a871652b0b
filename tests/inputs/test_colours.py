"""Colours as people write them."""

import pytest

from generator.inputs.colours import colour
from generator.inputs.scalars import Unreadable


@pytest.mark.parametrize("text", ["12505B", "#12505B", "12505b", " #12505b "])
def test_six_digits_are_a_colour(text: str) -> None:
    assert colour(text) == "12505B"


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("#abc", 'schrijf "AABBCC"'),
        ("12505BFF", 'schrijf "12505B": doorzichtigheid kan niet'),
        ("rgb(18, 80, 91)", 'schrijf "12505B"'),
        ("rgba(18,80,91,0.5)", 'schrijf "12505B"'),
        ("18 80 91", 'schrijf "12505B"'),
        ("rood", "zoek de code van de kleur op"),
        ("rgb(18, 80, 300)", "zoek de code van de kleur op"),
        ("1２505B", "zoek de code van de kleur op"),
        ("x" * 100_000, "zoek de code van de kleur op"),
    ],
)
def test_what_is_no_colour_gets_the_colour_that_is_meant(text: str, advice: str) -> None:
    with pytest.raises(Unreadable) as refused:
        colour(text)
    assert refused.value.expected.startswith("een kleur als zes tekens")
    assert refused.value.advice.startswith(advice)
