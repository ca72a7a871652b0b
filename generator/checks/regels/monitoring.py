"""Whether it is agreed how the ambitions are followed, by whom, and what can go wrong."""

from generator.calc.uitkomst import Basis
from generator.checks.moment import eerste_dag, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Volgen en bijsturen"


@regel("WZ780", Level.WAARSCHUWING)
def ambitie_zonder_monitoring(basis: Basis) -> Meldingen:
    """Van elke ambitie staat vast hoe zij wordt gevolgd.

    Een doel met een jaar heeft pas zin als iemand in dat jaar kan nagaan of het is gehaald.

    Handvat: Ambities (kwantificeer dit zo veel mogelijk en geef een tijdsaanduiding).

    Fout:
        ambities:
          - id: bezoek
            naam: Huisbezoek

    Goed:
        ambities:
          - id: bezoek
            naam: Huisbezoek
            monitoring: {bron: Telling van welzijn, frequentie: elk jaar, wie: welzijn}
    """
    for ambitie in basis.dossier.ambities:
        if ambitie.monitoring is None:
            yield meld(
                f"ambities[{ambitie.id.kaal}].monitoring",
                "er staat niet bij hoe deze ambitie wordt gevolgd",
                "noem waar het cijfer vandaan komt, hoe vaak, en wie het bijhoudt",
            )


@regel("WZ781", Level.TIP)
def monitoring_zonder_wie(basis: Basis) -> Meldingen:
    """Bij elke meting staat wie haar doet.

    Zonder naam denkt elke partij dat een andere het bijhoudt.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        ambities:
          - id: bezoek
            monitoring: {bron: Telling van welzijn, frequentie: elk jaar}

    Goed:
        ambities:
          - id: bezoek
            monitoring: {bron: Telling van welzijn, frequentie: elk jaar, wie: welzijn}
    """
    for ambitie in basis.dossier.ambities:
        if ambitie.monitoring is not None and ambitie.monitoring.wie is None:
            yield meld(
                f"ambities[{ambitie.id.kaal}].monitoring.wie",
                "er staat niet bij wie deze ambitie volgt",
                "noem bij 'wie' het id van een partner",
            )


@regel("WZ782", Level.WAARSCHUWING)
def volgen_ontbreekt(basis: Basis) -> Meldingen:
    """Er staat hoe partijen de uitvoering volgen en bijsturen.

    Wie komt wanneer bij elkaar, en wat gebeurt er als iets niet lukt? Zonder die afspraak blijft
    een visie op de plank liggen.

    Handvat: stap 5 (concreet vastleggen welke plannen wanneer worden uitgevoerd).

    Fout:
        maatregelen: []

    Goed:
        volgen:
          aanpak: De partijen bespreken de voortgang elk kwartaal en stellen bij.
          rapportage: Elk jaar een brief aan de raad
          eerste_rapportage: 2028-03-01
    """
    if basis.dossier.volgen is None:
        yield meld(
            "volgen",
            "er staat nog niet hoe partijen de uitvoering volgen",
            "schrijf bij 'volgen.aanpak' wie wanneer bij elkaar komt en wie bijstuurt",
        )


@regel("WZ783", Level.TIP)
def rapportage_ontbreekt(basis: Basis) -> Meldingen:
    """Er staat aan wie en wanneer partijen verslag doen.

    Een eerste datum maakt de afspraak hard.

    Handvat: stap 5 (concreet vastleggen welke plannen wanneer worden uitgevoerd).

    Fout:
        volgen:
          aanpak: De partijen bespreken de voortgang elk kwartaal.

    Goed:
        volgen:
          aanpak: De partijen bespreken de voortgang elk kwartaal.
          rapportage: Elk jaar een brief aan de raad
          eerste_rapportage: 2028-03-01
    """
    volgen = basis.dossier.volgen
    if volgen is None:  # WZ782 says so
        return
    if volgen.rapportage is None:
        yield meld(
            "volgen.rapportage",
            "er staat niet aan wie en hoe vaak partijen verslag doen",
            "schrijf op aan wie, hoe vaak en in welke vorm",
        )
    if volgen.eerste_rapportage is None:
        yield meld(
            "volgen.eerste_rapportage",
            "er staat niet wanneer het eerste verslag komt",
            "noem een datum of een jaar",
        )


@regel("WZ784", Level.FOUT)
def eerste_rapportage_voorbij(basis: Basis) -> Meldingen:
    """Het eerste verslag komt na het document.

    Over de uitvoering van een visie kan geen verslag komen voordat de visie er is.

    Handvat: stap 5 (de woonzorgvisie is de basis voor een uitvoeringsprogramma).

    Fout:
        document:
          datum: 2026-11-22
        volgen:
          aanpak: De partijen bespreken de voortgang elk kwartaal.
          eerste_rapportage: 2025-03-01

    Goed:
        document:
          datum: 2026-11-22
        volgen:
          aanpak: De partijen bespreken de voortgang elk kwartaal.
          eerste_rapportage: 2028-03-01
    """
    document, volgen = basis.dossier.document, basis.dossier.volgen
    eerste = volgen.eerste_rapportage if volgen else None
    if eerste is not None and laatste_dag(eerste) < eerste_dag(document.datum):
        yield meld(
            eerste,
            f"het eerste verslag ({eerste.kaal}) komt voor de datum van het document"
            f" ({document.datum.kaal})",
            "verbeter 'eerste_rapportage' of 'document.datum'",
        )


@regel("WZ785", Level.TIP)
def indicatoren_ontbreken(basis: Basis) -> Meldingen:
    """Partijen volgen ook cijfers naast de doelen.

    Sommige cijfers horen bij geen ambitie, maar laten wel zien of het de goede kant op gaat,
    zoals een wachttijd.

    Handvat: vooraf (meten is weten).

    Fout:
        indicatoren: []

    Goed:
        indicatoren:
          - id: wachttijd
            naam: Wachttijd voor een huurwoning
            nulmeting: {waarde: 8, eenheid: jaar, peildatum: 2026, bron: telling}
            bron: Telling van de corporatie
            frequentie: elk jaar
    """
    if not basis.dossier.indicatoren:
        yield meld(
            "indicatoren",
            "er zijn nog geen cijfers die partijen volgen naast de doelen",
            "noem er een paar, zoals wachttijden of vrijkomende woningen",
        )


@regel("WZ786", Level.TIP)
def risicos_ontbreken(basis: Basis) -> Meldingen:
    """Er staat wat er mis kan gaan en wat partijen dan doen.

    Wie vooraf nadenkt over tegenvallers, hoeft de visie niet los te laten als er een komt.

    Handvat: stap 5 (een toekomstbestendig uitvoeringsprogramma).

    Fout:
        risicos: []

    Goed:
        risicos:
          - id: kosten
            naam: Bouwen wordt duurder
            kans: groot
            gevolg: middel
            beheersing: Op tijd afspraken maken
            eigenaar: corporatie
    """
    if not basis.dossier.risicos:
        yield meld(
            "risicos",
            "er staat nog niet wat er mis kan gaan in de uitvoering",
            "noem de grootste risico's, met kans, gevolg, beheersing en eigenaar",
        )


@regel("WZ787", Level.TIP)
def risico_zonder_eigenaar(basis: Basis) -> Meldingen:
    """Elk risico heeft een eigenaar.

    Eén partij let op het risico en komt in actie als het zich voordoet.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        risicos:
          - {id: kosten, naam: Bouwen wordt duurder, beheersing: Op tijd afspraken maken}

    Goed:
        risicos:
          - {id: kosten, naam: Bouwen wordt duurder, eigenaar: corporatie}
    """
    for risico in basis.dossier.risicos:
        if risico.eigenaar is None:
            yield meld(
                f"risicos[{risico.id.kaal}].eigenaar",
                "er staat niet bij welke partij op dit risico let",
                "noem bij 'eigenaar' het id van een partner",
            )
