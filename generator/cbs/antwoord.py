"""What both services of the CBS say of a table, in one form."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from generator.core.value import Value

ONBEKEND = "het CBS geeft geen cijfer"
ONMOGELIJK = "het CBS geeft hier een getal dat niet kan"
TWEE = "het CBS geeft hier twee verschillende cijfers"
_GROOTST = 1e12
"""The Netherlands has nothing of which there are more."""


class Dimensie(Value, frozen=True, kw_only=True):
    """What the numbers are split by. ``soort`` is ``gebied``, ``tijd`` or ``anders``."""

    id: str
    titel: str
    soort: str


class Maat(Value, frozen=True, kw_only=True):
    """What is measured; ``groep`` is the heading above it in the table."""

    id: str
    titel: str
    groep: str = ""


class Lid(Value, frozen=True, kw_only=True):
    """One member of a dimension: a region, a period, an age. ``status`` is that of a period."""

    id: str
    titel: str
    status: str = ""


class Waarneming(Value, frozen=True, kw_only=True):
    """One cell of the table; ``waarom`` says why there is no value."""

    maat: str
    leden: dict[str, str]
    waarde: float | None
    tekst: str = ""
    waarom: str = ""


def tekst(rij: Mapping[str, Any], naam: str) -> str:
    """Return what stands under ``naam`` as one line that can be shown; nothing when absent."""
    waarde = rij.get(naam)
    if waarde is None:
        return ""
    return "".join(teken for teken in " ".join(str(waarde).split()) if teken.isprintable())


def getal(waarde: Any) -> float | None:
    """Return a number, or nothing for what is none or cannot be one of the CBS."""
    if isinstance(waarde, bool) or not isinstance(waarde, int | float):
        return None
    return waarde if math.isfinite(waarde) and abs(waarde) < _GROOTST else None


class Dienst(Protocol):
    """A service of the CBS."""

    def dimensies(self, tabel: str) -> Sequence[Dimensie]:
        """Return the dimensions of a table."""

    def maten(self, tabel: str) -> Sequence[Maat]:
        """Return what a table measures."""

    def leden(self, tabel: str, dimensie: str, alleen: Sequence[str] = ()) -> Sequence[Lid]:
        """Return the members of a dimension, or ``alleen`` those."""

    def waarnemingen(
        self, tabel: str, maten: Sequence[str], keuze: Mapping[str, Sequence[str]]
    ) -> Iterable[Waarneming]:
        """Return the cells of ``maten`` for the chosen members of each dimension."""
