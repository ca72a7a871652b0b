"""Runs LibreOffice without a window, with a profile of its own, for a limited time.

Its own profile lets several runs work at once and keeps them away from the LibreOffice that a
user has open. Whatever happens, no process and no file stays behind.
"""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.office.programma import OfficeError, find

SECONDS = 300
"""How long one run may take; a report of eighty pages takes less than ten."""

_AGAIN = "sluit LibreOffice en maak het document opnieuw; helpt dat niet, installeer het opnieuw"
_OPTIONS = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck")
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale"><value>nl-NL</value></prop></item>
</oor:items>
"""
"""Charts that LibreOffice draws itself write their numbers as this country does."""


def convert(data: bytes, suffix: str, to: str, seconds: float = SECONDS) -> bytes:
    """Return the file ``data`` (of kind ``suffix``) as LibreOffice converts it with filter ``to``.

    Raises :class:`OfficeError` when LibreOffice is absent, hangs, fails or writes nothing.
    """
    program = find()
    with tempfile.TemporaryDirectory(prefix="wzv-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, result = folder / f"document{suffix}", folder / f"document.{to.partition(':')[0]}"
        source.write_bytes(data)
        said = _run(
            [str(program), *_profile(folder), "--convert-to", to, source.name], folder, seconds
        )
        try:
            return result.read_bytes()
        except OSError as error:
            raise OfficeError(f"LibreOffice heeft niets gemaakt{said}", _AGAIN) from error


def _profile(folder: Path) -> tuple[str, ...]:
    """Lay down a fresh profile and return the options that make LibreOffice use it."""
    profile = folder / "profiel"
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_SETTINGS, encoding="utf-8")
    return (f"-env:UserInstallation={profile.as_uri()}", *_OPTIONS)


def _run(command: Sequence[str], folder: Path, seconds: float) -> str:
    """Run ``command`` in ``folder`` and return the last thing it said."""
    log = folder / "melding.txt"
    try:
        with log.open("wb") as out, _started(command, folder, out.fileno()) as process:
            code = process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        reason = f"LibreOffice was na {seconds:.0f} seconden nog niet klaar"
        raise OfficeError(reason, _AGAIN) from error
    except OSError as error:
        raise OfficeError(f"LibreOffice start niet: {error.strerror}", _AGAIN) from error
    said = _last_line(log)
    if code:
        raise OfficeError(f"LibreOffice is gestopt met code {code}{said}", _AGAIN)
    return said


@contextmanager
def _started(command: Sequence[str], folder: Path, out: int) -> Iterator["subprocess.Popen[bytes]"]:
    """Start ``command`` in a group of its own; when it is left unfinished the whole group ends."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=out,
        start_new_session=True,
    )
    try:
        yield process
    except BaseException:
        _end(process)
        raise


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End ``process`` with everything it started, and wait until it is gone."""
    if sys.platform == "win32":
        tree = ["taskkill", "/PID", str(process.pid), "/T", "/F"]
        subprocess.run(tree, capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _last_line(log: Path) -> str:
    lines = [line for line in log.read_text("utf-8", errors="replace").split("\n") if line.strip()]
    return f" (het meldt: {lines[-1].strip()})" if lines else ""
