"""What a build sees of the disk, so that a later run can tell whether it must be done again.

Everything a user can change is read through this module. Inside :func:`watching` each look is
noted: the content of a file that was read or written, that a file was not there, which names a
folder held. Outside of it nothing is noted, and reading costs nothing extra.
"""

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from generator.core.value import Value

_ABSENT, _FILE, _FOLDER, _UNREADABLE = "", "file", "folder", "unreadable"
_LOOKED = (_ABSENT, _FILE, _FOLDER)
_UNSTEADY = "unsteady"
"""What stood in a file was not the same twice during one build: never the same as later on."""


class Listing(Value, frozen=True, kw_only=True):
    """Which names in ``folder`` fit ``pattern``; ``deep`` looks in the folders inside as well."""

    folder: str
    pattern: str
    deep: bool
    names: tuple[str, ...]


class Seen(Value, frozen=True, kw_only=True):
    """What was seen: by path the fingerprint of a file, or that it was or was not there."""

    files: dict[str, str]
    listings: tuple[Listing, ...]


class _Notes:
    """Grows while a build runs."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.listings: dict[Listing, None] = {}

    def seen(self) -> Seen:
        return Seen(files=self.files, listings=tuple(self.listings))


_notes: ContextVar[_Notes | None] = ContextVar("notes", default=None)


@contextmanager
def watching() -> Iterator[_Notes]:
    """Note everything that is seen of the disk; ask the result for ``seen()``."""
    notes = _Notes()
    token = _notes.set(notes)
    try:
        yield notes
    finally:
        _notes.reset(token)


def fingerprint(data: bytes) -> str:
    """Return the SHA-256 of ``data``."""
    return hashlib.sha256(data).hexdigest()


def read_bytes(path: Path) -> bytes:
    """Return what stands in the file ``path``; raises ``OSError`` when that cannot be read."""
    try:
        data = path.read_bytes()
    except OSError:
        _note(path, _content(path))
        raise
    note(path, data)
    return data


def note(path: Path, data: bytes) -> None:
    """Note that ``data`` stands in the file ``path``: it was just read or written."""
    if _notes.get() is not None:
        _note(path, fingerprint(data))


def note_file(path: Path) -> None:
    """Note what stands in the file ``path`` now, or that it is not there."""
    if _notes.get() is not None:
        _note(path, _content(path))


def is_file(path: Path) -> bool:
    """Return whether ``path`` is a file."""
    return _looked(path) == _FILE


def is_dir(path: Path) -> bool:
    """Return whether ``path`` is a folder."""
    return _looked(path) == _FOLDER


def exists(path: Path) -> bool:
    """Return whether anything stands at ``path``, be it a link that leads nowhere."""
    return bool(_looked(path))


def names(folder: Path, pattern: str, *, deep: bool = False) -> list[str]:
    """Return the names in ``folder`` that fit the regular expression ``pattern``, in order.

    ``deep`` looks in the folders inside as well; names then have slashes. A folder that is not
    there has no names.
    """
    found = _names(str(folder), pattern, deep)
    notes = _notes.get()
    if notes is not None:
        at = os.path.abspath(folder)
        notes.listings[Listing(folder=at, pattern=pattern, deep=deep, names=tuple(found))] = None
    return found


class Now:
    """The disk as it is: each file is looked at once, however many builds have seen it."""

    def __init__(self) -> None:
        self._files: dict[tuple[str, bool], str] = {}
        self._names: dict[tuple[str, str, bool], tuple[str, ...]] = {}

    def is_still(self, seen: Seen) -> bool:
        """Return whether everything is as it was ``seen``."""
        return all(self._same(path, state) for path, state in seen.files.items()) and all(
            self._listing(one) == one.names for one in seen.listings
        )

    def _same(self, path: str, state: str) -> bool:
        only_looked = state in _LOOKED
        key = path, only_looked
        if key not in self._files:
            self._files[key] = _kind(path) if only_looked else _content(Path(path))
        return self._files[key] == state

    def _listing(self, one: Listing) -> tuple[str, ...]:
        key = one.folder, one.pattern, one.deep
        if key not in self._names:
            self._names[key] = tuple(_names(*key))
        return self._names[key]


def _looked(path: Path) -> str:
    state = _kind(path)
    notes = _notes.get()
    if notes is not None:
        notes.files.setdefault(os.path.abspath(path), state)  # its content says more
    return state


def _note(path: Path, state: str) -> None:
    notes = _notes.get()
    if notes is not None:
        at = os.path.abspath(path)
        before = notes.files.get(at, state)
        steady = before == state or before in _LOOKED
        notes.files[at] = state if steady else _UNSTEADY


def _content(path: Path) -> str:
    try:
        return fingerprint(path.read_bytes())
    except OSError:
        return _kind(path) and _UNREADABLE


def _kind(path: str | Path) -> str:
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError):
        return _UNREADABLE if os.path.lexists(path) else _ABSENT
    if stat.S_ISDIR(mode):
        return _FOLDER
    return _FILE if stat.S_ISREG(mode) else _UNREADABLE


def _names(folder: str, pattern: str, deep: bool) -> list[str]:
    fits = re.compile(pattern).fullmatch
    found = []
    for where, folders, files in os.walk(folder):
        inside = os.path.relpath(where, folder).replace(os.sep, "/")
        start = "" if inside == "." else f"{inside}/"
        here = files if deep else [*files, *folders]
        found += [start + name for name in here if fits(name)]
        if not deep:
            break
    return sorted(found)
