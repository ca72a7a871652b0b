"""Whether the making of the visie is arranged: who asked for it, who pulls, which steps."""

from generator.calc.eisen.stand import is_open
from generator.calc.uitkomst import Basis
from generator.checks.handvatstappen import STAPPEN
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Proces en partners"


@regel("WZ240", Level.WAARSCHUWING)
def opdracht_ontbreekt(basis: Basis) -> Meldingen:
    """Er is een bestuurlijke opdracht.

    Zonder opdracht is niet zeker dat er mensen en tijd zijn, en dat het bestuur straks iets met
    de visie doet. Een tekst die zegt dat de opdracht er nog niet is, telt niet als opdracht.

    Handvat: Vooraf (ligt er een bestuurlijke opdracht om aan de slag te gaan?).

    Fout:
        proces:
          trekker: gemeente

    Goed:
        proces:
          trekker: gemeente
          opdracht: Het college gaf op 1 februari 2026 de opdracht, met planning en uren.
    """
    opdracht = basis.dossier.proces.opdracht
    if opdracht is None or is_open(opdracht):
        yield meld(
            opdracht or "proces.opdracht",
            "er is nog geen bestuurlijke opdracht voor deze visie",
            "beschrijf wie de opdracht gaf, wanneer, en met hoeveel mensen en tijd",
        )


@regel("WZ241", Level.WAARSCHUWING)
def opdrachtgever_ontbreekt(basis: Basis) -> Meldingen:
    """De visie heeft een opdrachtgever.

    Een opdrachtgever neemt besluiten als partijen er samen niet uitkomen. De naam staat bij het
    proces of op het voorblad.

    Handvat: Vooraf (wie is de trekker en wie is de opdrachtgever?).

    Fout:
        proces:
          trekker: gemeente

    Goed:
        proces:
          opdrachtgever: gemeente
          trekker: gemeente
    """
    dossier = basis.dossier
    if dossier.proces.opdrachtgever is None and dossier.document.opdrachtgever is None:
        yield meld(
            "proces.opdrachtgever",
            "er is geen opdrachtgever genoemd",
            "vul hier de partner in die opdracht geeft, of document.opdrachtgever",
        )


@regel("WZ242", Level.WAARSCHUWING)
def trekker_ontbreekt(basis: Basis) -> Meldingen:
    """Het proces heeft een trekker.

    Het ligt voor de hand dat de gemeente trekt. Ook een corporatie of zorgpartij kan het doen.

    Handvat: Vooraf (wie is de trekker?) en stap 2 (de gemeente neemt de trekkersrol op zich).

    Fout:
        proces:
          opdrachtgever: gemeente

    Goed:
        proces:
          opdrachtgever: gemeente
          trekker: gemeente
    """
    if basis.dossier.proces.trekker is None:
        yield meld(
            "proces.trekker",
            "niemand is genoemd die het proces trekt",
            "vul de partner in die trekt, meestal de gemeente",
        )


@regel("WZ243", Level.WAARSCHUWING)
def stap_ontbreekt(basis: Basis) -> Meldingen:
    """Elke stap van het handvat staat in het proces.

    Een stap die nog niet begonnen is, staat er ook: met de status 'nog te doen'. Zo ziet de lezer
    wat er nog komt.

    Handvat: vooraf en stap 1 tot en met 5.

    Fout:
        proces:
          stappen:
            - {id: vooraf, naam: Vooraf, status: gereed}

    Goed:
        proces:
          stappen:
            - {id: vooraf, naam: Vooraf, status: gereed}
            - {id: analyse, naam: De analyse, status: loopt}
            - {id: met_wie, naam: Met wie, status: nog te doen}
            - {id: basis_leggen, naam: De basis leggen, status: nog te doen}
            - {id: inhoudsopgave, naam: De inhoud, status: nog te doen}
            - {id: vervolg, naam: En dan, status: nog te doen}
    """
    stappen = basis.dossier.proces.stappen
    if not stappen:
        yield meld(
            "proces.stappen",
            "er staat geen enkele stap van het handvat",
            "noem ze alle zes, met hun status; 'nog te doen' mag ook",
        )
        return
    bekend = {stap.id.kaal for stap in stappen}
    for id, naam in STAPPEN.items():
        if id not in bekend:
            yield meld(
                f"proces.stappen[{id}]",
                f"de stap '{naam}' van het handvat ontbreekt",
                f"voeg een stap toe met id: {id}; de status 'nog te doen' mag ook",
            )
