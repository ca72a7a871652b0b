"""A map without boundaries: one tile for each place, near where it lies, on a compact grid.

Every place first takes the free tile nearest to where it lies, those in the middle first; then
places change tiles as long as that brings them together nearer to where they lie. Equal input
gives equal output: nothing is left to chance, and ties go to the first in the order of the input.
"""

import math
from collections.abc import Mapping, Sequence

Punt = tuple[float, float]
Tegel = tuple[int, int]
"""Column and row: to the east and to the north."""

_RUIM = (0.8, 0.9, 1.0, 1.25)
"""How many tiles there may be room for, for each place, in the area where the places lie."""

_RONDES = 40
"""More rounds of changing tiles than any map needs."""


def tegels(plaatsen: Mapping[str, Punt]) -> dict[str, Tegel]:
    """Return the tile of each place, with no empty row or column between tiles.

    Paper is wider than it is high for a map: of several ways to lay the tiles the one with the
    fewest rows, and then the fewest columns, is taken.

    Args:
        plaatsen: where each place lies, in equal units to the east and to the north.
    """
    if not plaatsen:
        return {}
    manieren = [_leg([*plaatsen.values()], ruim) for ruim in _RUIM]
    gekozen = min(manieren, key=_rijen_en_kolommen)
    return dict(zip(plaatsen, gekozen, strict=True))


def _leg(plaatsen: Sequence[Punt], ruim: float) -> list[Tegel]:
    punten = _in_tegels(plaatsen, ruim)
    gelegd = _gelegd(punten)
    for _ in range(_RONDES):
        if not _beter(punten, gelegd):
            break
    return _aangeschoven(gelegd)


def _rijen_en_kolommen(gelegd: Sequence[Tegel]) -> tuple[int, int]:
    return max(rij for _, rij in gelegd), max(kolom for kolom, _ in gelegd)


def _in_tegels(punten: Sequence[Punt], ruim: float) -> list[Punt]:
    """Return the points measured in tiles, so that there is room for all of them."""
    breed, hoog = _maten(punten)
    maat = math.sqrt(max(breed * hoog, 1) / (ruim * len(punten)))
    # Places on one line would otherwise have to share a tile.
    maat = max(maat, max(breed, hoog) / (2 * len(punten)))
    return [(x / maat, y / maat) for x, y in punten]


def _maten(punten: Sequence[Punt]) -> tuple[float, float]:
    xs, ys = [x for x, _ in punten], [y for _, y in punten]
    return max(xs) - min(xs), max(ys) - min(ys)


def _gelegd(punten: Sequence[Punt]) -> list[Tegel]:
    """Return the nearest free tile for each point, those in the middle first."""
    x = sum(x for x, _ in punten) / len(punten)
    y = sum(y for _, y in punten) / len(punten)
    volgorde = sorted(range(len(punten)), key=lambda at: _ver(punten[at], (x, y)))
    bezet: set[Tegel] = set()
    gelegd = [(0, 0)] * len(punten)
    for at in volgorde:
        gelegd[at] = _vrij(punten[at], bezet)
        bezet.add(gelegd[at])
    return gelegd


def _vrij(punt: Punt, bezet: set[Tegel]) -> Tegel:
    x, y = round(punt[0]), round(punt[1])
    straal = 0
    while True:
        straal += 1
        rond = [
            (x + dx, y + dy)
            for dx in range(-straal, straal + 1)
            for dy in range(-straal, straal + 1)
        ]
        vrij = [tegel for tegel in rond if tegel not in bezet]
        if vrij:
            return min(vrij, key=lambda tegel: (_ver(punt, tegel), tegel))


def _beter(punten: Sequence[Punt], gelegd: list[Tegel]) -> bool:
    """Let places change tiles, or move to a free one; return whether any did."""
    wie = {tegel: at for at, tegel in enumerate(gelegd)}
    veranderd = False
    for at, punt in enumerate(punten):
        for tegel in _buurt(punt, gelegd[at]):
            ander = wie.get(tegel)
            hier = gelegd[at]
            winst = _ver(punt, hier) - _ver(punt, tegel)
            if ander is not None:
                winst += _ver(punten[ander], tegel) - _ver(punten[ander], hier)
            if ander == at or winst <= 1e-9:
                continue
            gelegd[at] = tegel
            wie[tegel] = at
            if ander is None:
                del wie[hier]
            else:
                gelegd[ander], wie[hier] = hier, ander
            veranderd = True
    return veranderd


def _buurt(punt: Punt, tegel: Tegel) -> list[Tegel]:
    """Return the tiles between where a place is and where it lies, and one around them."""
    x, y = round(punt[0]), round(punt[1])
    kolommen = range(min(x, tegel[0]) - 1, max(x, tegel[0]) + 2)
    rijen = range(min(y, tegel[1]) - 1, max(y, tegel[1]) + 2)
    return [(kolom, rij) for kolom in kolommen for rij in rijen]


def _ver(een: tuple[float, float], ander: tuple[float, float]) -> float:
    return (een[0] - ander[0]) ** 2 + (een[1] - ander[1]) ** 2


def _aangeschoven(gelegd: Sequence[Tegel]) -> list[Tegel]:
    """Return the tiles without empty columns and rows, the first at 0."""
    kolommen = {x: at for at, x in enumerate(sorted({x for x, _ in gelegd}))}
    rijen = {y: at for at, y in enumerate(sorted({y for _, y in gelegd}))}
    return [(kolommen[x], rijen[y]) for x, y in gelegd]
