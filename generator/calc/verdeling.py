"""Differences between what is and what was agreed: fair shares and the task for status holders."""

from collections.abc import Sequence

from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Halfjaarbeeld, Verdeling
from generator.core.cijfer import Cijfer
from generator.inputs.model.analyse import Taakstelling
from generator.inputs.model.gedeeld import FairShareDeel, Regio


def verdelingen(rekenaar: Rekenaar, regio: Regio | None) -> tuple[Verdeling, ...]:
    """Return every fair share of the region with the difference per gemeente."""

    def verschil(deel: FairShareDeel) -> Cijfer:
        naam = deel.gemeente.kaal
        aandeel = term(f"eerlijk aandeel {naam}", deel.aandeel)
        return rekenaar.verschil(
            aandeel, [term(f"huidig aandeel {naam}", deel.huidig)], over_jaren=True
        )

    return tuple(
        Verdeling(verdeling=item, verschillen=tuple(verschil(deel) for deel in item.delen))
        for item in (regio.fair_share if regio else ())
    )


def halfjaren(
    rekenaar: Rekenaar, taakstellingen: Sequence[Taakstelling]
) -> tuple[Halfjaarbeeld, ...]:
    """Return per half-year how many status holders still had to be housed at its end."""

    def achterstand(item: Taakstelling) -> Cijfer:
        naam = item.halfjaar.kaal
        return rekenaar.verschil(
            term(f"taakstelling {naam}", item.taakstelling),
            [term(f"gehuisvest {naam}", item.gehuisvest)],
            over_jaren=True,
        )

    return tuple(
        Halfjaarbeeld(taakstelling=item, achterstand=achterstand(item)) for item in taakstellingen
    )
