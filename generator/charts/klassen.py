"""Values in a few classes with round borders, about as many in each."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

_KLASSEN = ((1, 3), (8, 4), (25, 5))
"""From how many values on there are so many classes."""

_SPELING = 12
"""Of so many values one may fall in the class beside it, for a rounder border."""

_STAPPEN = (5.0, 2.0, 1.0)


def grenzen(waarden: Sequence[float]) -> tuple[float, ...]:
    """Return the borders between classes, from low to high; a border belongs to what is above.

    There is never a class without a value, so equal values make one class and no borders. Whole
    values have whole borders.
    """
    oplopend = sorted(map(float, waarden))
    most = max(klassen for vanaf, klassen in _KLASSEN if len(oplopend) >= vanaf)
    aantal = min(most, len(set(oplopend)))
    heel = all(waarde.is_integer() for waarde in oplopend)
    found: list[float] = []
    for deel in range(1, aantal):
        onder, boven = _tussen(oplopend, deel / aantal)
        if found:  # below the next border there must be a value that is in no class yet
            onder = max(onder, next(waarde for waarde in oplopend if waarde >= found[-1]))
        if onder < boven:
            found.append(_rond(onder, boven, heel))
    if not found and aantal > 1:
        found.append(_rond(*_verst(oplopend), heel))
    return tuple(found)


def _verst(oplopend: Sequence[float]) -> tuple[float, float]:
    """Return the two values beside each other that differ most."""
    return max(pairwise(oplopend), key=lambda paar: paar[1] - paar[0])


def _tussen(oplopend: Sequence[float], deel: float) -> tuple[float, float]:
    """Return two values between which a border leaves about this part of all values below it."""
    midden, laatste = round(deel * len(oplopend)), len(oplopend) - 1
    speling = len(oplopend) // _SPELING
    onder = oplopend[max(midden - 1 - speling, 0)]
    hoger = (waarde for waarde in oplopend[midden:] if waarde > onder)
    return onder, max(oplopend[min(midden + speling, laatste)], next(hoger, onder))


def klasse(waarde: float, borders: Sequence[float]) -> int:
    """Return in which class a value falls, the lowest being 0."""
    return sum(waarde >= grens for grens in borders)


def namen(borders: Sequence[float], tekst: Callable[[float], str]) -> tuple[str, ...]:
    """Return what each class is called: ``tot 12%``, ``12% tot 15%``, ``15% of meer``."""
    if not borders:
        return ()
    tussen = [f"{tekst(laag)} tot {tekst(hoog)}" for laag, hoog in pairwise(borders)]
    return (f"tot {tekst(borders[0])}", *tussen, f"{tekst(borders[-1])} of meer")


def _rond(onder: float, boven: float, heel: bool) -> float:
    """Return the roundest number above ``onder``, at most ``boven``, nearest to their middle."""
    macht = math.floor(math.log10(max(abs(onder), abs(boven), boven - onder))) + 1
    midden = (onder + boven) / 2
    while True:
        for deel in _STAPPEN:
            stap = deel * 10.0**macht
            rond = round(midden / stap) * stap
            for kandidaat in (rond, rond - stap, rond + stap):
                kort = round(kandidaat, max(0, 1 - macht))
                if onder < kort <= boven and (kort.is_integer() or not heel):
                    return kort
        macht -= 1
