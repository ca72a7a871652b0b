"""Whether each aandachtsgroep takes part, and whether what is said of that agrees."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.gevraagd import ingevuld, is_ingevuld, pad_van
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level
from generator.inputs.model.groepen import Aandachtsgroep

FAMILIE = "Analyse: aandachtsgroepen"


@regel("WZ701", Level.WAARSCHUWING)
def groep_niet_ingevuld(basis: Basis) -> Meldingen:
    """Elke groep is ingevuld, of er staat waarom zij hier niet meedoet.

    Een groep die zonder uitleg leeg blijft, lijkt vergeten. Speelt de groep in uw gemeente geen
    rol, of neemt u haar samen met een andere groep, dan is dat ook een antwoord.

    Handvat: stap 1 (de huidige omvang van het aantal aandachtsgroepen en ouderen).

    Fout:
        aandachtsgroepen:
          - id: studenten

    Goed:
        aandachtsgroepen:
          - id: studenten
            niet_van_toepassing: {reden: Er zijn hier geen opleidingen na de middelbare school.}
    """
    for beeld in basis.analyse.groepen:
        if not is_ingevuld(beeld):
            groep = beeld.groep
            levert = f" (cijfers komen van: {groep.levert.kaal})" if groep.levert else ""
            yield meld(
                f"aandachtsgroepen[{groep.id.kaal}]",
                f"over de groep '{groep.naam.kaal}' is nog niets bekend",
                f"vul in wat bekend is{levert}, of zet niet_van_toepassing met een reden",
            )


@regel("WZ710", Level.WAARSCHUWING)
def gegevens_van_groep_die_niet_meedoet(basis: Basis) -> Meldingen:
    """Een groep die niet meedoet, heeft geen eigen gegevens.

    Wat bij zo'n groep staat, komt niet in het document. Staat er toch iets, dan is de groep
    misschien wel van belang, of horen de gegevens bij een andere groep.

    Handvat: stap 1 (de huidige omvang en het huidige aanbod per doelgroep).

    Fout:
        aandachtsgroepen:
          - id: studenten
            niet_van_toepassing: {reden: Er zijn hier geen opleidingen.}
            urgentie: {niveau: hoog, onderbouwing: Er zijn te weinig kamers.}

    Goed:
        aandachtsgroepen:
          - id: studenten
            urgentie: {niveau: hoog, onderbouwing: Er zijn te weinig kamers.}
    """
    for groep in basis.dossier.aandachtsgroepen:
        gegeven = list(_gegeven(groep))
        reden = groep.niet_van_toepassing
        if gegeven and reden is not None:
            yield meld(
                reden.reden,
                f"de groep doet niet mee, maar er staan wel gegevens: {dutch.opsomming(gegeven)}",
                "haal niet_van_toepassing weg, of haal de gegevens weg",
            )
        elif gegeven and groep.samengevoegd_met is not None:
            yield meld(
                groep.samengevoegd_met,
                f"de groep is samengevoegd met '{groep.samengevoegd_met.kaal}', maar heeft eigen"
                f" gegevens die niet in het document komen: {dutch.opsomming(gegeven)}",
                f"zet de gegevens bij '{groep.samengevoegd_met.kaal}'",
            )


def _gegeven(groep: Aandachtsgroep) -> Iterator[str]:
    """Yield the keys that only a gemeente fills; a group of no one is rightly said to be nil."""
    lokaal = groep.omvang_huidig.lokaal if groep.omvang_huidig else None
    if lokaal is not None and lokaal.waarde:
        yield "omvang_huidig.lokaal"
    for veld in (
        *("aanbod_huidig", "behoefte", "prognose", "plancapaciteit"),
        *("kwalitatief", "locatie", "urgentie"),
    ):
        if getattr(groep, veld):
            yield veld


@regel("WZ711", Level.FOUT)
def samengevoegd_met_groep_die_niet_meedoet(basis: Basis) -> Meldingen:
    """Een groep is samengevoegd met een groep die zelf meedoet.

    Anders staat de groep nergens in de analyse: niet apart, en ook niet bij een andere groep.

    Handvat: stap 1 (de huidige omvang van het aantal aandachtsgroepen en ouderen).

    Fout:
        aandachtsgroepen:
          - id: uitstroom_mo
            samengevoegd_met: uitstroom_bw
          - id: uitstroom_bw
            samengevoegd_met: uitstroom_mo

    Goed:
        aandachtsgroepen:
          - id: uitstroom_mo
            samengevoegd_met: uitstroom_bw
          - id: uitstroom_bw
            bevindingen: Beschermd wonen en opvang zijn samen geteld.
    """
    groepen = {groep.id: groep for groep in basis.dossier.aandachtsgroepen}
    for groep in basis.dossier.aandachtsgroepen:
        doel = groepen.get(groep.samengevoegd_met) if groep.samengevoegd_met else None
        if doel is not None and groep.samengevoegd_met and not doet_mee(doel):
            yield meld(
                groep.samengevoegd_met,
                _bezwaar(groep, doel),
                "kies een groep die zelf meedoet, of haal samengevoegd_met weg",
            )


def _bezwaar(groep: Aandachtsgroep, doel: Aandachtsgroep) -> str:
    if doel.id == groep.id:
        return "de groep is samengevoegd met zichzelf"
    if doel.samengevoegd_met is not None:
        verder = doel.samengevoegd_met.kaal
        return f"'{doel.id.kaal}' is zelf weer samengevoegd met '{verder}'"
    return f"'{doel.id.kaal}' doet niet mee: daar staat niet_van_toepassing"


@regel("WZ712", Level.FOUT)
def overlap_met_zichzelf(basis: Basis) -> Meldingen:
    """Een groep overlapt met andere groepen, niet met zichzelf.

    Bij overlap_met staat in welke andere groepen dezelfde mensen kunnen zitten, zodat niemand
    die groepen bij elkaar optelt.

    Handvat: stap 1 (een goede analyse is de basis).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            overlap_met: [ouderen]

    Goed:
        aandachtsgroepen:
          - id: ouderen
            overlap_met: [mantelzorg]
    """
    for groep in basis.dossier.aandachtsgroepen:
        for ander in groep.overlap_met:
            if ander == groep.id:
                yield meld(
                    ander,
                    "de groep overlapt volgens de invoer met zichzelf",
                    "haal deze id weg, of noem de groep die u bedoelt",
                )


@regel("WZ713", Level.WAARSCHUWING)
def groep_niet_gevalideerd(basis: Basis) -> Meldingen:
    """Partners herkennen wat er over een groep staat.

    De gemeente deelt de analyse met de partners en vraagt of die klopt. Is deze stap gereed, dan
    staat bij elke groep wie de analyse heeft bevestigd.

    Handvat: stap 3 (deel het cijfermateriaal; klopt de analyse ook vanuit hun perspectief?).

    Fout:
        proces:
          stappen:
            - {id: basis_leggen, naam: De basis leggen, status: gereed}
        aandachtsgroepen:
          - id: ouderen
            bevindingen: De groep groeit snel.

    Goed:
        proces:
          stappen:
            - {id: basis_leggen, naam: De basis leggen, status: gereed}
        aandachtsgroepen:
          - id: ouderen
            bevindingen: De groep groeit snel.
            gevalideerd_door: [corporatie, zorgaanbieder]
    """
    stappen = basis.dossier.proces.stappen
    if not any(stap.id == "basis_leggen" and stap.status == "gereed" for stap in stappen):
        return
    for beeld in ingevuld(basis):
        if not beeld.groep.gevalideerd_door:
            yield meld(
                pad_van(beeld, "gevalideerd_door"),
                "de stap 'basis_leggen' is gereed, maar bij deze groep staat geen partner die de"
                " analyse herkent",
                "noem bij gevalideerd_door wie de analyse van deze groep heeft bevestigd",
            )
