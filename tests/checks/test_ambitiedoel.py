"""What an ambition aims at, and when one target is weaker than another."""

import pytest

from generator.checks.ambitiedoel import (
    einddoelen,
    in_woorden,
    maat,
    omhoog,
    op_tijd,
    optelbaar,
    zwakker,
)
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Tekst
from generator.core.value import replace
from generator.inputs.model.visie import Ambitie, Doel, Frequentie


def doel(waarde: float, eenheid: str, jaar: int = 2031, *, tussendoel: bool = False) -> Doel:
    return Doel(
        jaar=Jaar(jaar),
        omschrijving=Tekst("iets"),
        waarde=Getal(waarde),
        eenheid=Tekst(eenheid),
        tussendoel=tussendoel,
    )


def keer(aantal: float, periode: str, jaar: int = 2031) -> Doel:
    vaak = Frequentie(aantal=Getal(aantal), per=Tekst("persoon"), periode=Tekst(periode))
    return Doel(jaar=Jaar(jaar), omschrijving=Tekst("iets"), frequentie=vaak)


def ambitie(richting: str, *doelen: Doel, nu: float | None = None) -> Ambitie:
    iets = Tekst("iets")
    return Ambitie(
        id=iets,
        naam=iets,
        eindbeeld=iets,
        visie=iets,
        ambitie=iets,
        richting=Tekst(richting),
        indicator=iets,
        nulmeting=Cijfer(
            waarde=None if nu is None else Getal(nu), eenheid=Tekst("procent"), reden=iets
        ),
        doelen=doelen,
        trekker=iets,
    )


def test_of_each_measure_the_last_target_counts_and_no_step_on_the_way() -> None:
    laatste, ander = doel(80, "procent", 2031), doel(40, "woningen", 2029)
    stap = doel(90, "%", 2033, tussendoel=True)
    gevonden = einddoelen(ambitie("meer", laatste, doel(60, "%", 2028), ander, stap))
    assert [*gevonden.values()] == [laatste, ander] or [*gevonden.values()] == [ander, laatste]


@pytest.mark.parametrize(
    ("eenheid", "telt_op"),
    [
        ("woningen", True),
        ("Woningen per jaar", True),
        ("plaatsen", True),
        ("personen per 1.000 inwoners", False),
        ("procent", False),
        ("minuten", False),
        ("gemeenten", False),
        ("woningen per gemeente", False),
    ],
)
def test_only_what_is_counted_in_homes_people_or_places_adds_up(
    eenheid: str, telt_op: bool
) -> None:
    assert optelbaar(doel(10, eenheid)) is telt_op


def test_how_often_something_happens_does_not_add_up() -> None:
    assert not optelbaar(keer(4, "jaar"))
    assert maat(keer(4, "jaar")) == "keer per persoon"
    assert in_woorden(keer(4, "jaar")) == "4 keer per persoon per jaar in 2031"


def test_the_direction_says_what_is_weaker() -> None:
    kader = doel(80, "procent")
    assert zwakker(doel(70, "procent"), kader, omhoog=True)
    assert zwakker(doel(90, "procent"), kader, omhoog=False)
    assert not zwakker(kader, kader, omhoog=True)
    assert not zwakker(doel(70, "procent"), kader, omhoog=None)
    assert zwakker(keer(1, "kwartaal"), keer(1, "maand"), omhoog=True)
    assert not zwakker(keer(1, "week"), keer(50, "jaar"), omhoog=True)


def test_better_is_up_or_down_as_the_beginning_shows() -> None:
    kader = doel(80, "procent")
    assert omhoog(ambitie("beter", kader, nu=20), kader) is True
    assert omhoog(ambitie("beter", kader, nu=95), kader) is False
    assert omhoog(ambitie("beter", kader), kader) is None
    assert omhoog(ambitie("minder", kader, nu=20), kader) is False
    other = replace(kader, eenheid=Tekst("minuten"))
    assert omhoog(ambitie("anders", other, nu=20), other) is None


def test_a_step_on_the_way_can_be_in_time() -> None:
    kader = doel(80, "procent", 2031)
    later = ambitie("meer", doel(90, "procent", 2033))
    met_stap = ambitie("meer", doel(80, "%", 2030, tussendoel=True), *later.doelen)
    assert not op_tijd(later, kader, omhoog=True)
    assert op_tijd(met_stap, kader, omhoog=True)
    te_laag = ambitie("meer", doel(50, "%", 2030, tussendoel=True), *later.doelen)
    assert not op_tijd(te_laag, kader, omhoog=True)
