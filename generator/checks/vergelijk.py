"""When figures really contradict each other, and not only look different.

A written number stands for every number that is rounded to it, and a figure of another year may
have changed since. A rule only speaks when neither explains the difference.
"""

from collections.abc import Sequence

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum

_PER_JAAR = 0.05
"""How much a count of people or homes may change in a year: twice what growing towns show."""
_ZONDER_JAAR = 10
"""Years that may lie between two figures when one of them does not say its year."""
_GROFSTE = 0.01
"""A count is never taken for rounded more coarsely than to this part of itself."""


def speling(cijfer: Cijfer) -> float:
    """Return how far a figure may be from what was counted, because it was rounded.

    That is half a step: of the last decimal for a percentage or a fraction; else of the largest
    of 1, 5, 10, 50, 100 … that divides the number. The CBS rounds counts to 5, so small numbers
    may be rounded to that; of larger ones at most a hundredth.
    """
    getal = abs(cijfer.getal)
    if cijfer.eenheid == "procent" or getal != int(getal):
        return 0.5 * 0.1 ** _decimalen(getal)
    stap, volgende = 1.0, 5.0
    while volgende <= max(5.0, getal * _GROFSTE):
        if getal % volgende == 0:
            stap = volgende
        volgende *= 2 if f"{volgende:.0f}".startswith("5") else 5
    return stap / 2


def speling_samen(cijfers: Sequence[Cijfer]) -> float:
    """Return how far the sum of ``cijfers`` may be from what was counted."""
    return sum(speling(cijfer) for cijfer in cijfers)


def wijkt_af(delen: Sequence[Cijfer], geheel: Cijfer) -> bool:
    """Whether ``delen`` together differ from ``geheel`` by more than rounding explains."""
    verschil = abs(som(delen) - geheel.getal)
    return verschil > speling_samen([*delen, geheel]) + 1e-9


def zeker_meer(delen: Sequence[Cijfer], geheel: Cijfer) -> bool:
    """Whether ``delen`` together are more than ``geheel``, rounded or not, in any year between."""
    if som(delen) <= geheel.getal:
        return False
    jaren = max(_jaren_ertussen(deel, geheel) for deel in delen)
    minstens = som(delen) - speling_samen(delen)
    hoogstens = geheel.getal + speling(geheel)
    return minstens > hoogstens + abs(hoogstens) * _PER_JAAR * jaren + 1e-9


def som(cijfers: Sequence[Cijfer]) -> float:
    """Return the sum, without the crumbs that adding decimals leaves."""
    return round(sum(cijfer.getal for cijfer in cijfers), 6)


def zelfde_jaar(*cijfers: Cijfer) -> bool:
    """Whether the year of all ``cijfers`` is known and the same."""
    jaren = {cijfer.jaar for cijfer in cijfers}
    return len(jaren) == 1 and None not in jaren


def zelfde_moment(een: Cijfer, ander: Cijfer) -> bool:
    """Whether both figures are surely of the same day, or of the same year as a whole.

    A year alone is taken for its first day, the day on which the CBS counts.
    """
    return een.jaar is not None and _dag(een) == _dag(ander)


def zelfde_eenheid(*cijfers: Cijfer) -> bool:
    """Whether all ``cijfers`` are in one unit."""
    return len({cijfer.eenheid for cijfer in cijfers}) == 1


def met_jaar(cijfer: Cijfer, naast: Cijfer) -> str:
    """Return ``cijfer`` as it is written, with its year when that of ``naast`` differs."""
    if cijfer.jaar is None or cijfer.jaar == naast.jaar:
        return cijfer.kaal
    return f"{cijfer.kaal} in {cijfer.jaar.kaal}"


def _dag(cijfer: Cijfer) -> tuple[int, ...]:
    moment = cijfer.peildatum
    if isinstance(moment, Datum):
        return (moment.year, moment.month, moment.day)
    return () if moment is None else (int(moment), 1, 1)


def _jaren_ertussen(een: Cijfer, ander: Cijfer) -> int:
    if een.jaar is None or ander.jaar is None:
        zelfde_periode = een.periode is not None and een.periode == ander.periode
        return 0 if zelfde_periode else _ZONDER_JAAR
    return abs(een.jaar - ander.jaar)


def _decimalen(getal: float) -> int:
    return len(f"{getal:.10f}".rstrip("0").partition(".")[2])
