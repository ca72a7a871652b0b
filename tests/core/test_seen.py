"""What a build sees of the disk is noted, and a later run can tell whether it is still so."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.core import seen
from generator.core.seen import Now, watching


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "een.yaml").write_bytes(b"een: 1")
    (tmp_path / "onder").mkdir()
    (tmp_path / "onder" / "deel.j2").write_bytes(b"deel")
    return tmp_path


def look(folder: Path) -> None:
    seen.read_bytes(folder / "een.yaml")
    seen.is_file(folder / "twee.yaml")
    seen.is_dir(folder / "onder")
    seen.names(folder, r".*\.yaml")
    seen.names(folder, r".*\.j2", deep=True)
    seen.note(folder / "uit.docx", b"uitvoer")


def noted(folder: Path) -> seen.Seen:
    (folder / "uit.docx").write_bytes(b"uitvoer")
    with watching() as notes:
        look(folder)
    return notes.seen()


def test_nothing_changed(folder: Path) -> None:
    assert Now().is_still(noted(folder))


CHANGES: dict[str, Callable[[Path], object]] = {
    "other content": lambda folder: (folder / "een.yaml").write_bytes(b"een: 2"),
    "a file is gone": lambda folder: (folder / "een.yaml").unlink(),
    "a file has come": lambda folder: (folder / "twee.yaml").touch(),
    "a folder has come where a file was sought": lambda folder: (folder / "twee.yaml").mkdir(),
    "a name has come": lambda folder: (folder / "drie.yaml").touch(),
    "a name has come deeper": lambda folder: (folder / "onder" / "nieuw.j2").touch(),
    "a folder became a file": lambda folder: (
        (folder / "onder").rename(folder / "weg"),
        (folder / "onder").touch(),
    ),
    "what was made is gone": lambda folder: (folder / "uit.docx").unlink(),
    "what was made was changed": lambda folder: (folder / "uit.docx").write_bytes(b"anders"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_something_changed(folder: Path, change: Callable[[Path], object]) -> None:
    before = noted(folder)
    change(folder)
    assert not Now().is_still(before)


def test_what_was_not_looked_at_may_change(folder: Path) -> None:
    before = noted(folder)
    (folder / "notities.txt").write_text("los", encoding="utf-8")
    (folder / "onder" / "plan.yaml").touch()
    (folder / "onder" / "deel.j2").write_bytes(b"nooit gelezen")
    assert Now().is_still(before)


def test_a_file_that_came_back_as_it_was_did_not_change(folder: Path) -> None:
    before = noted(folder)
    (folder / "een.yaml").write_bytes(b"tussendoor")
    (folder / "een.yaml").write_bytes(b"een: 1")
    assert Now().is_still(before)


def test_what_changed_during_the_build_never_counts_as_seen(folder: Path) -> None:
    path = folder / "een.yaml"
    with watching() as notes:
        seen.read_bytes(path)
        path.write_bytes(b"een: 2")
        seen.read_bytes(path)
    assert not Now().is_still(notes.seen())


def test_a_file_that_cannot_be_read_is_noted(folder: Path) -> None:
    with watching() as notes, pytest.raises(OSError):
        seen.read_bytes(folder / "onder")
    assert Now().is_still(notes.seen())


def test_a_look_before_reading_does_not_hide_the_content(folder: Path) -> None:
    path = folder / "een.yaml"
    with watching() as notes:
        assert seen.is_file(path) and seen.read_bytes(path) and seen.exists(path)
    path.write_bytes(b"een: 2")
    assert not Now().is_still(notes.seen())


def test_outside_of_watching_nothing_is_noted(folder: Path) -> None:
    with watching() as notes:
        pass
    look(folder)
    assert notes.seen() == seen.Seen(files={}, listings=())
