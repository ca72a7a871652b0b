"""``woonzorgvisie nieuw``: questions, options, and files that are never overwritten."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from generator.inputs.reader import read_dossier
from generator.nieuw import leggen
from tests.nieuw.conftest import Leg


def _tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _gesprek(*antwoorden: str) -> tuple[Callable[[str], str], list[str]]:
    """Return somebody who types ``antwoorden``, and what that person saw."""
    gezien: list[str] = []
    rest = iter(antwoorden)

    def vraag(text: str) -> str:
        gezien.append(text)
        return next(rest)

    return vraag, gezien


# ---- What there is already ----


def test_what_was_there_stays_and_what_is_missing_is_added(leg: Leg, werkmap: Path) -> None:
    leg()
    folder = werkmap / "inputs/regio/testdam"
    (folder / "visie.yaml").write_text("eindbeeld_samen: Van ons.\n", encoding="utf-8")
    (folder / "ambities.yaml").unlink()
    before = {path: path.read_bytes() for path in folder.iterdir()}
    said = "\n".join(leg().regels)
    assert "nieuw in inputs/regio/testdam: ambities.yaml" in said
    assert "bleef staan in inputs/regio/testdam: gemeente.yaml, cijfers.yaml" in said
    assert before == {path: path.read_bytes() for path in before}
    assert (folder / "ambities.yaml").is_file()


def test_a_second_time_changes_nothing(leg: Leg, werkmap: Path) -> None:
    leg()
    before = {path: path.stat().st_mtime_ns for path in werkmap.rglob("*.*")}
    assert "  Alle bestanden stonden er al; er is niets veranderd." in leg().regels
    assert before == {path: path.stat().st_mtime_ns for path in werkmap.rglob("*.*")}


def test_a_gemeente_that_is_there_needs_no_answers(leg: Leg, werkmap: Path) -> None:
    leg()
    (werkmap / "inputs/regio/testdam/proces.yaml").unlink()
    vraag, gezien = _gesprek()
    uitkomst = leg(vraag=vraag, naam=None, gm_code=None, provincie=None)
    assert uitkomst.code == 0 and not gezien
    proces = (werkmap / "inputs/regio/testdam/proces.yaml").read_text(encoding="utf-8")
    assert "naam: Gemeente Testdam" in proces


def test_a_broken_gemeente_must_be_mended_first(leg: Leg, werkmap: Path) -> None:
    folder = werkmap / "inputs/regio/testdam"
    folder.mkdir(parents=True)
    (folder / "gemeente.yaml").write_text("gemeente: {naam: [", encoding="utf-8")
    uitkomst = leg()
    assert uitkomst.code == 2
    assert "inputs/regio/testdam/gemeente.yaml: hier staan geen naam" in uitkomst.regels[0]
    assert _tree(folder) == {"gemeente.yaml"}


# ---- Where it goes ----


def test_a_folder_on_its_own_gets_its_schemas_inside(leg: Leg, werkmap: Path) -> None:
    uitkomst = leg("testdam")
    assert any("ligt niet in een map per regio" in regel for regel in uitkomst.regels)
    assert {path.name for path in werkmap.iterdir()} == {"testdam"}
    assert not (werkmap / "testdam" / "regio.yaml").exists()
    first = (werkmap / "testdam/visie.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert first.endswith("$schema=schema/visie.json")
    assert read_dossier(werkmap / "testdam").dossier.regio is None


def test_from_within_a_region_the_inputs_above_are_found(
    leg: Leg, werkmap: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg()
    monkeypatch.chdir(werkmap / "inputs" / "regio")
    leg("urk", naam="Urk", gm_code="GM0184")
    assert not (werkmap / "inputs/regio/urk/schema").exists()
    first = (werkmap / "inputs/regio/urk/visie.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert first.endswith("$schema=../../schema/visie.json")


def test_nothing_is_written_above_a_folder_that_is_not_ours(
    leg: Leg, werkmap: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("documenten")
    leg(str(elsewhere / "a" / "testdam"))
    assert {path.name for path in elsewhere.iterdir()} == {"a"}
    assert {path.name for path in (elsewhere / "a").iterdir()} == {"testdam"}


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("inputs/regio", "dit is de map van een regio"),
        ("inputs", "in deze map staan andere mappen met invoer"),
        ("inputs/regio/regio.yaml", "dit is een bestand, geen map"),
    ],
)
def test_a_folder_that_cannot_hold_a_gemeente(leg: Leg, folder: str, said: str) -> None:
    leg()
    uitkomst = leg(folder)
    assert uitkomst.code == 2
    assert uitkomst.regels[0].startswith(f"{folder}: {said}")


# ---- Names and codes ----


@pytest.mark.parametrize(
    "naam",
    [
        "'s-Hertogenbosch",
        "Súdwest-Fryslân",
        "Bergen (NH)",
        "Bergen (L.): zuid # 1",
        '"De" Ronde Venen',
        "- Ja",
        "null",
        "1.000",
    ],
)
def test_any_name_is_read_back_the_same(leg: Leg, werkmap: Path, naam: str) -> None:
    assert leg(naam=naam, titel=f"Visie {naam}", opsteller=naam).code == 0
    dossier = read_dossier(werkmap / "inputs/regio/testdam").dossier
    assert dossier.gemeente.naam == naam
    assert dossier.document.titel == f"Visie {naam}"
    assert dossier.document.opsteller == naam
    assert dossier.partners[0].naam == f"Gemeente {naam}"


@pytest.mark.parametrize(
    ("opties", "said"),
    [
        (
            {"gm_code": "0034"},
            "gevonden: '0034'; verwacht: GM en vier cijfers",
        ),
        ({"provincie": "Flevland"}, "'Flevland' is geen provincie → bedoelt u 'Flevoland'?"),
        ({"provincie": "x"}, "kies uit: Drenthe, Flevoland"),
        ({"naam": " "}, "--naam (Naam van de gemeente): hier staat niets"),
        ({"naam": "a\u0007"}, "een onzichtbaar teken"),
        ({"titel": "x" * 101}, "dit is langer dan 100 tekens"),
    ],
)
def test_a_wrong_option_is_told_and_nothing_is_written(
    leg: Leg, werkmap: Path, opties: dict[str, str], said: str
) -> None:
    uitkomst = leg(**opties)
    assert uitkomst.code == 2
    assert said in "\n".join(uitkomst.regels)
    assert _tree(werkmap) == set()


def test_small_slips_in_an_answer_are_mended(leg: Leg, werkmap: Path) -> None:
    leg(gm_code=" gm0090 ", provincie="friesland", naam="Smallingerland  ")
    gemeente = read_dossier(werkmap / "inputs/regio/testdam").dossier.gemeente
    assert (gemeente.gm_code, gemeente.provincie) == ("GM0090", "Fryslân")
    assert gemeente.naam == "Smallingerland"


def test_a_code_of_another_gemeente_is_noticed(leg: Leg) -> None:
    said = "\n".join(leg(gm_code="GM0184").regels)
    assert "in de landelijke tabel hoort GM0184 bij Urk" in said
    assert "landelijke tabel" not in "\n".join(leg(naam="URK", gm_code="GM0184").regels)


# ---- Questions ----


def test_what_is_not_given_is_asked_with_a_proposal(leg: Leg, werkmap: Path) -> None:
    vraag, gezien = _gesprek("", "", "flevoland", "Ons plan", "")
    uitkomst = leg("inputs/flevoland/urk", vraag, naam=None, gm_code=None, provincie=None)
    assert uitkomst.code == 0
    assert gezien == [
        "Naam van de gemeente [Urk]: ",
        "Code van de gemeente bij het CBS, zoals GM0034 [GM0184]: ",
        "Provincie [Flevoland]: ",
        "Titel van het document [Woonzorgvisie Urk]: ",
        "Opsteller (mag leeg blijven): ",
    ]
    assert read_dossier(werkmap / "inputs/flevoland/urk").dossier.document.titel == "Ons plan"


def test_a_wrong_answer_is_asked_again(leg: Leg) -> None:
    vraag, gezien = _gesprek("184", "GM0184", "", "")
    assert leg(vraag=vraag, gm_code=None).code == 0
    assert "gevonden: '184'; verwacht: GM en vier cijfers" in gezien[1]


def test_a_neighbour_tells_the_province(leg: Leg) -> None:
    leg("inputs/regio/eerste", provincie="Zeeland")
    vraag, gezien = _gesprek("", "", "")
    leg("inputs/regio/tweede", vraag, provincie=None)
    assert gezien[0] == "Provincie [Zeeland]: "


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_who_stops_leaves_nothing_behind(
    leg: Leg, werkmap: Path, stop: type[BaseException]
) -> None:
    def vraag(_: str) -> str:
        raise stop

    uitkomst = leg(vraag=vraag, naam=None)
    assert (uitkomst.code, uitkomst.regels[-1]) == (1, "afgebroken; er is niets geschreven")
    assert _tree(werkmap) == set()


def test_without_a_terminal_missing_options_are_named(
    werkmap: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main(["nieuw", "inputs/regio/onbekend", "--naam", "Onbekend"]) == 2
    said = capsys.readouterr().err
    assert "--gm-code" in said and "--provincie" in said and "--titel" not in said
    assert "In een gewone terminal wordt naar ontbrekende opties gevraagd." in said


def test_the_whole_order_on_the_command_line(
    werkmap: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--naam", "Urk", "--gm-code", "GM0184", "--provincie", "Flevoland"]
    options += ["--regio", "Groot Flevoland"]
    assert main(["nieuw", "mijn inputs/flevoland/urk", *options]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Urk (GM0184, Flevoland)\n  nieuw in mijn inputs/flevoland/urk: ")
    assert 'woonzorgvisie controleer "mijn inputs/flevoland/urk"' in said
    dossier = read_dossier(werkmap / "mijn inputs/flevoland/urk").dossier
    assert dossier.regio and dossier.regio.naam == "Groot Flevoland"


# ---- Writing ----


def test_a_failure_halfway_takes_everything_away_again(
    leg: Leg, werkmap: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = leggen.Path.open

    def broken(path: Path, *args: str, **how: str) -> object:
        if path.name == "visie.yaml":
            raise PermissionError(13, "Permission denied", str(path))
        return original(path, *args, **how)

    (werkmap / "inputs").mkdir()
    monkeypatch.setattr(leggen.Path, "open", broken)
    uitkomst = leg()
    assert uitkomst.code == 1
    assert "visie.yaml: niet geschreven" in uitkomst.regels[0]
    assert _tree(werkmap) == {"inputs"}


def test_who_stops_while_files_are_written_leaves_nothing_behind(
    leg: Leg, werkmap: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = leggen.Path.open

    def stopped(path: Path, *args: str, **how: str) -> object:
        if path.name == "gemeente.yaml":
            raise KeyboardInterrupt
        return original(path, *args, **how)

    monkeypatch.setattr(leggen.Path, "open", stopped)
    assert leg().code == 1
    assert _tree(werkmap) == set()


def test_a_file_where_a_folder_must_come(leg: Leg, werkmap: Path) -> None:
    (werkmap / "inputs").write_text("geen map")
    uitkomst = leg()
    assert uitkomst.code == 1
    assert "niet geschreven" in uitkomst.regels[0]


def test_a_file_above_the_region(
    leg: Leg, werkmap: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bestand = tmp_path_factory.mktemp("elders") / "bestand"
    bestand.write_text("geen map")
    uitkomst = leg(str(bestand / "regio" / "testdam"))
    assert uitkomst.code == 1
    assert "niet geschreven" in uitkomst.regels[0]
