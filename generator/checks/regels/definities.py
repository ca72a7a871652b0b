"""Whether it is said what was counted: the definition of clustered homes, and one for all."""

import re
from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.groepscijfers import omvang
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.groepen import Aandachtsgroep

FAMILIE = "Analyse: cijfers die niet kloppen"

_GECLUSTERD = "geclusterd"
"""The kind of home of which two definitions are in use: from 5 and from 12 homes."""
_GETAL = re.compile(r"\d+(?:[.,]\d+)?")
_WOORDEN = {dutch.telwoord(getal): str(getal) for getal in range(2, 13)}
_JAREN = range(1990, 2101)
"""Numbers in a definition that are years, of a source and not of what was counted."""

_GEEN = "bij dit aantal geclusterde woningen staat geen definitie"
_VOEG_TOE = "voeg toe: definitie, met vanaf hoeveel woningen bij elkaar is geteld (5 of 12)"


@regel("WZ750", Level.WAARSCHUWING, bereik="regio")
def definitie_geclusterd_ontbreekt(basis: Basis) -> Meldingen:
    """Bij geclusterde woningen staat welke definitie is gebruikt.

    Het CBS telt groepen vanaf 12 woningen, de monitor van RIGO al vanaf 5. Zonder definitie zijn
    aanbod, behoefte en plannen niet te vergelijken.

    Handvat: stap 1 (het huidige aanbod en de behoefte op het gebied van wonen).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: 60, eenheid: woningen, peildatum: 2026, bron: telling}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              wonen:
                - woonvorm: geclusterd
                  cijfer:
                    waarde: 60
                    eenheid: woningen
                    peildatum: 2026
                    bron: telling
                    definitie: vanaf 12 woningen
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        opgave = [(o.woonvorm.kaal, o.cijfer) for o in groep.opgave]
        for woonvorm, cijfer in (*_woningen(groep), *opgave):
            if _zonder_definitie(woonvorm, cijfer):
                yield meld(cijfer, _GEEN, _VOEG_TOE)
    for rij in basis.dossier.woningbouwprogramma:
        if rij.woonvorm and _zonder_definitie(rij.woonvorm.kaal, rij.woningen):
            yield meld(rij.woningen, _GEEN, _VOEG_TOE)


@regel("WZ751", Level.WAARSCHUWING, bereik="regio")
def definities_verschillen(basis: Basis) -> Meldingen:
    """Cijfers die worden vergeleken, hebben dezelfde definitie.

    Een behoefte aan woningen vanaf 12 bij elkaar en een aanbod vanaf 5 geven samen een tekort dat
    er niet is. Ook de omvang in de gemeente en in de regio moet over dezelfde mensen gaan. De
    regel let op de getallen in de definities: 5 of 12 woningen, 65 of 75 jaar.

    Handvat: stap 1 (wat is het voorziene woningtekort per aandachtsgroep).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: null, reden: volgt, definitie: vanaf 12 woningen}
            behoefte:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: null, reden: volgt, definitie: vanaf 5 woningen}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: null, reden: volgt, definitie: vanaf 12 woningen}
            behoefte:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: null, reden: volgt, definitie: vanaf 12 woningen}
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        eerste: dict[str, Tekst] = {}
        grootte = [("omvang", cijfer) for cijfer in omvang(groep)]
        for wat, cijfer in (*grootte, *_woningen(groep)):
            definitie = cijfer.definitie
            if definitie is None:
                continue
            gewoon = eerste.setdefault(wat, definitie)
            een, ander = getallen(gewoon.kaal), getallen(definitie.kaal)
            if een and ander and een != ander:
                yield meld(
                    definitie,
                    f"hier is de definitie '{definitie.kaal}', eerder bij deze groep "
                    f"'{gewoon.kaal}'",
                    "gebruik cijfers met dezelfde definitie, of vergelijk ze niet",
                )


def getallen(definitie: str) -> frozenset[str]:
    """Return the numbers in a definition, written as digits or as a word, but no years."""
    woorden = re.findall(r"[^\W\d_]+", definitie.casefold())
    cijfers = [getal for getal in _GETAL.findall(definitie) if not _is_jaar(getal)]
    return frozenset([*cijfers, *(_WOORDEN[woord] for woord in woorden if woord in _WOORDEN)])


def _is_jaar(getal: str) -> bool:
    return getal.isdecimal() and int(getal) in _JAREN


def _zonder_definitie(woonvorm: str, cijfer: Cijfer) -> bool:
    return woonvorm == _GECLUSTERD and cijfer.bekend and cijfer.definitie is None


def _woningen(groep: Aandachtsgroep) -> Iterator[tuple[str, Cijfer]]:
    """Yield the kinds of home with the figures from which the shortage is calculated."""
    for soort in (groep.aanbod_huidig, groep.behoefte):
        yield from ((item.woonvorm.kaal, item.cijfer) for item in (soort.wonen if soort else ()))
    yield from ((plan.woonvorm.kaal, plan.cijfer) for plan in groep.plancapaciteit)
