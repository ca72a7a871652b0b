"""The divisions over the gemeenten of a region: what is, what would be fair, and the difference."""

from generator.calc.rekenen import Rekenaar, term
from generator.calc.sleutelverdeling import Sleutelverdeling
from generator.calc.verdeelbeeld import PROCENTPUNT, Gemeentedeel, Verdeling
from generator.calc.verdeelsleutels import PROCENT
from generator.core.value import replace
from generator.inputs.model.gedeeld import FairShare, FairShareDeel, Regio


def verdelingen(rekenaar: Rekenaar, regio: Regio | None) -> tuple[Verdeling, ...]:
    """Return every fair share of the region, in its order."""
    if regio is None:
        return ()
    return tuple(
        Sleutelverdeling(rekenaar, fair, regio).uitkomst()
        if fair.sleutels
        else _gegeven(rekenaar, fair)
        for fair in regio.fair_share
    )


def _gegeven(rekenaar: Rekenaar, fair: FairShare) -> Verdeling:
    """Return a division that was made elsewhere, with the difference per gemeente."""
    return Verdeling(verdeling=fair, delen=tuple(_deel(rekenaar, deel) for deel in fair.delen))


def _deel(rekenaar: Rekenaar, deel: FairShareDeel) -> Gemeentedeel:
    naam = deel.gemeente.kaal
    eerlijk = term(f"eerlijk aandeel {naam}", deel.aandeel)
    huidig = term(f"huidig aandeel {naam}", deel.huidig)
    verschil = rekenaar.verschil(eerlijk, [huidig], over_jaren=True)
    if verschil.eenheid == PROCENT:
        verschil = replace(verschil, eenheid=PROCENTPUNT)
    return Gemeentedeel(
        gemeente=deel.gemeente, huidig=deel.huidig, aandeel=eerlijk.cijfer, verschil=verschil
    )
