"""Names of the things that the input refers to by id."""

from collections.abc import Sequence
from typing import Protocol

from generator.core import dutch
from generator.core.leaf import Tekst


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
