"""What is asked or missing, told in few lines: all about one group, or one kind of thing."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from generator.core import dutch
from generator.core.leaf import Tekst

GROEPEN = "Aandachtsgroepen"
"""The subject that has a bundle per group; other subjects have a bundle per kind of gap."""

_SOORTEN = ("omvang", "aanbod", "prognose", "behoefte", "plannen")
"""The order in which a group is described; everything else comes after it."""


class Onderdeel(Protocol):
    """What has the short parts of a requirement or a gap."""

    @property
    def onderwerp(self) -> str: ...  # noqa: D102 - as in Hiaat
    @property
    def over(self) -> str: ...  # noqa: D102
    @property
    def soort(self) -> str: ...  # noqa: D102
    @property
    def deel(self) -> str: ...  # noqa: D102


_T = TypeVar("_T", bound=Onderdeel)


def bundels(delen: Iterable[_T]) -> list[list[_T]]:
    """Return ``delen`` by group, or by subject and kind, in the order of their first one."""
    found: dict[tuple[str, str], list[_T]] = {}
    for deel in delen:
        naam = deel.over if deel.onderwerp == GROEPEN else deel.soort
        found.setdefault((deel.onderwerp, naam), []).append(deel)
    return list(found.values())


def kop(bundel: Sequence[Onderdeel]) -> str:
    """Return what a bundle is about: the group, or ``Ambities: nulmeting``."""
    eerste = bundel[0]
    if eerste.onderwerp == GROEPEN:
        return eerste.over
    return f"{eerste.onderwerp}: {eerste.soort}" if eerste.soort else eerste.onderwerp


def wat(bundel: Sequence[_T], naam: Callable[[_T], str] = lambda deel: deel.over) -> str:
    """Return ``Omvang (gemeente, regio); behoefte 2036 (kamers)``.

    Args:
        bundel: parts of one bundle.
        naam: what a part is called when the bundle is not about a group.
    """
    if bundel[0].onderwerp == GROEPEN:
        paren = [(deel.soort, deel.deel) for deel in sorted(bundel, key=_volgorde)]
    else:
        paren = [(naam(deel), deel.deel) for deel in bundel]
    delen: dict[str, list[str]] = {}
    for woord, deel in paren:
        delen.setdefault(woord, []).extend([deel] if deel else [])
    tekst = "; ".join(f"{n} ({', '.join(d)})" if d else n for n, d in delen.items())
    return dutch.hoofdletter(tekst)


def partijen(namen: Iterable[Tekst]) -> str:
    """Return the parties, with marks; one that another names already is left out."""
    alle = {naam.kaal: str(naam) for naam in namen}
    los = [
        naam
        for naam in alle
        if not any(naam != ander and naam.casefold() in ander.casefold() for ander in alle)
    ]
    return "; ".join(alle[naam] for naam in los)


def _volgorde(deel: Onderdeel) -> int:
    woord = deel.soort.partition(" ")[0]
    return _SOORTEN.index(woord) if woord in _SOORTEN else len(_SOORTEN)
