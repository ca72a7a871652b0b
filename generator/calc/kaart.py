"""The shape of each gemeente on a map: its boundaries, or a tile near where it lies."""

from collections.abc import Sequence

from generator.calc.tegels import tegels
from generator.inputs.kaart.grenzen import Ring
from generator.inputs.kaart.ligging import Ligging

_RAND = 0.03
"""How much smaller a tile is than its place, on each side."""


def vormen(ligging: Ligging, codes: Sequence[str]) -> dict[str, tuple[Ring, ...]]:
    """Return the rings of each gemeente by code; those of which nothing is known are left out."""
    if ligging.grenzen:
        grenzen = {code: ligging.grenzen.van(code) for code in codes}
        return {code: ringen for code, ringen in grenzen.items() if ringen}
    bekend = {code: punt for code in codes if (punt := ligging.middelpunten.get(code))}
    return {code: (_tegel(*plek),) for code, plek in tegels(bekend).items()}


def _tegel(x: int, y: int) -> Ring:
    west, oost, zuid, noord = x + _RAND, x + 1 - _RAND, y + _RAND, y + 1 - _RAND
    return ((west, zuid), (oost, zuid), (oost, noord), (west, noord))
