"""How far a gemeente is: each requirement in one part, counted as the completeness counts it."""

from pathlib import Path

import pytest

from generator.calc.eisen.lijst import eisen
from generator.calc.eisen.telling import Telling, volledigheid
from generator.calc.stand import (
    ONDERDELEN,
    STATEN,
    Stand,
    onderdeel_van,
    procent,
    samen,
    staat,
    stand,
)
from generator.core.source import SourceTable
from generator.inputs.reader import read_dossier

INVOER = Path(__file__).parent / "eisen" / "invoer" / "proef"


def van(naam: str) -> Stand:
    return stand(naam, volledigheid(eisen(read_dossier(INVOER / naam).dossier), SourceTable()))


def telling(aanwezig: int, totaal: int) -> Telling:
    return Telling(naam="x", aanwezig=aanwezig, ontbreekt=totaal - aanwezig)


@pytest.mark.parametrize("naam", ["vol", "open", "leeg"])
def test_every_requirement_is_counted_in_one_part(naam: str) -> None:
    gevonden = van(naam)
    assert [deel.naam for deel in gevonden.delen] == list(ONDERDELEN.values())
    for soort in ("aanwezig", "onbekend", "ontbreekt"):
        assert sum(getattr(d, soort) for d in gevonden.delen) == getattr(gevonden.totaal, soort)
    assert all(deel.totaal for deel in gevonden.delen)
    assert all(deel.sources for deel in gevonden.delen)


def test_a_full_input_is_complete_in_every_part_and_an_empty_one_in_none() -> None:
    assert {staat(deel) for deel in van("vol").delen} == {"compleet"}
    assert "compleet" not in {staat(deel) for deel in van("leeg").delen}


@pytest.mark.parametrize(
    ("path", "onderdeel"),
    [
        ("proces.opdracht", "proces"),
        ("partners", "proces"),
        ("proces.validatie.doelgroepen", "proces"),
        ("cijfers.inwoners", "analyse"),
        ("analysevragen.tekort", "analyse"),
        ("onderwerpen[doorstroming]", "visie"),
        ("eindbeelden[langer_thuis]", "visie"),
        ("ambities[a1].nulmeting", "ambities"),
        ("maatregelen[station].middelen", "uitvoering"),
        ("volgen", "uitvoering"),
        ("ambities[a1].status", "afspraken"),
        ("partners[gemeente].akkoord", "afspraken"),
    ],
)
def test_a_requirement_belongs_to_the_part_in_which_it_is_made(path: str, onderdeel: str) -> None:
    alle = {eis.path: eis for eis in eisen(read_dossier(INVOER / "vol").dossier)}
    assert onderdeel_van(alle[path]) == onderdeel


@pytest.mark.parametrize(
    ("aanwezig", "hoever"),
    [
        (0, "nog niet begonnen"),
        (1, "begonnen"),
        (4, "begonnen"),
        (5, "ver gevorderd"),
        (9, "ver gevorderd"),
        (10, "compleet"),
    ],
)
def test_from_half_on_a_part_is_far_and_only_with_everything_complete(
    aanwezig: int, hoever: str
) -> None:
    assert staat(telling(aanwezig, 10)) == hoever


def test_of_nothing_asked_nothing_is_there() -> None:
    assert (staat(telling(0, 0)), procent(telling(0, 0))) == ("nog niet begonnen", 0)


def test_states_are_counted_from_least_to_most() -> None:
    geheel = samen("Delta", [van("vol"), van("leeg"), van("vol")])
    geteld = geheel.per_staat("analyse")
    assert list(geteld) == list(STATEN)
    assert geteld["compleet"] == 2
    assert sum(geteld.values()) == 3


def test_parts_are_listed_by_how_far_they_are() -> None:
    leeg = van("leeg")
    gevonden = [naam for hoever in STATEN for naam in leeg.met_staat(hoever)]
    assert sorted(gevonden) == sorted(ONDERDELEN.values())
    assert leeg.meest_open.naam == "Analyse"


def test_gemeenten_together_are_everything_asked_of_any_of_them() -> None:
    een, ander = van("vol"), van("open")
    geheel = samen("Delta", [een, ander])
    assert geheel.naam == "Delta"
    for id in (*ONDERDELEN, "totaal"):
        assert geheel.deel(id).aanwezig == een.deel(id).aanwezig + ander.deel(id).aanwezig
        assert geheel.deel(id).totaal == een.deel(id).totaal + ander.deel(id).totaal
    assert set(geheel.totaal.sources) == {*een.totaal.sources, *ander.totaal.sources}


def test_no_gemeenten_are_nowhere() -> None:
    assert samen("Leeg", []).totaal.totaal == 0
