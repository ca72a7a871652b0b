"""Dutch ways of writing numbers, dates, enumerations and plurals."""

from collections.abc import Sequence
from datetime import date

from generator.core import marks

MAANDEN = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()

_OP = frozenset(
    {
        *("Ameland", "Schiermonnikoog", "Terschelling", "Texel", "Vlieland", "Urk"),
        *("Goeree-Overflakkee", "Noord-Beveland", "Schouwen-Duiveland"),
    }
)
"""Places that are or were islands: people live *on* them."""

_TELWOORDEN = "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split()


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


def waar(naam: str, *, begin: bool = False) -> str:
    """Return ``in Almere``, and ``op Urk`` for an island; ``begin`` gives the capital.

    The name may have marks of its source.
    """
    woord = "op" if marks.plain(naam) in _OP else "in"
    return f"{hoofdletter(woord) if begin else woord} {naam}"


def keer(factor: float) -> str:
    """Return how many times as many there are, as roughly as it is said aloud.

    ``ruim twee keer zo veel``, ``bijna drieënhalf keer zo veel``, ``ongeveer even veel``; ``als``
    always fits behind it. ``factor`` is the new number divided by the old one; between 1.1 and
    1.4 no common word comes near, so one decimal stays (``ongeveer 1,2 keer zo veel``).
    """
    if 0.95 <= factor <= 1.1:
        return "ongeveer even veel"
    if factor < 1.4:
        return f"ongeveer {getal(factor, 1)} keer zo veel"
    halven = round(factor * 2) if factor < 5 else round(factor) * 2
    verschil = round(factor - halven / 2, 2)
    bijwoord = "ongeveer" if abs(verschil) <= 0.05 else "ruim" if verschil > 0 else "bijna"
    return f"{bijwoord} {_halven(halven)} keer zo veel"


def _halven(aantal: int) -> str:
    """Return a number of halves in words: 3 is ``anderhalf``, 7 is ``drieënhalf``."""
    if aantal == 3:
        return "anderhalf"
    heel = telwoord(aantal // 2)
    if aantal % 2 == 0:
        return heel
    return f"{heel}{'ën' if heel.endswith('e') else 'en'}half"


def hoofdletter(text: str) -> str:
    """Return ``text`` with a capital first letter; ``ij`` goes together (``IJburg``).

    A capital has no accent: ``één`` becomes ``Eén``.
    """
    if text[:2] == "ij":
        return "IJ" + text[2:]
    if text[:1] == "é":
        return "E" + text[1:]
    return text[:1].upper() + text[1:]


def kleine_letter(text: str) -> str:
    """Return ``text`` for within a sentence; a name such as ``GGZ-cliënten`` keeps its capital."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
