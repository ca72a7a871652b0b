"""Names of the things that the input refers to by id."""

from collections.abc import Sequence
from typing import Protocol

from generator.core import dutch
from generator.core.leaf import Tekst

_MEESTE_NAMEN = 4
"""More names in one cell make a row that nobody reads."""


class _Genoemd(Protocol):
    @property
    def id(self) -> Tekst: ...
    @property
    def naam(self) -> Tekst: ...


def naam_van(lijst: Sequence[_Genoemd], id: Tekst) -> Tekst:
    """Return the name of item ``id``, or the id itself when there is no such item."""
    return next((item.naam for item in lijst if item.id == id), id)


def namen_van(lijst: Sequence[_Genoemd], ids: Sequence[Tekst]) -> str | None:
    """Return ``a, b en c`` with marks, or ``None`` without ids."""
    if not ids:
        return None
    return dutch.opsomming([str(naam_van(lijst, id)) for id in ids])


def enkele_namen(lijst: Sequence[_Genoemd], ids: Sequence[Tekst], anderen: str) -> str | None:
    """Return the names when they are few, else ``a, b, c en 9 andere partijen``.

    Args:
        lijst: the items with names.
        ids: which of them.
        anderen: what the others are called (``andere partijen``).
    """
    if len(ids) <= _MEESTE_NAMEN:
        return namen_van(lijst, ids)
    namen = [str(naam_van(lijst, id)) for id in ids[: _MEESTE_NAMEN - 1]]
    return dutch.opsomming([*namen, f"{len(ids) - len(namen)} {anderen}"])
