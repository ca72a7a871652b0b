"""One module per table: ``maak(basis, **keuze)`` returns the table, or ``None`` without data."""

import importlib
from collections.abc import Callable
from pathlib import Path

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table


def table(name: str, basis: Basis, **keuze: object) -> Table | None:
    """Return table ``name``, or ``None`` when there is nothing to show.

    Args:
        name: the module of this package that makes it.
        basis: the input and its calculations.
        keuze: what the table offers to choose, such as ``groep``.

    Raises:
        LookupError: there is no table of that name; the message suggests one.
    """
    return _maker(name)(basis, **keuze)


def names() -> list[str]:
    """Return the names of all tables, in alphabetical order."""
    modules = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
    return [name for name in modules if name not in _HULP]


_HULP = ("__init__", "bouw", "namen", "noten", "woorden")


def _maker(name: str) -> Callable[..., Table | None]:
    module = f"{__name__}.{name}"
    if name in _HULP or not name.isidentifier():
        raise LookupError(_onbekend(name))
    try:
        found = importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        raise LookupError(_onbekend(name)) from None
    maak: Callable[..., Table | None] = found.maak
    return maak


def _onbekend(name: str) -> str:
    from difflib import get_close_matches  # only needed for a mistake

    close = get_close_matches(name, names(), n=1)
    return f"er is geen tabel '{name}'" + (f"; bedoelt u '{close[0]}'?" if close else "")
