"""``maak`` with LibreOffice: what a consultant gets, and hears."""

import shutil
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.office.programma import VARIABLE
from tests.office.nep import calls, nep_office

GEMEENTE = "inputs/flevoland/urk"
OUTPUT = Path("output/flevoland/urk")
ESTIMATED = "De paginanummers in de inhoudsopgave zijn een schatting →"


@pytest.fixture(autouse=True)
def work(checkout: Path, drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the inputs of the example, in which to work."""
    shutil.copytree(checkout / "inputs", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(drawn))
    monkeypatch.setenv(VARIABLE, str(tmp_path / "weg"))
    return tmp_path


def test_without_libreoffice_the_summary_calls_the_page_numbers_an_estimate(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["maak", GEMEENTE, "--formaat", "docx"]) == 0
    shown = capsys.readouterr().out
    assert "(ongeveer " in shown
    assert shown.count(ESTIMATED) == 1


def test_without_a_word_file_nothing_is_said_about_pages(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["maak", GEMEENTE, "--formaat", "md", "--paginanummers"]) == 0
    assert "pagina" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "missed"),
    [
        (["--formaat", "pdf"], "woonzorgvisie-urk.pdf WZ611 de PDF is niet gemaakt: "),
        (
            ["--paginanummers"],
            "woonzorgvisie-urk.docx WZ611 de paginanummers zijn een schatting gebleven: ",
        ),
    ],
)
def test_what_was_asked_and_could_not_be_done_is_an_error_and_the_rest_is_there(
    asked: list[str], missed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["maak", GEMEENTE, "--formaat", "docx", *asked]) == 1
    shown = capsys.readouterr().out
    assert missed in shown
    assert ESTIMATED in shown
    assert (OUTPUT / "woonzorgvisie-urk.docx").exists()
    assert not list(OUTPUT.glob("*.pdf"))


def test_a_failed_pdf_alone_leaves_no_pages_to_speak_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["maak", GEMEENTE, "--formaat", "pdf"]) == 1
    shown = capsys.readouterr().out
    assert "Urk: 1 bestand in output/flevoland/urk (" in shown
    assert ESTIMATED not in shown


@pytest.mark.skipif(sys.platform == "win32", reason="de nepversie is een sh-script")
def test_several_gemeenten_at_once_each_hear_what_failed(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    nep_office(work, monkeypatch, "sys.exit(9)\n")
    both = [GEMEENTE, "inputs/flevoland/dronten"]
    assert main(["maak", *both, "--formaat", "pdf", "--processen", "2"]) == 1
    shown = capsys.readouterr().out
    for name in ("urk", "dronten"):
        assert f"woonzorgvisie-{name}.pdf WZ611 de PDF is niet gemaakt: LibreOffice is" in shown
    assert len(set(calls(work))) == 2
