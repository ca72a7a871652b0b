"""``cijfers lees`` with an export of plans: recognised, checked, added up, and put in the YAML."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl.utils import get_column_letter

from generator.cijfers.lees.opdracht import lees
from generator.cijfers.plannen.wens import Planwens
from generator.cli import main
from generator.core.errors import InputError
from generator.core.finding import Level
from generator.inputs.reader import read_dossier
from tests.cijfers.plannen.export import KOPPEN, plan, schrijf

EXPORT = Path("plannen.xlsx")
DAG = Planwens(peildatum=date(2026, 10, 1))
PLANNEN = [
    plan("Haven", {2027: 40, 2028: 60}, (20, 10, 0)),
    plan(
        "Duin", {2030: 80}, vertrouwelijk="Ja", planologische_status="4A", sloop_aantalwoningen=12
    ),
    plan("Hof", {2027: 50}, (10, 0, 12), planologische_status="2"),
    plan("School", {2025: 20}, planstatus="Gerealiseerd"),
    plan("Zee", {2027: 100}, naam_gemeente="Elders"),
]


def gelezen(folder: Path, plannen: list[dict[str, Any]], wens: Planwens = DAG) -> dict[str, str]:
    oogst = lees(schrijf(EXPORT, plannen), folder, None, wens)
    return {v.wat: f"{v.oud} → {v.nieuw}" for v in oogst.voorstellen if v.wat}


def aangebracht(folder: Path, plannen: list[dict[str, Any]], *opties: str) -> int:
    schrijf(EXPORT, plannen)
    dag = ("--peildatum", "2026-10-01")
    return main(["cijfers", "lees", str(EXPORT), str(folder), *dag, *opties, "--ja"])


def test_homes_per_year_kind_and_hardness(folder: Path) -> None:
    nieuw = {naam: regel.split(" → ")[1] for naam, regel in gelezen(folder, PLANNEN).items()}
    assert nieuw == {
        "Alle plannen": "230",
        "oplevering 2027, hard": "28",
        "oplevering 2027, nultreden, hard": "10",
        "oplevering 2027, zorggeschikt, hard": "12",
        "oplevering 2030, zacht": "80",
        "oplevering over meer jaren, hard": "70",
        "oplevering over meer jaren, geclusterd, hard": "10",
        "oplevering over meer jaren, nultreden, hard": "20",
        "plancapaciteit, nultreden, hard, 2027": "10",
        "plancapaciteit, zorggeschikt, hard, 2027": "12",
        "plancapaciteit, geclusterd, hard, 2028": "10",
        "plancapaciteit, nultreden, hard, 2028": "20",
    }


def test_what_it_writes_can_be_read(folder: Path) -> None:
    assert aangebracht(folder, PLANNEN) == 0
    dossier = read_dossier(folder).dossier
    geheel, *delen = dossier.woningbouwprogramma
    assert (geheel.naam, geheel.periode, geheel.woningen.waarde) == (
        "Alle plannen",
        "2027-2030",
        230,
    )
    assert geheel.toelichting == "Bruto. 12 woningen worden gesloopt; netto is het 218."
    assert sum(deel.woningen.getal for deel in delen) == 230
    assert {deel.onderdeel_van for deel in delen} == {"Alle plannen"}
    assert {str(deel.woningen.peildatum.kaal) for deel in delen if deel.woningen.peildatum} == {
        "1 oktober 2026"
    }
    ouderen = dossier.aandachtsgroepen[0].plancapaciteit
    assert [(p.jaar, p.woonvorm, p.cijfer.waarde) for p in ouderen][:2] == [
        (2027, "nultreden", 10),
        (2027, "zorggeschikt", 12),
    ]
    bron = next(bron for bron in dossier.bronnen if bron.id == "plancapaciteit")
    assert bron.organisatie == "Gemeente Testdam"


def test_the_same_export_again_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aangebracht(folder, PLANNEN)
    voor = {path: path.read_bytes() for path in folder.iterdir()}
    capsys.readouterr()
    assert aangebracht(folder, PLANNEN) == 0
    assert "Er is niets te veranderen." in capsys.readouterr().out
    assert {path: path.read_bytes() for path in folder.iterdir()} == voor


def test_a_changed_export_changes_just_that(folder: Path) -> None:
    aangebracht(folder, PLANNEN)
    anders = [
        *PLANNEN[:2],
        plan("Hof", {2027: 55}, (10, 5, 12), planologische_status="2"),
        *PLANNEN[3:],
    ]
    assert gelezen(folder, anders) == {
        "Alle plannen": "230 → 235",
        "oplevering 2027, geclusterd, hard": "stond er niet → 5",
        "plancapaciteit, geclusterd, hard, 2027": "stond er niet → 5",
    }


def test_what_is_no_longer_there_becomes_nought(folder: Path) -> None:
    aangebracht(folder, PLANNEN)
    zonder = [*PLANNEN[:1], *PLANNEN[2:]]
    assert gelezen(folder, zonder) == {
        "Alle plannen": "230 → 150",
        "oplevering 2030, zacht": "80 → 0",
    }
    aangebracht(folder, zonder)
    geheel = read_dossier(folder).dossier.woningbouwprogramma[0]
    assert (geheel.toelichting, geheel.periode) == (None, "2027-2028")
    assert gelezen(folder, zonder) == {}


def test_a_newer_day_is_a_change_only_when_a_person_names_it(folder: Path) -> None:
    aangebracht(folder, PLANNEN)
    assert gelezen(folder, PLANNEN, Planwens()) == {}
    assert lees(EXPORT, folder).verslag[0].startswith("Peildatum: ")
    later = Planwens(peildatum=date(2027, 1, 1))
    assert set(gelezen(folder, PLANNEN, later).values()) >= {"230 → 230"}


def test_comments_order_and_layout_stay(folder: Path) -> None:
    oud = (
        "# van ons\nzorgvraag:\n  - id: wmo\n    naam: Wmo\n"
        "    huidig: {waarde: null, reden: volgt}  # Jan belt\n\n"
        "woningbouwprogramma:\n  - naam: Alle plannen  # uit de lijst\n"
        "    woningen: {waarde: null, reden: volgt}\n\n# staart\n"
    )
    (folder / "analyse.yaml").write_text(oud, "utf-8")
    assert aangebracht(folder, PLANNEN[:1]) == 0
    nieuw = (folder / "analyse.yaml").read_text("utf-8")
    assert nieuw.startswith(oud.split("    woningen:")[0])
    assert nieuw.endswith("\n\n# staart\n")
    assert nieuw.count("- naam: Alle plannen") == 1
    assert "{waarde: 100, eenheid: woningen, peildatum: 2026-10-01, bron: plancapaciteit}" in nieuw


def test_each_plan_by_name_but_never_a_secret_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert aangebracht(folder, PLANNEN, "--per-plan") == 0
    namen = {regel.naam.kaal for regel in read_dossier(folder).dossier.woningbouwprogramma}
    assert {"Haven", "Hof", "Vertrouwelijke plannen"} <= namen
    alles = capsys.readouterr().out + "".join(p.read_text("utf-8") for p in folder.iterdir())
    assert "Duin" not in alles


def test_without_that_column_every_plan_is_secret(folder: Path) -> None:
    schrijf(EXPORT, PLANNEN, [kop for kop in KOPPEN if kop != "vertrouwelijk"])
    oogst = lees(EXPORT, folder, None, Planwens(peildatum=2026, per_plan=True))
    assert not any("Haven" in str(voorstel) for voorstel in oogst.voorstellen)


def test_a_region_gets_the_plans_of_each_gemeente_apart(folder: Path) -> None:
    elders = folder.parent / "elders"
    elders.mkdir()
    text = (folder / "gemeente.yaml").read_text("utf-8")
    (elders / "gemeente.yaml").write_text(
        text.replace("Testdam", "Elders").replace("GM9999", "GM8888"), "utf-8"
    )
    oogst = lees(schrijf(EXPORT, PLANNEN), folder.parent, None, DAG)
    assert oogst.findings == ()
    gehelen = {v.path.parent.name: v.nieuw for v in oogst.voorstellen if "Alle" in v.wat}
    assert gehelen == {"testdam": "230", "elders": "100"}
    assert oogst.verslag == (
        "Elders: 1 plan, samen 100 woningen.",
        "Testdam: 3 plannen (waarvan 1 vertrouwelijk), samen 230 woningen (sloop 12, netto 218).",
        "  Niet meegeteld: 1 plan (1 gerealiseerd).",
    )


@pytest.mark.parametrize(
    ("anders", "kop", "said", "fout"),
    [
        ({"netto_aantalwoningen": 90}, "netto", "is 90, maar bruto 100 min sloop 0 is 100", True),
        ({"bruto_aantalwoningen": 90, "netto_aantalwoningen": 90}, "bruto", "samen 100", True),
        ({"bruto_aantalwoningen": 110, "netto_aantalwoningen": 110}, "bruto", "10 telt", False),
        ({"nultredenwoning": 120}, "nultreden", "samen 130, meer dan bruto", True),
        ({"opleverjaar_2027": -40}, "opleverjaar_2027", "−40; verwacht: 0 of meer", True),
        ({"opleverjaar_2027": "veel"}, "opleverjaar_2027", "'veel'; verwacht: een aantal", True),
        ({"woningtype_eengezins": 30}, "woningtype", "naar woningtype zijn samen 130", False),
        ({"koop_duur": 30}, "huur_sociaal", "naar prijsklasse zijn samen 130", False),
        ({"c2": 7}, "c2", "de controlekolom zegt dat dit plan niet klopt: '7'", False),
        ({"planologische_status": "?"}, "planologisch", "of het plan hard is, blijft open", False),
    ],
)
def test_a_plan_that_does_not_add_up_is_told_at_its_cell(
    folder: Path, anders: dict[str, Any], kop: str, said: str, fout: bool
) -> None:
    rij = {**plan("Haven", {2027: 40, 2028: 60}, (20, 10, 0)), **anders}
    oogst = lees(schrijf(EXPORT, [rij]), folder, None, DAG)
    finding = next(finding for finding in oogst.findings if said in finding.message)
    kolom = next(at for at, naam in enumerate(KOPPEN, start=1) if naam.startswith(kop))
    assert finding.path == f"Plannen!{get_column_letter(kolom)}3"
    assert (finding.level is Level.FOUT) is fout
    assert bool(oogst.voorstellen) is not fout
    assert "Haven" not in str(finding)


def test_homes_without_a_year_count_as_such(folder: Path) -> None:
    rij = {**plan("Haven", {2027: 40}), "bruto_aantalwoningen": 100, "netto_aantalwoningen": 100}
    assert gelezen(folder, [rij]) == {
        "Alle plannen": "stond er niet → 100",
        "oplevering 2027, hard": "stond er niet → 40",
        "oplevering nog niet bekend, hard": "stond er niet → 60",
    }


def test_plans_of_another_source_are_told_and_stay(folder: Path) -> None:
    (folder / "analyse.yaml").write_text(
        "woningbouwprogramma:\n"
        "  - {naam: Alle plannen, woningen: {waarde: 9, eenheid: woningen, peildatum: 2025,"
        " bron: telling}}\n",
        "utf-8",
    )
    oogst = lees(schrijf(EXPORT, PLANNEN), folder, None, DAG)
    (finding,) = [finding for finding in oogst.findings if "andere bron" in finding.message]
    assert str(finding.place) == "kust/testdam/analyse.yaml:2:5"
    assert "stond er niet → 230" in gelezen(folder, PLANNEN).values()


def test_other_headings_totals_and_thousands_in_a_csv(folder: Path) -> None:
    csv = Path("plannen.csv")
    csv.write_bytes(
        "Gemeente;Plannaam;Vertrouwelijk;Bruto;Sloop;Netto;Opleverjaar;;Planologische status\n"
        ";;;;;;2027;2035–39;\n"
        "Testdam;Haven;nee;1.200;-;1.200;200;1.000;Vastgesteld\n"
        "Totaal;;;1.200;;1.200;200;1.000;\n".encode("cp1252")
    )
    wat = {v.wat: v.nieuw for v in lees(csv, folder, None, DAG).voorstellen if v.wat}
    assert wat == {
        "Alle plannen": "1.200",
        "oplevering 2027, hard": "200",
        "oplevering 2035-2039, hard": "1.000",
    }


def test_a_csv_does_not_know_its_day(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("p.csv").write_text("gemeente;plannaam;bruto;2027\nTestdam;Haven;1;1\n", "utf-8")
    with pytest.raises(InputError) as fout:
        lees(Path("p.csv"), folder)
    assert "--peildatum" in str(fout.value)
    order = ["cijfers", "lees", "p.csv", str(folder), "--peildatum"]
    assert main([*order, "1 okt 2026"]) == 2
    assert "schrijf 2026-10-01" in capsys.readouterr().err
    assert main([*order, "2026", "--ja"]) == 0


def test_options_for_plans_with_another_table_are_refused(folder: Path) -> None:
    Path("t.csv").write_text("gemeente;pad;waarde\nTestdam;cijfers.inwoners;3\n", "utf-8")
    with pytest.raises(InputError) as fout:
        lees(Path("t.csv"), folder, None, DAG)
    assert "geen plannen" in str(fout.value)


def test_an_export_needs_no_mapping(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schrijf(EXPORT, PLANNEN)
    assert main(["cijfers", "lees", str(EXPORT), "--voorstel"]) == 1
    assert "heeft geen koppeling nodig" in capsys.readouterr().err


def test_a_formula_without_outcome_is_told_unless_the_product_checks_it_itself(
    folder: Path,
) -> None:
    rij = plan("Haven", {2027: 40})
    oogst = lees(schrijf(EXPORT, [{**rij, "c1": "=H3-L3", "c4": "=1/0"}]), folder, None, DAG)
    assert oogst.findings == ()
    oogst = lees(schrijf(EXPORT, [{**rij, "bruto_aantalwoningen": "=L3"}]), folder, None, DAG)
    assert [finding.message for finding in oogst.findings] == [
        "de formule hier heeft nog geen uitkomst; verwacht: een aantal woningen"
    ]
    assert "sla het op" in oogst.findings[0].advice


def test_long_remarks_cost_no_time(folder: Path) -> None:
    lang = {**plan("Haven", {2027: 40}), "plantype": "opleverjaar " * 2700}
    assert "Alle plannen, hard" in gelezen(folder, [lang])
