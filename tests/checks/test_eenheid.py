"""Units are the same when a person reads them as the same, and only then."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.eenheid import gewoon, sleutel


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("personen", "persoon"),
        ("personen", "Personen"),
        ("woningen", "woning"),
        ("huishoudens", "huishouden"),
        ("plaatsen", "plaats"),
        ("projecten", "project"),
        ("weken", "week"),
        ("mensen", "mens"),
        ("euro", "euro's"),
        ("euro", "€"),
        ("procent", "%"),
        ("procent", "percentage"),
        ("woningen per jaar", "woning  per jaar"),
        ("m²", "m2"),
    ],
)
def test_the_same_unit_written_otherwise(een: str, ander: str) -> None:
    assert sleutel(een) == sleutel(ander)


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("personen", "huishoudens"),
        ("woningen", "woningen per jaar"),
        ("woningen per jaar", "woningen per maand"),
        ("wijken", "weken"),
        ("projecten", "objecten"),
        ("meter", "kilometer"),
        ("uren", "euro"),
        ("dagen", "dagdelen"),
        ("plaatsen", "plekken"),
        ("per 1.000 inwoners", "inwoners"),
        ("procent", "procentpunt"),
    ],
)
def test_units_that_differ(een: str, ander: str) -> None:
    assert sleutel(een) != sleutel(ander)


@given(st.text(max_size=40))
def test_case_and_spaces_never_matter(tekst: str) -> None:
    assert sleutel(f" {tekst} ") == sleutel(tekst)
    assert sleutel(tekst.casefold()) == sleutel(tekst)


@pytest.mark.parametrize(
    ("eenheid", "naam"),
    [("%", "procent"), ("Procent", "procent"), ("€", "euro"), ("procent", None), ("uur", None)],
)
def test_the_product_prints_procent_and_euro_in_a_way_of_its_own(
    eenheid: str, naam: str | None
) -> None:
    assert gewoon(eenheid) == naam
