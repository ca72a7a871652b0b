"""The task for housing status holders in one half-year, as it came out."""

import re

from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.core.value import Value

_HALFJAAR = re.compile(r"(20\d\d)-([12])", re.ASCII)
_GEEN_HALFJAAR = 10_000
_HELFT = {"1": "eerste", "2": "tweede"}


class Halfjaarbeeld(Value, frozen=True, kw_only=True):
    """What was asked of a gemeente, and what it did.

    ``taakstelling`` is the given task, else the ``berekend`` one. ``meegenomen`` is what was left
    of the half-year before and comes on top of it; ``None`` when it is not known to come. Then
    ``opgave`` is the task alone. ``achterstand`` is the ``opgave`` minus ``gehuisvest``; below
    zero it is a lead.
    """

    halfjaar: Tekst
    taakstelling: Cijfer
    berekend: Cijfer | None
    meegenomen: Cijfer | None
    opgave: Cijfer
    gehuisvest: Cijfer | None
    achterstand: Cijfer
    toelichting: Tekst | None = None

    @property
    def iets_bekend(self) -> bool:
        """Whether the task or the result is known."""
        gehuisvest = self.gehuisvest is not None and self.gehuisvest.bekend
        return self.taakstelling.bekend or gehuisvest

    @property
    def is_berekend(self) -> bool:
        """Whether the task was calculated, not given."""
        return self.taakstelling.bekend and self.taakstelling is self.berekend


def jaar_van(code: str) -> int | None:
    """Return the year of a half-year, ``None`` for another text."""
    gevonden = _HALFJAAR.fullmatch(code)
    return int(gevonden[1]) if gevonden else None


def volgorde(code: str) -> int:
    """Return the number of a half-year in time, one more than that of the one before.

    What is no half-year comes after all that are.
    """
    gevonden = _HALFJAAR.fullmatch(code)
    return int(gevonden[1]) * 2 + int(gevonden[2]) if gevonden else _GEEN_HALFJAAR


def in_woorden(code: Tekst, *, kort: bool = False) -> Tekst:
    """Return ``2020-2`` as ``tweede helft van 2020``; other texts stay as they are."""
    gevonden = _HALFJAAR.fullmatch(code.kaal)
    if not gevonden:
        return code
    van = "" if kort else " van"
    return Tekst(f"{_HELFT[gevonden[2]]} helft{van} {gevonden[1]}", code.sources)
