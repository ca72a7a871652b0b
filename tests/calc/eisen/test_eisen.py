"""Each requirement of the guide: there, written but not known, or not there.

``invoer/proef/vol`` holds everything, ``open`` whatever can be written without being known, and
``leeg`` only the items that something is asked about.
"""

from pathlib import Path

import pytest

from generator.calc.eisen.eis import HOOFDSTUKKEN, STAPPEN, Eis
from generator.calc.eisen.lijst import eisen
from generator.calc.hiaten import hiaten
from generator.inputs.reader import read_dossier

INVOER = Path(__file__).parent / "invoer" / "proef"
TEMPLATES = Path(__file__).resolve().parents[3] / "templates" / "woonzorgvisie"

OPEN = {
    *("proces.opdracht", "proces.participatie", "partners[gemeente].akkoord"),
    *(
        f"document.beleid.{veld}"
        for veld in ("volkshuisvestingsprogramma", "wmo_beleidsplan", "urgentieverordening")
    ),
    *(
        f"proces.validatie.{veld}"
        for veld in (
            *("analyse_klopt", "aanvullingen", "schaalniveau", "doelgroepen", "nader_onderzoek"),
        )
    ),
    *(
        f"cijfers.{veld}"
        for veld in (
            *("inwoners", "inwoners_65plus", "inwoners_75plus", "inwoners_85plus"),
            *("huishoudens", "eenpersoonshuishoudens", "huishoudens_75plus"),
            *("woningvoorraad", "koopwoningen", "huurwoningen", "corporatiewoningen"),
            "woninggeschiktheid",
        )
    ),
    *(
        f"aandachtsgroepen[studenten].{veld}"
        for veld in (
            *("omvang_huidig.lokaal", "omvang_huidig.regionaal"),
            *("aanbod_huidig", "behoefte", "prognose"),
        )
    ),
    *(
        f"analysevragen.{veld}"
        for veld in ("tekort", "passende_zorg", "welzijnsvoorzieningen", "locatie", "fair_share")
    ),
    *("woningbouwprogramma", "ambities[a1].nulmeting", "maatregelen[station].middelen", "volgen"),
}
"""Where a text or figure can stand that says that it is not known yet."""


def van(naam: str) -> tuple[Eis, ...]:
    return eisen(read_dossier(INVOER / naam).dossier)


def paden(naam: str, status: str) -> set[str]:
    return {eis.path for eis in van(naam) if eis.status == status}


def test_everything_is_there():
    assert [eis.wat for eis in van("vol") if eis.status != "aanwezig"] == []


def test_what_is_written_but_not_known():
    assert paden("open", "onbekend") == OPEN


def test_nothing_is_there_but_the_items_themselves():
    assert paden("leeg", "aanwezig") == {"maatregelen"}  # there is one, about which more is asked
    assert paden("leeg", "onbekend") == {"ambities[a1].nulmeting"}  # the reader asks for this one


def test_what_is_there_in_full_is_missing_when_empty():
    """Every requirement can be met and not met: the two fixtures ask about the same things."""
    vol, leeg = ({eis.wat for eis in van(naam) if "[" not in eis.path} for naam in ("vol", "leeg"))
    assert vol == leeg


@pytest.mark.parametrize(
    ("path", "wat"),
    [
        ("cijfers.inwoners", "Inwoners"),
        (
            "aandachtsgroepen[studenten].omvang_huidig.lokaal",
            "Studenten: huidige omvang in de gemeente",
        ),
        (
            "aandachtsgroepen[studenten].aanbod_huidig",
            "Studenten: huidig aanbod op het gebied van wonen",
        ),
        ("aandachtsgroepen[studenten].behoefte", "Studenten: behoefte op het gebied van wonen"),
        ("eindbeelden[langer_thuis]", "Eindbeeld over langer thuis wonen"),
        ("ambities[a1].nulmeting", "Ambitie 1: nulmeting"),
    ],
)
def test_a_requirement_says_what_it_is_about(path: str, wat: str):
    assert next(eis.wat for eis in van("vol") if eis.path == path) == wat


def test_who_can_deliver_comes_from_the_figure_or_else_from_the_group():
    levert = {eis.path: [str(partij) for partij in eis.levert] for eis in van("open")}
    assert "CBS" in levert["aandachtsgroepen[studenten].omvang_huidig.regionaal"][0]
    assert "Universiteit" in levert["aandachtsgroepen[studenten].omvang_huidig.lokaal"][0]
    assert "Woonstichting" in levert["cijfers.woninggeschiktheid"][0]
    assert levert["cijfers.inwoners"] == ["CBS"]


def test_a_text_that_only_announces_itself_gives_its_reason():
    reden = {eis.path: eis.reden.kaal for eis in van("open") if eis.reden}
    assert reden["proces.opdracht"] == "Er is nog geen bestuurlijke opdracht"
    assert reden["proces.validatie.schaalniveau"] == "de partners hebben nog niet geantwoord"
    assert reden["volgen"] == "Nog af te spreken"


def test_the_question_of_the_national_list_is_no_vision():
    beelden = [e for e in van("open") if e.path == "eindbeelden[langer_thuis]"]
    assert [eis.status for eis in beelden] == ["ontbreekt"]


def test_a_published_need_answers_for_homes_only(tmp_path: Path):
    status = behoefte(tmp_path, "opgave: [{woonvorm: kamer, cijfer: {waarde: 9, eenheid: k, "
                                "peildatum: 2040, bron: b}}]")  # fmt: skip
    assert status == {"wonen": "aanwezig", "zorg": "ontbreekt", "welzijn": "ontbreekt"}


def test_needs_told_in_words_are_there(tmp_path: Path):
    status = behoefte(tmp_path, "behoefte: {zorg: [{naam: Hulp}]}")
    assert status == {"wonen": "ontbreekt", "zorg": "aanwezig", "welzijn": "ontbreekt"}


def behoefte(tmp_path: Path, groep: str) -> dict[str, str]:
    vraag = "behoefte op het gebied van"
    gevonden = [eis for eis in van_groep(tmp_path, groep) if eis.titel == vraag]
    return {eis.deel: eis.status for eis in gevonden}


@pytest.mark.parametrize(
    ("jaren", "verwacht"),
    [
        ((), ["ontbreekt", "ontbreekt"]),
        ((2036,), ["aanwezig", "ontbreekt"]),
        ((2046,), ["ontbreekt", "aanwezig"]),
        ((2034, 2041), ["aanwezig", "aanwezig"]),  # eight and fifteen years ahead
        ((2033, 2052), ["ontbreekt", "ontbreekt"]),  # seven and twenty-six
    ],
)
def test_a_forecast_counts_for_about_ten_and_about_twenty_years(
    tmp_path: Path, jaren: tuple[int, ...], verwacht: list[str]
):
    cijfer = "{waarde: 9, eenheid: personen, peildatum: 2026, bron: b}"
    regels = [
        f"{{jaar: {jaar}, model: m, scenario: s, basisjaar: 2026, lokaal: {cijfer}}}"
        for jaar in jaren
    ]
    gevonden = van_groep(tmp_path, f"prognose: [{', '.join(regels)}]")
    assert [eis.status for eis in gevonden if eis.path.endswith(".prognose")] == verwacht


def van_groep(tmp_path: Path, groep: str) -> tuple[Eis, ...]:
    (tmp_path / "landelijk").mkdir()
    map_ = tmp_path / "regio" / "dam"
    map_.mkdir(parents=True)
    woonvormen = (INVOER.parent / "landelijk" / "woonvormen.yaml").read_text("utf-8")
    (tmp_path / "landelijk" / "woonvormen.yaml").write_text(woonvormen, "utf-8")
    for naam, tekst in {
        "gemeente.yaml": (INVOER / "leeg" / "gemeente.yaml").read_text("utf-8"),
        "bronnen.yaml": "bronnen: [{id: b, organisatie: O, titel: T, soort: raming}]\n",
        "aandachtsgroepen.yaml": "aandachtsgroepen:\n"
        f"  - {{id: g, naam: Groep, omschrijving: Wie., {groep}}}\n",
    }.items():
        (map_ / naam).write_text(tekst, "utf-8")
    return eisen(read_dossier(map_).dossier)


def test_requirements_at_one_place_are_one_gap():
    dossier = read_dossier(INVOER / "leeg").dossier
    gaps = {gap.path: gap for gap in hiaten(dossier, eisen(dossier))}
    aanbod = gaps["aandachtsgroepen[studenten].aanbod_huidig"]
    assert aanbod.wat == "Studenten: huidig aanbod op het gebied van wonen, zorg en welzijn"
    assert aanbod.deel == "wonen, zorg en welzijn"
    prognose = gaps["aandachtsgroepen[studenten].prognose"]
    assert (prognose.soort, prognose.deel) == ("prognose", "")


def test_an_agreement_is_no_gap_in_the_data():
    dossier = read_dossier(INVOER / "leeg").dossier
    lijst = eisen(dossier)
    afspraken = {eis.path for eis in lijst if not eis.gegeven}
    assert afspraken == {"partners[buren].akkoord", "ambities[a1].status"}
    assert not afspraken & {gap.path for gap in hiaten(dossier, lijst)}


def test_steps_and_chapters_are_those_of_guide_and_document():
    koppen = {
        regel.removeprefix("# ").strip()
        for bestand in TEMPLATES.glob("*.j2")
        for regel in bestand.read_text("utf-8").split("\n")
        if regel.startswith("# ")
    }
    assert set(HOOFDSTUKKEN) <= koppen
    gevraagd = van("vol")
    assert {eis.stap for eis in gevraagd} == set(STAPPEN)
    assert {eis.hoofdstuk for eis in gevraagd} == set(HOOFDSTUKKEN)
