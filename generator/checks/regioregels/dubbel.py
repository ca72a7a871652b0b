"""Whether homes and facilities are counted in one gemeente only."""

from collections.abc import Callable, Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.naam import kern, woorden
from generator.checks.regel import Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.core.value import Value

FAMILIE = "Regio"

_GEEN_PLEK = frozenset(
    "alle totaal overig overige diverse plan plannen project projecten woningen woningbouw woondeal"
    " nieuwbouw hard harde zacht zachte inbreiding uitbreiding sociale huur koop middenhuur"
    " geclusterd geclusterde nultreden ouderen locatie locaties programma tot en met in van de het"
    " centrum station stationsgebied stationsomgeving binnenstad kern noord oost zuid west".split()
)
"""Words that name a kind or a sum of plans, or a place that every gemeente has."""


class Telling(Value, frozen=True, kw_only=True):
    """Something that is counted in a gemeente, under a name that can stand in another too."""

    basis: Basis
    sleutel: str
    naam: Tekst
    cijfer: Cijfer


@regioregel("WZ944", Level.WAARSCHUWING)
def plan_in_twee_gemeenten(samenhang: Samenhang) -> Meldingen:
    """Een bouwplan telt in één gemeente.

    Staat een plan met dezelfde naam en hetzelfde aantal woningen in twee gemeenten, bijvoorbeeld op
    de grens, dan telt de regio die woningen dubbel.

    Handvat: stap 1 (plancapaciteit); woningbouwprogrammering.

    Fout:
        # in een andere gemeente staat ook Dijkzicht, met 45 woningen
        woningbouwprogramma:
          - naam: Dijkzicht
            woningen: {waarde: 45, eenheid: woningen, peildatum: 2026, bron: planlijst}

    Goed:
        # in een andere gemeente staat ook Dijkzicht, met 45 woningen
        woningbouwprogramma:
          - naam: Dijkzicht (deel van Kleindam)
            woningen: {waarde: 20, eenheid: woningen, peildatum: 2026, bron: planlijst}
    """
    for eerder, plan in _dubbel(samenhang, _plannen):
        yield meld(
            plan.cijfer,
            f"het plan '{plan.naam.kaal}' met {plan.cijfer.met_eenheid.kaal} staat ook bij "
            f"{naam(eerder.basis)}",
            "laat het plan bij één gemeente staan, of noem bij elk haar eigen deel",
        )


@regioregel("WZ945", Level.WAARSCHUWING)
def aanbod_in_twee_gemeenten(samenhang: Samenhang) -> Meldingen:
    """Aanbod voor de hele regio telt één keer.

    Een opvang of voorziening voor de regio staat soms bij elke gemeente met alle plaatsen. De regel
    ziet dat aan dezelfde naam, hetzelfde aantal en dezelfde bron. In de regio is het aanbod dan
    kleiner dan het lijkt.

    Handvat: stap 1 (het huidige aanbod op het gebied van wonen, zorg en welzijn).

    Fout:
        # in een andere gemeente staat ook Taalhuis, met dezelfde 80 plaatsen
        aandachtsgroepen:
          - id: statushouders
            aanbod_huidig:
              welzijn:
                - naam: Taalhuis
                  cijfer: {waarde: 80, eenheid: plaatsen, peildatum: 2026, bron: telling}

    Goed:
        # in een andere gemeente staat ook Taalhuis, met 80 plaatsen voor de regio
        aandachtsgroepen:
          - id: statushouders
            aanbod_huidig:
              welzijn:
                - naam: Taalhuis
                  toelichting: Inwoners kunnen terecht bij het taalhuis in Grootdam.
    """
    for eerder, item in _dubbel(samenhang, _aanbod):
        yield meld(
            item.cijfer,
            f"'{item.naam.kaal}' met {item.cijfer.met_eenheid.kaal} staat ook bij "
            f"{naam(eerder.basis)}, uit dezelfde bron",
            "noem bij elke gemeente haar eigen deel, of het aantal bij één gemeente",
        )


def _dubbel(
    samenhang: Samenhang, kies: Callable[[Basis], Iterator[Telling]]
) -> Iterator[tuple[Telling, Telling]]:
    """Yield what stands in a gemeente and before that in another, with as many."""
    gezien: dict[str, Telling] = {}
    for basis in samenhang.gemeenten:
        for telling in kies(basis):
            if not telling.cijfer.bekend or telling.cijfer.getal <= 0:
                continue
            if samenhang.eigen(telling.cijfer):
                eerder = gezien.setdefault(f"{telling.sleutel} {telling.cijfer.getal}", telling)
                if eerder.basis is not basis:
                    yield eerder, telling


def _plannen(basis: Basis) -> Iterator[Telling]:
    gehelen = {
        rij.onderdeel_van.kaal for rij in basis.dossier.woningbouwprogramma if rij.onderdeel_van
    }
    for rij in basis.dossier.woningbouwprogramma:
        if rij.naam.kaal not in gehelen and _is_plek(rij.naam):
            sleutel = f"programma {kern(rij.naam.kaal)}"
            yield Telling(basis=basis, sleutel=sleutel, naam=rij.naam, cijfer=rij.woningen)
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        for plan in groep.plancapaciteit:
            if plan.locatie is not None and _is_plek(plan.locatie):
                sleutel = f"{groep.id.kaal} {plan.woonvorm.kaal} {kern(plan.locatie.kaal)}"
                yield Telling(basis=basis, sleutel=sleutel, naam=plan.locatie, cijfer=plan.cijfer)


def _aanbod(basis: Basis) -> Iterator[Telling]:
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        nu = groep.aanbod_huidig
        for item in (*nu.zorg, *nu.welzijn) if nu else ():
            if item.cijfer is not None and item.cijfer.bron is not None:
                sleutel = f"{groep.id.kaal} {kern(item.naam.kaal)} {item.cijfer.bron.kaal}"
                yield Telling(basis=basis, sleutel=sleutel, naam=item.naam, cijfer=item.cijfer)


def _is_plek(tekst: Tekst) -> bool:
    """Whether a name has a word that can be that of a place."""
    return any(woord not in _GEEN_PLEK and not woord.isdigit() for woord in woorden(tekst.kaal))
