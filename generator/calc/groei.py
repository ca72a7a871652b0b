"""Growth of series between their first and last year, beside the region and the Netherlands."""

from generator.calc.reeksen import punt, uitersten
from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Groei
from generator.core.cijfer import Cijfer, Term
from generator.inputs.model.basis import Reeks
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.dossier import Dossier

REEKSEN = {
    "inwoners": ("inwoners_reeks", "Inwoners"),
    "inwoners_65plus": ("inwoners_65plus_reeks", "65-plussers"),
    "huishoudens": ("huishoudens_reeks", "Huishoudens"),
    "eenpersoonshuishoudens": ("eenpersoonshuishoudens_reeks", "Eenpersoonshuishoudens"),
    "verkoopprijs": ("verkoopprijs_reeks", "Gemiddelde verkoopprijs"),
}
"""Id of each growth → field of the series, name."""


def groei(rekenaar: Rekenaar, dossier: Dossier) -> tuple[Groei, ...]:
    """Return the growth of every series the gemeente has, over the years of the gemeente."""
    outcomes = (_een(rekenaar, dossier, id, *spec) for id, spec in REEKSEN.items())
    return tuple(outcome for outcome in outcomes if outcome is not None)


def _een(rekenaar: Rekenaar, dossier: Dossier, id: str, veld: str, naam: str) -> Groei | None:
    reeks: Reeks | None = getattr(dossier.cijfers, veld)
    jaren = uitersten(reeks) if reeks else None
    paar = _paar(dossier.cijfers, veld, naam, jaren) if jaren else None
    if jaren is None or paar is None:
        return None

    def procent(cijfers: Cijfers, waar: str) -> Cijfer | None:
        ander = _paar(cijfers, veld, f"{naam} {waar}", jaren)
        return rekenaar.groei(*ander) if ander else None

    return Groei(
        id=id,
        naam=naam,
        van=paar[0].cijfer,
        tot=paar[1].cijfer,
        verschil=rekenaar.toename(*paar),
        procent=rekenaar.groei(*paar),
        procent_regio=procent(dossier.regiocijfers, "in de regio"),
        procent_nederland=procent(dossier.landelijke_cijfers, "in Nederland"),
    )


def _paar(
    cijfers: Cijfers, veld: str, naam: str, jaren: tuple[int, int]
) -> tuple[Term, Term] | None:
    """Return the figures of two years of one area, when it has both."""
    eerst, laatst = (punt(getattr(cijfers, veld), jaar) for jaar in jaren)
    if eerst is None or laatst is None:
        return None
    woord = naam[:1].lower() + naam[1:]
    return term(f"{woord} {jaren[0]}", eerst), term(f"{woord} {jaren[1]}", laatst)
