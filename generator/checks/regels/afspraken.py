"""Whether the visie ends in agreements: measures, dates, and parties that consent."""

from generator.calc.uitkomst import Basis
from generator.checks.gevraagd import nog_open
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level

FAMILIE = "Afspraken"


@regel("WZ790", Level.WAARSCHUWING)
def geen_maatregelen(basis: Basis) -> Meldingen:
    """De visie mondt uit in maatregelen.

    Zonder uitvoeringsprogramma blijft een visie een wens: niemand weet wie wat wanneer doet.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        maatregelen: []

    Goed:
        maatregelen:
          - id: verhuiscoach
            naam: Verhuiscoach
            ambities: [doorstroming]
            wat: Een coach helpt ouderen bij het verhuizen
            hoe: De corporatie stelt een coach aan.
            wie: {trekker: corporatie, partners: [gemeente]}
            wanneer: {start: 2027-03-01, gereed: 2029-12-31}
            afspraakvorm: prestatieafspraak
    """
    if not basis.dossier.maatregelen:
        yield meld(
            "maatregelen",
            "er zijn nog geen maatregelen",
            "schrijf per ambitie minstens één maatregel, met wie, wat, hoe en wanneer",
        )


@regel("WZ791", Level.TIP)
def stappen_zonder_datum(basis: Basis) -> Meldingen:
    """Elke stap van het proces is gedaan of heeft een datum.

    Een planning laat partners zien wanneer zij nodig zijn.

    Handvat: Vooraf (wat is je planning?).

    Fout:
        proces:
          stappen:
            - {id: met_wie, naam: Met wie, status: nog te doen}

    Goed:
        proces:
          stappen:
            - {id: met_wie, naam: Met wie, status: nog te doen, datum: 2027-02-01}
    """
    stappen = basis.dossier.proces.stappen
    open_ = [stap for stap in stappen if stap.datum is None and stap.status.kaal != "gereed"]
    if open_:
        namen = dutch.opsomming([f"'{stap.naam.kaal}'" for stap in open_])
        yield meld(
            open_[0],
            f"zonder datum: {dutch.meervoud(len(open_), 'de stap', 'de stappen')} {namen}",
            "vul per stap een datum of jaar in",
        )


@regel("WZ792", Level.TIP)
def besluiten_zonder_datum(basis: Basis) -> Meldingen:
    """Elk besluit heeft een datum.

    Dan weet iedereen wanneer raad en college aan zet zijn.

    Handvat: Vooraf (hoe regel je de bestuurlijke besluitvorming?).

    Fout:
        proces:
          besluitvorming:
            - {wat: Vaststellen van de visie, wie: Gemeenteraad}

    Goed:
        proces:
          besluitvorming:
            - {wat: Vaststellen van de visie, wie: Gemeenteraad, wanneer: 2027-03-01}
    """
    for besluit in basis.dossier.proces.besluitvorming:
        if besluit.wanneer is None:
            yield meld(
                besluit.wat,
                "dit besluit heeft nog geen datum",
                "vul bij 'wanneer' een datum of jaar in",
            )


@regel("WZ793", Level.TIP)
def partners_zonder_akkoord(basis: Basis) -> Meldingen:
    """Alle partners zeggen of zij akkoord zijn.

    Een visie is pas gedeeld als partners dat zelf hebben gezegd.

    Handvat: stap 5 (een gezamenlijke, gedeelde en gedragen woonzorgvisie).

    Fout:
        partners:
          - id: corporatie
            naam: Woningcorporatie
            soort: corporatie
            rol: Bouwt en verhuurt
            akkoord: {status: nog te vragen}

    Goed:
        partners:
          - id: corporatie
            naam: Woningcorporatie
            soort: corporatie
            rol: Bouwt en verhuurt
            akkoord: {status: akkoord, datum: 2026-10-01}
    """
    open_ = {eis.path for eis in nog_open(basis, "partners[")}
    partners = [p for p in basis.dossier.partners if f"partners[{p.id.kaal}].akkoord" in open_]
    if partners:
        namen = dutch.opsomming([partner.naam.kaal for partner in partners])
        yield meld(
            "partners",
            f"nog geen akkoord van {len(partners)} van de {len(basis.dossier.partners)} partners:"
            f" {namen}",
            "vraag wat zij van de visie vinden, en vul 'akkoord' in",
        )


@regel("WZ794", Level.TIP)
def ambities_nog_voorstel(basis: Basis) -> Meldingen:
    """Ambities worden afspraken.

    Zolang een ambitie een voorstel is, kan niemand een ander eraan houden.

    Handvat: stap 4 (onderlinge prestatieafspraken).

    Fout:
        ambities:
          - {id: bezoek, naam: Huisbezoek, status: voorstel}

    Goed:
        ambities:
          - {id: bezoek, naam: Huisbezoek, status: afgesproken}
    """
    alle = basis.dossier.ambities
    open_ = [ambitie for ambitie in alle if ambitie.status.kaal == "voorstel"]
    if open_:
        yield meld(
            "ambities",
            f"nog een voorstel: {len(open_)} van de {len(alle)} ambities",
            "leg met partners vast wat is afgesproken, en zet dan de status op 'afgesproken'",
        )
