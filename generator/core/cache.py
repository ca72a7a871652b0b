"""A small cache on disk: bytes by key. Losing it costs time, never content."""

import hashlib
import os
import sys
from functools import cache
from pathlib import Path


class Cache:
    """Stores bytes in one folder; every failure of the disk reads as "not there"."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """Return what was stored under ``key``, or ``None``."""
        try:
            return self.path(key).read_bytes()
        except OSError:
            return None

    def put(self, key: str, data: bytes) -> None:
        """Store ``data`` under ``key``; a full or closed disk is no error."""
        path = self.path(key)
        new = path.with_name(path.name + os.urandom(6).hex())  # others may be writing it too
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(data)
            new.replace(path)
        except OSError:
            return

    def path(self, key: str) -> Path:
        """Return the file in which what is stored under ``key`` stands, or would stand."""
        digest = hashlib.sha256(key.encode()).hexdigest()
        return self._folder / digest[:2] / digest[2:]


@cache
def made_by(*files: str) -> str:
    """Return a digest of the code in ``files``, for the keys of what that code makes.

    So nothing made by an older version is ever taken from the cache, and no number has to be
    raised by hand.
    """
    return hashlib.sha256(b"\0".join(Path(file).read_bytes() for file in files)).hexdigest()


def default_folder() -> Path:
    """Return where the cache of this user stands: ``WOONZORGVISIE_CACHE``, else the usual place."""
    chosen = os.environ.get("WOONZORGVISIE_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "woonzorgvisie" if base else Path.home() / ".woonzorgvisie"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "woonzorgvisie"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "woonzorgvisie"
