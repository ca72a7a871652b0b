"""Units as a person means them: how ``persoon``, ``Personen`` and ``personen`` are the same."""

import re
import unicodedata

PER_JAAR = "per jaar"
"""How the unit of a flow ends: what comes or goes in a year, against what there is."""

_ANDERS = {
    "%": "procent",
    "percentage": "procent",
    "percent": "procent",
    "pct": "procent",
    "€": "euro",
    "eur": "euro",
}
"""Other words and signs for the two units that the product prints in a way of its own."""
_WOORD = re.compile(r"[^\W\d_]+(?:['’]s)?")
_UITGANG = re.compile(r"(?:'s|’s|s|en|n)+$")
_DUBBEL = re.compile(r"(.)\1")
_KORT = 3
"""Shorter words have no plural to take off: ``per``, ``uur``, ``km``."""


def sleutel(eenheid: str) -> str:
    """Return what tells units apart, without case, plural and spelling.

    The plural of a Dutch word changes its end and its vowels (persoon, personen), so endings are
    taken off and double letters are made single. The key is only for comparing.
    """
    text = " ".join(unicodedata.normalize("NFKC", eenheid).casefold().split())
    return _WOORD.sub(_stam, _ANDERS.get(text, text))


def gewoon(eenheid: str) -> str | None:
    """Return the name by which the product knows ``eenheid``, when it is written otherwise."""
    text = eenheid.strip().casefold().rstrip(".")
    bedoeld = next((naam for naam in ("procent", "euro") if sleutel(naam) == sleutel(text)), None)
    return bedoeld if bedoeld != eenheid else None


def _stam(match: re.Match[str]) -> str:
    word = match[0]
    if len(word) <= _KORT:
        return word
    return _DUBBEL.sub(r"\1", _UITGANG.sub("", word)) or word
