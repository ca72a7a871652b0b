"""Is a file a picture that Word can show, and how large is it? Only its bytes are trusted."""

import re
import struct
from collections.abc import Iterator

from generator.core.value import Value

MOST_BYTES = 10_000_000
MOST_PIXELS = 12_000
"""Of a side: a larger picture only makes the document slow."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers in a JPEG behind which its size stands."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_SVG = re.compile(rb"\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--.*?-->)*<svg[\s>]", re.DOTALL)
_ACTIVE = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|\son\w+\s*=|href\s*=\s*[\"'](?!#|data:image/)|@import"
    rb"|url\(\s*[\"']?(?!#)",
    re.IGNORECASE,
)


class NoPicture(Exception):
    """The bytes are no picture that can be used; says why, and what to do."""


class Size(Value, frozen=True, kw_only=True):
    """The sides of a picture in pixels, and the ending that its kind of file has."""

    ending: str
    width: int
    height: int


def picture_size(data: bytes) -> Size:
    """Return the size of a PNG or JPEG; raises :class:`NoPicture` with message and advice."""
    if len(data) > MOST_BYTES:
        raise NoPicture(f"het beeld is groter dan {MOST_BYTES // 1_000_000} MB", "maak het kleiner")
    if data.startswith(_PNG):
        size = Size(ending="png", **_sides(_png(data)))
    elif data.startswith(_JPEG):
        size = Size(ending="jpg", **_sides(_jpeg(data)))
    else:
        raise NoPicture("dit bestand is geen png, jpg of svg", "sla het beeld op als png of jpg")
    if max(size.width, size.height) > MOST_PIXELS:
        what = f"het beeld is breder of hoger dan {MOST_PIXELS} pixels"
        raise NoPicture(what, "maak het kleiner")
    return size


def check_svg(data: bytes) -> None:
    """Refuse what is no SVG, or does more than draw; raises :class:`NoPicture`."""
    if len(data) > MOST_BYTES:
        raise NoPicture(f"het beeld is groter dan {MOST_BYTES // 1_000_000} MB", "maak het kleiner")
    if not _SVG.match(data.removeprefix(b"\xef\xbb\xbf")):
        raise NoPicture("dit bestand is geen svg", "sla het beeld op als svg, of gebruik een png")
    if _ACTIVE.search(data):
        raise NoPicture(
            "deze svg bevat programma's of verwijzingen naar buiten",
            "sla het beeld opnieuw op als gewone svg, of gebruik een png",
        )


def _broken() -> NoPicture:
    return NoPicture("het beeld is beschadigd", "sla het opnieuw op")


def _sides(sides: tuple[int, int]) -> dict[str, int]:
    width, height = sides
    if not (width and height):
        raise _broken()
    return {"width": width, "height": height}


def _png(data: bytes) -> tuple[int, int]:
    at, kinds = len(_PNG), []
    while at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        kinds.append(kind)
        at += 12 + length
    if at != len(data) or kinds[:1] != [b"IHDR"] or kinds[-1:] != [b"IEND"]:
        raise _broken()
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg(data: bytes) -> tuple[int, int]:
    for marker, part in _segments(data):
        if marker in _FRAMES and len(part) >= 5:
            height, width = struct.unpack(">HH", part[1:5])
            return width, height
    raise _broken()


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the segments before the picture itself: their marker and what is in them."""
    at = len(_JPEG)
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2 or marker == 0xDA:
            return
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length
