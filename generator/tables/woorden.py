"""Phrases that several tables share."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis, Tekort
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.inputs.model.groepen import Aandachtsgroep
from generator.inputs.model.visie import Frequentie
from generator.tables.namen import naam_van

OVERLAP = "Groepen overlappen; tel de aantallen niet op."
OVERSCHOT = "Een getal onder nul is een overschot."


def buiten_beeld(basis: Basis) -> Iterator[str]:
    """Yield why a group has no row: it does not play a part, or it is part of another group."""
    groepen = basis.dossier.aandachtsgroepen
    for groep in groepen:
        if groep.niet_van_toepassing:
            yield f"{groep.naam}: n.v.t. in deze gemeente. {groep.niet_van_toepassing.reden}"
        elif groep.samengevoegd_met:
            yield f"{groep.naam} tellen mee bij {naam_van(groepen, groep.samengevoegd_met)}."


def deel_van(aantal: int, totaal: int, meervoud: str) -> str:
    """Return ``alle maatregelen`` or ``drie van de 20 maatregelen``."""
    if aantal == totaal:
        return f"alle {meervoud}"
    return f"{dutch.telwoord(aantal)} van de {dutch.telwoord(totaal)} {meervoud}"


def zonder(groepen: list[Aandachtsgroep], wat: str) -> str:
    """Return a remark that names the groups for which something is still missing."""
    if not groepen:
        return ""
    namen = dutch.opsomming([str(groep.naam) for groep in groepen])
    return f"Nog aan te leveren: {wat} voor {namen}."


def wachten(aantal: int) -> str:
    """Return a remark on the rows that are left out because nothing in them is known."""
    if not aantal:
        return ""
    wacht = dutch.meervoud(aantal, "regel wacht", "regels wachten")
    staat = dutch.meervoud(aantal, "staat", "staan")
    return (
        f"{dutch.hoofdletter(dutch.telwoord(aantal))} {wacht} nog op cijfers en {staat} hier niet."
    )


def frequentie(hoe_vaak: Frequentie) -> str:
    """Return ``2 keer per jaar per persoon``."""
    return f"{hoe_vaak.aantal} keer per {hoe_vaak.periode} per {hoe_vaak.per}"


def met_jaar(cijfer: Cijfer) -> str:
    """Return a figure with its unit and its year: ``120 personen (2024)``."""
    moment = cijfer.jaar if cijfer.jaar is not None else cijfer.periode
    if not cijfer.bekend or moment is None:
        return f"{cijfer.met_eenheid}"
    return f"{cijfer.met_eenheid} ({moment})"


def gebied(basis: Basis, tekort: Tekort) -> str:
    """Return whether a shortage is of the gemeente or of the region, by name."""
    if tekort.niveau == "lokaal":
        return str(basis.naam)
    regio, gemeente = basis.dossier.regio, basis.dossier.gemeente
    ruimer = regio.naam if regio else gemeente.provincie if gemeente else basis.naam
    return str(tekort.tekort.gebied or tekort.behoefte.gebied or ruimer)
