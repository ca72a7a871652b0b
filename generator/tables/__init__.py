"""One module per table: ``maak(basis, ...)`` returns the table, or ``None`` without data."""

from generator.calc.uitkomst import Basis
from generator.core.makers import Makers
from generator.document.blocks import Table

_MAKERS = Makers(
    package=__name__, thing="tabel", helpers=frozenset("bouw namen noten woorden".split())
)
names = _MAKERS.names


def table(name: str, basis: Basis, **keuze: object) -> Table | None:
    """Return table ``name``, or ``None`` when there is nothing to show.

    Args:
        name: the module of this package that makes it.
        basis: the input and its calculations.
        keuze: what the table offers to choose, such as ``groep``.

    Raises:
        LookupError: there is no such table (the message suggests one), or its choices are others.
    """
    made: Table | None = _MAKERS.make(name, basis, keuze)
    return made
