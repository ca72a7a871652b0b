"""A LibreOffice that is not one: a script that does what a test wants."""

import sys
from pathlib import Path

import pytest

from generator.office.programma import VARIABLE

_START = """\
import os, subprocess, sys, time
from pathlib import Path
here = Path({here!r})
profile = next(a for a in sys.argv if a.startswith("-env:UserInstallation="))
with (here / "aangeroepen.txt").open("a") as log:
    log.write(os.getcwd() + " " + profile + "\\n")
source = Path(sys.argv[-1])
"""


def nep_office(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> Path:
    """Make the product take a script that ``does`` this for LibreOffice; return its folder."""
    script = folder / "nep.py"
    script.write_text(_START.format(here=str(folder)) + does, encoding="utf-8")
    program = folder / "soffice"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv(VARIABLE, str(program))
    return folder


def calls(folder: Path) -> list[str]:
    """Return the folder and profile of each run."""
    log = folder / "aangeroepen.txt"
    return log.read_text("utf-8").splitlines() if log.exists() else []
