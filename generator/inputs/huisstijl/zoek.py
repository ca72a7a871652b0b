"""Which house style counts: the one that is asked for, that of the gemeente, that of the region."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.core import dutch
from generator.core.finding import meant
from generator.core.seen import is_file, names
from generator.inputs.model.huisstijl import HUISSTIJL

Folders = Sequence[Path]
"""Folders of house styles that have a name: those of the user go before those supplied."""


def find_style(folder: Path, chosen: str, folders: Folders) -> Path | None:
    """Return the file of the house style for the gemeente in ``folder``, if there is one.

    What is ``chosen`` (a name or a path) wins; then comes the file of the gemeente itself, then
    that of its region.
    """
    if chosen:
        return style_file(chosen, Path(), folders)
    places = (folder / HUISSTIJL, folder.absolute().parent / HUISSTIJL)
    return next((path for path in places if is_file(path)), None)


def style_file(name: str, here: Path, folders: Folders) -> Path | None:
    """Return the file of the style with this name, or at this path seen from ``here``."""
    if name in style_names(folders):
        return next(path for path in _files(folders) if path.stem == name)
    path = here / name
    return path if is_file(path) else None


def style_names(folders: Folders) -> list[str]:
    """Return the names that a house style can be asked by."""
    return sorted({path.stem for path in _files(folders)})


def unknown_style(name: str, folders: Folders) -> tuple[str, str]:
    """Return the message and the advice for a style that is not there."""
    names = style_names(folders)
    advice = meant(name, names) or f"kies uit {dutch.opsomming(names, 'of')}, of noem een bestand"
    return f"er is geen huisstijl '{name}'", advice


def _files(folders: Folders) -> Iterable[Path]:
    return (folder / name for folder in folders for name in names(folder, r".*\.yaml"))
