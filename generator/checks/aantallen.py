"""What a text counts: ``400 geclusterde woningen``, ``twee keer``, ``95%``.

A reader in one direction only: it says what surely is counted, and leaves what can be something
else (a year, an age, a share of so many, a number per so many).
"""

import re
from collections.abc import Iterator, Sequence

from generator.checks.telwoorden import waarde
from generator.core.value import Value

_DEEL = re.compile(r"(?:[^\s,;:()]|,(?=\d))+|[,;:()]")
_EINDE = (".", "!", "?", ";")
_TEKENS = frozenset(",;:()")
_GETAL = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d+)?", re.ASCII)
_JAAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_TUSSEN = re.compile(r"\w+e|extra|en|daarnaast|nog")
"""What can stand between a number and what it counts: ``30 nieuwe en ruime woningen``."""
_VOORAF = frozenset(
    "van vanaf per op uit met de het die deze elk elke ieder iedere eerste laatste"
    " dan ruim bijna ongeveer circa rond zo'n zo’n plus min à".split()
)
"""A number behind such a word is part of something, about, or so many each: no certain count."""

Zin = tuple[str, ...]


class Aantal(Value, frozen=True, kw_only=True):
    """A number in a text, what it counts, and where it stands.

    ``wat`` is the word for what it counts; it is empty when that is not certain. ``zin`` is the
    whole sentence. Both are in small letters.
    """

    getal: float
    op: int
    wat: str = ""
    zin: Zin = ()


def aantallen(tekst: str) -> Iterator[Aantal]:
    """Yield every number in ``tekst`` that is no year."""
    woorden: list[str] = []
    plekken: list[int] = []
    for deel in _DEEL.finditer(tekst):
        woorden.append(deel.group().casefold().rstrip(".!?"))
        plekken.append(deel.start())
        if deel.group().endswith(_EINDE):
            yield from _in_zin(tuple(woorden), plekken)
            woorden, plekken = [], []
    yield from _in_zin(tuple(woorden), plekken)


def _in_zin(zin: Zin, plekken: Sequence[int]) -> Iterator[Aantal]:
    for nummer, woord in enumerate(zin):
        getal = _getal(woord)
        if getal is not None:
            yield Aantal(getal=getal, op=plekken[nummer], wat=_wat(zin, nummer), zin=zin)


def _wat(zin: Zin, nummer: int) -> str:
    """Return the first word behind a number that can be a noun.

    Two numbers can share a noun: ``40 geclusterde en daarnaast 15 zorggeschikte woningen``.
    """
    ervoor = zin[nummer - 1] if nummer else ""
    if ervoor in _VOORAF or _getal(ervoor) is not None:
        return ""
    if zin[nummer].endswith("%"):
        return "procent"
    achter = (plek for plek in range(nummer + 1, len(zin)) if not _TUSSEN.fullmatch(zin[plek]))
    plek = next(achter, None)
    if plek is None or zin[plek] in _TEKENS or _JAAR.fullmatch(zin[plek]):
        return ""
    return zin[plek] if _getal(zin[plek]) is None else _wat(zin, plek)


def _getal(woord: str) -> float | None:
    """Return the number ``woord`` stands for; a bare number like 2031 is a year."""
    if _JAAR.fullmatch(woord):
        return None
    woord = woord.removesuffix("%")
    if _GETAL.fullmatch(woord):
        return float(woord.replace(".", "").replace(",", "."))
    return waarde(woord)
