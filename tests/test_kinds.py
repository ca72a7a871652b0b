"""Document kinds: each a folder of templates, all side by side in the output."""

import shutil
import zipfile
from pathlib import Path

import pytest

from generator.cli import main
from generator.options import Options
from generator.pipeline.kinds import unknown_kind

EXAMPLE = "inputs/flevoland/urk"
OUTPUT = Path("output/flevoland/urk")


@pytest.fixture
def work(checkout: Path, drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the inputs of the example, in which to work."""
    shutil.copytree(checkout / "inputs", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))
    return tmp_path


def maak(*more: str) -> int:
    return main(["maak", EXAMPLE, "--formaat", "md", *more])


def texts() -> set[str]:
    return {path.name for path in OUTPUT.glob("*.md")}


def own(work: Path, name: str, text: str) -> None:
    path = work / "templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_kinds_stand_side_by_side_and_keep_their_pictures(work: Path) -> None:
    assert main(["maak", EXAMPLE]) == 0
    files = {path: path.read_bytes() for path in OUTPUT.rglob("*.*") if path.suffix != ".json"}
    assert len([path for path in files if path.suffix == ".svg"]) > 3
    assert main(["maak", EXAMPLE, "--soort", "gespreksnotitie"]) == 0
    assert {path: path.read_bytes() for path in files} == files
    assert texts() == {"woonzorgvisie-urk.md", "gespreksnotitie-urk.md"}
    assert (OUTPUT / "gespreksnotitie-urk.docx").exists()
    assert (OUTPUT / "gespreksnotitie-urk.herkomst.json").exists()
    assert main(["maak", EXAMPLE]) == 0
    assert texts() == {"woonzorgvisie-urk.md", "gespreksnotitie-urk.md"}


def test_a_picture_of_both_kinds_goes_when_neither_shows_it(work: Path) -> None:
    own(work, "gespreksnotitie/015_grafiek.md.j2", '# Groei\n\n{{ grafiek("inwoners_reeks") }}\n')
    assert maak("--soort", "gespreksnotitie") == 0
    assert (OUTPUT / "grafieken" / "inwoners_reeks.png").exists()
    own(work, "gespreksnotitie/015_grafiek.md.j2", "# Groei\n\nZonder grafiek.\n")
    assert maak() == 0
    assert maak("--soort", "gespreksnotitie") == 0
    assert (OUTPUT / "grafieken" / "inwoners_reeks.png").exists()  # the visie shows it
    (OUTPUT / "woonzorgvisie-urk.md").unlink()
    assert maak("--soort", "gespreksnotitie") == 0
    assert not (OUTPUT / "grafieken" / "inwoners_reeks.png").exists()


def test_the_title_page_fits_the_kind(work: Path) -> None:
    assert maak("--soort", "gespreksnotitie") == 0
    lines = (OUTPUT / "gespreksnotitie-urk.md").read_text("utf-8").split("\n")
    assert lines[0] == "# Gespreksnotitie Urk"
    assert lines[2] == "*Vragen aan de partners, bij de Woonzorgvisie Urk*"
    assert "- Versie: 0.1" in lines


def test_own_templates_go_first_in_every_kind(work: Path) -> None:
    own(work, "gespreksnotitie/000_voorblad.md.j2", "Praatpapier {{ gemeente.naam }}\n")
    assert maak("--soort", "gespreksnotitie") == 0
    lines = (OUTPUT / "gespreksnotitie-urk.md").read_text("utf-8").split("\n")
    assert lines[0] == "# Praatpapier Urk"
    assert not lines[2].startswith("*")
    assert "## Waarvoor deze notitie is" in lines


def test_a_folder_with_chapters_is_a_kind(work: Path) -> None:
    own(work, "memo/010_memo.md.j2", "# Memo\n\nOver {{ gemeente.naam }}.\n")
    assert maak("--soort", "memo") == 0
    text = (OUTPUT / "memo-urk.md").read_text("utf-8")
    assert text.startswith(
        "# Woonzorgvisie Urk\n"
    )  # without a voorblad: the title of gemeente.yaml
    assert "## Memo\n\nOver Urk." in text


@pytest.mark.parametrize(
    ("kind", "advice"),
    [
        ("gespreksnotities", "bedoelt u 'gespreksnotitie'?"),
        ("folder", "kies uit gespreksnotitie, woonzorgvisie, nulmeting of regiovisie"),
        ("../woonzorgvisie", "bedoelt u 'woonzorgvisie'?"),
        ("", "kies uit gespreksnotitie, woonzorgvisie, nulmeting of regiovisie"),
    ],
)
def test_an_unknown_kind_is_refused_before_anything_is_read(
    work: Path, kind: str, advice: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert maak("--soort", kind) == 2
    assert capsys.readouterr().err == f"er is geen documentsoort '{kind}' → {advice}\n"
    assert not OUTPUT.exists()


def test_a_folder_without_chapters_is_no_kind(work: Path) -> None:
    own(work, "leeg/lees_mij.txt", "niets\n")
    own(work, "_delen/zinnen.md.j2", "niets\n")
    for kind in ("leeg", "_delen"):
        assert unknown_kind(Options(kind=kind))


@pytest.mark.parametrize(
    ("choice", "asked", "native"),
    [
        ("", "bewerkbaar", True),
        ("", "beeld", False),
        (", bewerkbaar=true", "beeld", True),
        (", bewerkbaar=false", "bewerkbaar", False),
    ],
)
def test_the_call_of_a_chart_decides_before_the_document_does(
    work: Path, choice: str, asked: str, native: bool
) -> None:
    own(work, "memo/010_groei.md.j2", f'# Groei\n\n{{{{ grafiek("inwoners_reeks"{choice}) }}}}\n')
    assert main(["maak", EXAMPLE, "--soort", "memo", "--grafieken", asked]) == 0
    with zipfile.ZipFile(OUTPUT / "memo-urk.docx") as word:
        charts = [name for name in word.namelist() if name.startswith("word/charts/")]
    assert bool(charts) == native


def test_every_kind_can_use_the_shared_pieces_and_its_own_go_first(work: Path) -> None:
    piece = '{% from "_delen/zinnen.md.j2" import tel %}\n'
    own(work, "memo/010_memo.md.j2", f"{piece}# Memo\n\nEr zijn {{{{ tel(3) }}}} punten.\n")
    assert maak("--soort", "memo") == 0
    assert "Er zijn drie punten." in (OUTPUT / "memo-urk.md").read_text("utf-8")
    own(work, "_delen/zinnen.md.j2", "{% macro tel(aantal) %}zoveel{% endmacro %}\n")
    assert maak("--soort", "memo") == 0
    assert "Er zijn zoveel punten." in (OUTPUT / "memo-urk.md").read_text("utf-8")
