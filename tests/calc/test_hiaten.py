"""Readable words for what is missing."""

from generator.calc.hiaten import in_delen, omschrijving
from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar, Tekst
from generator.inputs.model.analyse import Aandachtsgroep, Woonaanbod

STUDENTEN = Aandachtsgroep(id=Tekst("studenten"), naam=Tekst("Studenten"), omschrijving=Tekst("x"))


def test_path_becomes_dutch():
    pad = (("aandachtsgroepen", STUDENTEN), ("omvang_huidig", None), ("lokaal", None))
    assert omschrijving(pad, {}) == "Studenten: huidige omvang in de gemeente"


def test_kind_of_home_gets_its_plural_and_year():
    item = Woonaanbod(woonvorm=Tekst("kamer"), jaar=Jaar(2035), cijfer=Cijfer(waarde=None))
    pad = (("aandachtsgroepen", STUDENTEN), ("behoefte", None), ("wonen", item), ("cijfer", None))
    assert omschrijving(pad, {"kamer": "kamers"}) == "Studenten: behoefte aan kamers in 2035"


def test_single_figure():
    assert omschrijving((("cijfers", None), ("woz_waarde", None)), {}) == "WOZ-waarde"


def test_path_in_short_parts():
    omvang = (("aandachtsgroepen", STUDENTEN), ("omvang_huidig", None), ("lokaal", None))
    assert in_delen(omvang, {}) == ("Studenten", "omvang", "gemeente")
    item = Woonaanbod(woonvorm=Tekst("kamer"), jaar=Jaar(2035), cijfer=Cijfer(waarde=None))
    pad = (("aandachtsgroepen", STUDENTEN), ("behoefte", None), ("wonen", item), ("cijfer", None))
    assert in_delen(pad, {"kamer": "kamers"}) == ("Studenten", "behoefte 2035", "kamers")
    woz = (("cijfers", None), ("woz_waarde", None))
    assert in_delen(woz, {}) == ("WOZ-waarde", "", "")
