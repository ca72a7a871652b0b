"""Numbers in words, written as Dutch writes them and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.telwoorden import waarde

EENHEDEN = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien achttien negentien"
).split()
TIENTALLEN = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def in_woorden(getal: int) -> str:
    """Return ``getal`` in one word; a word for 1 to 99.999."""
    if getal < 20:
        return EENHEDEN[getal]
    if getal < 100:
        een, tien = getal % 10, TIENTALLEN[getal // 10 - 2]
        return f"{EENHEDEN[een]}{'ën' if een in (2, 3) else 'en'}{tien}" if een else tien
    deler, naam = (100, "honderd") if getal < 1000 else (1000, "duizend")
    aantal, rest = divmod(getal, deler)
    voor = in_woorden(aantal) if aantal > 1 else ""
    return f"{voor}{naam}{in_woorden(rest) if rest else ''}"


def leesbaar(getal: int) -> bool:
    """Whether its word does not end in ``een``, which is also an article."""
    return not in_woorden(getal).endswith("een")


@given(st.integers(2, 99_999).filter(leesbaar))
def test_a_number_in_words_is_read_back(getal: int) -> None:
    assert waarde(in_woorden(getal)) == getal


@pytest.mark.parametrize(
    ("woord", "getal"),
    [
        ("één", 1),
        ("Dertig", 30),
        ("vijftienhonderd", 1500),
        ("honderdvijftig", 150),
        ("tweeduizend", 2000),
        ("drieëndertigduizend", 33_000),
    ],
)
def test_words_as_people_write_them(woord: str, getal: int) -> None:
    assert waarde(woord) == getal


@pytest.mark.parametrize(
    "woord", ["een", "", "honderden", "duizenden", "eenmaal", "achter", "nulhonderd", "tweeling"]
)
def test_what_is_no_number(woord: str) -> None:
    assert waarde(woord) is None


@given(st.text(max_size=30))
def test_any_word_is_a_number_or_not(woord: str) -> None:
    gevonden = waarde(woord)
    assert gevonden is None or 0 <= gevonden < 100_000
