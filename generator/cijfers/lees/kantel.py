"""A table with its names in rows → one with its names above columns, as all tables are read."""

from generator.cijfers.lees.cel import Blad, Cel
from generator.core.value import replace

HOEK = "gemeente"
"""What the empty corner of such a table is called: the gemeenten stand beside it."""


def kantel(blad: Blad) -> Blad:
    """Return ``blad`` with rows and columns changed places; each cell knows where it really is."""
    kolommen: dict[int, list[Cel]] = {}
    for rij in _met_hoek(blad.rijen):
        for cel in rij:
            if not cel.leeg:
                gekanteld = replace(cel, rij=cel.kolom, kolom=cel.rij)
                kolommen.setdefault(cel.kolom, []).append(gekanteld)
    rijen = tuple(tuple(kolommen[at]) for at in sorted(kolommen))
    return replace(blad, rijen=rijen, gekanteld=not blad.gekanteld)


def _met_hoek(rijen: tuple[tuple[Cel, ...], ...]) -> tuple[tuple[Cel, ...], ...]:
    """Return ``rijen`` with a name in the empty corner before the first row of headings."""
    for at, rij in enumerate(rijen):
        if rij and rij[0].kolom == 1 and rij[0].leeg:
            return (*rijen[:at], (replace(rij[0], waarde=HOEK), *rij[1:]), *rijen[at + 1 :])
    return rijen
