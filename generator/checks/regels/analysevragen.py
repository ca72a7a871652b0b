"""Whether the questions and topics of the guide are worked out."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.gevraagd import ontbrekend
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level
from generator.inputs.model.analyse import Onderwerp

FAMILIE = "Analyse: vragen en onderwerpen"


@regel("WZ760", Level.WAARSCHUWING)
def analysevraag_open(basis: Basis) -> Meldingen:
    """De vijf vragen die uit de analyse volgen, zijn beantwoord.

    Het gaat om het woningtekort per groep, de passende zorg, de welzijnsvoorzieningen, de beste
    plekken om te wonen en de eerlijke verdeling over de regio.

    Handvat: stap 1 (discussies die in de woonzorgvisie zelf moeten worden beantwoord).

    Fout:
        analysevragen:
          tekort: Nog te bepalen.

    Goed:
        analysevragen:
          tekort: Er zijn 110 geclusterde woningen nodig en er zijn er 60.
          passende_zorg: De wijkverpleging groeit mee.
          welzijnsvoorzieningen: Het dorpshuis blijft open.
          locatie: Ouderen wonen het liefst bij de winkels.
          fair_share: De regio verdeelt statushouders naar inwoners.
    """
    for eis in basis.analyse.volledigheid.eisen:
        if eis.path.startswith("analysevragen.") and eis.status != "aanwezig":
            wat = f"{eis.over[0].lower()}{eis.over[1:]}"
            staat_open = f"het {wat} staat nog open"
            yield meld(
                eis.path,
                f"er is nog geen {wat}" if eis.status == "ontbreekt" else staat_open,
                "schrijf een antwoord op dat de partners delen",
            )


@regel("WZ761", Level.WAARSCHUWING)
def onderwerp_ontbreekt(basis: Basis) -> Meldingen:
    """De negen onderwerpen van het handvat komen aan bod.

    De onderwerpen gelden voor elke gemeente; wat er per onderwerp staat, is maatwerk.

    Handvat: stap 4 (op hoofdlijnen zijn dit de onderwerpen die aan bod moeten komen).

    Fout:
        onderwerpen:
          - id: doorstroming

    Goed:
        onderwerpen:
          - id: doorstroming
            situatie: Weinig mensen verhuizen.
            opgave: Verhuizen makkelijker maken.
            keuzes: [Een verhuiscoach]
    """
    for pad, eisen in ontbrekend(basis).items():
        if pad.startswith("onderwerpen["):
            yield meld(
                pad,
                f"het {eisen[0].over[0].lower()}{eisen[0].over[1:]} is niet uitgewerkt",
                "schrijf bij dit onderwerp situatie, opgave en keuzes op",
            )


@regel("WZ762", Level.TIP)
def onderwerp_half_uitgewerkt(basis: Basis) -> Meldingen:
    """Een onderwerp zegt wat er speelt, wat er moet gebeuren en wat wij kiezen.

    Zonder keuzes blijft een onderwerp een beschrijving; zonder situatie is niet te volgen waarom
    deze keuzes zijn gemaakt.

    Handvat: stap 4 (van breed naar smal; concrete keuzes).

    Fout:
        onderwerpen:
          - id: doorstroming
            situatie: Weinig mensen verhuizen.

    Goed:
        onderwerpen:
          - id: doorstroming
            situatie: Weinig mensen verhuizen.
            opgave: Verhuizen makkelijker maken.
            keuzes: [Een verhuiscoach]
    """
    for onderwerp in basis.dossier.onderwerpen:
        ontbreekt = list(_leeg(onderwerp))
        if 0 < len(ontbreekt) < 3:
            yield meld(
                onderwerp,
                f"bij dit onderwerp staat geen {dutch.opsomming(ontbreekt, 'of')}",
                "vul aan wat er nu speelt, wat de opgave is of wat de partners kiezen",
            )


def _leeg(onderwerp: Onderwerp) -> Iterator[str]:
    for veld in ("situatie", "opgave", "keuzes"):
        if not getattr(onderwerp, veld):
            yield veld.removesuffix("s") if veld == "keuzes" else veld


@regel("WZ766", Level.WAARSCHUWING)
def woningbouwprogramma_ontbreekt(basis: Basis) -> Meldingen:
    """Er is een woningbouwprogramma.

    De analyse laat een tekort aan woningen zien; het programma zegt waar en wanneer welke
    woningen komen. Is het nog niet bekend, schrijf dan een regel met waarde: null en de reden.

    Handvat: stap 1 (wat wordt het bouwprogramma?) en stap 4 (de woningbouwprogrammering).

    Fout:
        woningbouwprogramma: []

    Goed:
        woningbouwprogramma:
          - naam: Alle plannen
            periode: 2027-2031
            woningen: {waarde: null, reden: nog op te vragen, levert: de gemeente}
    """
    if "woningbouwprogramma" in ontbrekend(basis):
        yield meld(
            "woningbouwprogramma",
            "er is geen woningbouwprogramma",
            "zet in analyse.yaml welke woningen waar en wanneer komen",
        )
