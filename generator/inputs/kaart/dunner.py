"""Boundaries with only the corners that a picture can show.

Neighbours share a boundary, so it must become the same line in both: rings are cut where three
areas meet, and each piece is thinned once, in one direction.
"""

import math
from collections.abc import Iterator, Sequence

from generator.inputs.kaart.grenzen import Punt, Ring, oppervlak

_PER_BEELD = 1200
"""A picture is about so many dots wide: what is smaller cannot be seen."""


def dunner(vormen: Sequence[Sequence[Ring]]) -> list[tuple[Ring, ...]]:
    """Return the shapes with fewer corners; each keeps at least its largest ring."""
    maat = _maat(vormen)
    op_raster = [[_op_raster(ring, maat / 4) for ring in vorm] for vorm in vormen]
    knopen = _knopen([ring for vorm in op_raster for ring in vorm])
    lijnen: dict[Ring, Ring] = {}
    return [
        _zichtbaar([_ring(ring, knopen, maat, lijnen) for ring in raster], maat)
        or (max(vorm, key=oppervlak),)
        for vorm, raster in zip(vormen, op_raster, strict=True)
    ]


def _maat(vormen: Sequence[Sequence[Ring]]) -> float:
    punten = [punt for vorm in vormen for ring in vorm for punt in ring]
    xs, ys = [x for x, _ in punten], [y for _, y in punten]
    return max(max(xs) - min(xs), max(ys) - min(ys)) / _PER_BEELD


def _op_raster(ring: Ring, maat: float) -> Ring:
    """Return a ring on a grid finer than can be seen, so that shared corners are equal."""
    punten = [(round(x / maat) * maat, round(y / maat) * maat) for x, y in ring]
    punten = [(round(x, 4), round(y, 4)) for x, y in punten]
    return tuple(punt for at, punt in enumerate(punten) if punt != punten[at - 1])


def _knopen(ringen: Sequence[Ring]) -> set[Punt]:
    """Return the corners where boundaries meet: those that have other neighbours elsewhere."""
    buren: dict[Punt, set[Punt]] = {}
    knopen = set()
    for ring in ringen:
        for at, punt in enumerate(ring):
            hier = {ring[at - 1], ring[(at + 1) % len(ring)]}
            if buren.setdefault(punt, hier) != hier:
                knopen.add(punt)
    return knopen


def _ring(ring: Ring, knopen: set[Punt], maat: float, lijnen: dict[Ring, Ring]) -> Ring:
    punten: list[Punt] = []
    for stuk in _stukken(ring, knopen):
        heen = stuk if stuk[0] <= stuk[-1] else stuk[::-1]
        dun = lijnen.get(heen)
        if dun is None:
            dun = lijnen[heen] = _lijn(heen, maat)
        punten += (dun if heen is stuk else dun[::-1])[:-1]
    return tuple(punten)


def _stukken(ring: Ring, knopen: set[Punt]) -> Iterator[Ring]:
    """Yield the pieces of a ring between corners where boundaries meet.

    A ring without such corners is cut at its outermost corners, which are the same ones whoever it
    belongs to.
    """
    if len(ring) < 3:
        return
    vast = knopen.intersection(ring)
    if len(vast) < 2:
        vast |= {min(ring), max(ring)}
    begin = next(at for at, punt in enumerate(ring) if punt in vast)
    stuk = [ring[begin]]
    for punt in (*ring[begin + 1 :], *ring[: begin + 1]):
        stuk.append(punt)
        if punt in vast:
            yield tuple(stuk)
            stuk = [punt]


def _lijn(lijn: Ring, maat: float) -> Ring:
    """Return a line without the corners that lie within ``maat`` of it (Douglas-Peucker)."""
    blijft = {0, len(lijn) - 1}
    delen = [(0, len(lijn) - 1)]
    while delen:
        begin, eind = delen.pop()
        afstanden = [_afstand(lijn[at], lijn[begin], lijn[eind]) for at in range(begin + 1, eind)]
        verst = max(afstanden, default=0.0)
        if verst > maat:
            at = begin + 1 + afstanden.index(verst)
            blijft.add(at)
            delen += [(begin, at), (at, eind)]
    return tuple(lijn[at] for at in sorted(blijft))


def _afstand(punt: Punt, begin: Punt, eind: Punt) -> float:
    """Return how far ``punt`` lies from the line between two others."""
    (x, y), (x1, y1), (x2, y2) = punt, begin, eind
    dx, dy = x2 - x1, y2 - y1
    lang = dx * dx + dy * dy
    deel = min(max(((x - x1) * dx + (y - y1) * dy) / lang, 0), 1) if lang else 0
    return math.hypot(x - x1 - deel * dx, y - y1 - deel * dy)


def _zichtbaar(ringen: Sequence[Ring], maat: float) -> tuple[Ring, ...]:
    """Return the rings that are more than a dot, and always the largest."""
    heel = [ring for ring in ringen if len(ring) > 2]
    groot = [ring for ring in heel if abs(oppervlak(ring)) > (2 * maat) ** 2]
    return tuple(groot or sorted(heel, key=oppervlak)[-1:])
