"""A file that a user wrote → its text, or a mistake that says why it is none."""

from pathlib import Path

from generator.core.seen import read_bytes
from generator.core.source import Place
from generator.inputs.reading import Reading
from generator.inputs.syntax import BREAK

MAX_BYTES = 5_000_000
"""Larger files are refused: no input written by people comes near this."""

_AS_UTF8 = "sla het op als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)"


def read_text(path: Path, file: str, reading: Reading) -> str | None:
    """Return the text of ``path``, which messages call ``file``; else note what is wrong."""
    place = Place(file=file, line=1)
    try:
        data = read_bytes(path)
    except OSError:
        problem = (
            "dit is een map, geen bestand" if path.is_dir() else "dit bestand is niet te lezen"
        )
        advice = "kijk of het echt een bestand is, en of u het mag openen"
        reading.refuse(place, "", "WZ100", problem, advice)
        return None
    if len(data) > MAX_BYTES:
        limit = f"{MAX_BYTES // 1_000_000} MB"
        reading.refuse(place, "", "WZ100", f"het bestand is groter dan {limit}", "maak het kleiner")
        return None
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data:
        problem = "het bestand is opgeslagen als UTF-16, of is geen tekst"
        reading.refuse(place, "", "WZ100", problem, _AS_UTF8)
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = BREAK.split(data[: error.start].decode("utf-8-sig"))
        reading.refuse(
            Place(file=file, line=len(before), column=len(before[-1]) + 1),
            "",
            "WZ100",
            "het bestand is niet opgeslagen als UTF-8; een letter met accent is hier onleesbaar",
            _AS_UTF8,
        )
        return None
