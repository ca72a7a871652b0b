"""``cijfers haal``: what a consultant sees, and what happens to the files."""

from pathlib import Path

import pytest

from generator.inputs.reader import read_dossier
from tests.cbs import server as streken
from tests.cbs.server import Server, Streek
from tests.cbs.tabellen import DAM, DIJK, eigendom, inwoners, lid4, tabel3
from tests.cijfers.haal.conftest import CIJFERS, Haal

DAM_MAP = "inputs/proef/dam"


def boom(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_shows_what_would_change_and_changes_nothing(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inwoners(cbs, {(DAM, 2025): 105, (DAM, 2026): 110})
    voor = boom(regio)
    assert haal(DAM_MAP) == 0
    said = capsys.readouterr().out
    assert "  regel  wat" in said
    assert "4  cijfers.inwoners        100 (2025-01-01)  110 (2026-01-01)" in said
    assert "De toelichting blijft staan; kijk of die nog klopt" in said
    assert said.endswith("Er is niets veranderd. Geef --ja om dit te doen.\n")
    assert boom(regio) == voor


def test_ja_changes_only_those_values(cbs: Server, haal: Haal, regio: Path) -> None:
    inwoners(cbs, {(DAM, 2025): 105, (DAM, 2026): 110})
    eigendom(cbs, {(DAM, 2025): (200, 121, 78, 41)})
    assert haal(DAM_MAP, "--ja", tabellen=("03759ned", "86286NED")) == 0
    verwacht = (
        CIJFERS.replace("waarde: 100", "waarde: 110")
        .replace("2025-01-01", "2026-01-01")
        .replace(
            "{waarde: null, reden: nog op te vragen, levert: CBS}   # Piet belt\n",
            "{waarde: 61, eenheid: procent, peildatum: 2025-01-01, bron: cbs-86286ned,"
            " bewerking: berekend uit aantallen woningen}   # Piet belt\n"
            "  huurwoningen: {waarde: 39, eenheid: procent, peildatum: 2025-01-01,"
            " bron: cbs-86286ned, bewerking: berekend uit aantallen woningen}\n"
            "  corporatiewoningen:\n    waarde: 21\n    eenheid: procent\n",
        )
        .encode()
    )
    gelezen = (regio / "dam" / "cijfers.yaml").read_bytes().replace(b"\r\n", b"\n")
    assert gelezen.startswith(verwacht.split(b"  huurwoningen")[0])
    cijfers = read_dossier(regio / "dam").dossier.cijfers
    assert (cijfers.koopwoningen.waarde, cijfers.huurwoningen.waarde) == (61, 39)
    assert cijfers.inwoners_reeks.waarden == {2025: 105, 2026: 110}
    bron = (regio / "dam" / "bronnen.yaml").read_text(encoding="utf-8")
    assert "- id: cbs-86286ned" in bron
    assert "licentie: CC BY 4.0" in bron
    assert haal(DAM_MAP, "--ja", tabellen=("03759ned", "86286NED")) == 0
    assert (regio / "dam" / "cijfers.yaml").read_bytes().replace(b"\r\n", b"\n") == gelezen


def test_a_region_gets_its_own_figures_and_those_of_its_gemeenten(
    cbs: Server, haal: Haal, regio: Path
) -> None:
    inwoners(cbs, {(DAM, 2026): 110, (DIJK, 2026): 40})
    assert haal("inputs/proef", "--ja") == 0
    dossier = read_dossier(regio / "dijk").dossier
    assert dossier.regio is not None
    assert [g.inwoners.waarde for g in dossier.regio.gemeenten] == [110, 40]
    samen = dossier.regiocijfers.inwoners
    assert (samen.waarde, samen.bewerking) == (150, "opgeteld over 2 gemeenten")
    assert dossier.cijfers.inwoners.waarde == 40


def test_figures_of_others_and_newer_ones_stay(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inwoners(cbs, {(DAM, 2024): 90})
    path = regio / "dam" / "cijfers.yaml"
    assert haal(DAM_MAP) == 0
    assert "1 cijfer in uw bestanden is nieuwer dan bij het CBS" in capsys.readouterr().out
    text = path.read_text(encoding="utf-8").replace("bron: cbs-03759ned", "bron: gemeente-telling")
    path.write_text(text.replace("2025-01-01", "2020-01-01"), encoding="utf-8")
    assert haal(DAM_MAP) == 0
    assert "1 cijfer met een andere bron of indeling blijft staan" in capsys.readouterr().out


def test_a_secret_figure_becomes_a_reason_and_never_replaces_a_number(
    cbs: Server, haal: Haal, regio: Path
) -> None:
    path = regio / "dam" / "cijfers.yaml"
    inwoners(cbs, {(DAM, 2026): "Confidential"})
    haal(DAM_MAP, "--ja")
    assert read_dossier(regio / "dam").dossier.cijfers.inwoners.waarde == 100
    path.write_text("cijfers:\n  inwoners: {waarde: null, reden: nog op te vragen, levert: CBS}\n")
    haal(DAM_MAP, "--ja")
    assert path.read_text() == (
        "cijfers:\n  inwoners: {waarde: null, reden: geheim bij het CBS (tabel 03759ned),"
        " levert: CBS}\n"
    )


def test_a_preliminary_figure_is_marked_until_it_is_final(
    cbs: Server, haal: Haal, regio: Path
) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 110})
    tabel.leden["Perioden"][-1]["Status"] = "Voorlopig"
    haal(DAM_MAP, "--ja")
    cijfer = read_dossier(regio / "dam").dossier.cijfers.inwoners
    assert cijfer.betrouwbaarheid == "voorlopig cijfer"
    inwoners(cbs, {(DAM, 2026): 111})
    haal(DAM_MAP, "--ja", "--opnieuw")
    assert read_dossier(regio / "dam").dossier.cijfers.inwoners.betrouwbaarheid is None


def test_a_final_figure_loses_its_mark_also_when_the_number_stays(
    cbs: Server, haal: Haal, regio: Path
) -> None:
    tabel = inwoners(cbs, {(DAM, 2026): 110})
    tabel.leden["Perioden"][-1]["Status"] = "Voorlopig"
    haal(DAM_MAP, "--ja")
    tabel.leden["Perioden"][-1]["Status"] = "Definitief"
    haal(DAM_MAP, "--ja", "--opnieuw")
    assert read_dossier(regio / "dam").dossier.cijfers.inwoners.betrouwbaarheid is None


@pytest.mark.parametrize(
    "streek",
    [
        streken.fout(500),
        streken.traag,
        streken.half,
        streken.html,
        streken.afgekapt,
        streken.latin,
        streken.doorverwezen,
        streken.eindeloos,
        streken.half_ingepakt,
        streken.ophangen,
        streken.leeg,
        streken.geen_getal,
        streken.druppelt,
    ],
)
@pytest.mark.parametrize("waar", ["Dimensions", "PeriodenCodes", "Observations"])
def test_no_fault_of_the_cbs_touches_a_file_or_shows_a_traceback(
    cbs: Server,
    haal: Haal,
    regio: Path,
    capsys: pytest.CaptureFixture[str],
    streek: Streek,
    waar: str,
) -> None:
    inwoners(cbs, {(DAM, 2026): 110})
    cbs.streken[waar] = [streek] * 9
    voor = boom(regio)
    assert haal(DAM_MAP, "--ja") == 1
    said = capsys.readouterr()
    assert "WZ62" in said.out
    assert "Er is niets te veranderen." in said.out
    assert "Traceback" not in said.out + said.err
    assert boom(regio) == voor


@pytest.mark.parametrize("waar", ["03759ned", "x"])
def test_one_table_that_fails_stops_no_other(
    cbs: Server, haal: Haal, regio: Path, waar: str
) -> None:
    eigendom(cbs, {(DAM, 2025): (200, 121, 78, 41)})
    cbs.streken[waar] = [streken.fout(500)] * 9
    assert haal(DAM_MAP, "--ja", tabellen=("03759ned", "86286NED")) == 1
    assert read_dossier(regio / "dam").dossier.cijfers.koopwoningen.waarde == 61


def test_copies_of_a_region_serve_its_gemeenten_without_network(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inwoners(cbs, {(DAM, 2026): 110, (DIJK, 2026): 40})
    haal("inputs/proef")
    cbs.streken[""] = [streken.fout(500)] * 99
    assert haal(f"{DAM_MAP}/../dam", "--offline", "--ja") == 0
    assert read_dossier(regio / "dam").dossier.cijfers.inwoners.waarde == 110


def test_a_gemeente_that_the_cbs_does_not_know(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tabel = inwoners(cbs, {(DIJK, 2026): 40})
    tabel.leden["RegioS"] = [lid for lid in tabel.leden["RegioS"] if lid["Identifier"] != DAM]
    assert haal(DAM_MAP, "--ja") == 0
    said = capsys.readouterr().out
    assert f"WZ624 CBS-tabel 03759ned heeft geen gebied {DAM}" in said


def test_a_file_that_cannot_be_edited_is_told_and_the_rest_goes_on(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (regio / "dam" / "cijfers.yaml").write_text("cijfers: {inwoners: 5}\n")
    inwoners(cbs, {(DAM, 2026): 110})
    assert haal(DAM_MAP, "--ja") == 1
    said = capsys.readouterr().out
    assert "inputs/proef/dam/cijfers.yaml:1:21 WZ604 cijfers.inwoners" in said
    assert "inwoners_reeks" in (regio / "dam" / "cijfers.yaml").read_text()


def test_a_file_with_a_mistake_is_told_before_anything_is_asked(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inwoners(cbs, {(DAM, 2026): 110})
    (regio / "dam" / "cijfers.yaml").write_text("cijfers: &a\n  inwoners: *a\n")
    assert haal(DAM_MAP, "--ja") == 1
    assert "inputs/proef/dam/cijfers.yaml:1:10 WZ109" in capsys.readouterr().err
    assert not cbs.gevraagd


@pytest.mark.parametrize(
    ("argumenten", "code", "says"),
    [
        ((), 2, "noem de map van een gemeente of regio"),
        (("inputs",), 1, "hier staat geen gemeente.yaml en geen regio.yaml"),
        (("nergens",), 1, "hier staat geen gemeente.yaml en geen regio.yaml"),
    ],
)
def test_a_wrong_order_is_told(
    haal: Haal,
    regio: Path,
    capsys: pytest.CaptureFixture[str],
    argumenten: tuple[str, ...],
    code: int,
    says: str,
) -> None:
    assert haal(*argumenten) == code
    assert says in capsys.readouterr().err


def test_an_unknown_table_is_told_with_a_suggestion(
    haal: Haal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert haal(DAM_MAP, tabellen=("03759nad",)) == 2
    assert "bedoelt u '03759ned'?" in capsys.readouterr().err


def test_a_code_that_is_missing_is_told(
    haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = regio / "dam" / "gemeente.yaml"
    path.write_text(path.read_text().replace(DAM, "0034"))
    assert haal(DAM_MAP) == 1
    assert "gevonden: '0034' → vul bij gm_code GM en vier cijfers in" in capsys.readouterr().err


def test_the_list_says_what_was_checked(capsys: pytest.CaptureFixture[str], haal: Haal) -> None:
    assert haal("--lijst", tabellen=()) == 0
    said = capsys.readouterr().out
    assert "85980NED" in said
    assert "namen niet nagegaan; alleen met --tabel" in said


def test_the_user_is_asked_on_a_terminal(
    cbs: Server,
    haal: Haal,
    regio: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    inwoners(cbs, {(DAM, 2026): 110})
    antwoorden = iter(["nee", "j"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda vraag: next(antwoorden))
    voor = boom(regio)
    assert haal(DAM_MAP) == 0
    assert boom(regio) == voor
    assert haal(DAM_MAP) == 0
    assert "veranderd: inputs/proef/dam/cijfers.yaml" in capsys.readouterr().out


def groepen(cbs: Server) -> None:
    tabel = inwoners(cbs, {(DAM, 2023): 55})
    tabel.maten[0]["Title"] = "Personen"
    for naam in ("Aandachtsgroep", "Kenmerken"):
        tabel.dimensies.append({"Identifier": naam, "Title": naam, "Kind": "Dimension"})
    tabel.leden["Aandachtsgroep"] = [lid4("G1", "Studenten"), lid4("G2", "Ontheemden")]
    tabel.leden["Kenmerken"] = [lid4("T1", "Totaal")]
    tabel.cellen = [
        {**cel, "Aandachtsgroep": groep, "Kenmerken": "T1"}
        for cel in tabel.cellen
        for groep in ("G1", "G2")
    ]
    cbs.v4["85980NED"] = tabel


def test_groups_are_found_by_our_name_or_that_of_the_input(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    groepen(cbs)
    path = regio / "dam" / "aandachtsgroepen.yaml"
    path.write_text(
        "aandachtsgroepen:\n  - id: oekraine\n    cbs_categorie: Ontheemden   # zo heet het daar\n"
    )
    assert haal(DAM_MAP, "--ja", tabellen=("85980NED",)) == 0
    gelezen = {groep.id: groep for groep in read_dossier(regio / "dam").dossier.aandachtsgroepen}
    assert gelezen["oekraine"].omvang_huidig.lokaal.waarde == 55
    assert gelezen["studenten"].omvang_huidig.lokaal.waarde == 55
    assert "cbs_categorie: Ontheemden   # zo heet het daar" in path.read_text()
    said = capsys.readouterr().out
    assert "'Statushouders' (Aandachtsgroep) staat er niet in" in said
    assert "achter cbs_categorie de naam zoals die er wel is" in said


def test_a_figure_without_a_place_in_the_file_is_told(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tabel3(
        cbs,
        "85150NED",
        {"Zorgwoonruimten_1": "Zorgwoonruimten"},
        {
            "TypeZorgwoonruimte": {"A": "Verzorgings- en verpleeghuizen"},
            "RegioS": {DAM: "Dam"},
            "Perioden": {"2025JJ00": "2025"},
        },
        [
            {
                "ID": 1,
                "TypeZorgwoonruimte": "A",
                "RegioS": DAM,
                "Perioden": "2025JJ00",
                "Zorgwoonruimten_1": 80,
            }
        ],
    )
    voor = boom(regio)
    assert haal(DAM_MAP, "--ja", tabellen=("85150NED",)) == 0
    assert "voor 1 cijfer is in uw bestanden nog geen plek" in capsys.readouterr().out
    assert boom(regio) == voor
    (regio / "dam" / "aandachtsgroepen.yaml").write_text(
        "aandachtsgroepen:\n  - id: ouderen_wlz\n    aanbod_huidig:\n      wonen:\n"
        "        - woonvorm: verpleeghuisplaats\n"
        "          cijfer: {waarde: null, reden: x}\n"
    )
    assert haal(DAM_MAP, "--ja", tabellen=("85150NED",)) == 0
    groep = next(
        g for g in read_dossier(regio / "dam").dossier.aandachtsgroepen if g.id == "ouderen_wlz"
    )
    assert groep.aanbod_huidig.wonen[0].cijfer.waarde == 80


def test_a_fault_on_the_second_page_spoils_the_first(
    cbs: Server, haal: Haal, regio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inwoners(cbs, {(DAM, jaar): jaar for jaar in range(2019, 2027)})
    cbs.per_blad = 5
    cbs.streken["Observations"] = [streken.GEWOON, *[streken.half] * 9]
    voor = boom(regio)
    assert haal(DAM_MAP, "--ja") == 1
    assert "brak halverwege af" in capsys.readouterr().out
    assert boom(regio) == voor


VREEMD: list[object] = [
    None,
    [],
    {},
    True,
    -1,
    1e308,
    10**40,
    "",
    "NaN",
    "\x1b[31m\n- kwaad: ja",
    "²",
]


@pytest.mark.parametrize("vreemd", VREEMD, ids=repr)
@pytest.mark.parametrize("waar", ["dimensies", "maten", "cellen", "RegioS", "Perioden"])
def test_strange_things_in_a_table_never_break_the_input(
    cbs: Server,
    haal: Haal,
    regio: Path,
    capsys: pytest.CaptureFixture[str],
    waar: str,
    vreemd: object,
) -> None:
    tabel = inwoners(cbs, {(DAM, 2025): 105, (DAM, 2026): 110})
    rijen = tabel.leden[waar] if waar in tabel.leden else getattr(tabel, waar)
    for at, kolom in enumerate(sorted({kolom for rij in rijen for kolom in rij})):
        rijen[at % len(rijen)][kolom] = vreemd
    assert haal(DAM_MAP, "--ja") in (0, 1)
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    assert "\x1b" not in said.out
    assert read_dossier(regio / "dam").dossier.cijfers.inwoners is not None
    assert (regio / "dam" / "cijfers.yaml").read_bytes().startswith(b"# Van Jan.\r\ncijfers:\r\n")
