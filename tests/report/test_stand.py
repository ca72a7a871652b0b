"""The command ``stand``: every gemeente, every region and the whole, in each form."""

import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from generator.cli import main

BASIS = Path(__file__).parent.parent / "checks" / "basis"


@pytest.fixture(autouse=True)
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return two regions: one with two gemeenten of which one can be read, and one with one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "inputs"
    shutil.copytree(BASIS, folder)
    shutil.copytree(folder / "regio", folder / "verderop")
    regio = folder / "verderop" / "regio.yaml"
    regio.write_text(regio.read_text("utf-8").replace("naam: Testland", "naam: Verderop"), "utf-8")
    shutil.copytree(folder / "regio" / "kleindam", folder / "regio" / "stukdam")
    with (folder / "regio" / "stukdam" / "gemeente.yaml").open("a", encoding="utf-8") as file:
        file.write("onbekend: ja\n")
    return folder


def shown(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 1) -> list[str]:
    assert main(["stand", *arguments]) == code
    return capsys.readouterr().out.splitlines()


def content(capsys: pytest.CaptureFixture[str]) -> dict[str, list[dict[str, object]]]:
    main(["stand", "--formaat", "json"])
    found: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return found


def test_the_screen_has_each_region_each_gemeente_and_the_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = shown(capsys)
    heads = [line for line in lines if "visie" in line and "gemeente" in line][:3]
    assert heads == [
        "Testland: 2 gemeenten, nog geen visie vastgesteld",
        "Verderop: 1 gemeente, nog geen visie vastgesteld",
        "Alle regio's samen: 3 gemeenten, nog geen visie vastgesteld",
    ]
    assert sum(line.startswith("  Kleindam ") for line in lines) == 2
    assert "  stukdam   niet te lezen" in lines


def test_scores_and_bars_are_those_of_the_completeness(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(capsys, "inputs/verderop", code=0)
    analyse = next(line for line in lines if line.startswith("  Analyse "))
    main(["controleer", "inputs/verderop", "--volledigheid"])
    step = next(
        line for line in capsys.readouterr().out.splitlines() if line.startswith("  Stap 1: ")
    )
    assert analyse.split("[")[1] == step.split("[")[1]


def test_a_gemeente_that_cannot_be_read_stops_none_and_says_why(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = shown(capsys, "inputs/regio")
    start = lines.index("Niet te lezen (1 fout)")
    assert "stukdam/gemeente.yaml" in lines[start + 1]
    assert "WZ103  fout" in lines[start + 1]
    assert any(line.startswith("  Kleindam ") for line in lines[:start])


def test_a_path_without_gemeenten_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert any("WZ100" in line for line in shown(capsys, "nergens"))


def test_an_adopted_visie_is_counted(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = inputs / "verderop" / "kleindam" / "gemeente.yaml"
    file.write_text(
        file.read_text("utf-8").replace("status: concept", "status: vastgesteld"), "utf-8"
    )
    lines = shown(capsys, "inputs/verderop", code=0)
    assert lines[0] == "Verderop: 1 gemeente, 1 visie vastgesteld"


def test_json_has_every_number(capsys: pytest.CaptureFixture[str]) -> None:
    found = content(capsys)
    testland, verderop = found["regios"]
    assert [testland["naam"], verderop["naam"]] == ["Testland", "Verderop"]
    assert (testland["aantal_gemeenten"], testland["aantal_gelezen"]) == (2, 1)
    gemeenten: list[dict[str, object]] = testland["gemeenten"]  # type: ignore[assignment]
    assert [een["leesbaar"] for een in gemeenten] == [True, False]
    assert gemeenten[0]["onderdelen"] == testland["onderdelen"] == verderop["onderdelen"]
    assert [een["code"] for een in found["bevindingen"]] == ["WZ103"]
    totaal: dict[str, int] = found["samen"]["onderdelen"]["totaal"]  # type: ignore
    assert totaal["totaal"] == totaal["aanwezig"] + totaal["nog_niet_bekend"] + totaal["ontbreekt"]


def test_markdown_has_a_table_for_each_region(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(capsys, "--formaat", "md")
    assert [line for line in lines if line.startswith("## ")] == [
        *("## Testland", "## Verderop", "## Alle regio's samen", "## Niet te lezen")
    ]
    tables = [line for line in lines if line.startswith("|")]
    assert any(line.startswith("| stukdam | niet te lezen |") for line in tables)
    for line, next_line in pairwise(lines):
        if line.startswith("|") and next_line.startswith("|"):
            assert line.count("|") == next_line.count("|")


def test_the_outcome_can_be_kept_in_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, "--formaat", "json", "--naar", "stand.json") == []
    assert json.loads(Path("stand.json").read_text("utf-8"))["regios"]
    Path("eigen.md").write_text("van mij")
    assert any("WZ" in line for line in shown(capsys, "--naar", "eigen.md"))
    assert Path("eigen.md").read_text() == "van mij"


def test_a_region_is_shown_once_whatever_the_order_of_its_gemeenten(
    inputs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(inputs / "regio" / "kleindam", inputs / "regio" / "anderdam")
    asked = ["regio/kleindam", "verderop/kleindam", "regio/anderdam"]
    lines = shown(capsys, *(str(inputs / path) for path in asked), code=0)
    assert sum(line.startswith("Testland: 2 gemeenten") for line in lines) == 1
