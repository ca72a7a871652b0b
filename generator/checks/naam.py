"""Whether two texts are the same to a reader, however they are written."""

import re
import unicodedata

from generator.core import dutch

_TEKEN = re.compile(r"[^\w]+|_+")


def kern(tekst: str) -> str:
    """Return the letters and figures of ``tekst``, small and without accents: only to compare."""
    return "".join(woorden(tekst))


def woorden(tekst: str) -> list[str]:
    """Return the words of ``tekst`` as :func:`kern` writes them."""
    letters = unicodedata.normalize("NFKD", tekst).casefold()
    zonder = "".join(teken for teken in letters if not unicodedata.combining(teken))
    return [woord for woord in _TEKEN.split(zonder) if woord]


def genoemd(namen: list[str], *, hoogstens: int = 3) -> str:
    """Return ``namen`` as part of a sentence; of many only the first ones and how many more."""
    rest = len(namen) - hoogstens
    if rest < 2:
        return dutch.opsomming(namen)
    return dutch.opsomming([*namen[:hoogstens], f"{dutch.telwoord(rest)} andere"])
