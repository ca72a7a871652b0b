"""Dividing whole numbers fairly: by weighted keys, by largest remainder, by inhabitants.

Only arithmetic on exact numbers, without units, years or sources.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import floor

Delen = Mapping[str, Fraction]
"""The part of each gemeente; together they are exactly 1."""


def telbaar(getal: float) -> bool:
    """Return whether a number counts something: whole, and zero or more."""
    return getal >= 0 and getal.is_integer()


def delen(telling: Mapping[str, Fraction]) -> Delen:
    """Return the part of each gemeente in what was counted; something must be above zero."""
    totaal = sum(telling.values())
    return {gemeente: aantal / totaal for gemeente, aantal in telling.items()}


def gewogen(sleutels: Sequence[tuple[Fraction, Delen]]) -> Delen:
    """Return the mean of several keys by their weights, which need not be 1 together."""
    alles = sum(gewicht for gewicht, _ in sleutels)
    return {
        gemeente: sum((gewicht * deel[gemeente] for gewicht, deel in sleutels), Fraction()) / alles
        for gemeente in sleutels[0][1]
    }


def verdeel(aantal: int, deel: Delen) -> dict[str, int]:
    """Return whole numbers that are exactly ``aantal`` together.

    Every number is rounded down; what is left goes, one by one, to the largest remainders. Of
    equal remainders the larger part goes first, then the name, so that the order in which the
    gemeenten are written does not matter.
    """
    precies = {gemeente: aantal * part for gemeente, part in deel.items()}
    heel = {gemeente: floor(getal) for gemeente, getal in precies.items()}
    volgorde = sorted(precies, key=lambda naam: (heel[naam] - precies[naam], -precies[naam], naam))
    extra = set(volgorde[: aantal - sum(heel.values())])
    return {gemeente: getal + (gemeente in extra) for gemeente, getal in heel.items()}


def taakstelling(landelijk: int, inwoners: int, nederland: int) -> int:
    """Return the part of a national number by inhabitants, rounded up to a whole number."""
    return -(-landelijk * inwoners // nederland)
