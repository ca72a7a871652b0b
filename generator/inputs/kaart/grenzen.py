"""The boundaries of gemeenten, as they are drawn."""

from generator.core.value import Value

Punt = tuple[float, float]
"""Kilometres to the east and to the north."""
Ring = tuple[Punt, ...]


class Grens(Value, frozen=True, kw_only=True):
    """The boundary of one gemeente: rings to the left, and holes in them to the right."""

    code: str
    ringen: tuple[Ring, ...]


class Grenzen(Value, frozen=True, kw_only=True):
    """The boundaries of the gemeenten of one region; ``bestand`` is the name of their file."""

    bestand: str
    gebieden: tuple[Grens, ...]

    def van(self, code: str) -> tuple[Ring, ...]:
        """Return the rings of a gemeente; none when it is not there."""
        return next((grens.ringen for grens in self.gebieden if grens.code == code), ())


def oppervlak(ring: Ring) -> float:
    """Return the area of a ring; below zero when it runs to the right."""
    volgende = (*ring[1:], *ring[:1])
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, volgende, strict=True)) / 2
