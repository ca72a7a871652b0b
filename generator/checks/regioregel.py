"""A rule over a whole region: whether what its gemeenten and the region itself say can go together.

Such a rule is written as one over a gemeente (see :mod:`generator.checks.regel`), in a module of
:mod:`generator.checks.regioregels`, and gets everything side by side. What a single gemeente
already shows is for the rules over one gemeente: a mistake is reported once.
"""

from collections.abc import Callable

from generator.checks.regel import Meldingen, Voorschrift
from generator.checks.samenhang import Samenhang
from generator.core.finding import Level


class Regioregel(Voorschrift, frozen=True, kw_only=True):
    """A rule over a region with all its gemeenten."""

    zoek: Callable[[Samenhang], Meldingen]


def regioregel(
    code: str, niveau: Level
) -> Callable[[Callable[[Samenhang], Meldingen]], Regioregel]:
    """Return the decorator that makes a function a rule over a region."""

    def maak(zoek: Callable[[Samenhang], Meldingen]) -> Regioregel:
        return Regioregel(code=code, niveau=niveau, zoek=zoek)

    return maak
