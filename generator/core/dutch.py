"""Dutch ways of writing numbers, dates, enumerations and plurals."""

from collections.abc import Sequence
from datetime import date

MAANDEN = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()

_TELWOORDEN = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()


def getal(number: float, decimals: int | None = None) -> str:
    """Return ``number`` the Dutch way: ``1.234,5``; minus is a real minus sign.

    With ``decimals`` the number is rounded to that many places; without, it is written as short
    as it is (``2.0`` becomes ``2``).
    """
    if decimals is None:
        text = (
            f"{number:,}" if isinstance(number, int) else f"{number:,.10f}".rstrip("0").rstrip(".")
        )
    else:
        text = f"{number:,.{decimals}f}"
    text = text.translate({ord(","): ".", ord("."): ","})
    if text.startswith("-"):
        text = text[1:] if not text.strip("-0,.") else "\N{MINUS SIGN}" + text[1:]
    return text


def datum(day: date) -> str:
    """Return ``day`` as ``12 februari 2026``."""
    return f"{day.day} {MAANDEN[day.month - 1]} {day.year}"


def opsomming(parts: Sequence[str], voegwoord: str = "en") -> str:
    """Return ``a, b en c``."""
    if len(parts) < 2:
        return "".join(str(part) for part in parts)
    return f"{', '.join(str(part) for part in parts[:-1])} {voegwoord} {parts[-1]}"


def meervoud(count: float, enkel: str, meer: str) -> str:
    """Return ``enkel`` for exactly one, else ``meer``."""
    return enkel if count == 1 else meer


def telwoord(count: int) -> str:
    """Return a count as a word up to twelve (``drie``), above that in digits."""
    return _TELWOORDEN[count] if 0 <= count < len(_TELWOORDEN) else getal(count)


def hoofdletter(text: str) -> str:
    """Return ``text`` with a capital first letter; ``ij`` goes together (``IJburg``)."""
    if text[:2] == "ij":
        return "IJ" + text[2:]
    return text[:1].upper() + text[1:]
