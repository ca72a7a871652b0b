"""Days that can be compared: a year in the input stands for all of its days.

A rule that speaks of too early or too late must be right for every day of such a year, so it
compares the last day of what should come first with the first day of what should come later.
"""

from generator.core.leaf import Datum, Jaar

Dag = tuple[int, int, int]
"""Year, month, day: unlike a ``date`` it can pass the year 9999 and 29 February."""


def eerste_dag(moment: Datum | Jaar) -> Dag:
    """Return the first day that ``moment`` can mean."""
    if isinstance(moment, Datum):
        return moment.year, moment.month, moment.day
    return int(moment), 1, 1


def laatste_dag(moment: Datum | Jaar) -> Dag:
    """Return the last day that ``moment`` can mean."""
    if isinstance(moment, Datum):
        return moment.year, moment.month, moment.day
    return int(moment), 12, 31


def jaren_na(datum: Datum, jaren: int) -> Dag:
    """Return the day that comes ``jaren`` years after ``datum``."""
    return datum.year + jaren, datum.month, datum.day


def in_woorden(moment: Datum | Jaar) -> str:
    """Return ``moment`` as it is read after ``op`` or ``in``: ``op 1 mei 2027``, ``in 2027``."""
    return f"op {moment.kaal}" if isinstance(moment, Datum) else f"in {moment.kaal}"
