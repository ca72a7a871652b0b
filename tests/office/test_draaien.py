"""Running LibreOffice: it ends in time, says why it failed and leaves nothing behind."""

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.office.draaien import convert
from generator.office.programma import VARIABLE, OfficeError
from tests.office.nep import calls, nep_office

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="de nepversie is een sh-script")

GOED = 'source.with_suffix(".pdf").write_bytes(b"pdf van " + source.read_bytes())\n'


@pytest.fixture(autouse=True)
def nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """Let all temporary files of a test stand in a folder that must be empty afterwards."""
    room = tmp_path / "tijdelijk"
    room.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(room))
    yield
    assert list(room.iterdir()) == []


def test_the_result_is_returned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nep_office(tmp_path, monkeypatch, GOED)
    assert convert(b"word", ".docx", "pdf:filter") == b"pdf van word"


def test_several_runs_at_once_have_their_own_folder_and_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nep_office(tmp_path, monkeypatch, "time.sleep(0.2)\n" + GOED)
    texts = [f"tekst {n}".encode() for n in range(4)]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda text: convert(text, ".docx", "pdf"), texts))
    assert results == [b"pdf van " + text for text in texts]
    assert len(set(calls(tmp_path))) == 4


def test_a_run_that_hangs_is_ended_with_everything_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = (
        "child = subprocess.Popen(['sleep', '60'])\n"
        "(here / 'pids.txt').write_text(f'{os.getpid()} {child.pid}')\n"
        "time.sleep(60)\n"
    )
    nep_office(tmp_path, monkeypatch, hangs)
    started = time.monotonic()
    with pytest.raises(OfficeError, match="was na 1 seconden nog niet klaar → sluit LibreOffice"):
        convert(b"word", ".docx", "pdf", seconds=1)
    assert time.monotonic() - started < 10
    for pid in (tmp_path / "pids.txt").read_text("utf-8").split():
        assert _gone(int(pid))


def _gone(pid: int) -> bool:
    """Whether process ``pid`` is gone, or only waits for its new parent to notice its end."""
    for _ in range(50):
        try:
            os.kill(pid, 0)
            if Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize(
    ("does", "said"),
    [
        ("sys.exit(77)\n", "LibreOffice is gestopt met code 77 →"),
        (
            "print('bezig'); print('Error: stuk', file=sys.stderr); sys.exit(1)\n",
            r"LibreOffice is gestopt met code 1 \(het meldt: Error: stuk\) →",
        ),
        ("os.abort()\n", "LibreOffice is gestopt met code -6"),
        ("", "LibreOffice heeft niets gemaakt →"),
        ("print('no export filter')\n", r"niets gemaakt \(het meldt: no export filter\)"),
    ],
)
def test_a_failure_says_what_happened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str, said: str
) -> None:
    nep_office(tmp_path, monkeypatch, does)
    with pytest.raises(OfficeError, match=said):
        convert(b"word", ".docx", "pdf")


def test_a_program_that_cannot_start_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_bytes(b"\x7fELF geen programma")
    program.chmod(0o755)
    monkeypatch.setenv(VARIABLE, str(program))
    with pytest.raises(OfficeError, match="LibreOffice start niet: "):
        convert(b"word", ".docx", "pdf")


def test_an_interruption_ends_the_program_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nep_office(tmp_path, monkeypatch, "(here / 'pid.txt').write_text(str(os.getpid()))\n" + GOED)

    def interrupted(self: object, seconds: float) -> int:
        while not (tmp_path / "aangeroepen.txt").exists():
            time.sleep(0.01)
        monkeypatch.undo()
        raise KeyboardInterrupt

    monkeypatch.setattr("subprocess.Popen.wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        convert(b"word", ".docx", "pdf")
    pid = tmp_path / "pid.txt"
    assert not pid.exists() or _gone(int(pid.read_text("utf-8") or "0"))
