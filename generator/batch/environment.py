"""Everything beside the input that decides what comes out: code, libraries, fonts, LibreOffice."""

import hashlib
import os
import platform
import sys
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import generator
from generator.core.seen import fingerprint, names
from generator.office.programma import OfficeError, find
from generator.options import Options

_CODE = r".*\.(?:py|css)"
_FONTS = r"(?i).*\.(?:ttf|otf|ttc)"


def environment(options: Options) -> str:
    """Return a digest that differs when anything differs that could change a document."""
    parts = (*_fixed(), *(_office() if options.needs_office else ()))
    return fingerprint("\0".join(parts).encode())


@cache
def _fixed() -> tuple[str, ...]:
    """Return what stays the same as long as this process lives."""
    python = (sys.version, platform.platform(), zlib.ZLIB_RUNTIME_VERSION)
    return (*python, _code(), *_libraries(), *_fonts())


def _code() -> str:
    folder = Path(generator.__file__).parent
    digest = hashlib.sha256()
    for name in names(folder, _CODE, deep=True):
        digest.update(f"\0{name}\0".encode())
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()


def _libraries() -> Iterator[str]:
    """Yield name and version of everything that is installed, as their folders tell."""
    for folder in dict.fromkeys(sys.path):
        yield from names(Path(folder), r".*\.(?:dist|egg)-info")


def _fonts() -> Iterator[str]:
    for folder in _font_folders():
        for name in names(folder, _FONTS, deep=True):
            path = folder / name
            if path.is_file():  # a link may lead nowhere
                yield f"{path} {path.stat().st_size}"


def _font_folders() -> Iterator[Path]:
    """Yield where the system and the user keep fonts."""
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts")
        yield Path(os.environ.get("LOCALAPPDATA", home), "Microsoft", "Windows", "Fonts")
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield from (home / ".fonts", home / ".local/share/fonts")


def _office() -> Iterator[str]:
    """Yield which LibreOffice lays the documents out; nothing when there is none."""
    try:
        program = find().resolve()
    except OfficeError:
        return
    yield f"{program} {program.stat().st_size}"
    about = program.with_name("versionrc")  # also tells a newer build of the same version
    if about.is_file():
        yield about.read_text("utf-8", errors="replace")
