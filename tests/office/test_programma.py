"""Finding LibreOffice, and saying how to get it."""

import sys
from pathlib import Path

import pytest

from generator.office.programma import VARIABLE, OfficeError, find


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Start on a computer without LibreOffice."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "leeg"))
    for name in ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("system", "command"),
    [
        ("win32", "winget install TheDocumentFoundation.LibreOffice"),
        ("darwin", "brew install --cask libreoffice"),
        ("linux", "sudo apt install libreoffice-writer"),
    ],
)
def test_without_it_the_user_hears_how_to_install_it(
    system: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr("generator.office.programma._APPLICATIONS", ())
    with pytest.raises(OfficeError) as caught:
        find()
    assert caught.value.reason == "LibreOffice staat niet op deze computer"
    assert caught.value.advice == (
        f"installeer het (gratis) via libreoffice.org, of met: {command}"
    )


@pytest.mark.parametrize("name", ["soffice", "libreoffice"])
def test_it_is_found_on_the_path(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = program(tmp_path / "bin" / name)
    monkeypatch.setenv("PATH", str(there.parent))
    assert find() == there


def test_on_windows_it_is_found_in_the_program_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path / "Program Files"))
    folder = tmp_path / "Program Files" / "LibreOffice" / "program"
    exe = program(folder / "soffice.exe")
    assert find() == exe
    com = program(folder / "soffice.com")
    assert find() == com


def test_on_windows_it_is_found_where_one_user_installed_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    there = program(tmp_path / "Programs" / "LibreOffice 24.8" / "program" / "soffice.com")
    assert find() == there


def test_on_macos_it_is_found_among_the_applications(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("generator.office.programma._APPLICATIONS", (str(tmp_path),))
    there = program(tmp_path / "LibreOffice.app" / "Contents" / "MacOS" / "soffice")
    assert find() == there


def test_the_user_may_say_where_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = program(tmp_path / "eigen" / "kantoor")
    monkeypatch.setenv(VARIABLE, str(there))
    assert find() == there


def test_a_wrong_place_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/nergens/soffice")
    with pytest.raises(
        OfficeError, match="noemt '/nergens/soffice', maar daar staat geen programma"
    ):
        find()
