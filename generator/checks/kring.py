"""Things that point at each other until they are back where they began."""

from collections.abc import Iterable, Mapping


def kring_van(begin: str, naar: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the shortest round from ``begin`` over what each points at; empty if there is none.

    ``begin`` is first and is not repeated at the end.
    """
    vorige: dict[str, str] = {}
    rij = [begin]
    for id in rij:  # grows while it is walked
        for volgende in naar.get(id, ()):
            if volgende == begin:
                return _terug(id, begin, vorige)
            if volgende not in vorige:
                vorige[volgende] = id
                rij.append(volgende)
    return []


def _terug(id: str, begin: str, vorige: Mapping[str, str]) -> list[str]:
    """Return the way from ``begin`` to ``id``."""
    weg = [id]
    while weg[-1] != begin:
        weg.append(vorige[weg[-1]])
    return weg[::-1]
