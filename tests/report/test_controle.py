"""The forms in which a check is shown: screen, JSON, Markdown and SARIF."""

import json
import re
import shutil
from pathlib import Path

import pytest

from generator.checks.catalogus import catalogus
from generator.cli import main

BASIS = Path(__file__).parent.parent / "checks" / "basis"


@pytest.fixture
def kleindam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a gemeente with an ambition of which nobody measures the beginning."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(BASIS, tmp_path / "inputs")
    folder = tmp_path / "inputs" / "regio" / "kleindam"
    change(folder, "{waarde: 5, eenheid: personen per jaar", "{waarde: null, reden: onbekend")
    return folder


def line_of(folder: Path, text: str) -> int:
    """Return the number of the line in ``ambities.yaml`` that holds ``text``."""
    lines = (folder / "ambities.yaml").read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def change(folder: Path, old: str, new: str, file: str = "ambities.yaml") -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def silence(folder: Path) -> None:
    with (folder / "gemeente.yaml").open("a", encoding="utf-8") as file:
        file.write("controle:\n  stil:\n    - {code: WZ204, reden: Volgt | later.}\n")


def test_the_screen_shows_findings_by_file(
    kleindam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controleer"]) == 0
    number = line_of(kleindam, "waarde: null")
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert first == "inputs/regio/kleindam/ambities.yaml (1 waarschuwing)"
    assert second == (
        f"  inputs/regio/kleindam/ambities.yaml:{number}:25  WZ204  waarschuwing "
        " ambities[doorstroming].nulmeting: de ambitie heeft geen nulmeting, en niemand die hem"
        " levert  → vul waarde en peildatum in, of noem bij 'levert' wie de nulmeting doet"
    )


def test_a_finding_in_a_shared_file_is_shown_once(
    kleindam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(kleindam, kleindam.parent / "grootdam")
    change(kleindam.parent, "  naam: Testland\n", "  name: Testland\n", "regio.yaml")
    assert main(["controleer", "inputs/regio"]) == 1
    out = capsys.readouterr().out
    assert out.count("regio.yaml:3:3  WZ103") == 1
    assert "2 gemeenten en 1 regio gecontroleerd" in out


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 0),
        (["--streng"], 3),
        (["--streng", "--niveau", "fout"], 3),
        (["--leg-uit", "WZ204"], 0),
        (["--lijst"], 0),
    ],
)
def test_the_exit_code_says_how_it_went(options: list[str], code: int, kleindam: Path) -> None:
    assert main(["controleer", "inputs", *options]) == code


def test_a_code_that_does_not_exist_is_a_wrong_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["controleer", "--leg-uit", "WZ999"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith("--leg-uit: er is geen code 'WZ999'; bedoelt u")


def test_unreadable_input_is_an_error_with_its_line(
    kleindam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(kleindam, "    naam: Huisbezoek", "    naam:Huisbezoek")
    assert main(["controleer", "inputs"]) == 1
    out = capsys.readouterr().out
    place = f"ambities.yaml:{line_of(kleindam, 'naam:Huisbezoek')}:9"
    assert f"{place}  WZ101  fout  na de dubbele punt ontbreekt een gewone spatie" in out
    assert "naam:Huisbezoek\n" in out


def test_silence_is_shown_with_its_reason(
    kleindam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    silence(kleindam)
    assert main(["controleer", "--streng"]) == 0
    out = capsys.readouterr().out
    assert "Stil gezet (1)" in out and "stil omdat: Volgt | later." in out


def test_the_score_is_shown_with_its_terms(
    kleindam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["controleer"])
    assert "Volledigheid van Kleindam: " in capsys.readouterr().out
    main(["controleer", "--volledigheid"])
    out = capsys.readouterr().out
    assert "Per hoofdstuk" in out and "WZ204" not in out


def test_json_holds_everything(kleindam: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "--formaat", "json"]) == 0
    content = json.loads(capsys.readouterr().out)
    [gemeente] = content["gemeenten"]
    assert (gemeente["naam"], gemeente["map"], gemeente["leesbaar"]) == (
        "Kleindam",
        "inputs/regio/kleindam",
        True,
    )
    for stap in gemeente["volledigheid"]:
        terms = stap["aanwezig"] + stap["nog_niet_bekend"] + stap["ontbreekt"]
        assert terms == stap["totaal"] > 0
    [found] = content["bevindingen"]
    assert (found["bestand"], found["regel"], found["kolom"], found["niveau"]) == (
        "inputs/regio/kleindam/ambities.yaml",
        line_of(kleindam, "waarde: null"),
        25,
        "waarschuwing",
    )
    assert content["totaal"] == {"fouten": 0, "waarschuwingen": 1, "tips": 0}


def test_markdown_is_a_table_that_no_text_can_break(
    kleindam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    silence(kleindam)
    assert main(["controleer", "--formaat", "md"]) == 0
    lines = capsys.readouterr().out.splitlines()
    number = line_of(kleindam, "waarde: null")
    [row] = [line for line in lines if line.startswith(f"| {number} ")]
    assert row.startswith(
        f"| {number} | WZ204 | waarschuwing | ambities\\[doorstroming\\].nulmeting: "
    )
    assert row.endswith("| Volgt \\| later. |")


def test_sarif_has_a_rule_and_a_place_for_each_result(
    kleindam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    silence(kleindam)
    assert main(["controleer", "--formaat", "sarif"]) == 0
    log = json.loads(capsys.readouterr().out)
    [run] = log["runs"]
    [result] = run["results"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["WZ204"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "Volgt | later."}]
    [location] = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "inputs/regio/kleindam/ambities.yaml"},
        "region": {"startLine": line_of(kleindam, "waarde: null"), "startColumn": 25},
    }


def test_a_report_never_replaces_a_file_of_a_person(kleindam: Path) -> None:
    Path("rapport.md").write_text("van mij\n", encoding="utf-8")
    assert main(["controleer", "--formaat", "md", "--naar", "rapport.md"]) == 0
    assert Path("rapport.md").read_text(encoding="utf-8") == "van mij\n"
    assert Path("rapport-nieuw.md").read_text(encoding="utf-8").startswith("# Controle")


def test_every_code_that_the_product_gives_is_explained(checkout: Path) -> None:
    import re

    code = "\n".join(p.read_text(encoding="utf-8") for p in (checkout / "generator").rglob("*.py"))
    given = set(re.findall(r'"(WZ\d{3})"', code))
    assert given <= set(catalogus())


@pytest.mark.parametrize("code", catalogus())
def test_a_code_is_explained_in_plain_lines(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "--leg-uit", code.lower()]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{code}  ")
    assert max(len(line) for line in out.splitlines()) <= 120


STREEK = BASIS.parent / "streek"


@pytest.fixture
def testland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a region of three gemeenten, of which one begins a year earlier."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(STREEK, tmp_path / "inputs")
    folder = tmp_path / "inputs" / "testland"
    change(folder / "kleindam", "van: 2027", "van: 2026", "gemeente.yaml")
    return folder


def test_what_does_not_go_together_stands_under_the_name_of_the_region(
    testland: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controleer", "inputs/testland"]) == 0
    out = capsys.readouterr().out
    [block] = re.findall(r"(?m)^Regio Testland, in samenhang \(1 waarschuwing\)\n(.*)\n", out)
    assert "inputs/testland/kleindam/gemeente.yaml:6:18  WZ930  waarschuwing" in block
    assert out.count("WZ930  waarschuwing") == 1
    assert "3 gemeenten en 1 regio gecontroleerd" in out


@pytest.mark.parametrize(
    "paden",
    [
        [],
        ["inputs/testland/regio.yaml"],
        ["inputs", "inputs/testland/kleindam"],
        ["inputs/testland", "inputs"],
    ],
)
def test_a_region_is_looked_at_once_with_all_its_gemeenten(
    paden: list[str], testland: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["controleer", *paden])
    assert capsys.readouterr().out.count("WZ930  waarschuwing") == 1


def test_of_a_gemeente_alone_the_region_is_not_looked_at(
    testland: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["controleer", "inputs/testland/kleindam"])
    out = capsys.readouterr().out
    assert "WZ930" not in out and "1 gemeente gecontroleerd" in out


def test_a_regio_yaml_with_only_sources_is_no_region_to_look_at(
    testland: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (testland / "regio.yaml").read_text(encoding="utf-8")
    (testland / "regio.yaml").write_text(
        "bronnen:" + text.partition("\nbronnen:")[2], encoding="utf-8"
    )
    for file in ("aandachtsgroepen", "ambities", "visie", "uitvoering"):
        for found in testland.glob(f"*/{file}.yaml"):
            found.unlink()
    assert main(["controleer", "inputs", "--niveau", "fout"]) == 0
    assert "3 gemeenten gecontroleerd" in capsys.readouterr().out


def test_a_region_is_not_looked_at_while_a_gemeente_cannot_be_read(
    testland: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(testland / "grootdam", "status: concept", "status: klaar", "gemeente.yaml")
    assert main(["controleer", "inputs/testland"]) == 1
    out = capsys.readouterr().out
    assert out.count("grootdam/gemeente.yaml:4:11  WZ105") == 1
    assert "Regio testland: de samenhang volgt als alle invoer te lezen is" in out


def test_every_form_has_the_region(testland: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["controleer", "inputs/testland", "--formaat", "json"])
    content = json.loads(capsys.readouterr().out)
    assert content["regios"] == [{"naam": "Testland", "map": "inputs/testland", "leesbaar": True}]
    assert {b["code"]: b["regio"] for b in content["bevindingen"]}["WZ930"] == "Testland"
    assert {b["regio"] for b in content["bevindingen"]} == {None, "Testland"}
    main(["controleer", "inputs/testland", "--formaat", "md"])
    lines = capsys.readouterr().out.splitlines()
    below = lines[lines.index("## Regio Testland, in samenhang") :]
    assert below[4].startswith("| inputs/testland/kleindam/gemeente.yaml | 6 | WZ930 |")
    main(["controleer", "inputs/testland", "--formaat", "sarif"])
    [run] = json.loads(capsys.readouterr().out)["runs"]
    [rule] = [rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "WZ930"]
    assert rule["properties"] == {"familie": "Regio"}


def test_a_region_is_looked_at_in_a_list_and_in_an_explanation(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["controleer", "--lijst"])
    assert "\nRegio\n  WZ920  waarschuwing" in capsys.readouterr().out
    main(["controleer", "--leg-uit", "wz930"])
    out = capsys.readouterr().out
    assert "Stil zetten kan in regio.yaml" in out and "  regiocontrole:\n    stil:" in out
