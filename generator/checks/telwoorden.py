"""Numbers that a text writes in words: ``dertig``, ``honderdvijftig``, ``tweeëntwintig``."""

from functools import cache

from generator.core import dutch

_TOT_TWINTIG = tuple(dutch.telwoord(number) for number in range(13)) + tuple(
    "dertien veertien vijftien zestien zeventien achttien negentien".split()
)
_TIENTALLEN = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def waarde(woord: str) -> int | None:
    """Return the number a word stands for, up to 99.999; ``None`` for any other word.

    ``een`` is no number: it is nearly always an article, and ``één`` is not.
    """
    woord = woord.casefold()
    duizend, scheiding, rest = woord.partition("duizend")
    if not scheiding:
        return _onder_duizend(woord)
    aantal = _tot_honderd().get(duizend) if duizend else 1
    na = _onder_duizend(rest) if rest else 0
    return None if not aantal or na is None else aantal * 1000 + na


def _onder_duizend(woord: str) -> int | None:
    """Return what comes behind ``duizend``; also ``vijftienhonderd`` is written so."""
    honderd, scheiding, rest = woord.partition("honderd")
    if not scheiding:
        return _tot_honderd().get(woord)
    aantal = _tot_honderd().get(honderd) if honderd else 1
    na = _tot_honderd().get(rest) if rest else 0
    return None if not aantal or na is None else aantal * 100 + na


@cache
def _tot_honderd() -> dict[str, int]:
    woorden = {woord: number for number, woord in enumerate(_TOT_TWINTIG)}
    for tiental, naam in enumerate(_TIENTALLEN, start=2):
        woorden[naam] = tiental * 10
        for een in range(1, 10):
            voor = "een" if een == 1 else _TOT_TWINTIG[een]
            woorden[f"{voor}{'ën' if voor.endswith('e') else 'en'}{naam}"] = tiental * 10 + een
    return woorden
