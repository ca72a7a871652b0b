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
_THOUSANDS = re.compile(
    r"[+-]?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+(?=,)|(?:['’\s]\d{3})+)(?:,\d+)?"
)
_DASH = re.compile(r"[\u2010-\u2015\u2212]\s*(\d.*)")
_LEADING_ZERO = re.compile(r"[+-]?0\d+")
_CLOCK = re.compile(r"\d+:\d+(?::\d+)?")
_DAY_FIRST = re.compile(
    rf"(\d{{1,2}})(?:[-/.]|\s+)(\d{{1,2}}|{'|'.join(dutch.MAANDEN)})(?:[-/.]|\s+)(\d{{4}})"
)
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_TRUE, _FALSE = ("ja", "true"), ("nee", "false")
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
    if _THOUSANDS.fullmatch(text):
        plain = re.sub(r"[.'’\s]", "", text).replace(",", ".")
        return Unreadable(
            "een getal zonder punten of spaties tussen de duizendtallen", f"schrijf {plain}"
        )
    dash = _DASH.fullmatch(text)
    if dash:
        return Unreadable("een getal met een gewoon minteken", f"schrijf -{dash.group(1)}")
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
    if text.endswith("%"):
        return Unreadable(
            "een getal zonder %-teken", f"schrijf {text[:-1].strip()} met eenheid: procent"
        )
    if text.startswith("€"):
        return Unreadable(
            "een getal zonder €-teken", f"schrijf {text[1:].strip()} met eenheid: euro"
        )
    if text.lower() in (*_TRUE, *_FALSE, *_DOUBTFUL):
        return Unreadable("een getal, geen ja of nee")
    return Unreadable(
        "een getal", "schrijf alleen cijfers, zonder punten of spaties; onbekend is null"
    )


def year(text: str) -> int:
    """Return a year between 1900 and 2100; raises :class:`Unreadable`."""
    text = text.strip()
    if re.fullmatch(r"(?:19|20)\d\d|2100", text, re.ASCII):
        return int(text)
    raise Unreadable("een jaar, zoals 2031")


def day(text: str) -> date:
    """Return a date written ``2026-01-31``; raises :class:`Unreadable`."""
    text = text.strip()
    match = _ISO.fullmatch(text)
    try:
        if match:
            return date(*(int(part) for part in match.groups()))
        meant = _day_otherwise(text)
    except ValueError:
        raise Unreadable("een datum die bestaat, zoals 2026-01-31") from None
    if meant:
        raise Unreadable("een datum als jaar-maand-dag", f"schrijf {meant.isoformat()}")
    raise Unreadable(
        "een datum als jaar-maand-dag, zoals 2026-01-31",
        "schrijf één dag met streepjes; alleen een jaar kan bij een peildatum",
    )


def _day_otherwise(text: str) -> date | None:
    """Return the day that is meant by ``31-1-2026``, ``31 januari 2026`` or ``2026/1/31``."""
    match = _DAY_FIRST.fullmatch(text.lower())
    if match:
        dag, maand, jaar = match.groups()
        number = dutch.MAANDEN.index(maand) + 1 if maand in dutch.MAANDEN else int(maand)
        return date(int(jaar), number, int(dag))
    match = _YEAR_FIRST.fullmatch(text)
    return date(*(int(part) for part in match.groups())) if match else None


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
    raise Unreadable("ja of nee")
