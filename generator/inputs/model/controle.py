"""``controle`` in ``gemeente.yaml`` and ``regio.yaml``: how the input itself is checked."""

from generator.core.leaf import Getal, Tekst
from generator.core.value import Value


class Stil(Value, frozen=True, kw_only=True):
    """A rule that is kept silent here, with the reason."""

    code: Tekst
    """De code van de regel, zoals WZ204."""
    bij: Tekst | None = None
    """Alleen voor deze plek en wat eronder staat, zoals ambities[bezoek] (in regio.yaml:
    urk/ambities[bezoek]). Zonder: overal."""
    reden: Tekst
    """Waarom deze melding hier niet telt. De reden komt in het overzicht van de controle."""


class Instellingen(Value, frozen=True, kw_only=True):
    """The agreements on checking."""

    oud_na_jaren: Getal | None = None
    """Na hoeveel jaar een cijfer als oud geldt. Zonder: 5 jaar."""
    stil: tuple[Stil, ...] = ()
    """Regels die hier zwijgen, elk met een reden."""
