"""What a scalar in YAML means: Dutch numbers, years, dates, yes and no.

YAML itself reads ``1.000`` as 1, ``0512`` as 330, ``12:30`` as 750 and ``no`` as false. Here a
text is converted by the type the model asks for; what can be read in two ways is refused with
both readings.
"""

import re
from datetime import date

from generator.core import dutch

_WHOLE = re.compile(r"[+-]?(?:0|[1-9]\d*)", re.ASCII)
_POINT = re.compile(r"([+-]?)(0|[1-9]\d*)\.(\d+)", re.ASCII)
_COMMA = re.compile(r"([+-]?)(0|[1-9]\d*),(\d+)", re.ASCII)
_TOO_LONG = re.compile(r"[+-]?\d{16,}(?:[.,]\d*)?", re.ASCII)
_LEADING_ZERO = re.compile(r"[+-]?0\d+")
_CLOCK = re.compile(r"\d+:\d+(?::\d+)?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_TRUE, _FALSE = ("ja", "true"), ("nee", "false")
_ALMOST = {"waar": "ja", "x": "ja", "v": "ja", "✓": "ja", "1": "ja", "onwaar": "nee", "0": "nee"}
_LONGEST = 60
"""Longer texts get no suggestion: they are no number or date that somebody mistyped."""
_DOUBTFUL = {"yes": "ja", "on": "ja", "y": "ja", "no": "nee", "off": "nee", "n": "nee"}


class Unreadable(Exception):
    """A scalar that cannot be read as asked: what is expected, and a suggestion."""

    def __init__(self, expected: str, advice: str = "", *, ambiguous: bool = False) -> None:
        super().__init__(expected)
        self.expected, self.advice, self.ambiguous = expected, advice, ambiguous


def number(text: str) -> float:
    """Return the number a text stands for; whole numbers come back as ``int``.

    Accepts ``232619``, ``13.6`` and ``13,6``. Raises :class:`Unreadable` for anything else.
    """
    text = text.strip()
    if _TOO_LONG.fullmatch(text):
        raise Unreadable("een getal van hoogstens 15 cijfers", "rond het getal af")
    if _WHOLE.fullmatch(text):
        return int(text)
    for pattern in (_POINT, _COMMA):
        match = pattern.fullmatch(text)
        if match:
            sign, whole, decimals = match.groups()
            if len(decimals) == 3 and whole != "0" and len(whole) <= 3:
                raise _two_readings(text, f"{sign}{whole}{decimals}", f"{sign}{whole}.{decimals}")
            return float(f"{sign}{whole}.{decimals}")
    raise _no_number(text)


def _two_readings(text: str, large: str, small: str) -> Unreadable:
    short = small.rstrip("0").rstrip(".")
    if short == small:  # three real decimals: a fourth makes it clear
        short += "0"
    return Unreadable(
        f"'{text}' kan {dutch.getal(int(large))} zijn of {dutch.getal(float(small))}",
        f"schrijf {large} of {short}",
        ambiguous=True,
    )


def _no_number(text: str) -> Unreadable:
    if _LEADING_ZERO.fullmatch(text):
        stripped = text.lstrip("+-0") or "0"
        return Unreadable(
            f"'{text}' begint met een nul: het kan het getal {stripped} zijn of een code",
            f"schrijf {stripped}",
            ambiguous=True,
        )
    if _CLOCK.fullmatch(text):
        return Unreadable(
            f"'{text}' kan een tijd zijn of een verhouding", "schrijf één getal", ambiguous=True
        )
    from generator.inputs.number_hints import number_hint  # only a mistake pays for this import

    return Unreadable(*number_hint(text[:_LONGEST]))


def year(text: str) -> int:
    """Return a year between 1900 and 2100; raises :class:`Unreadable`."""
    text = text.strip()
    if re.fullmatch(r"(?:19|20)\d\d|2100", text, re.ASCII):
        return int(text)
    raise _no_year(text[:_LONGEST])


def _no_year(text: str) -> Unreadable:
    from generator.inputs.date_hints import years_in  # only a mistake pays for this import

    years = years_in(text)
    if len(years) > 1:
        advice = f"kies één jaar, bijvoorbeeld {years[0]}"
    elif years:
        advice = f"schrijf {years[0]}"
    else:
        advice = f"schrijf 20{text}" if re.fullmatch(r"\d\d", text, re.ASCII) else ""
    return Unreadable("een jaar, zoals 2031", advice)


def day(text: str, *, or_year: bool = False) -> date:
    """Return a date written ``2026-01-31``; raises :class:`Unreadable`.

    With ``or_year`` the suggestion may be to write only a year.
    """
    text = text.strip()
    if _ISO.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass  # the month and the day may stand the other way round
    raise _no_day(text[:_LONGEST], or_year)


def _no_day(text: str, or_year: bool) -> Unreadable:
    from generator.inputs.date_hints import day_meant, month_meant, years_in  # as above

    expected = "een jaar, of een datum" if or_year else "een datum"
    try:
        meant = day_meant(text)
    except ValueError:
        return Unreadable(f"{expected} die bestaat, zoals 2026-01-31", "kijk de datum na")
    expected += " als jaar-maand-dag"
    if meant:
        return Unreadable(expected, f"schrijf {meant.isoformat()}")
    years, month = years_in(text), month_meant(text)
    if or_year and len(years) == 1:
        return Unreadable(f"{expected}, zoals 2026-01-31", f"schrijf {years[0]}, of één dag")
    if month:
        return Unreadable(expected, f"schrijf ook de dag, zoals {month.isoformat()}")
    return Unreadable(f"{expected}, zoals 2026-01-31", "schrijf één dag, met streepjes")


def yes_no(text: str) -> bool:
    """Return whether a text says yes (``ja``, ``true``); raises :class:`Unreadable`."""
    lowered = text.strip().lower()
    if lowered in _TRUE:
        return True
    if lowered in _FALSE:
        return False
    if lowered in _DOUBTFUL:
        raise Unreadable(
            f"'{text}' leest YAML soms als ja of nee en soms als tekst",
            f"schrijf {_DOUBTFUL[lowered]}",
            ambiguous=True,
        )
    advice = f"schrijf {_ALMOST[lowered]}" if lowered in _ALMOST else "schrijf alleen ja of nee"
    raise Unreadable("ja of nee", advice)
