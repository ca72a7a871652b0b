"""Figures made ready for a chart: bare values, one unit, figures that follow from others."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from generator.calc.rekenen import bron_ids
from generator.charts.chart import Series
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal

_T = TypeVar("_T")


def bekend(cijfer: Cijfer | None) -> bool:
    """Whether there is a figure with a number."""
    return cijfer is not None and cijfer.bekend


def waarde(cijfer: Cijfer | None) -> float | None:
    """Return the number of ``cijfer``, ``None`` when it is not known."""
    return cijfer.getal if cijfer is not None and cijfer.bekend else None


def reeks(naam: str, cijfers: Iterable[Cijfer | None]) -> Series:
    """Return ``cijfers`` as a series without band."""
    return Series(name=naam, values=tuple(waarde(cijfer) for cijfer in cijfers))


_STAVEN = 36
"""Bars that fit on a page, with room to write their values."""


def uiteinden(rij: Sequence[_T], meest: int) -> list[_T]:
    """Return ``rij``, or half of ``meest`` at each end of it when it is longer than that."""
    rand = meest // 2
    return list(rij) if len(rij) <= meest else [*rij[:rand], *rij[-rand:]]


def passend(waarden: Sequence[float | None], eigen: Sequence[int], per_rij: int) -> list[int]:
    """Return the positions of what fits in one chart: the largest ``waarden`` and ``eigen``.

    Args:
        waarden: what each row is worth.
        eigen: the positions of rows that may not be left out.
        per_rij: how many bars each row has.
    """
    aantal = max(_STAVEN // per_rij, 1)
    grootte = {n: float("-inf") if w is None else w for n, w in enumerate(waarden)}
    op_grootte = sorted(grootte, key=lambda n: (n not in eigen, -grootte[n], n))
    return sorted(op_grootte[:aantal])


def gangbare_eenheid(cijfers: Iterable[Cijfer | None]) -> str:
    """Return the unit that most known figures have; of equals the first. Empty without units.

    Figures in different units cannot stand in one chart.
    """
    eenheden = Counter(
        cijfer.eenheid.kaal
        for cijfer in cijfers
        if cijfer is not None and cijfer.bekend and cijfer.eenheid
    )
    return eenheden.most_common(1)[0][0] if eenheden else ""


def volgt_uit(cijfers: Sequence[Cijfer], getal: float, *, formule: str) -> Cijfer:
    """Return the figure ``getal`` that follows from ``cijfers``: it has all their sources."""
    sources = tuple(dict.fromkeys(number for c in cijfers for number in c.sources))
    eerste = cijfers[0]
    gelijk = all(cijfer.peildatum == eerste.peildatum for cijfer in cijfers)
    return Cijfer(
        waarde=Getal(getal, sources),
        eenheid=eerste.eenheid,
        peildatum=eerste.peildatum if gelijk else None,
        bronnen=tuple(dict.fromkeys(bron for cijfer in cijfers for bron in bron_ids(cijfer))),
        sources=sources,
        formule=formule,
    )
