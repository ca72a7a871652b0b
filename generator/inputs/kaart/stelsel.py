"""Coordinates of the Netherlands → kilometres, from either of the two systems in use.

RD (EPSG:28992) is in metres, WGS84 in degrees. On a map of the Netherlands a degree of longitude is
as long as it is at 52 degrees north: what a picture shows is then less than one percent off.
"""

import math

from generator.core.value import Value
from generator.inputs.kaart.grenzen import Punt


class Stelsel(Value, frozen=True, kw_only=True):
    """A system of coordinates: between which bounds the Netherlands lies, and what a unit is."""

    west: float
    oost: float
    zuid: float
    noord: float
    naar_km: tuple[float, float]

    def bevat(self, x: float, y: float) -> bool:
        """Whether a point can lie in the Netherlands."""
        return self.west <= x <= self.oost and self.zuid <= y <= self.noord

    def km(self, x: float, y: float) -> Punt:
        """Return a point in kilometres."""
        breed, hoog = self.naar_km
        return x * breed, y * hoog


RD = Stelsel(west=-10_000, oost=310_000, zuid=290_000, noord=640_000, naar_km=(0.001, 0.001))
WGS84 = Stelsel(
    west=3,
    oost=7.5,
    zuid=50.5,
    noord=54,
    naar_km=(111.32 * math.cos(math.radians(52)), 111.26),
)


def stelsel_van(x: float, y: float) -> Stelsel | None:
    """Return the system in which the point lies in the Netherlands, if there is one."""
    return next((stelsel for stelsel in (RD, WGS84) if stelsel.bevat(x, y)), None)


def verwisseld(x: float, y: float) -> bool:
    """Whether a point lies in the Netherlands when north and east change places."""
    return stelsel_van(x, y) is None and stelsel_van(y, x) is not None
