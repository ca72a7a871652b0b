"""Charts: described here one by one, drawn by ``generator.charts.draw``.

A chart is made by the name of its module, which is imported only when it is asked for.
"""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart

_HELPERS = frozenset({"cache", "chart", "data", "draw", "stijl", "verdeling", "waarden", "woorden"})


def names() -> list[str]:
    """Return the names of all charts, in alphabetical order."""
    return sorted({module.name for module in iter_modules(__path__)} - _HELPERS)


def chart(name: str, basis: Basis, **keuze: object) -> Chart | None:
    """Return chart ``name``, or ``None`` when its data do not exist.

    Args:
        name: the module of this package that makes it.
        basis: the input and its calculations.
        keuze: what the chart offers to choose, such as ``groep``.

    Raises:
        LookupError: there is no such chart (the message suggests one), or it does not offer
            that choice.
    """
    if not name.isidentifier() or name in _HELPERS or find_spec(f"{__name__}.{name}") is None:
        raise LookupError(f"er is geen grafiek '{name}'{_bedoelt(name)}")
    maak: Callable[..., Chart | None] = import_module(f"{__name__}.{name}").maak
    onbekend = sorted(keuze.keys() - (getattr(maak, "__kwdefaults__", None) or {}).keys())
    if onbekend:
        raise LookupError(f"de grafiek '{name}' kent de keuze '{onbekend[0]}' niet")
    return maak(basis, **keuze)


def _bedoelt(name: str) -> str:
    from difflib import get_close_matches  # only needed for a mistake

    close = get_close_matches(name, names(), n=1)
    return f"; bedoelt u '{close[0]}'?" if close else f"; kies uit {', '.join(names())}"
