"""Gemeenten by name: with the figures of the country, in their region, one or many."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.batch.check import check_all
from generator.cli import main
from generator.core.finding import Level
from generator.inputs.model.dossier import Dossier
from generator.inputs.reader import read_dossier
from tests.nieuw.conftest import Leg


def _lees(folder: str) -> Dossier:
    return read_dossier(Path(folder)).dossier


def test_a_gemeente_starts_with_its_figures_and_their_sources(vraag_om: Leg) -> None:
    assert vraag_om("haarlem").code == 0
    dossier = _lees("inputs/noord-holland/haarlem")
    assert (dossier.gemeente.naam, dossier.gemeente.gm_code) == ("Haarlem", "GM0392")
    assert dossier.gemeente.provinciecode == "PV27"
    inwoners = dossier.cijfers.inwoners
    assert inwoners and inwoners.getal == 168898
    assert inwoners.bron == "cbs-03759ned" and inwoners.met_eenheid.kaal == "168.898 personen"
    assert dossier.cijfers.inwoners_reeks and len(dossier.cijfers.inwoners_reeks.waarden) == 8
    assert dossier.cijfers.leeftijdsopbouw and len(dossier.cijfers.leeftijdsopbouw.klassen) == 5
    assert dossier.cijfers.wijken and len(dossier.cijfers.wijken.lijst) == 21
    assert (
        dossier.cijfers.huishoudens_75plus and not dossier.cijfers.huishoudens_75plus.samen.bekend
    )
    assert next(z for z in dossier.zorgvraag if z.id == "wmo").huidig.getal == 71  # type: ignore[union-attr]


def test_the_provincie_is_the_region_with_the_sums_of_its_gemeenten(vraag_om: Leg) -> None:
    vraag_om("Urk")
    dossier = _lees("inputs/flevoland/urk")
    assert dossier.regio and dossier.regio.soort == "provincie"
    assert [lid.naam for lid in dossier.regio.gemeenten] == [
        "Almere",
        "Dronten",
        "Lelystad",
        "Noordoostpolder",
        "Urk",
        "Zeewolde",
    ]
    inwoners = dossier.regiocijfers.inwoners
    assert inwoners and inwoners.getal == 462816
    assert inwoners.bewerking == "opgeteld over zes gemeenten"
    assert dossier.regiocijfers.koopwoningen is None, "percentages are not added up"


def test_what_is_unknown_for_one_gemeente_has_no_sum(vraag_om: Leg) -> None:
    vraag_om("Haarlem")
    ouderen = _lees("inputs/noord-holland/haarlem").regiocijfers.inwoners_75plus
    assert ouderen and not ouderen.bekend
    assert ouderen.reden == "niet op te tellen: niet bekend voor Heiloo"
    assert ouderen.levert == "CBS (tabel 85644NED)"


def test_an_empty_cell_is_a_gap_with_reason_and_who_delivers(vraag_om: Leg) -> None:
    vraag_om("amsterdam")
    corporatie = _lees("inputs/noord-holland/amsterdam").cijfers.corporatiewoningen
    assert corporatie and not corporatie.bekend
    assert corporatie.reden and "heringedeeld" in corporatie.reden.kaal
    assert corporatie.levert and "corporaties" in corporatie.levert.kaal


def test_a_figure_of_a_gemeente_is_the_same_in_the_list_of_its_region(vraag_om: Leg) -> None:
    vraag_om("zandvoort")
    dossier = _lees("inputs/noord-holland/zandvoort")
    assert dossier.regio
    (eigen,) = [lid for lid in dossier.regio.gemeenten if lid.naam == "Zandvoort"]
    for naam in ("inwoners", "inwoners_65plus", "huishoudens", "woningvoorraad"):
        assert getattr(eigen, naam).getal == getattr(dossier.cijfers, naam).getal
    assert eigen.aandeel_65plus and eigen.aandeel_65plus.getal == 27.3


def test_a_folder_of_a_known_gemeente_gets_its_figures_too(leg: Leg) -> None:
    leg("inputs/flevoland/urk", naam="Urk", gm_code="GM0184")
    dossier = _lees("inputs/flevoland/urk")
    assert dossier.cijfers.inwoners and dossier.cijfers.inwoners.getal == 22431
    assert dossier.regio and len(dossier.regio.gemeenten) == 6


def test_a_code_of_another_gemeente_brings_no_figures(leg: Leg) -> None:
    leg("inputs/flevoland/urk", naam="Testdam", gm_code="GM0184")
    cijfers = _lees("inputs/flevoland/urk").cijfers
    assert cijfers.inwoners and not cijfers.inwoners.bekend


# ---- Where it goes ----


def test_a_region_of_ones_own(vraag_om: Leg, werkmap: Path) -> None:
    uitkomst = vraag_om("Zuid-Kennemerland/IJmond", gemeenten="Haarlem, zandvoort,GM0397")
    assert uitkomst.regels[0] == (
        "Zuid-Kennemerland/IJmond: 3 gemeenten in inputs/zuid-kennemerland-ijmond"
    )
    folder = werkmap / "inputs" / "zuid-kennemerland-ijmond"
    assert sorted(path.name for path in folder.iterdir()) == [
        "haarlem",
        "heemstede",
        "regio.yaml",
        "zandvoort",
    ]
    regiocijfers = _lees(str(folder / "haarlem")).regiocijfers
    assert regiocijfers.inwoners and regiocijfers.inwoners.getal == 168898 + 17335 + 27556
    assert regiocijfers.verkoopprijs_reeks is None, "an average price is no sum"


def test_a_gemeente_goes_to_the_region_that_has_it(vraag_om: Leg, werkmap: Path) -> None:
    vraag_om("IJmond", gemeenten="Velsen,Beverwijk")
    shutil.rmtree(werkmap / "inputs" / "ijmond" / "velsen")
    assert "inputs/ijmond/velsen" in "\n".join(vraag_om("Velsen").regels)
    assert not (werkmap / "inputs" / "noord-holland").exists()


def test_of_two_regions_the_one_counts_where_the_gemeente_has_its_folder(vraag_om: Leg) -> None:
    vraag_om("Haarlem")
    vraag_om("Zuid", gemeenten="Zandvoort,Heemstede")
    assert "  Alle bestanden stonden er al; er is niets veranderd." in vraag_om("Zandvoort").regels


def test_another_folder_and_another_region(vraag_om: Leg, werkmap: Path) -> None:
    vraag_om("Urk", naar="elders/invoer", regio="Het Oude Land")
    assert (werkmap / "elders" / "invoer" / "het-oude-land" / "urk" / "gemeente.yaml").is_file()
    dossier = _lees("elders/invoer/het-oude-land/urk")
    assert dossier.regio and dossier.regio.naam == "Het Oude Land" and not dossier.regio.gemeenten


@pytest.mark.parametrize("waar", ["inputs", "inputs/flevoland", "inputs/flevoland/urk"])
def test_from_within_the_inputs_they_stay_the_inputs(
    vraag_om: Leg, werkmap: Path, monkeypatch: pytest.MonkeyPatch, waar: str
) -> None:
    vraag_om("Urk")
    monkeypatch.chdir(werkmap / waar)
    vraag_om("Zeewolde")
    assert (werkmap / "inputs" / "flevoland" / "zeewolde" / "gemeente.yaml").is_file()


def test_the_options_for_the_document_count(vraag_om: Leg) -> None:
    vraag_om("Urk", opties={"titel": "Samen wonen op Urk", "opsteller": "Bureau A"})
    document = _lees("inputs/flevoland/urk").document
    assert (document.titel, document.opsteller) == ("Samen wonen op Urk", "Bureau A")


def test_a_gemeente_with_the_name_of_its_provincie(vraag_om: Leg) -> None:
    said = "\n".join(vraag_om("Utrecht").regels)
    assert said.startswith("Utrecht (GM0344, Utrecht)")
    assert (
        'voor alle gemeenten in de provincie Utrecht: woonzorgvisie nieuw --regio "Utrecht"' in said
    )


@pytest.mark.parametrize(
    ("verzoek", "said"),
    [
        ({}, "wat moet er klaar worden gelegd?"),
        ({"regio": "Noord-Veluwe"}, "'Noord-Veluwe' is geen provincie → noem ook de gemeenten"),
        ({"gemeenten": "Urk"}, "wat moet er klaar worden gelegd?"),
        ({"wat": "...", "gemeenten": "Urk"}, "wat moet er klaar worden gelegd?"),
        ({"wat": "Mijn regio", "gemeenten": "Urk, Atlantis"}, "'Atlantis' staat niet in de lijst"),
        ({"wat": "Urk", "alle": True}, "--alle gaat over alle gemeenten"),
        ({"regio": "Zeeland", "opties": {"titel": "Visie"}}, "--titel past niet op meer gemeenten"),
        (
            {"wat": "Urk", "opties": {"titel": "x" * 101}},
            "--titel (Titel van het document): dit is",
        ),
    ],
)
def test_an_order_that_is_not_clear_lays_nothing_down(
    vraag_om: Leg, werkmap: Path, verzoek: dict[str, object], said: str
) -> None:
    uitkomst = vraag_om(**verzoek)
    assert uitkomst.code == 2
    assert said in "\n".join(uitkomst.regels)
    assert list(werkmap.iterdir()) == []


# ---- The first draft ----


def test_the_draft_of_a_gemeente_that_shrinks_in_a_large_region_reads_well(
    vraag_om: Leg, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))
    vraag_om("bergen nh")
    assert main(["maak", "inputs/noord-holland/bergen-nh", "--formaat", "md"]) == 0
    text = next(Path("output").rglob("*.md")).read_text(encoding="utf-8")
    assert "Bergen (NH.) telt 29.653 inwoners" in text
    assert "hoort bij de regio Noord-Holland (provincie), samen met 43 andere gemeenten." in text
    assert "tot 2041 krimpt de groep van 65 jaar en ouder naar raming met 3%, groeit de" in text
    assert "was er een daling van 1,1% van het aantal inwoners" in text


# ---- Own national files ----


def test_own_national_files_without_a_list(vraag_om: Leg, werkmap: Path, checkout: Path) -> None:
    own = shutil.copytree(checkout / "inputs" / "landelijk", werkmap / "inputs" / "landelijk")
    (own / "gemeenten.csv").unlink()
    assert "in inputs/landelijk staat geen lijst van gemeenten" in vraag_om("Urk").regels[0]


def test_a_broken_table_is_told_with_its_line(vraag_om: Leg, werkmap: Path, checkout: Path) -> None:
    own = shutil.copytree(checkout / "inputs" / "landelijk", werkmap / "inputs" / "landelijk")
    table = own / "kerncijfers.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("22431", "22.431"), encoding="utf-8")
    uitkomst = vraag_om("Urk")
    assert uitkomst.code == 1
    assert "inputs/landelijk/kerncijfers.csv:" in uitkomst.regels[0]
    assert "WZ184 de tabel heeft in kolom inwoners '22.431'" in uitkomst.regels[0]
    assert not (werkmap / "inputs" / "flevoland").exists()


# ---- All of them ----


@pytest.fixture(scope="module")
def alle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("nederland") / "inputs"
    assert main(["nieuw", "--alle", "--naar", str(folder)]) == 0
    yield folder
    shutil.rmtree(folder)


def test_all_gemeenten_stand_by_provincie(alle: Path) -> None:
    assert len(list(alle.glob("*/regio.yaml"))) == 12
    assert len(list(alle.glob("*/*/gemeente.yaml"))) == 342


def test_a_second_time_lays_nothing_over_what_is_there(
    alle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    eigen = alle / "flevoland" / "urk" / "visie.yaml"
    eigen.write_text("eindbeeld_samen: Van ons.\n", encoding="utf-8")
    (alle / "zeeland" / "veere" / "ambities.yaml").unlink()
    assert main(["nieuw", "--alle", "--naar", str(alle)]) == 0
    said = capsys.readouterr().out
    assert "  1 nieuw bestand\n" in said
    assert "3.431 bestanden bleven staan zoals het was" in said
    assert eigen.read_text(encoding="utf-8") == "eindbeeld_samen: Van ons.\n"


def test_no_gemeente_begins_with_something_that_cannot_be_right(alle: Path) -> None:
    gezien = [
        "amsterdam",
        "bergen-nh",
        "bloemendaal",
        "heerlen",
        "nuenen-gerwen-en-nederwetten",
        "rozendaal",
        "s-gravenhage",
        "schiermonnikoog",
        "urk",
        "voorne-aan-zee",
    ]
    folders = sorted(path.parent for path in alle.glob("*/*/gemeente.yaml"))
    some = [folder for folder in folders if folder.name in gezien]
    assert len(some) == len(gezien)
    for checked in check_all(some):
        fouten = [f for f in checked.controle.findings if f.level is Level.FOUT]
        assert fouten == [], checked.name
