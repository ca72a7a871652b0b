"""The place of LibreOffice on this computer, and how to get it."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

VARIABLE = "WOONZORGVISIE_LIBREOFFICE"
"""Names the program, where it stands in an unusual place."""

_NAMES = ("soffice", "libreoffice")
_PROGRAM_FOLDERS = ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_APPLICATIONS = ("/Applications", "~/Applications")
_COMMANDS = {
    "win32": "winget install TheDocumentFoundation.LibreOffice",
    "darwin": "brew install --cask libreoffice",
    "linux": "sudo apt install libreoffice-writer",
}


class OfficeError(Exception):
    """LibreOffice is not there, or did not do what was asked: why, and what to do about it."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(f"{reason} → {advice}")
        self.reason = reason
        self.advice = advice


def find() -> Path:
    """Return the program of LibreOffice; raises :class:`OfficeError` when there is none."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return _chosen(chosen)
    found = next((path for path in _places() if path.is_file()), None)
    if found is None:
        raise OfficeError("LibreOffice staat niet op deze computer", _how_to_install())
    return found


def _chosen(text: str) -> Path:
    path = shutil.which(text)
    if path is None:
        reason = f"{VARIABLE} noemt '{text}', maar daar staat geen programma"
        raise OfficeError(reason, "geef het volledige pad van soffice, of haal de instelling weg")
    return Path(path)


def _places() -> Iterator[Path]:
    """Return where the program may stand, the likeliest place first."""
    if sys.platform == "win32":
        yield from _on_windows()
    if sys.platform == "darwin":
        for folder in _APPLICATIONS:
            yield Path(folder).expanduser() / "LibreOffice.app/Contents/MacOS/soffice"
    for name in _NAMES:
        path = shutil.which(name)
        if path:
            yield Path(path)


def _on_windows() -> Iterator[Path]:
    """Return ``soffice.com`` before ``soffice.exe``: only the first waits until it is done."""
    for variable in _PROGRAM_FOLDERS:
        base = os.environ.get(variable)
        if base:
            for name in ("soffice.com", "soffice.exe"):
                yield from sorted(Path(base).glob(f"LibreOffice*/program/{name}"))
                yield from sorted(Path(base).glob(f"Programs/LibreOffice*/program/{name}"))


def _how_to_install() -> str:
    command = _COMMANDS.get(sys.platform, _COMMANDS["linux"])
    return f"installeer het (gratis) via libreoffice.org, of met: {command}"
