"""Whether the parties that the guide names are at the table, and have something to do there."""

from collections.abc import Iterator

from generator.calc.eisen.partners import PARTIJEN
from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier

FAMILIE = "Proces en partners"


@regel("WZ256", Level.WAARSCHUWING)
def partij_ontbreekt(basis: Basis) -> Meldingen:
    """Corporatie, zorg, welzijn, provincie en bewoners doen mee.

    De rijksoverheid vraagt dat naast corporaties ook zorg- en welzijnspartijen meedoen. De
    provincie zorgt voor de afstemming in de regio, en bewoners mogen niet ontbreken.

    Handvat: stap 2 (met wie?).

    Fout:
        partners:
          - {id: gemeente, naam: Gemeente Kleindam, soort: gemeente, rol: Voert de regie}

    Goed:
        partners:
          - {id: gemeente, naam: Gemeente Kleindam, soort: gemeente, rol: Voert de regie}
          - {id: corporatie, naam: Wonen Dam, soort: corporatie, rol: Bouwt en verhuurt}
          - {id: zorg, naam: Zorg Dam, soort: zorgaanbieder, rol: Levert zorg thuis}
          - {id: welzijn, naam: Welzijn Dam, soort: welzijn, rol: Brengt mensen bij elkaar}
          - {id: provincie, naam: Provincie Testland, soort: provincie, rol: Let op de regio}
          - {id: huurders, naam: Huurders van Dam, soort: huurders, rol: Spreekt namens huurders}
    """
    aanwezig = {partner.soort.kaal for partner in basis.dossier.partners}
    for soorten, naam in PARTIJEN:
        if not aanwezig.intersection(soorten):
            yield meld(
                "partners",
                f"nog niet bij de partners: {naam}",
                f"voeg een partner toe met soort: {dutch.opsomming(soorten, 'of')}",
            )


@regel("WZ257", Level.WAARSCHUWING)
def regio_ontbreekt(basis: Basis) -> Meldingen:
    """De visie is afgestemd met de regio.

    Gemeenten moeten de opgave voor aandachtsgroepen en ouderen in de regio met elkaar afstemmen.
    Dat blijkt uit een buurgemeente bij de partners, of uit de tekst over de regio.

    Handvat: Waarom (afstemmen binnen de regio) en stap 2.

    Fout:
        partners:
          - {id: gemeente, naam: Gemeente Kleindam, soort: gemeente, rol: Voert de regie}

    Goed:
        partners:
          - {id: gemeente, naam: Gemeente Kleindam, soort: gemeente, rol: Voert de regie}
          - {id: grootdam, naam: Gemeente Grootdam, soort: buurgemeente, rol: Verdeelt mee}
    """
    dossier = basis.dossier
    buren = any(partner.soort.kaal == "buurgemeente" for partner in dossier.partners)
    if not buren and (dossier.regio is None or dossier.regio.kader is None):
        yield meld(
            "partners",
            "nergens blijkt dat deze visie met de regio wordt afgestemd",
            "voeg een partner toe met soort: buurgemeente, of vul regio.kader in bij de regio",
        )


@regel("WZ258", Level.TIP)
def partner_zonder_taak(basis: Basis) -> Meldingen:
    """Elke partner doet ergens aan mee.

    Een partner die bij geen stap, eindbeeld, ambitie, maatregel of risico staat, heeft een naam
    maar geen taak.

    Handvat: stap 2 (met wie?) en stap 5 (wie, wat, hoe, wanneer).

    Fout:
        partners:
          - {id: welzijn, naam: Welzijn Dam, soort: welzijn, rol: Brengt mensen bij elkaar}

    Goed:
        partners:
          - {id: welzijn, naam: Welzijn Dam, soort: welzijn, rol: Brengt mensen bij elkaar}
        proces:
          stappen:
            - {id: met_wie, naam: Met wie, status: loopt, deelnemers: [welzijn]}
    """
    genoemd = {id.kaal for id in _genoemd(basis.dossier) if id is not None}
    for partner in basis.dossier.partners:
        if partner.id.kaal not in genoemd:
            yield meld(
                partner,
                f"'{partner.naam.kaal}' staat bij geen enkele stap, ambitie of maatregel",
                "noem de partner waar die meedoet, bijvoorbeeld bij deelnemers van een stap",
            )


@regel("WZ259", Level.TIP)
def partner_zonder_domein(basis: Basis) -> Meldingen:
    """Bij elke partner staat of het om wonen, zorg of welzijn gaat.

    Dan is te zien of alle drie de domeinen aan tafel zitten.

    Handvat: Vooraf (externe partners op het gebied van wonen, zorg en welzijn).

    Fout:
        partners:
          - {id: zorg, naam: Zorg Dam, soort: zorgaanbieder, rol: Levert zorg}

    Goed:
        partners:
          - {id: zorg, naam: Zorg Dam, soort: zorgaanbieder, domeinen: [zorg], rol: Levert zorg}
    """
    for partner in basis.dossier.partners:
        if not partner.domeinen:
            yield meld(
                partner,
                f"bij '{partner.naam.kaal}' staat geen domein",
                "vul domeinen in: wonen, zorg of welzijn, of meer dan één",
            )


def _genoemd(dossier: Dossier) -> Iterator[Tekst | None]:
    """Yield every partner that is named somewhere besides its own entry."""
    proces = dossier.proces
    yield from (proces.opdrachtgever, proces.trekker)
    for stap in proces.stappen:
        yield from (stap.trekker, *stap.deelnemers)
    for eindbeeld in dossier.eindbeelden:
        yield from eindbeeld.gedragen_door
    for ambitie in dossier.ambities:
        yield from (ambitie.trekker, *ambitie.partners)
        yield ambitie.monitoring.wie if ambitie.monitoring else None
    for maatregel in dossier.maatregelen:
        yield from (maatregel.wie.trekker, *maatregel.wie.partners)
    for risico in dossier.risicos:
        yield risico.eigenaar
    for groep in dossier.aandachtsgroepen:
        yield from groep.gevalideerd_door
