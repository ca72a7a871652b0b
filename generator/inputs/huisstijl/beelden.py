"""A picture that ``huisstijl.yaml`` names → its bytes and its shape, or what is wrong with it."""

from math import floor
from pathlib import Path
from typing import NoReturn

from generator.core import dutch
from generator.core.finding import meant
from generator.core.paths import shown
from generator.core.seen import is_file, read_bytes
from generator.core.source import Place
from generator.core.style import Image
from generator.core.value import Value
from generator.inputs.huisstijl.beeldbestand import NoPicture, check_svg, picture_size
from generator.inputs.model.huisstijl import Beeld
from generator.inputs.reading import Reading, short

CODE = "WZ191"
_NARROWEST = 0.5
_LEAST_SHARP = 96
"""Pixels for each inch of width below which a picture is a blur on paper."""


class Room(Value, frozen=True, kw_only=True):
    """How large a picture is shown when nothing is said, and how large it may be, in cm."""

    name: str
    width: float
    most_width: float
    most_height: float


Found = tuple[Image, dict[str, bytes]]
"""The picture, and its bytes by the names in it."""


def read_picture(beeld: Beeld, room: Room, reading: Reading) -> Found | None:
    """Return what ``beeld`` names; else note what is wrong with it."""
    place = reading.sources[beeld.bestand.sources[0]].place
    assert place  # what was read from a file has a place
    path = f"{room.name}.bestand"
    try:
        return _read(beeld, Path(place.file).parent / beeld.bestand.kaal, room)
    except NoPicture as problem:
        message, advice = problem.args
        reading.refuse(place, path, CODE, message, advice)
    except OSError:
        _missing(Path(place.file).parent / beeld.bestand.kaal, place, path, reading)
    return None


def _read(beeld: Beeld, file: Path, room: Room) -> Found:
    is_svg = file.suffix.lower() == ".svg"
    raster = file.with_suffix(".png") if is_svg else file
    svg = read_bytes(file) if is_svg else b""
    if is_svg:
        check_svg(svg)
        if not is_file(raster):
            raise NoPicture(
                f"bij een svg hoort hetzelfde beeld als png, en '{short(raster.name)}' is er niet",
                "zet de png ernaast: niet elk programma toont een svg",
            )
    data = read_bytes(raster)
    size = picture_size(data)
    width = _width(beeld, room, size.height / size.width)
    _check_sharp(size.width, width)
    name = f"huisstijl/{room.name.replace('.', '-')}"
    files = {f"{name}.{size.ending}": data, **({f"{name}.svg": svg} if is_svg else {})}
    image = Image(
        png=f"{name}.{size.ending}",
        svg=f"{name}.svg" if is_svg else "",
        alt=_alt(beeld, file),
        width=width,
        ratio=size.height / size.width,
    )
    return image, files


def _width(beeld: Beeld, room: Room, ratio: float) -> float:
    most = min(room.most_width, room.most_height / ratio)
    if beeld.breedte is None:
        return min(room.width, most)
    width = float(beeld.breedte)
    if not _NARROWEST <= width <= most:
        least = dutch.getal(_NARROWEST)
        raise NoPicture(
            f"een breedte van {beeld.breedte.kaal} cm past niet",
            f"kies {least} tot {dutch.getal(floor(most * 10) / 10)} cm",
        )
    return width


def _check_sharp(pixels: int, width: float) -> None:
    needed = round(width / 2.54 * _LEAST_SHARP)
    if pixels < needed:
        raise NoPicture(
            f"het beeld is {pixels} pixels breed; voor {dutch.getal(width, 1)} cm op papier zijn er"
            f" minstens {needed} nodig",
            "gebruik een groter beeld, of geef een kleinere breedte",
        )


def _alt(beeld: Beeld, file: Path) -> str:
    """Return the alternative text; only decoration does without."""
    alt = beeld.alt.kaal if beeld.alt else ""
    if beeld.decoratief:
        if alt:
            _contradiction()
        return ""
    if not alt:
        raise NoPicture(
            "bij dit beeld staat niet wat er te zien is",
            "zet er alt: bij, zoals alt: Logo van de gemeente, of decoratief: ja",
        )
    if alt.lower() in (file.name.lower(), file.stem.lower()):
        raise NoPicture("de alt is de naam van het bestand", "schrijf wat er te zien is")
    return alt


def _contradiction() -> NoReturn:
    raise NoPicture("een decoratief beeld heeft geen alt", "haal de alt weg, of decoratief: ja")


def _missing(file: Path, place: Place, path: str, reading: Reading) -> None:
    there = [other.name for other in file.parent.iterdir()] if file.parent.is_dir() else []
    advice = meant(file.name, there) or f"zet het bestand op deze plek: {shown(file)}"
    what = f"het bestand '{short(file.name)}' is er niet, of is niet te lezen"
    reading.refuse(place, path, CODE, what, advice)
