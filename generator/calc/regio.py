"""The share of older people in the gemeenten of the region."""

from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Regiobeeld
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.value import replace
from generator.inputs.model.gedeeld import Regio, Regiogemeente


def regiobeelden(rekenaar: Rekenaar, regio: Regio | None) -> tuple[Regiobeeld, ...]:
    """Return the gemeenten of the region; a share that was given goes before a calculated one."""

    def aandeel(gemeente: Regiogemeente) -> Cijfer:
        gegeven, naam = gemeente.aandeel_65plus, gemeente.naam.kaal
        if gegeven is not None and gegeven.bekend:
            return replace(gegeven, decimalen=1)
        return rekenaar.aandeel(
            term(f"65-plussers {dutch.waar(naam)}", gemeente.inwoners_65plus),
            term(f"inwoners {dutch.waar(naam)}", gemeente.inwoners),
        )

    return tuple(
        Regiobeeld(naam=gemeente.naam, aandeel_65plus=aandeel(gemeente))
        for gemeente in (regio.gemeenten if regio else ())
    )
