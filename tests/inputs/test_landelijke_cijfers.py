"""The figures of the whole country that come with the product: complete and consistent."""

import csv
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from generator.inputs.cijfertabel import Tabel, lees_tabel
from generator.inputs.decode import item_key
from generator.inputs.gemeentelijst import Gemeentenaam, gemeenten
from generator.inputs.leeftijdstabel import read_row
from generator.inputs.nodes import Sequence
from generator.inputs.parser import parse
from generator.inputs.reader import read_dossier

TABELLEN = ("kerncijfers", "leeftijdsopbouw", "reeksen", "wijken")
INWONERS_2026 = 18_130_208
"""The number of inhabitants of the Netherlands on 1 January 2026 according to the CBS."""


@pytest.fixture(scope="module")
def landelijk(checkout: Path) -> Path:
    return checkout / "inputs" / "landelijk"


@pytest.fixture(scope="module")
def lijst(landelijk: Path) -> tuple[Gemeentenaam, ...]:
    return gemeenten(landelijk)


@pytest.fixture(scope="module")
def tabellen(landelijk: Path) -> dict[str, Tabel]:
    return {naam: lees_tabel(landelijk / f"{naam}.csv") for naam in TABELLEN}


def _jaar(tabel: Tabel, code: str, jaar: int, kolom: str) -> float | None:
    rijen = [rij for rij in tabel.van(code) if rij.teksten["jaar"] == str(jaar)]
    return rijen[0].getallen.get(kolom) if rijen else None


def _kern(tabellen: dict[str, Tabel], code: str) -> dict[str, float]:
    (rij,) = tabellen["kerncijfers"].van(code)
    return rij.getallen


def test_every_gemeente_stands_once_in_the_list_with_its_provincie(
    landelijk: Path, lijst: tuple[Gemeentenaam, ...]
) -> None:
    with (landelijk / "gemeenten.csv").open(encoding="utf-8") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    assert len(codes) == len(set(codes)) == len(lijst) == 342
    assert len({gemeente.naam for gemeente in lijst}) == 342
    provincies = Counter((gemeente.provincie, gemeente.provinciecode) for gemeente in lijst)
    assert len(provincies) == 12
    assert provincies["Flevoland", "PV24"] == 6
    assert all(re.fullmatch("GM[0-9]{4}", code) for code in codes)


def test_no_figure_stands_without_source_unit_and_date(
    landelijk: Path, tabellen: dict[str, Tabel]
) -> None:
    root, _ = parse((landelijk / "bronnen.yaml").read_text(encoding="utf-8"), "bronnen.yaml")
    assert root
    lijst = root.entries["bronnen"].value
    assert isinstance(lijst, Sequence)
    bronnen = {item_key(item) for item in lijst.items}
    for naam, tabel in tabellen.items():
        cijfers = {
            kolom for rijen in tabel.rijen.values() for rij in rijen for kolom in rij.getallen
        }
        for kolom in cijfers:
            kenmerken = tabel.kolommen[kolom]
            assert kenmerken["bron"] in bronnen, (naam, kolom)
            assert kenmerken["eenheid"], (naam, kolom)
            moment = kenmerken.get("peildatum") or kenmerken.get("moment")
            assert moment, (naam, kolom)


def test_every_gemeente_has_its_key_figures_or_says_why_not(
    tabellen: dict[str, Tabel], lijst: tuple[Gemeentenaam, ...]
) -> None:
    kern = tabellen["kerncijfers"]
    assert set(kern.rijen) == {gemeente.code for gemeente in lijst}
    leeg = Counter(
        kolom
        for gemeente in lijst
        for kolom in kern.kolommen
        if kolom not in _kern(tabellen, gemeente.code)
    )
    assert leeg == {
        "inwoners_75plus": 9,
        "inwoners_80plus": 9,
        "inwoners_85plus": 9,
        "corporatiewoningen": 6,
        "wmo_clienten_per_1000": 22,
        "aow_per_1000": 6,
    }
    assert all(kern.kolommen[kolom]["reden"] and kern.kolommen[kolom]["levert"] for kolom in leeg)


def test_the_gemeenten_of_a_provincie_add_up_to_the_total_of_the_cbs(
    tabellen: dict[str, Tabel], lijst: tuple[Gemeentenaam, ...]
) -> None:
    reeksen = tabellen["reeksen"]
    for provincie in {gemeente.provinciecode for gemeente in lijst}:
        leden = [gemeente.code for gemeente in lijst if gemeente.provinciecode == provincie]
        for jaar in range(2019, 2027):
            delen = [_jaar(reeksen, code, jaar, "inwoners_reeks") for code in leden]
            if None not in delen:
                som = sum(filter(None, delen))
                assert som == _jaar(reeksen, provincie, jaar, "inwoners_reeks"), (provincie, jaar)
        assert sum(_kern(tabellen, code)["inwoners"] for code in leden) == _jaar(
            reeksen, provincie, 2026, "inwoners_reeks"
        )
    assert sum(_kern(tabellen, g.code)["inwoners"] for g in lijst) == INWONERS_2026


def test_classes_households_and_series_agree_with_the_totals(
    tabellen: dict[str, Tabel], lijst: tuple[Gemeentenaam, ...]
) -> None:
    for gemeente in lijst:
        kern, reeksen = _kern(tabellen, gemeente.code), tabellen["reeksen"]
        klassen = {
            rij.teksten["klasse"]: rij.getallen["leeftijdsopbouw"]
            for rij in tabellen["leeftijdsopbouw"].van(gemeente.code)
        }
        assert list(klassen) == ["0-14", "15-24", "25-44", "45-64", "65+"]
        assert sum(klassen.values()) == _jaar(reeksen, gemeente.code, 2024, "inwoners_reeks")
        assert klassen["65+"] == kern["inwoners_65plus"]
        delen = (
            "eenpersoonshuishoudens",
            "huishoudens_zonder_kinderen",
            "huishoudens_met_kinderen",
        )
        assert sum(kern[deel] for deel in delen) == kern["huishoudens"], gemeente
        for kolom in ("inwoners_65plus", "huishoudens", "eenpersoonshuishoudens"):
            assert kern[kolom] == _jaar(reeksen, gemeente.code, 2024, f"{kolom}_reeks"), gemeente
        assert kern["inwoners"] == _jaar(reeksen, gemeente.code, 2026, "inwoners_reeks")


def test_figures_stay_within_what_is_possible(
    tabellen: dict[str, Tabel], lijst: tuple[Gemeentenaam, ...]
) -> None:
    for gemeente in lijst:
        kern = _kern(tabellen, gemeente.code)
        ouder = [kern[f"inwoners_{jaar}plus"] for jaar in (75, 80, 85) if "inwoners_75plus" in kern]
        assert all(jonger > ouder for jonger, ouder in pairwise([kern["inwoners_65plus"], *ouder]))
        assert 95 <= kern["koopwoningen"] + kern["huurwoningen"] <= 100
        assert kern.get("corporatiewoningen", 0) <= kern["huurwoningen"] + 5
        assert 1.05 < kern["woz_waarde"] / kern["woz_waarde_eerder"] < 1.26


def test_a_series_does_not_leap_where_a_border_moved(
    tabellen: dict[str, Tabel], lijst: tuple[Gemeentenaam, ...]
) -> None:
    for gemeente in lijst:
        rijen = tabellen["reeksen"].van(gemeente.code)
        aantallen = [r.getallen["inwoners_reeks"] for r in rijen if "inwoners_reeks" in r.getallen]
        for voor, na in pairwise(aantallen):
            assert abs(na - voor) < max(400, 0.08 * voor), gemeente


def test_wijken_are_about_the_gemeente(
    tabellen: dict[str, Tabel], lijst: tuple[Gemeentenaam, ...]
) -> None:
    wijken = tabellen["wijken"]
    assert set(wijken.rijen) <= {gemeente.code for gemeente in lijst}
    assert (
        len(
            {
                tuple(kenmerken.get(k) for k in ("bron", "peildatum"))
                for kenmerken in wijken.kolommen.values()
                if "bron" in kenmerken
            }
        )
        == 1
    )
    for code, rijen in wijken.rijen.items():
        namen = [rij.teksten["wijk"] for rij in rijen]
        assert len(namen) == len(set(namen)) > 1
        samen = sum(rij.getallen["inwoners"] for rij in rijen)
        assert samen == pytest.approx(
            _jaar(tabellen["reeksen"], code, 2024, "inwoners_reeks"), rel=0.01
        )


def test_the_table_of_ages_calls_a_gemeente_by_the_same_name(
    landelijk: Path, lijst: tuple[Gemeentenaam, ...]
) -> None:
    found = {g.naam: read_row(landelijk / "leeftijdsklassen_2021.csv", g.code) for g in lijst}
    assert sum(rij is None for rij in found.values()) == 9
    assert all(rij is None or rij.naam == naam for naam, rij in found.items())


def test_the_shipped_region_has_the_figures_of_the_country(
    checkout: Path, tabellen: dict[str, Tabel]
) -> None:
    folders = sorted((checkout / "inputs" / "zuid-kennemerland-ijmond").glob("*/gemeente.yaml"))
    assert len(folders) == 7
    samen = 0.0
    for file in folders:
        dossier = read_dossier(file.parent).dossier
        kern = _kern(tabellen, dossier.gemeente.gm_code.kaal)
        for naam, waarde in kern.items():
            assert getattr(dossier.cijfers, naam).getal == waarde, (file, naam)
        samen += kern["inwoners"]
        regio = dossier.regiocijfers.inwoners
    assert regio and regio.getal == samen
