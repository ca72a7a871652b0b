"""The cohort-survival model without migration: persons per age band, five years at a time.

Each step moves every band up one band and multiplies it by the share that survives those five
years; the last band is open and keeps its own survivors. No births, no moving, no new homes:
who is 65 or older in twenty years is 45 or older now.
"""

from collections.abc import Mapping
from itertools import pairwise

from generator.inputs.leeftijdstabel import KLASSEN

Banden = dict[str, float]

OUDST = KLASSEN[-1]


def vooruit(banden: Mapping[str, float], overleving: Mapping[str, float]) -> Banden:
    """Return the bands five years later; the youngest band of the outcome is missing.

    Args:
        banden: persons per band (``65-69``, ``95+``).
        overleving: share of each band that is alive five years later, between 0 and 1.
    """
    later = {
        volgende: banden[klasse] * overleving[klasse]
        for klasse, volgende in pairwise(KLASSEN)
        if klasse in banden
    }
    later[OUDST] += banden[OUDST] * overleving[OUDST]
    return later


def projectie(
    banden: Mapping[str, float], basisjaar: int, overleving: Mapping[int, Mapping[str, float]]
) -> dict[int, Banden]:
    """Return the bands of the base year and of each later year.

    Args:
        banden: persons per band in ``basisjaar``.
        basisjaar: the year of the count.
        overleving: the year in which a step ends → survival per band during that step.
    """
    jaren: dict[int, Banden] = {basisjaar: dict(banden)}
    for jaar in sorted(overleving):
        banden = vooruit(banden, overleving[jaar])
        jaren[int(jaar)] = dict(banden)
    return jaren


def vanaf(banden: Mapping[str, float], leeftijd: int) -> float:
    """Return the number of persons of ``leeftijd`` (a multiple of five) and over."""
    return sum(aantal for klasse, aantal in banden.items() if ondergrens(klasse) >= leeftijd)


def ondergrens(klasse: str) -> int:
    """Return the lowest age of a band: 65 for ``65-69``, 95 for ``95+``."""
    return int(klasse.rstrip("+").split("-")[0])


def toets_factor(banden: Mapping[str, float], later: Mapping[str, float], deel: float) -> float:
    """Return by which factor 65-plus grows in the share ``deel`` of the first five years."""
    return 1 + deel * (vanaf(later, 65) / vanaf(banden, 65) - 1)
