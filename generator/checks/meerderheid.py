"""Who does otherwise than most: gemeenten that differ in what should be equal."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from generator.calc.uitkomst import Basis
from generator.checks.samenhang import naam

_T = TypeVar("_T")


class Afwijker(NamedTuple, Generic[_T]):
    """A gemeente with what it has, and what is usual: that of ``wie``, such as ``gewoon``."""

    basis: Basis
    eigen: _T
    wie: str
    gewoon: _T


def afwijkers(
    rij: Sequence[tuple[Basis, _T]], sleutel: Callable[[_T], Hashable]
) -> Iterator[Afwijker[_T]]:
    """Yield whoever differs from most by ``sleutel``; of equal numbers the first is usual."""
    sleutels = [sleutel(eigen) for _, eigen in rij]
    geteld = Counter(sleutels)
    if len(geteld) < 2:
        return
    [(meest, aantal)] = geteld.most_common(1)
    basis, gewoon = rij[sleutels.index(meest)]
    wie = "de meeste gemeenten" if 2 * aantal > len(rij) else naam(basis)
    for (ander, eigen), gekozen in zip(rij, sleutels, strict=True):
        if gekozen != meest:
            yield Afwijker(ander, eigen, wie, gewoon)
