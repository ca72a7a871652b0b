"""Jumps in figures over the years: growth or decline that people and homes hardly ever show."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.calc.rekenen import KLEINSTE_NOEMER
from generator.core import dutch
from generator.core.cijfer import Cijfer

Punt = tuple[int, Cijfer]
"""A year and the figure for it."""


def sprongen(
    punten: Sequence[Punt], per_jaar: float, minstens: int = 1
) -> Iterator[tuple[Punt, Punt]]:
    """Yield every two neighbours in time that lie too far apart.

    ``per_jaar`` is the largest growth in a year as a fraction; a decline may be as large the
    other way round. Fewer years than ``minstens`` count as that many. A figure that jumps away
    and back is one mistake, so of jumps in a row only the first is yielded.
    """
    bekend = sorted((punt for punt in punten if punt[1].bekend), key=lambda punt: punt[0])
    vorige = False
    for van, tot in pairwise(bekend):
        factor = (1 + per_jaar) ** max(tot[0] - van[0], minstens)
        springt = _springt(van[1].getal, tot[1].getal, factor)
        if springt and not vorige:
            yield van, tot
        vorige = springt


def procent(van: Cijfer, tot: Cijfer) -> str:
    """Return the growth from ``van`` to ``tot`` as it is read: ``+12%``, ``−90%``."""
    groei = (tot.getal / van.getal - 1) * 100
    return f"{'+' if groei > 0 else ''}{dutch.getal(groei, 0)}%"


def _springt(van: float, tot: float, factor: float) -> bool:
    # Of a small number growth says little: ten people more can be a new house.
    return van >= KLEINSTE_NOEMER and not van / factor <= tot <= van * factor
