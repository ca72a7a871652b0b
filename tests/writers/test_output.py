"""Writing files: whole or not at all, and never over the work of a person."""

import os
from pathlib import Path
from typing import Any

import pytest

from generator.core.finding import Level
from generator.writers import output
from generator.writers.output import remove_stale, write_files


def actions(folder: Path, **files: bytes) -> dict[str, str]:
    named = {name.replace("__", "."): data for name, data in files.items()}
    return {file.name: file.action for file in write_files(folder, named).files}


def test_new_changed_and_unchanged_files(tmp_path: Path) -> None:
    assert actions(tmp_path, a__md=b"1") == {"a.md": "nieuw"}
    assert actions(tmp_path, a__md=b"1") == {"a.md": "ongewijzigd"}
    assert actions(tmp_path, a__md=b"2") == {"a.md": "bijgewerkt"}
    assert (tmp_path / "a.md").read_bytes() == b"2"


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    actions(tmp_path, a__md=b"1")
    os.utime(tmp_path / "a.md", (1, 1))
    actions(tmp_path, a__md=b"1")
    assert (tmp_path / "a.md").stat().st_mtime == 1


def test_a_file_that_a_person_changed_stays_and_the_new_one_goes_beside(tmp_path: Path) -> None:
    actions(tmp_path, a__docx=b"1")
    (tmp_path / "a.docx").write_bytes(b"mijn opmerkingen")
    outcome = write_files(tmp_path, {"a.docx": b"2"})
    assert (tmp_path / "a.docx").read_bytes() == b"mijn opmerkingen"
    assert (tmp_path / "a-nieuw.docx").read_bytes() == b"2"
    assert outcome.name_of("a.docx") == "a-nieuw.docx"
    assert [f.code for f in outcome.findings] == ["WZ602"]
    assert outcome.findings[0].level == Level.WAARSCHUWING

    assert actions(tmp_path, a__docx=b"3") == {"a-nieuw.docx": "ernaast"}
    (tmp_path / "a-nieuw.docx").write_bytes(b"ook hier gewerkt")
    assert actions(tmp_path, a__docx=b"4") == {"a-nieuw-2.docx": "ernaast"}
    assert (tmp_path / "a-nieuw.docx").read_bytes() == b"ook hier gewerkt"


def test_a_file_from_elsewhere_is_a_persons_file(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"vorig jaar")
    assert actions(tmp_path, a__docx=b"1") == {"a-nieuw.docx": "ernaast"}


def test_without_the_ledger_nothing_is_overwritten(tmp_path: Path) -> None:
    actions(tmp_path, a__docx=b"1")
    (tmp_path / output.LEDGER).write_text("kapot", encoding="utf-8")
    assert actions(tmp_path, a__docx=b"2") == {"a-nieuw.docx": "ernaast"}


def test_an_open_file_is_left_alone_and_the_others_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions(tmp_path, a__docx=b"1", b__md=b"1")
    real = Path.replace

    def locked(source: Path, target: Path) -> Path:
        if target.name == "a.docx":
            raise PermissionError(13, "Permission denied")
        return real(source, target)

    monkeypatch.setattr(Path, "replace", locked)
    outcome = write_files(tmp_path, {"a.docx": b"2", "b.md": b"2"})
    assert [f.action for f in outcome.files] == ["vergrendeld", "bijgewerkt"]
    assert "open in een ander programma" in outcome.findings[0].message
    assert (tmp_path / "a.docx").read_bytes() == b"1"
    assert not list(tmp_path.glob(".wzv-*"))


def test_a_file_that_cannot_be_read_now_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.docx").write_bytes(b"van een ander")
    real = Path.read_bytes

    def unreadable(path: Path) -> bytes:
        if path.name == "a.docx":
            raise PermissionError(13, "Permission denied")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", unreadable)
        assert actions(tmp_path, a__docx=b"2") == {"a.docx": "vergrendeld"}
    assert (tmp_path / "a.docx").read_bytes() == b"van een ander"


def test_a_file_saved_while_the_document_was_made_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions(tmp_path, a__docx=b"1")
    real = output._write

    def saved_just_before(*arguments: Any) -> Any:
        (tmp_path / "a.docx").write_bytes(b"net opgeslagen")
        return real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(output, "_write", saved_just_before)
        assert actions(tmp_path, a__docx=b"2") == {"a.docx": "vergrendeld"}
    assert (tmp_path / "a.docx").read_bytes() == b"net opgeslagen"


def test_two_files_never_share_a_name(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"van een ander")
    named = {"a.docx": b"1", "a-nieuw.docx": b"2"}
    names = [file.name for file in write_files(tmp_path, named).files]
    assert names == ["a-nieuw-2.docx", "a-nieuw.docx"]


def test_after_several_locked_builds_our_own_file_is_still_ours(tmp_path: Path) -> None:
    actions(tmp_path, verslag__docx=b"1")
    lock = tmp_path / "~$rslag.docx"
    lock.touch()
    for data in (b"2", b"3", b"4"):
        assert actions(tmp_path, verslag__docx=data) == {"verslag.docx": "vergrendeld"}
    lock.unlink()
    assert actions(tmp_path, verslag__docx=b"5") == {"verslag.docx": "bijgewerkt"}


@pytest.mark.parametrize("lock", ["~$rslag.docx", ".~lock.verslag.docx#"])
def test_a_lock_of_word_or_libreoffice_counts(tmp_path: Path, lock: str) -> None:
    actions(tmp_path, verslag__docx=b"1")
    (tmp_path / lock).touch()
    assert actions(tmp_path, verslag__docx=b"2") == {"verslag.docx": "vergrendeld"}


def test_a_crash_between_ledger_and_file_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions(tmp_path, a__md=b"1")

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(output, "_write", crash)
        with pytest.raises(KeyboardInterrupt):
            write_files(tmp_path, {"a.md": b"2"})
    assert (tmp_path / "a.md").read_bytes() == b"1"
    assert actions(tmp_path, a__md=b"3") == {"a.md": "bijgewerkt"}


def pictures(tmp_path: Path) -> set[str]:
    return {path.name for path in (tmp_path / "grafieken").iterdir()}


def test_a_picture_that_no_text_shows_goes_unless_it_was_changed(tmp_path: Path) -> None:
    write_files(tmp_path, {"grafieken/a.png": b"1", "grafieken/b.png": b"1", "c.md": b"1"})
    (tmp_path / "grafieken" / "b.png").write_bytes(b"bewerkt")
    remove_stale(tmp_path, "grafieken")
    assert pictures(tmp_path) == {"b.png"}
    assert (tmp_path / "c.md").exists()


def test_a_picture_stays_while_another_text_shows_it(tmp_path: Path) -> None:
    names = [f"grafieken/{name}.{kind}" for name in ("a", "ab", "b") for kind in ("png", "svg")]
    write_files(tmp_path, dict.fromkeys(names, b"1") | {"een.md": b"![x](grafieken/a.png)"})
    (tmp_path / "bewaard.md").write_text("![y](grafieken/b.png)", encoding="utf-8")
    remove_stale(tmp_path, "grafieken")
    assert pictures(tmp_path) == {"a.png", "a.svg", "b.png", "b.svg"}
