"""From broad to narrow: where a thing stands tells whose it is."""

from pathlib import Path

import pytest

from generator.calc.laag import Laag, Lagen
from generator.calc.lagen import lagen
from generator.inputs.reader import Invoer, read_dossier

LANDELIJK = """\
eindbeelden:
  - {id: langer_thuis, naam: Langer thuis, visie: "Nog te formuleren door partijen: hoe?"}
  - {id: zorg, naam: Passende zorg, visie: "Nog te formuleren door partijen: wat?"}
  - {id: mantelzorg, naam: Mantelzorg, visie: "Nog te formuleren door partijen: wie?"}
"""
REGIO = """\
regio: {naam: Testland}
eindbeelden:
  - id: langer_thuis
    visie: Iedereen woont zo lang mogelijk thuis.
ambities:
  - id: nultreden
    naam: Woningen zonder trappen
    eindbeeld: langer_thuis
    visie: Wie ouder wordt, hoeft geen trap op.
    ambitie: In 2031 is 30 procent van de nieuwe woningen zonder trappen.
    richting: meer
    indicator: Aandeel nultredenwoningen
    nulmeting: {waarde: null, reden: Nog te tellen.}
    doelen:
      - {jaar: 2031, omschrijving: Aandeel nultredenwoningen, waarde: 30, eenheid: procent}
    trekker: provincie
  - id: opvang
    naam: Opvang in elke gemeente
    eindbeeld: langer_thuis
    visie: Wie een plek nodig heeft, vindt die dichtbij.
    ambitie: In 2031 heeft elke gemeente opvang.
    richting: meer
    indicator: Gemeenten met opvang
    nulmeting: {waarde: null, reden: Nog te tellen.}
    trekker: provincie
maatregelen:
  - id: telling
    naam: Samen tellen
    ambities: [nultreden]
    wat: De gemeenten tellen op dezelfde manier.
    hoe: Met één definitie.
    wie: {trekker: provincie}
    wanneer: {start: 2027, gereed: 2028}
    afspraakvorm: onderzoek
partners:
  - {id: provincie, naam: Provincie Testland, soort: provincie, rol: Stemt af}
"""
GEMEENTE = """\
document:
  titel: Woonzorgvisie Testdam
  versie: 0.1
  status: concept
  datum: 2026-11-22
  horizon: {van: 2027, tot: 2031}
gemeente: {naam: Testdam, gm_code: GM9999, provincie: Testland}
"""


@pytest.fixture
def lees(tmp_path: Path):
    """Return what reads a gemeente of the region with these files of its own."""
    gemeente = tmp_path / "inputs" / "testland" / "testdam"
    landelijk = tmp_path / "inputs" / "landelijk"
    for folder in (gemeente, landelijk):
        folder.mkdir(parents=True)
    (landelijk / "eindbeelden.yaml").write_text(LANDELIJK, encoding="utf-8")
    (gemeente.parent / "regio.yaml").write_text(REGIO, encoding="utf-8")
    (gemeente / "gemeente.yaml").write_text(GEMEENTE, encoding="utf-8")

    def invoer(**files: str) -> Invoer:
        for name, text in files.items():
            (gemeente / f"{name}.yaml").write_text(text, encoding="utf-8")
        return read_dossier(gemeente)

    return invoer


@pytest.fixture
def van(lees):
    def outcome(**files: str) -> Lagen:
        invoer = lees(**files)
        return lagen(invoer.dossier, invoer.sources)

    return outcome


def per_laag(items: tuple[Laag, ...]) -> dict[str, str]:
    return {item.id.kaal: item.laag for item in items}


def test_what_only_the_country_or_only_the_region_says_is_theirs(van) -> None:
    found = van()
    assert per_laag(found.eindbeelden) == {
        "langer_thuis": "regionaal",
        "zorg": "landelijk",
        "mantelzorg": "landelijk",
    }
    assert per_laag(found.ambities) == {"nultreden": "regionaal", "opvang": "regionaal"}
    assert per_laag(found.partners) == {"provincie": "regionaal"}


@pytest.mark.parametrize(
    "herhaald",
    [
        "nulmeting: {waarde: null, reden: Nog te tellen.}",
        "doelen: [{jaar: 2031, omschrijving: Aandeel nultredenwoningen,"
        " waarde: 30, eenheid: procent}]",
        "naam: Woningen zonder trappen",
    ],
)
def test_what_the_gemeente_repeats_word_for_word_is_not_sharper(van, herhaald: str) -> None:
    found = van(ambities=f"ambities:\n  - id: nultreden\n    {herhaald}\n")
    assert per_laag(found.ambities)["nultreden"] == "regionaal"


def test_a_figure_that_says_more_is_sharper(van) -> None:
    anders = "nulmeting: {waarde: null, reden: Nog te tellen in Testdam.}"
    found = van(ambities=f"ambities:\n  - id: nultreden\n    {anders}\n")
    assert [een.veld for een in found.aangescherpt[0].aanscherpingen] == ["nulmeting"]


def test_it_tells_which_lists_have_nothing_of_the_gemeente_itself(van) -> None:
    assert van().uit_de_regio == ("eindbeelden", "ambities", "maatregelen")
    found = van(visie="eindbeelden: [{id: zorg, visie: Zorg is dichtbij.}]")
    assert found.uit_de_regio == ("ambities", "maatregelen")


def test_an_answer_of_the_gemeente_to_a_question_of_the_country_is_local(van) -> None:
    found = van(visie="eindbeelden: [{id: zorg, visie: Zorg is dichtbij.}]")
    assert per_laag(found.eindbeelden)["zorg"] == "lokaal"


def test_what_the_gemeente_makes_sharper_is_shown_beside_what_the_region_said(lees) -> None:
    invoer = lees(
        ambities="ambities:\n"
        "  - id: nultreden\n"
        "    ambitie: In 2031 is 40 procent van de nieuwe woningen zonder trappen.\n"
        "    doelen: [{jaar: 2031, omschrijving: Aandeel, waarde: 40, eenheid: procent}]\n"
    )
    found = lagen(invoer.dossier, invoer.sources)
    (scherper,) = found.aangescherpt
    assert scherper.laag == "regionaal, lokaal aangescherpt"
    ambitie, doelen = scherper.aanscherpingen
    assert ambitie.regionaal == "In 2031 is 30 procent van de nieuwe woningen zonder trappen."
    assert ambitie.lokaal == "In 2031 is 40 procent van de nieuwe woningen zonder trappen."
    assert (doelen.veld, doelen.regionaal, doelen.lokaal) == ("doelen", None, None)
    place = invoer.sources[ambitie.regionaal.sources[0]].place
    assert place and place.file.endswith("testland/regio.yaml") and place.line == 10


def test_saying_the_same_again_is_not_sharper(van) -> None:
    found = van(ambities="ambities: [{id: opvang, naam: Opvang in  elke gemeente}]")
    assert per_laag(found.ambities)["opvang"] == "regionaal"


def test_an_id_of_something_else_is_a_change_but_no_text_to_read(van) -> None:
    found = van(
        proces="partners: [{id: gemeente, naam: Gemeente, soort: gemeente, rol: Voert regie}]",
        ambities="ambities: [{id: opvang, trekker: gemeente}]",
    )
    (trekker,) = found.aangescherpt[0].aanscherpingen
    assert (trekker.veld, trekker.regionaal, trekker.lokaal) == ("trekker", None, None)


def test_a_list_names_layers_only_where_a_reader_must_tell_two_apart(van) -> None:
    assert not van().gemengd("ambities")
    assert van().woord("ambities", "opvang") is None
    found = van(ambities="ambities: [{id: opvang, indicator: Bedden}]")
    assert found.woord("ambities", "nultreden") == "regionaal"
    assert found.woord("ambities", "opvang") == "regionaal, lokaal aangescherpt"
    assert not found.gemengd("maatregelen")


def test_a_measure_of_the_region_is_regional_and_one_of_the_gemeente_says_so_itself(lees) -> None:
    eigen = (
        "    ambities: [opvang]\n    wat: Iets.\n    hoe: Samen.\n    wie: {trekker: provincie}\n"
        "    wanneer: {start: 2027, gereed: 2028}\n    afspraakvorm: project\n"
    )
    invoer = lees(
        uitvoering="maatregelen:\n"
        f"  - id: alleen\n    naam: Alleen\n{eigen}"
        f"  - id: samen\n    naam: Samen\n    niveau: regionaal\n{eigen}"
    )
    found = lagen(invoer.dossier, invoer.sources)
    niveaus = {m.id.kaal: found.niveau(m) for m in invoer.dossier.maatregelen}
    assert niveaus == {"telling": "regionaal", "alleen": "lokaal", "samen": "regionaal"}
    assert per_laag(found.maatregelen)["samen"] == "lokaal"


def test_a_gemeente_without_anything_of_its_own_only_follows_the_region(van) -> None:
    found = van()
    assert found.regionaal and not found.eigen
    assert found.alleen_regionaal("ambities")
    found = van(ambities="ambities: [{id: opvang, indicator: Bedden}]")
    assert found.eigen
    assert not found.alleen_regionaal("ambities")
    assert found.alleen_regionaal("maatregelen")
