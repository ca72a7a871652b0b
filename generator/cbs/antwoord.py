"""What both services of the CBS say of a table, in one form."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from generator.core.value import Value


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
