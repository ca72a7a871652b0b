"""The bytes of a CSV file → one sheet: any usual encoding and separator."""

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from generator.cijfers.lees.cel import Blad, Cel
from generator.cijfers.lees.openen import weigering
from generator.core.paths import shown

_SCHEIDERS = ";\t,|"
_BEKEKEN = 50
"""Rows by which the separator is chosen."""


def lees_csv(data: bytes, path: Path) -> tuple[Blad, ...]:
    """Return the only sheet of a CSV file; raises :class:`InputError`."""
    text = _tekst(data)
    if text is None:
        raise weigering(path, "dit is geen Excel- of CSV-bestand", "kies een .xlsx of .csv")
    try:
        rijen = max((_gelezen(text, teken) for teken in _SCHEIDERS), key=_past)
    except csv.Error as error:
        raise weigering(path, "dit is geen leesbaar CSV-bestand", "bewaar het als .xlsx") from error
    return (Blad(bestand=shown(path), naam="", rijen=tuple(filter(_gevuld, map(_cellen, rijen)))),)


def _tekst(data: bytes) -> str | None:
    """Return the text in UTF-8, UTF-16 with its mark, or Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data or data.startswith(b"%PDF"):
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _gelezen(text: str, teken: str) -> list[tuple[int, list[str]]]:
    """Return the rows with the number of the line each begins on."""
    lezer = csv.reader(StringIO(text, newline=""), delimiter=teken, skipinitialspace=teken != "\t")
    rijen, regel = [], 1
    for rij in lezer:
        rijen.append((regel, rij))
        regel = lezer.line_num + 1
    return rijen


def _past(rijen: Sequence[tuple[int, list[str]]]) -> tuple[int, int]:
    """Return how well a separator fits: rows of the most usual width, and that width."""
    breedtes = [len(rij) for _, rij in rijen[:_BEKEKEN] if len(rij) > 1]
    if not breedtes:
        return 0, 0
    gewoon = max(set(breedtes), key=lambda breed: (breedtes.count(breed), breed))
    return breedtes.count(gewoon), gewoon


def _cellen(genummerd: tuple[int, list[str]]) -> tuple[Cel, ...]:
    regel, rij = genummerd
    return tuple(
        Cel(rij=regel, kolom=kolom, waarde=tekst.strip() or None)
        for kolom, tekst in enumerate(rij, start=1)
    )


def _gevuld(cellen: tuple[Cel, ...]) -> bool:
    return not all(cel.leeg for cel in cellen)
