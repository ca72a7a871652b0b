"""A whole in its parts: what share each part is."""

from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Deel
from generator.core.cijfer import Cijfer, Term
from generator.inputs.model.cijfers import Samenstelling, Woninggeschiktheid


def woninggeschiktheid(rekenaar: Rekenaar, geschikt: Woninggeschiktheid | None) -> tuple[Deel, ...]:
    """Return how far the homes suit people with a limitation, empty when nothing is given."""
    if geschikt is None:
        return ()
    return _delen(
        rekenaar,
        "woningen",
        {
            "Zonder trappen": geschikt.nultreden,
            "Makkelijk aan te passen": geschikt.aanpasbaar,
            "Niet geschikt": geschikt.ongeschikt,
        },
    )


def huishoudens_75plus(rekenaar: Rekenaar, soorten: Samenstelling | None) -> tuple[Deel, ...]:
    """Return who of 75 and over live alone and together, empty when nothing is given."""
    if soorten is None:
        return ()
    return _delen(
        rekenaar,
        "huishoudens van 75-plussers",
        {"Alleen": soorten.alleen, "Samen": soorten.samen},
    )


def _delen(rekenaar: Rekenaar, geheel: str, cijfers: dict[str, Cijfer | None]) -> tuple[Deel, ...]:
    """Return the parts; a part that was given in percent is its own share."""
    termen = [term(naam.lower(), cijfer) for naam, cijfer in cijfers.items()]
    samen = Term(naam=geheel, cijfer=rekenaar.som(termen, overlap=False))

    def aandeel(deel: Term) -> Cijfer:
        if deel.cijfer.eenheid == "procent":
            return deel.cijfer
        return rekenaar.aandeel(deel, samen)

    return tuple(
        Deel(naam=naam, aantal=deel.cijfer, aandeel=aandeel(deel))
        for naam, deel in zip(cijfers, termen, strict=True)
    )
