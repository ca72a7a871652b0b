"""From folder to files: what a consultant sees happen."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.cli import main
from generator.core.cache import Cache
from generator.options import Options
from generator.pipeline.building import build
from generator.pipeline.results import Result
from generator.writers.herkomst import find
from generator.writers.manifest import load

EXAMPLE = Path("inputs/flevoland/urk")
OUTPUT = Path("output/flevoland/urk")


@pytest.fixture
def work(checkout: Path, drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the inputs of the example, in which to work."""
    shutil.copytree(checkout / "inputs", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))
    return tmp_path


def maak(drawn: Path) -> Result:
    return build(EXAMPLE, Options(), Cache(drawn), lambda _: None)


def change(name: str, old: str, new: str) -> None:
    path = EXAMPLE / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_files_of_a_gemeente(work: Path, drawn: Path) -> None:
    result = maak(drawn)
    names = {path.relative_to(OUTPUT).as_posix() for path in OUTPUT.rglob("*") if path.is_file()}
    assert {
        "woonzorgvisie-urk.docx",
        "woonzorgvisie-urk.md",
        "woonzorgvisie-urk.herkomst.json",
    } <= names
    pictures = {name for name in names if name.startswith("grafieken/")}
    assert len(pictures) == 2 * result.figures
    assert not result.findings
    markdown = (OUTPUT / "woonzorgvisie-urk.md").read_text(encoding="utf-8")
    for picture in pictures:
        assert picture.endswith(".svg") or f"]({picture})" in markdown


def test_equal_input_gives_equal_bytes(work: Path, drawn: Path) -> None:
    maak(drawn)
    first = {path: path.read_bytes() for path in OUTPUT.rglob("*") if path.is_file()}
    shutil.rmtree(OUTPUT)
    maak(drawn)
    assert {path: path.read_bytes() for path in OUTPUT.rglob("*") if path.is_file()} == first


def test_one_changed_value_goes_everywhere_and_redraws_only_its_charts(
    work: Path, drawn: Path
) -> None:
    assert maak(drawn).drawn >= 0
    assert maak(drawn).drawn == 0
    change("cijfers.yaml", "waarde: 22431", "waarde: 22999")
    assert maak(drawn).drawn == 0  # this figure stands in no chart
    markdown = (OUTPUT / "woonzorgvisie-urk.md").read_text(encoding="utf-8")
    assert "22.999" in markdown and "22.431 inwoners" not in markdown
    change("cijfers.yaml", "2026: 22431", "2026: 25000")
    before = (OUTPUT / "grafieken" / "inwoners_reeks.png").read_bytes()
    assert maak(drawn).drawn == 1
    assert (OUTPUT / "grafieken" / "inwoners_reeks.png").read_bytes() != before
    markdown = (OUTPUT / "woonzorgvisie-urk.md").read_text(encoding="utf-8")
    alt = next(line for line in markdown.split("\n") if "inwoners_reeks.png" in line)
    assert "25.000" in alt
    document = zipfile.ZipFile(OUTPUT / "woonzorgvisie-urk.docx").read("word/document.xml").decode()
    assert document.count("25.000") >= 2


def test_a_line_more_in_the_yaml_draws_nothing_again(work: Path, drawn: Path) -> None:
    maak(drawn)
    path = EXAMPLE / "cijfers.yaml"
    path.write_text("# een regel\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert maak(drawn).drawn == 0


def test_every_anchor_of_the_manifest_is_a_bookmark_in_word(work: Path, drawn: Path) -> None:
    maak(drawn)
    manifest = load((OUTPUT / "woonzorgvisie-urk.herkomst.json").read_bytes())
    anchors = [entry.anchor for entry in manifest.entries if entry.anchor]
    with zipfile.ZipFile(OUTPUT / "woonzorgvisie-urk.docx") as word:
        parts = "".join(
            word.read(n).decode()
            for n in word.namelist()
            if n.startswith("word/") and n.endswith(".xml")
        )
        properties = word.read("docProps/custom.xml").decode()
    bookmarks = re.findall(r'<w:bookmarkStart [^>]*w:name="(_wz_[a-z2-7]{16})"', parts)
    assert len(set(anchors)) == len(anchors) > 500
    assert sorted(bookmarks) == sorted(anchors)
    assert manifest.build in properties


def test_the_origin_of_a_text_is_found_by_file_and_line(work: Path, drawn: Path) -> None:
    maak(drawn)
    origins = {origin for answer in find("22.431", Path("output")) for origin in answer.origins}
    number = next(
        index
        for index, line in enumerate((EXAMPLE / "cijfers.yaml").read_text("utf-8").split("\n"), 1)
        if "waarde: 22431" in line
    )
    assert any(f"inputs/flevoland/urk/cijfers.yaml:{number}:" in origin for origin in origins)


def test_mistakes_stop_one_gemeente_and_not_the_others(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change("gemeente.yaml", "status: concept", "status: klad")
    code = main(["maak", "inputs/flevoland/urk", "inputs/flevoland/zeewolde", "--processen", "1"])
    shown = capsys.readouterr().out
    assert code == 1
    assert "inputs/flevoland/urk/gemeente.yaml:" in shown
    assert "gevonden: 'klad'" in shown
    assert "urk: niet gemaakt" in shown
    assert "Klaar: 1 van 2 gemeenten gemaakt; 1 fout." in shown
    assert not OUTPUT.exists()
    assert (work / "output/flevoland/zeewolde/woonzorgvisie-zeewolde.docx").exists()


def test_a_changed_word_file_stays_and_keeps_its_manifest(
    work: Path, drawn: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maak(drawn)
    word = OUTPUT / "woonzorgvisie-urk.docx"
    manifest = (OUTPUT / "woonzorgvisie-urk.herkomst.json").read_bytes()
    word.write_bytes(b"nagekeken door de wethouder")
    change("cijfers.yaml", "waarde: 1671", "waarde: 1672")
    assert main(["maak", str(EXAMPLE)]) == 0
    assert main(["maak", str(EXAMPLE), "--streng"]) == 3
    assert "met de hand veranderd en blijft staan" in capsys.readouterr().out
    assert word.read_bytes() == b"nagekeken door de wethouder"
    assert (OUTPUT / "woonzorgvisie-urk.herkomst.json").read_bytes() == manifest
    assert (OUTPUT / "woonzorgvisie-urk-nieuw.docx").exists()
    assert (OUTPUT / "woonzorgvisie-urk-nieuw.herkomst.json").read_bytes() != manifest


def test_one_format_only(work: Path) -> None:
    assert main(["maak", str(EXAMPLE), "--formaat", "md", "--uit", "elders"]) == 0
    made = {path.name for path in (work / "elders/flevoland/urk").iterdir()}
    assert "woonzorgvisie-urk.md" in made
    assert "woonzorgvisie-urk.docx" not in made


def test_paths_without_a_gemeente_are_named(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["maak", "weg", "inputs/landelijk"]) == 1
    shown = capsys.readouterr().out
    assert "weg:1:1 WZ100 dit pad bestaat niet" in shown
    assert "inputs/landelijk:1:1 WZ100 hier staat geen gemeente" in shown


def test_own_templates_go_first(work: Path) -> None:
    own = work / "templates" / "woonzorgvisie"
    own.mkdir(parents=True)
    (own / "150_eigen.md.j2").write_text("# Ons eigen hoofdstuk\n\nOver {{ gemeente.naam }}.\n")
    assert main(["maak", str(EXAMPLE), "--formaat", "md"]) == 0
    text = (OUTPUT / "woonzorgvisie-urk.md").read_text(encoding="utf-8")
    assert "Ons eigen hoofdstuk\n\nOver Urk." in text


CACHED_BUILD = """\
import sys
from generator.cli import main
assert main(["maak", "inputs/flevoland/urk"]) == 0
heavy = {"matplotlib", "numpy", "docx", "lxml", "PIL"} & set(sys.modules)
assert not heavy, heavy
"""


def test_a_build_with_ready_charts_imports_nothing_heavy(work: Path, drawn: Path) -> None:
    maak(drawn)
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", CACHED_BUILD], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr + done.stdout


def test_help_and_usage_are_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["maak", "--help"], ["herkomst", "--help"]):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 0
    shown = capsys.readouterr().out
    assert "gebruik: woonzorgvisie" in shown
    assert not {"usage:", "optional arguments", "show this"} & set(shown.split("\n"))
    with pytest.raises(SystemExit) as caught:
        main(["maak", "x", "--formaat", "odt"])
    assert caught.value.code == 2
    assert "--formaat: 'odt' kan niet; kies uit" in capsys.readouterr().err
