"""Who does otherwise than most."""

from generator.checks.meerderheid import afwijkers


def gevonden(*rij: tuple[str, str]) -> list[tuple[str, str, str, str]]:
    return [tuple(ander) for ander in afwijkers(rij, str.lower)]


def test_who_agrees_is_not_named() -> None:
    assert gevonden(("Aadorp", "x"), ("Beekdam", "X"), ("Ceedorp", "x")) == []
    assert gevonden(("Aadorp", "x")) == gevonden() == []


def test_most_is_what_more_than_half_has() -> None:
    rij = (("Aadorp", "y"), ("Beekdam", "X"), ("Ceedorp", "x"))
    assert gevonden(*rij) == [("Aadorp", "y", "de meeste gemeenten", "X")]


def test_without_most_the_first_is_the_measure() -> None:
    assert gevonden(("Aadorp", "x"), ("Beekdam", "y")) == [("Beekdam", "y", "Aadorp", "x")]
    drie = gevonden(("Aadorp", "x"), ("Beekdam", "y"), ("Ceedorp", "z"))
    assert [wie for wie, *_ in drie] == ["Beekdam", "Ceedorp"]
