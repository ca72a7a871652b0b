"""Who does otherwise than most."""

from pathlib import Path

from generator.calc.uitkomst import Analyse, Basis
from generator.checks.meerderheid import afwijkers
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.reader import read_dossier

DOSSIER = read_dossier(Path(__file__).parent / "basis" / "regio" / "kleindam").dossier


def gemeente(naam: str) -> Basis:
    assert DOSSIER.gemeente is not None
    eigen = replace(DOSSIER.gemeente, naam=Tekst(naam))
    return Basis(dossier=replace(DOSSIER, gemeente=eigen), analyse=Analyse())


A, B, C = gemeente("Aadorp"), gemeente("Beekdam"), gemeente("Ceedorp")


def gevonden(*rij: tuple[Basis, str]) -> list[tuple[str, str, str, str]]:
    return [
        (ander.basis.naam.kaal, ander.eigen, ander.wie, ander.gewoon)
        for ander in afwijkers(rij, str.lower)
    ]


def test_who_agrees_is_not_named() -> None:
    assert gevonden((A, "x"), (B, "X"), (C, "x")) == []
    assert gevonden((A, "x")) == gevonden() == []


def test_most_is_what_more_than_half_has() -> None:
    assert gevonden((A, "y"), (B, "X"), (C, "x")) == [("Aadorp", "y", "de meeste gemeenten", "X")]


def test_without_most_the_first_is_the_measure() -> None:
    assert gevonden((A, "x"), (B, "y")) == [("Beekdam", "y", "Aadorp", "x")]
    assert [een for een, *_ in gevonden((A, "x"), (B, "y"), (C, "z"))] == ["Beekdam", "Ceedorp"]
