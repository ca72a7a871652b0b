"""Rows that add others up are no gemeente and no plan."""

import pytest

from generator.cijfers.lees.kop import is_totaal


@pytest.mark.parametrize(
    "tekst", ["Totaal", "totaal:", "Subtotaal 2027", "Eindtotaal", "som", "Samen", "Totaal, regio"]
)
def test_a_row_that_adds_up(tekst: str) -> None:
    assert is_totaal(tekst)


@pytest.mark.parametrize("tekst", ["", "Totaalplan", "Totaal-renovatie Dijk", "Samenhof", "Somp"])
def test_a_name_that_only_begins_so(tekst: str) -> None:
    assert not is_totaal(tekst)
