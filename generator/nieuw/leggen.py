"""Lays down new files: all of them or none, and never over one that is there."""

from collections.abc import Mapping
from pathlib import Path

from generator.core.value import Value


class Gelegd(Value, frozen=True, kw_only=True):
    """Which files are new, and which were there and stayed as they are."""

    nieuw: tuple[Path, ...]
    gebleven: tuple[Path, ...]


def leg(files: Mapping[Path, bytes]) -> Gelegd:
    """Write those of ``files`` that are not there yet.

    When that fails halfway, or the user stops it, what was made is taken away again. Raises
    ``OSError`` when a file cannot be written.
    """
    made: list[Path] = []
    stayed: list[Path] = []
    try:
        for path, data in files.items():
            made += _make_folder(path.parent)
            try:
                file = path.open("xb")
            except FileExistsError:
                stayed.append(path)
                continue
            made.append(path)
            with file:
                file.write(data)
    except BaseException:
        _take_away(made)
        raise
    return Gelegd(nieuw=tuple(path for path in files if path in made), gebleven=tuple(stayed))


def _make_folder(folder: Path) -> list[Path]:
    """Make ``folder`` and return which folders are new, outermost first."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _take_away(made: list[Path]) -> None:
    for path in reversed(made):
        try:
            path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
        except OSError:
            continue  # somebody put something in it, or has it open: it is theirs now
