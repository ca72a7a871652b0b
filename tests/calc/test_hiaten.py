"""Readable words for what is missing."""

from generator.calc.eisen.lijst import eisen
from generator.calc.hiaten import hiaten, in_delen, omschrijving
from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar, Tekst
from generator.inputs.model.aanbod import Woonaanbod
from generator.inputs.model.gedeeld import Feit
from generator.inputs.model.groepen import Aandachtsgroep
from generator.inputs.reader import read_dossier

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


def test_a_regional_fact_is_called_by_its_text():
    feit = Feit(id=Tekst("f"), tekst=Tekst("wachtenden"), cijfer=Cijfer(waarde=None))
    pad = (("regio", None), ("feiten", feit), ("cijfer", None))
    assert omschrijving(pad, {}) == "Wachtenden"
    assert in_delen(pad, {}) == ("Wachtenden", "", "")


def test_path_in_short_parts():
    omvang = (("aandachtsgroepen", STUDENTEN), ("omvang_huidig", None), ("lokaal", None))
    assert in_delen(omvang, {}) == ("Studenten", "omvang", "gemeente")
    item = Woonaanbod(woonvorm=Tekst("kamer"), jaar=Jaar(2035), cijfer=Cijfer(waarde=None))
    pad = (("aandachtsgroepen", STUDENTEN), ("behoefte", None), ("wonen", item), ("cijfer", None))
    assert in_delen(pad, {"kamer": "kamers"}) == ("Studenten", "behoefte 2035", "kamers")
    woz = (("cijfers", None), ("woz_waarde", None))
    assert in_delen(woz, {}) == ("WOZ-waarde", "", "")


def test_two_items_with_the_same_name_keep_their_own_gaps(tmp_path):
    (tmp_path / "inputs" / "landelijk").mkdir(parents=True)
    folder = tmp_path / "inputs" / "regio" / "dam"
    folder.mkdir(parents=True)
    (folder / "gemeente.yaml").write_text(
        "document: {titel: T, versie: '1', status: concept, datum: 2026-01-01,"
        " horizon: {van: 2027, tot: 2031}}\n"
        "gemeente: {naam: Dam, gm_code: GM9999, provincie: P}\n",
        encoding="utf-8",
    )
    (folder / "uitvoering.yaml").write_text(
        "indicatoren:\n"
        "  - {id: a, naam: Bezoek, nulmeting: {waarde: null, reden: x}, bron: b, frequentie: f}\n"
        "  - {id: b, naam: Bezoek, nulmeting: {waarde: null, reden: y}, bron: b, frequentie: f}\n",
        encoding="utf-8",
    )
    dossier = read_dossier(folder).dossier
    gaps = [gap for gap in hiaten(dossier, eisen(dossier)) if "Bezoek" in gap.wat]
    assert [gap.reden.kaal for gap in gaps] == ["x", "y"]
