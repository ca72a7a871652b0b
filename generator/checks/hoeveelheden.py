"""Numbers as people write them in a sentence: ``232.000``, ``ruim 1,5 miljoen``, ``13,6 procent``.

How a number is written says how precise it is meant: ``230.000`` may be 225.000 as well.
"""

import re
from collections.abc import Iterator

from generator.core.value import Value

_GETAL = re.compile(
    r"""(?<![\w.,+€:/-])(?<!€\ )
    (?:(?P<hoe>ruim|meer\ dan|bijna|krap|minder\ dan|tegen\ de|ongeveer|circa|ca\.|zo['’]n
        |rond\ de)\s+)?
    (?P<heel>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<deel>\d+))?
    (?:\s*(?P<maal>duizend|miljoen|mln\b|miljard))?
    (?:\s*(?P<procent>procent\b|%))?
    (?![\w+%]|[.,:/-]\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MAAL = {"duizend": 1_000, "miljoen": 1_000_000, "mln": 1_000_000, "miljard": 1_000_000_000}
_HOOGER = ("ruim", "meer dan")
_LAGER = ("bijna", "krap", "minder dan", "tegen de")
_ENKELE_PROCENTEN = 0.05
"""How far ``ongeveer`` reaches, and a number that was cut off, as a part of the number."""


class Hoeveelheid(Value, frozen=True, kw_only=True):
    """A number in a text: from ``begin`` to ``eind``, and the bounds between which it holds."""

    begin: int
    eind: int
    waarde: float
    onder: float
    boven: float
    procent: bool = False

    def klopt_met(self, getal: float) -> bool:
        """Whether ``getal`` can be rounded or described as this number."""
        return self.onder <= getal <= self.boven


def hoeveelheden(tekst: str) -> Iterator[Hoeveelheid]:
    """Yield the numbers in ``tekst``; a date, a range or a code with digits is none."""
    for gevonden in _GETAL.finditer(tekst):
        heel, deel = gevonden["heel"].replace(".", ""), gevonden["deel"] or ""
        maal = _MAAL.get((gevonden["maal"] or "").lower(), 1)
        waarde = float(f"{heel}.{deel or 0}") * maal
        procent = gevonden["procent"] is not None
        stap = _stap(heel if not procent else "1", deel) * maal  # 40 procent is not 36 procent
        onder, boven = _grenzen((gevonden["hoe"] or "").lower(), waarde, stap)
        yield Hoeveelheid(
            begin=gevonden.start(),
            eind=gevonden.end(),
            waarde=waarde,
            onder=onder,
            boven=boven,
            procent=procent,
        )


def _stap(heel: str, deel: str) -> float:
    """Return the value of one in the last digit that counts: 1,000 for ``232.000``."""
    if deel:
        return float(10 ** -len(deel))
    nullen = len(heel) - len(heel.rstrip("0")) if heel.strip("0") else 0
    return float(10**nullen)


def _grenzen(hoe: str, waarde: float, stap: float) -> tuple[float, float]:
    """Return between which numbers a description holds.

    Half a step to either side is rounding, and a whole step cutting off, as long as that is not
    much; a word as ``ruim`` names the side, and ``ongeveer`` stretches both.
    """
    if hoe in _HOOGER:
        return waarde, waarde + stap
    if hoe in _LAGER:
        return waarde - stap, waarde
    enkele = waarde * _ENKELE_PROCENTEN
    ruimte = max(stap / 2, enkele if hoe else min(stap, enkele), min(stap, 1))
    return waarde - ruimte, waarde + ruimte
