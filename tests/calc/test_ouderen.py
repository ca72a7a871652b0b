"""What is known about older people from elsewhere, and a forecast that is given."""

from datetime import date
from pathlib import Path

import pytest

from generator.calc.aanvullen import aangevuld
from generator.calc.analyse import analyse
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Tekst
from generator.core.value import replace
from generator.inputs.model.aanbod import LokaalRegionaal
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.reader import read_dossier

KLEIN = Path(__file__).parents[1] / "golden" / "invoer" / "proef" / "klein"


@pytest.fixture(scope="module")
def invoer():
    return read_dossier(KLEIN)


def personen(aantal: float) -> Cijfer:
    return Cijfer(
        waarde=Getal(aantal), eenheid=Tekst("personen"), peildatum=Datum(date(2024, 1, 1))
    )


def ouderen(dossier):
    return next(groep for groep in dossier.aandachtsgroepen if groep.id == "ouderen")


def test_the_size_of_the_group_is_the_number_of_that_age(invoer):
    dossier = invoer.dossier
    onbekend = LokaalRegionaal(lokaal=Cijfer(waarde=None, reden=Tekst("x")))
    groep = replace(ouderen(dossier), omvang_huidig=onbekend)
    leeg = replace(
        dossier,
        aandachtsgroepen=(groep,),
        cijfers=Cijfers(inwoners_65plus=personen(2500)),
        regiocijfers=Cijfers(inwoners_65plus=personen(9000)),
    )
    omvang = ouderen(aangevuld(leeg)).omvang_huidig
    assert (omvang.lokaal.getal, omvang.regionaal.getal) == (2500, 9000)
    zonder = replace(leeg, cijfers=Cijfers(), regiocijfers=Cijfers())
    assert ouderen(aangevuld(zonder)).omvang_huidig == onbekend


def test_a_given_size_stays(invoer):
    assert ouderen(aangevuld(invoer.dossier)).omvang_huidig.lokaal.getal == 2400


def test_a_given_forecast_needs_no_age_table(invoer):
    outcome = analyse(invoer.dossier, None, invoer.sources)
    reeks = outcome.ouderen.reeks("65plus")
    assert not reeks.eigen
    assert [(punt.jaar, punt.aantal.getal) for punt in reeks.punten] == [(2024, 2400), (2036, 3100)]
    assert reeks.punten[1].groei.kaal == "29%"
    assert reeks.punten[1].keer == "ongeveer 1,3 keer zo veel"
    assert reeks.punten[0].keer is None
    assert outcome.ouderen.label == ""
    # It stops in 2036, so only what comes after that is still asked.
    gaten = [hiaat.wat for hiaat in outcome.hiaten if hiaat.wat.startswith("Ouderen: prognose")]
    assert gaten == ["Ouderen: prognose over 20 jaar"]


def test_years_print_without_a_thousands_mark(invoer):
    outcome = analyse(invoer.dossier, None, invoer.sources)
    assert outcome.ouderen.reeks("65plus").punten[1].jaar.kaal == "2036"
    assert invoer.dossier.cijfers.inwoners_65plus.jaar.kaal == "2024"
