"""Tables are read by name, from either service, and say why a value is not there."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.cbs.antwoord import Dienst
from generator.cbs.fouten import CbsFout, GeenKopie
from generator.cbs.kopie import Kopieen
from generator.cbs.lees import Lezing, lees
from generator.cbs.net import Net
from generator.cbs.tabel import Figuur, Jaarreeks, Opbouw, Tabel
from generator.cbs.tabellen import tabellen
from generator.cbs.uitkomst import figuur, opbouw, reeks, tekst
from generator.cbs.v3 import V3
from generator.cbs.v4 import V4
from generator.core.cache import Cache
from generator.core.value import replace
from tests.cbs import server as streken
from tests.cbs.server import Server
from tests.cbs.tabellen import DAM, DIJK, eigendom, inwoners, lid4, tabel3

TABELLEN = {tabel.id: tabel for tabel in tabellen()}
DAG = date(2026, 11, 22)


def diensten(cbs: Server, kopieen: Kopieen) -> dict[str, Dienst]:
    return {"v4": V4(f"{cbs.adres}/v4", kopieen), "v3": V3(f"{cbs.adres}/v3", kopieen)}


def kopieen(folder: Path, dag: date = DAG, *, net: bool = True, opnieuw: bool = False) -> Kopieen:
    verbinding = Net(0.5, 2, lambda seconden: None) if net else None
    return Kopieen(Cache(folder), verbinding, dag, opnieuw=opnieuw)


@pytest.fixture
def gelezen(cbs: Server, tmp_path: Path) -> Any:
    def lees_tabel(id: str, *gebieden: str, tabel: Tabel | None = None) -> Lezing:
        bron = kopieen(tmp_path)
        return lees(tabel or TABELLEN[id], diensten(cbs, bron), gebieden or (DAM,))

    return lees_tabel


def deel(id: str, naam: str) -> Any:
    return next(deel for deel in TABELLEN[id].onderdelen if deel.naam == naam)


def test_the_newest_year_with_a_value_counts(cbs: Server, gelezen: Any) -> None:
    inwoners(cbs, {(DAM, 2024): 10, (DAM, 2025): 11, (DAM, 2026): "NotAvailable"})
    uit = figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM])
    assert (uit.waarde, uit.moment, uit.overgeslagen) == (11, date(2025, 1, 1), "")


def test_a_secret_newer_year_is_told(cbs: Server, gelezen: Any) -> None:
    inwoners(cbs, {(DAM, 2025): 11, (DAM, 2026): "Confidential"})
    uit = figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM])
    assert (uit.waarde, uit.overgeslagen) == (11, "2026: geheim bij het CBS")


@pytest.mark.parametrize(
    ("attribuut", "waarom"),
    [
        ("Confidential", "geheim bij het CBS"),
        ("NotAvailable", "niet beschikbaar bij het CBS"),
        ("Impossible", "het CBS geeft hier geen cijfer: het kan niet voorkomen"),
        ("Nieuw", "het CBS geeft geen cijfer"),
    ],
)
def test_a_value_that_is_not_there_has_a_reason(
    cbs: Server, gelezen: Any, attribuut: str, waarom: str
) -> None:
    inwoners(cbs, {(DAM, 2026): attribuut})
    uit = figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM])
    assert (uit.waarde, uit.waarom) == (None, waarom)


def test_preliminary_years_are_marked(cbs: Server, gelezen: Any) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 12})
    tabel.leden["Perioden"][-1]["Status"] = "NaderVoorlopig"
    uit = figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM])
    assert uit.zekerheid == "nader voorlopig cijfer"


def test_series_have_all_years_from_the_first(cbs: Server, gelezen: Any) -> None:
    inwoners(cbs, {(DAM, jaar): jaar for jaar in range(2015, 2027)})
    jaren = reeks(gelezen("03759ned").meting, deel("03759ned", "inwoners_reeks"), [DAM])
    assert jaren == {jaar: jaar for jaar in range(2019, 2027)}


def test_regions_are_added_up_only_when_all_are_known(cbs: Server, gelezen: Any) -> None:
    inwoners(cbs, {(DAM, 2025): 1, (DIJK, 2025): 2, (DAM, 2026): 5, (DIJK, 2026): "Confidential"})
    meting = gelezen("03759ned", DAM, DIJK).meting
    uit = figuur(meting, deel("03759ned", "inwoners"), [DAM, DIJK])
    assert (uit.waarde, uit.jaar) == (3, 2025)


def test_pages_are_followed(cbs: Server, gelezen: Any) -> None:
    cbs.per_blad = 2
    inwoners(cbs, {(DAM, jaar): jaar for jaar in range(2019, 2027)})
    jaren = reeks(gelezen("03759ned").meting, deel("03759ned", "inwoners_reeks"), [DAM])
    assert len(jaren) == 8


@pytest.mark.parametrize(
    ("streek", "waarom"),
    [
        (streken.eindeloos, "geen einde aan de bladzijden"),
        (streken.altijd_verder, "geen einde aan de bladzijden"),
        (streken.verder_elders, "staat ergens anders"),
    ],
)
def test_pages_that_lead_astray_are_refused(
    cbs: Server, gelezen: Any, streek: streken.Streek, waarom: str
) -> None:
    inwoners(cbs, {(DAM, 2026): 12})
    cbs.streken["Dimensions"] = [streek]
    with pytest.raises(CbsFout, match=waarom):
        gelezen("03759ned")


def test_the_old_service_pads_its_keys_and_shifts_its_columns(cbs: Server, gelezen: Any) -> None:
    eigendom(cbs, {(DAM, 2024): (200, 121, 78, 41), (DIJK, 2024): (9, 9, 0, 0)})
    meting = gelezen("86286NED").meting
    namen = ("koopwoningen", "huurwoningen", "corporatiewoningen")
    delen = [figuur(meting, deel("86286NED", naam), [DAM]).waarde for naam in namen]
    assert delen == [61, 39, 21]  # 60.5, 39 and 20.5 percent


def test_too_many_rows_come_from_the_feed(cbs: Server, gelezen: Any) -> None:
    eigendom(cbs, {(DAM, 2024): (200, 121, 78, 41)})
    cbs.streken["ODataApi/OData/86286NED/TypedDataSet"] = [streken.te_veel]
    meting = gelezen("86286NED").meting
    assert figuur(meting, deel("86286NED", "koopwoningen"), [DAM]).waarde == 61
    assert any("ODataFeed" in pad for pad in cbs.gevraagd)


def test_a_table_that_one_service_lost_is_read_from_the_other(cbs: Server, gelezen: Any) -> None:
    inwoners(cbs, {(DAM, 2026): 12})
    tabel = replace(TABELLEN["03759ned"], diensten=("v3", "v4"))
    meting = gelezen("03759ned", tabel=tabel).meting
    assert figuur(meting, deel("03759ned", "inwoners"), [DAM]).waarde == 12


def test_a_table_that_nobody_has_is_told(gelezen: Any) -> None:
    with pytest.raises(CbsFout, match="opvolger"):
        gelezen("03759ned")


def test_a_column_with_another_name_costs_one_figure_and_is_named(
    cbs: Server, gelezen: Any
) -> None:
    tabel = eigendom(cbs, {(DAM, 2024): (200, 121, 78, 41)})
    for rij in tabel.eigenschappen:
        if rij["Key"] == "Koopwoningen_2":
            rij["Key"], rij["Title"] = "InEigendom_2", "In eigendom"
    lezing = gelezen("86286NED")
    (finding,) = lezing.findings
    assert finding.code == "WZ623"
    assert "'Koopwoningen' (kolom) staat er niet in; er is: " in finding.message
    assert "'In eigendom'" in finding.message
    assert figuur(lezing.meting, deel("86286NED", "huurwoningen"), [DAM]).waarde == 39


def test_a_name_that_stands_there_twice_is_no_name(cbs: Server, gelezen: Any) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 12})
    tabel.maten.append({**lid4("M9", "Bevolking op 1 januari"), "MeasureGroupId": None})
    (finding,) = gelezen("03759ned").findings
    assert "staat er 2 keer in" in finding.message


@pytest.mark.parametrize(
    ("dimensie", "waarom"), [("RegioS", "indeling naar gebied"), ("Perioden", "de perioden")]
)
def test_a_table_without_place_or_time_is_told(
    cbs: Server, gelezen: Any, dimensie: str, waarom: str
) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 12})
    tabel.dimensies = [dim for dim in tabel.dimensies if dim["Identifier"] != dimensie]
    with pytest.raises(CbsFout, match=waarom):
        gelezen("03759ned")


def test_a_new_dimension_counts_with_its_total_or_is_told(cbs: Server, gelezen: Any) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 12})
    tabel.dimensies.append({"Identifier": "Nieuw", "Title": "Nieuw", "Kind": "Dimension"})
    tabel.leden["Nieuw"] = [lid4("T1", "Totaal nieuw"), lid4("A", "Deel")]
    for cel in tabel.cellen:
        cel["Nieuw"] = "T1"
    meting = gelezen("03759ned").meting
    assert figuur(meting, deel("03759ned", "inwoners"), [DAM]).waarde == 12


def test_a_new_dimension_without_a_total_is_told(cbs: Server, gelezen: Any) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 12})
    tabel.dimensies.append({"Identifier": "Nieuw", "Title": "Nieuw", "Kind": "Dimension"})
    tabel.leden["Nieuw"] = [lid4("A", "Deel"), lid4("B", "Ander deel")]
    (finding,) = gelezen("03759ned").findings
    assert "'Totaal' (Nieuw) staat er niet in; er is: 'Deel', 'Ander deel'" in finding.message


def test_ages_and_households_of_a_year_table(cbs: Server, gelezen: Any) -> None:
    kolommen = {
        "k_0Tot15Jaar_8": "0 tot 15 jaar",
        "k_15Tot25Jaar_9": "15 tot 25 jaar",
        "k_25Tot45Jaar_10": "25 tot 45 jaar",
        "k_45Tot65Jaar_11": "45 tot 65 jaar",
        "k_65JaarOfOuder_12": "65 jaar of ouder",
        "HuishoudensTotaal_99": "Huishoudens totaal",
    }
    waarden = dict(zip(kolommen, (1, 2, 3, 4, 5, None), strict=True))
    gebieden = {DAM: "Dam", "WK999801": "Wijk"}
    rijen = [{"ID": 1, "WijkenEnBuurten": DAM, **waarden}]
    tabel3(cbs, "85984NED", kolommen, {"WijkenEnBuurten": gebieden}, rijen)
    meting = gelezen("85984NED").meting
    gevonden = opbouw(meting, deel("85984NED", "leeftijdsopbouw"), [DAM])
    assert gevonden is not None
    assert gevonden[0].moment == date(2024, 1, 1)
    assert gevonden[1] == {"0-14": 1, "15-24": 2, "25-44": 3, "45-64": 4, "65+": 5}
    leeg = figuur(meting, deel("85984NED", "huishoudens"), [DAM])
    assert leeg.waarom == "het CBS geeft geen cijfer"


def test_a_text_below_a_heading(cbs: Server, gelezen: Any) -> None:
    tabel = tabel3(
        cbs,
        "86247NED",
        {"Code_1": "Code", "Naam_2": "Naam", "Naam_4": "Naam"},
        {"RegioS": {DAM: "Dam"}},
        [{"ID": 1, "RegioS": DAM, "Code_1": "PV99  ", "Naam_2": "Land   ", "Naam_4": "Anders"}],
    )
    tabel.eigenschappen[-1]["Title"] = "Provincies"
    tabel.eigenschappen[-2]["ParentID"] = 41
    lezing = gelezen("86247NED")
    assert tekst(lezing.meting, deel("86247NED", "gemeente.provincie"), [DAM]) == "Land"
    assert tekst(lezing.meting, deel("86247NED", "gemeente.provinciecode"), [DAM]) == "PV99"


def test_january_and_december_stand_for_the_ends_of_a_year(cbs: Server, gelezen: Any) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 12})
    tabel.leden["Perioden"] = [lid4("2023MM01", "2023 januari"), lid4("2023MM12", "2023 december")]
    assert [p.moment for p in gelezen("03759ned").meting.perioden] == [
        date(2023, 12, 31),
        date(2023, 1, 1),
    ]


def test_copies_of_today_are_used_and_older_ones_without_network(
    cbs: Server, tmp_path: Path
) -> None:
    inwoners(cbs, {(DAM, 2026): 12})

    def waarde(bron: Kopieen) -> float | None:
        meting = lees(TABELLEN["03759ned"], diensten(cbs, bron), [DAM]).meting
        return figuur(meting, deel("03759ned", "inwoners"), [DAM]).waarde

    assert waarde(kopieen(tmp_path)) == 12
    vragen = len(cbs.gevraagd)
    assert waarde(kopieen(tmp_path)) == 12
    assert len(cbs.gevraagd) == vragen
    inwoners(cbs, {(DAM, 2026): 13})
    assert waarde(kopieen(tmp_path, opnieuw=True)) == 13
    morgen = date(2026, 11, 23)
    offline = kopieen(tmp_path, morgen, net=False)
    assert waarde(offline) == 13
    assert offline.oudste == DAG
    assert not offline.bevindingen()
    cbs.streken[""] = [streken.fout(500)] * 50
    storing = kopieen(tmp_path, morgen)
    assert waarde(storing) == 13
    (finding,) = storing.bevindingen()
    assert "dit zijn deels cijfers van 22 november 2026" in finding.message


def test_without_copies_and_network_there_is_nothing(cbs: Server, tmp_path: Path) -> None:
    with pytest.raises(GeenKopie):
        lees(TABELLEN["03759ned"], diensten(cbs, kopieen(tmp_path, net=False)), [DAM])
    assert not cbs.gevraagd


@pytest.mark.parametrize(
    "inhoud", [b"", b"rommel", b'2026-11-22\n{"val', b"gisteren\n{}", b"2026-11-22\n{}"]
)
def test_a_damaged_copy_is_no_copy(cbs: Server, tmp_path: Path, inhoud: bytes) -> None:
    inwoners(cbs, {(DAM, 2026): 12})
    bron = kopieen(tmp_path)
    lees(TABELLEN["03759ned"], diensten(cbs, bron), [DAM])
    for path in tmp_path.rglob("*"):
        if path.is_file():
            path.write_bytes(inhoud)
    meting = lees(TABELLEN["03759ned"], diensten(cbs, kopieen(tmp_path)), [DAM]).meting
    assert figuur(meting, deel("03759ned", "inwoners"), [DAM]).waarde == 12


def test_every_description_of_a_table_is_sound() -> None:
    for tabel in TABELLEN.values():
        assert set(tabel.diensten) <= {"v3", "v4"}
        assert tabel.gecontroleerd in ("opname", "gebruik", "nee")
        for onderdeel in tabel.onderdelen:
            if isinstance(onderdeel, Figuur | Jaarreeks):
                assert onderdeel.eenheid
            if isinstance(onderdeel, Opbouw):
                assert onderdeel.klassen


@pytest.mark.parametrize("waarde", [1e308, -1e300, 10**15, float("1e12")])
def test_a_number_that_cannot_be_is_no_number(cbs: Server, gelezen: Any, waarde: float) -> None:
    inwoners(cbs, {(DAM, 2026): waarde})
    gevonden = figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM])
    assert (gevonden.waarde, gevonden.waarom) == (None, "het CBS geeft hier een getal dat niet kan")


def test_two_values_for_one_cell_are_none(cbs: Server, gelezen: Any) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 110})
    tabel.cellen += [{**tabel.cellen[0], "Value": 111}, {**tabel.cellen[0]}]
    gevonden = figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM])
    assert gevonden.waarde is None and "twee verschillende cijfers" in gevonden.waarom


def test_the_same_value_twice_is_that_value(cbs: Server, gelezen: Any) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 110})
    tabel.cellen += tabel.cellen
    assert figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM]).waarde == 110


@pytest.mark.parametrize("code", ["0000JJ00", "9999JJ00", "JJJJJJ00", "2026"])
def test_a_period_that_is_no_year_does_not_count(cbs: Server, gelezen: Any, code: str) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 110})
    tabel.leden["Perioden"].append(lid4(code, "later", Status="Definitief"))
    tabel.cellen.append({**tabel.cellen[0], "Perioden": code, "Value": 5})
    assert figuur(gelezen("03759ned").meting, deel("03759ned", "inwoners"), [DAM]).waarde == 110
