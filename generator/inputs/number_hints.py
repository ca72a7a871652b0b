"""Why a text is no number, and what to write instead: ``ca. 500``, ``€ 1.250,-``, ``1,5 mln``."""

import re
from collections.abc import Callable
from decimal import Decimal

Hint = tuple[str, str]
"""What was expected, and the advice."""

_PLAIN = re.compile(r"[+-]?(?:0|[1-9]\d*)(?:[.,]\d+)?", re.ASCII)
_TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_THOUSANDS = re.compile(
    r"[+-]?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+(?=,)|(?:['’\s]\d{3})+)(?:,\d+)?"
)
_ENGLISH = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+\.\d+|[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}")
_SCALES = {"duizend": 3, "k": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9}
_SCALED = re.compile(rf"([\d.,]+)\s*(?:x\s*)?({'|'.join(_SCALES)})\.?", re.IGNORECASE)

_ONLY = "schrijf alleen het getal"
_ASIDE = "zet '{}' in de toelichting"


def number_hint(text: str) -> Hint:
    """Return what was expected instead of ``text``, and what to write."""
    for pattern, hint in _HINTS:
        match = pattern.fullmatch(text)
        if match:
            return hint(match)
    return "een getal", "schrijf alleen cijfers, zonder punten of spaties; onbekend is null"


def _written(text: str) -> str:
    """Return the number in ``text`` as it must be written, or nothing when that is not certain."""
    text = text.strip()
    if _TWO_WAYS.fullmatch(text):
        return ""
    if _PLAIN.fullmatch(text):
        return text
    if _THOUSANDS.fullmatch(text):
        return re.sub(r"[.'’\s]", "", text).replace(",", ".")
    if _ENGLISH.fullmatch(text):
        return text.replace(",", "")
    scaled = _SCALED.fullmatch(text)
    if scaled and (number := _written(scaled.group(1))):
        exact = Decimal(number.replace(",", ".")).scaleb(_SCALES[scaled.group(2).lower()])
        return f"{exact.normalize():f}"
    return ""


def _write(text: str, also: str = "") -> str:
    number = _written(text)
    return (f"schrijf {number}" if number else _ONLY) + also


def _with_unit(expected: str, unit: str) -> Callable[[re.Match[str]], Hint]:
    return lambda match: (expected, _write(match["getal"], f" met eenheid: {unit}"))


def _said(expected: str, advice: str) -> Callable[[re.Match[str]], Hint]:
    return lambda match: (expected, advice)


def _only(expected: str) -> Callable[[re.Match[str]], Hint]:
    return lambda match: (expected, _write(match["getal"]))


def _aside(match: re.Match[str]) -> Hint:
    about = _ASIDE.format(match["rest"].strip())
    return "alleen een getal", _write(match["getal"], f", en {about}")


def _unit(match: re.Match[str]) -> Hint:
    return "alleen een getal", _write(match["getal"], f", en zet '{match['rest']}' bij eenheid")


_HINTS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Hint]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), hint)
    for pattern, hint in (
        (
            r"[^\w=#½¼¾⅓⅔]+|x+|\W*(?:n\.?v\.?t|n\.?b|p\.?m|n\.?t\.?b|n\.?n\.?b|n/a|tbd|nan"
            r"|onbekend|niet bekend|geen(?: gegevens)?|none|null|leeg|volgt|nog .+)\W*",
            _said(
                "een getal, of null als het niet bekend is",
                "schrijf null, zonder aanhalingstekens; bij een cijfer hoort dan ook een reden",
            ),
        ),
        (r"ja|nee|true|false|yes|no|on|off|y|n", _said("een getal, geen ja of nee", _ONLY)),
        (r"=.*", _said("een getal, geen formule", "neem de uitkomst over uit Excel")),
        (
            r"#.*",
            _said("een getal; dit is een foutmelding van Excel", "kijk in Excel wat er fout is"),
        ),
        (
            r"[\d.,]+e[+-]?\d+",
            _said("een gewoon getal", "maak in Excel de kolom breder en neem het hele getal over"),
        ),
        (r"\d{1,2}/\d{1,3}|\d*[½¼¾⅓⅔]", _said("een getal, geen breuk", "reken de breuk uit")),
        (rf"(?P<getal>{_SCALED.pattern})", _only("een voluit geschreven getal")),
        (
            rf"(?P<getal>{_THOUSANDS.pattern}|{_ENGLISH.pattern})",
            _only("een getal zonder punten of spaties tussen de duizendtallen"),
        ),
        (
            r"[\u2010-\u2015\u2212]\s*(?P<getal>\d.*)",
            lambda match: ("een getal met een gewoon minteken", f"schrijf -{match['getal']}"),
        ),
        (
            r"(?P<getal>\d(?:[\d.,]*\d)?)\s*[-\u2010-\u2015\u2212]",
            lambda match: ("een getal met het minteken ervoor", f"schrijf -{match['getal']}"),
        ),
        (
            r"(?P<getal>.*?)\s*(?:%|procent|percent|pct\.?)",
            _with_unit("een getal zonder %-teken", "procent"),
        ),
        (
            r"(?:€|eur|euro)\s*(?P<getal>.*?)(?:,[-\u2010-\u2015]+)?"
            r"|(?P<anders>\d.*?)(?:,[-\u2010-\u2015]+|\s*(?:€|eur|euro))",
            lambda match: (
                "een getal zonder €-teken",
                _write(match["getal"] or match["anders"] or "", " met eenheid: euro"),
            ),
        ),
        (
            r"(?P<rest>ca\.?|circa|ongeveer|plm\.?|zo'n|rond(?: de)?|ruim|bijna|[±~≈<>≤≥]=?"
            r"|meer dan|minder dan|minimaal|maximaal|minstens|hoogstens|min\.|max\.|vanaf|tot)"
            r"\s*(?P<getal>\d.*)",
            _aside,
        ),
        (
            r"(?:tussen\s+)?\d[\d.,]*\s*(?:[-\u2010-\u2015/;à]|tot|en|of|t/m|tot en met)\s*\d.*",
            _said("één getal", "kies één getal en zet het andere in de toelichting"),
        ),
        (r"[\"'“”„‘’](?P<getal>.*)[\"'“”‘’]", _only("een getal zonder aanhalingstekens")),
        (r"(?P<getal>\d[\d.,]*?)[.,;:*)¹²³]+", _only("een getal zonder teken erachter")),
        (r"[\d.,]*[Oo][\d.,Oo]*", _said("een getal", "vervang de letter O door een nul")),
        (r"(?P<getal>\d[\d.,]*)\s*(?P<rest>\(.*\))", _aside),
        (r"(?P<getal>\d[\d.,]*(?:\s\d{3})*)\s*(?P<rest>[^\W\d_][^\d]*[²³23]?)", _unit),
    )
)
