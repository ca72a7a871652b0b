"""What each talk is about."""

from pathlib import Path

import pytest

from generator.calc.eisen.lijst import eisen
from generator.calc.gesprek import Gesprekken
from generator.calc.gesprekken import gesprekken
from generator.calc.hiaten import hiaten
from generator.inputs.model.dossier import Dossier
from generator.inputs.reader import read_dossier

INVOER = Path(__file__).resolve().parents[2] / "inputs" / "flevoland"
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "invoer" / "proef"


def van(naam: str) -> tuple[Dossier, Gesprekken]:
    dossier = read_dossier(INVOER / naam).dossier
    return dossier, gesprekken(dossier, hiaten(dossier, eisen(dossier)))


@pytest.fixture(scope="module")
def almere() -> tuple[Dossier, Gesprekken]:
    return van("almere")


def test_each_partner_but_the_gemeente_has_a_talk(almere: tuple[Dossier, Gesprekken]):
    dossier, found = almere
    ids = [gesprek.partner.id for gesprek in found.partners]
    assert ids == [p.id for p in dossier.partners if p.soort != "gemeente"]


@pytest.mark.parametrize("naam", ["almere", "urk"])
def test_every_gap_is_asked_of_somebody(naam: str):
    dossier, found = van(naam)
    gaps = set(hiaten(dossier, eisen(dossier)))
    gevraagd = {gap for gesprek in found.partners for gap in gesprek.hiaten}
    elders = {*found.gemeente, *found.anderen}
    vragen = {gap for gap in gaps if gap.path.startswith("proces.validatie")}
    assert gevraagd | elders | vragen == gaps
    assert not gevraagd & elders


def test_a_talk_holds_what_the_partner_pulls_and_takes_part_in(
    almere: tuple[Dossier, Gesprekken],
):
    gesprek = almere[1].met("corporaties")
    for ambitie in gesprek.ambities:
        assert "corporaties" in (ambitie.trekker, *ambitie.partners)
    for maatregel in gesprek.maatregelen:
        assert "corporaties" in (maatregel.wie.trekker, *maatregel.wie.partners)
    assert gesprek.ambities and gesprek.maatregelen


def test_groups_of_which_something_is_asked_come_first(almere: tuple[Dossier, Gesprekken]):
    groepen = [groep.id for groep in almere[1].met("ggz").groepen]
    assert groepen[0] == "psychische_kwetsbaarheid"
    assert len(groepen) > 3


def test_a_specialist_is_not_asked_about_older_people(almere: tuple[Dossier, Gesprekken]):
    over = {g.partner.id.kaal: g.over_ouderen for g in almere[1].partners}
    assert over["vvt"] and over["corporaties"] and over["inwoners"]
    assert not over["jeugdhulp"] and not over["reclassering"]


def test_an_unknown_partner_is_refused(almere: tuple[Dossier, Gesprekken]):
    with pytest.raises(LookupError, match="geen gesprek met een partner 'weg'"):
        almere[1].met("weg")


def test_the_gemeente_delivers_also_when_it_is_no_listed_partner():
    dossier = read_dossier(GOLDEN / "leeg").dossier
    found = gesprekken(dossier, hiaten(dossier, eisen(dossier)))
    assert found.partners == ()
    assert "proces.opdracht" in {gap.path for gap in found.gemeente}
    assert "cijfers.inwoners" in {gap.path for gap in found.anderen}
