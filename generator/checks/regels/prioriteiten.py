"""Whether priorities follow from the analysis, and agree with it."""

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.gevraagd import ontbrekend
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Analyse: vragen en onderwerpen"


@regel("WZ763", Level.WAARSCHUWING)
def prioriteiten_ontbreken(basis: Basis) -> Meldingen:
    """Uit de analyse volgen prioriteiten.

    Er is altijd meer nodig dan er kan. Wie prioriteiten noemt, laat zien wat het eerst gebeurt
    en voor wie.

    Handvat: stap 4 (de prioriteiten en urgenties).

    Fout:
        prioriteiten: []

    Goed:
        prioriteiten:
          - id: p_ouderen
            naam: Geschikte woningen voor ouderen
            urgentie: hoog
            groepen: [ouderen]
            onderbouwing: De groep groeit snel.
    """
    if "prioriteiten" in ontbrekend(basis):
        yield meld(
            "prioriteiten",
            "er zijn geen prioriteiten",
            "noem in analyse.yaml wat het eerst moet, voor welke groepen en waarom",
        )


@regel("WZ764", Level.TIP)
def prioriteit_zonder_groepen(basis: Basis) -> Meldingen:
    """Een prioriteit noemt de groepen waar het om gaat.

    Zo is te zien voor wie een keuze is gemaakt, en voor wie niet.

    Handvat: stap 4 (de prioriteiten en urgenties).

    Fout:
        prioriteiten:
          - id: p_woningen
            naam: Meer woningen
            urgentie: hoog
            onderbouwing: Er is een tekort.

    Goed:
        prioriteiten:
          - id: p_woningen
            naam: Meer woningen
            urgentie: hoog
            groepen: [ouderen, statushouders]
            onderbouwing: Er is een tekort.
    """
    for prioriteit in basis.dossier.prioriteiten:
        if not prioriteit.groepen:
            yield meld(
                prioriteit,
                "deze prioriteit noemt geen groepen",
                "zet bij groepen voor wie deze prioriteit is",
            )


@regel("WZ765", Level.TIP)
def urgente_groep_zonder_prioriteit(basis: Basis) -> Meldingen:
    """Een groep met een hoge urgentie komt terug in de prioriteiten.

    Is de opgave voor een groep dringend, dan verwacht de lezer die groep bij de prioriteiten.
    Anders spreken de analyse en de keuzes elkaar tegen.

    Handvat: stap 4 (de prioriteiten en urgenties).

    Fout:
        aandachtsgroepen:
          - id: dak_thuisloos
            urgentie: {niveau: hoog, onderbouwing: Het aantal groeit.}
        prioriteiten:
          - id: p_ouderen
            naam: Geschikte woningen voor ouderen
            urgentie: hoog
            groepen: [ouderen]
            onderbouwing: De groep groeit snel.

    Goed:
        aandachtsgroepen:
          - id: dak_thuisloos
            urgentie: {niveau: hoog, onderbouwing: Het aantal groeit.}
        prioriteiten:
          - id: p_urgent
            naam: Een thuis voor wie geen thuis heeft
            urgentie: hoog
            groepen: [dak_thuisloos]
            onderbouwing: Het aantal groeit.
    """
    dossier = basis.dossier
    genoemd = {groep for prioriteit in dossier.prioriteiten for groep in prioriteit.groepen}
    if not genoemd:
        return
    for groep in filter(doet_mee, dossier.aandachtsgroepen):
        urgentie = groep.urgentie
        if urgentie is not None and urgentie.niveau == "hoog" and groep.id not in genoemd:
            yield meld(
                urgentie.niveau,
                "de urgentie van deze groep is hoog, maar geen prioriteit noemt de groep",
                "voeg de groep toe aan een prioriteit, of pas het niveau aan",
            )
