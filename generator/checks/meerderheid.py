"""Who does otherwise than most: gemeenten that differ in what should be equal."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

_T = TypeVar("_T")


class Afwijker(NamedTuple, Generic[_T]):
    """Who differs, with what it has; and who has what is usual, with an example of that."""

    wie: str
    eigen: _T
    anderen: str
    gewoon: _T


def afwijkers(
    rij: Sequence[tuple[str, _T]], sleutel: Callable[[_T], Hashable]
) -> Iterator[Afwijker[_T]]:
    """Yield whoever differs from most by ``sleutel``; of equal numbers the first is usual.

    ``rij`` has of each gemeente its name and what it has.
    """
    sleutels = [sleutel(eigen) for _, eigen in rij]
    geteld = Counter(sleutels)
    if len(geteld) < 2:
        return
    [(meest, aantal)] = geteld.most_common(1)
    eerste, gewoon = rij[sleutels.index(meest)]
    anderen = "de meeste gemeenten" if 2 * aantal > len(rij) else eerste
    for (wie, eigen), gekozen in zip(rij, sleutels, strict=True):
        if gekozen != meest:
            yield Afwijker(wie, eigen, anderen, gewoon)
