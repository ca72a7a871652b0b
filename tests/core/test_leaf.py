"""Leaves are ordinary values that know where they come from."""

from datetime import date

from generator.core import marks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst


def test_a_leaf_behaves_as_its_value() -> None:
    assert Tekst("meer", (1,)) == "meer"
    assert Jaar(2031, (1,)) + 1 == 2032
    assert Getal(2.5, (1,)) > 2
    assert Datum(date(2026, 1, 1), (1,)) < date(2026, 1, 2)


def test_a_sentence_made_with_leaves_carries_their_sources() -> None:
    sentence = f"In {Jaar(2031, (4,))} wil {Tekst('Almere', (5,))} meer."
    assert marks.plain(sentence) == "In 2031 wil Almere meer."
    assert [by for _, by in marks.Sourced().pieces(sentence)] == [(), (4,), (), (5,), ()]


def test_changing_the_case_of_a_text_keeps_its_source() -> None:
    assert Tekst("Almere", (5,)).upper().sources == (5,)
    assert Tekst("ijsselmeer", (5,)).capitalize() == "IJsselmeer"


def test_a_figure_is_written_by_its_unit() -> None:
    def shown(number: float, unit: str) -> str:
        return Cijfer(waarde=Getal(number), eenheid=Tekst(unit)).kaal

    assert shown(232619, "personen") == "232.619"
    assert shown(15.3, "procent") == "15,3%"
    assert shown(375000, "euro") == "€\N{NO-BREAK SPACE}375.000"
    assert Cijfer(waarde=None).kaal == "nog aan te leveren"
