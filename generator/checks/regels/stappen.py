"""Whether what is said about the steps of the guide can be right together."""

from itertools import pairwise

from generator.calc.uitkomst import Basis
from generator.checks.handvatstappen import STAPPEN, komt_voor
from generator.checks.moment import eerste_dag, in_woorden, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level

FAMILIE = "Proces en partners"


@regel("WZ244", Level.TIP)
def stappen_in_volgorde(basis: Basis) -> Meldingen:
    """De stappen staan in de volgorde van het handvat.

    Het document drukt de stappen af in de volgorde waarin u ze opschrijft.

    Handvat: vooraf en stap 1 tot en met 5.

    Fout:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: loopt}
            - {id: vooraf, naam: Vooraf, status: gereed}

    Goed:
        proces:
          stappen:
            - {id: vooraf, naam: Vooraf, status: gereed}
            - {id: analyse, naam: De analyse, status: loopt}
    """
    volgorde = list(STAPPEN)
    for eerste, tweede in pairwise(basis.dossier.proces.stappen):
        if volgorde.index(tweede.id.kaal) < volgorde.index(eerste.id.kaal):
            yield meld(
                tweede,
                f"deze stap staat na '{eerste.naam.kaal}', maar komt in het handvat ervoor",
                f"zet de stappen in deze volgorde: {', '.join(volgorde)}",
            )


@regel("WZ245", Level.WAARSCHUWING)
def stap_overgeslagen(basis: Basis) -> Meldingen:
    """Een stap is pas gereed als de stappen ervoor zijn begonnen.

    De stappen bouwen op elkaar: wie de basis legt met partners, heeft een analyse om te bespreken.

    Handvat: vooraf en stap 1 tot en met 5.

    Fout:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: nog te doen}
            - {id: basis_leggen, naam: De basis leggen, status: gereed}

    Goed:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: gereed}
            - {id: basis_leggen, naam: De basis leggen, status: gereed}
    """
    stappen = basis.dossier.proces.stappen
    gereed = [stap for stap in stappen if stap.status.kaal == "gereed"]
    for stap in stappen:
        later = next((ander for ander in gereed if komt_voor(stap, ander)), None)
        if stap.status.kaal == "nog te doen" and later is not None:
            yield meld(
                stap.status,
                f"deze stap is nog te doen, terwijl de latere stap '{later.naam.kaal}' al"
                " gereed is",
                "controleer de status van beide stappen",
            )


@regel("WZ246", Level.WAARSCHUWING)
def datums_lopen_terug(basis: Basis) -> Meldingen:
    """De datums van de stappen lopen op.

    De analyse en het zoeken van partners mogen naast elkaar lopen. Verder is een stap klaar
    voordat de volgende klaar is.

    Handvat: vooraf en stap 1 tot en met 5 (wat is je planning?).

    Fout:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: loopt, datum: 2027-06-30}
            - {id: basis_leggen, naam: De basis leggen, status: nog te doen, datum: 2027-03-31}

    Goed:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: loopt, datum: 2027-03-31}
            - {id: basis_leggen, naam: De basis leggen, status: nog te doen, datum: 2027-06-30}
    """
    stappen = basis.dossier.proces.stappen
    for stap in stappen:
        if stap.datum is None:
            continue
        for eerder in stappen:
            if eerder.datum is None or not komt_voor(eerder, stap):
                continue
            if laatste_dag(stap.datum) < eerste_dag(eerder.datum):
                yield meld(
                    stap.datum,
                    f"deze stap is klaar {in_woorden(stap.datum)}, maar de stap"
                    f" '{eerder.naam.kaal}' die ervoor komt pas {in_woorden(eerder.datum)}",
                    "controleer beide datums",
                )
                break


@regel("WZ247", Level.FOUT)
def gereed_in_de_toekomst(basis: Basis) -> Meldingen:
    """Een stap die gereed is, heeft geen datum na die van het document.

    Wat klaar is, kan niet pas later klaar zijn.

    Handvat: vooraf en stap 1 tot en met 5 (wat is je planning?).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: gereed, datum: 2027-03-31}

    Goed:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: loopt, datum: 2027-03-31}
    """
    document = basis.dossier.document.datum
    for stap in basis.dossier.proces.stappen:
        if stap.status.kaal != "gereed" or stap.datum is None:
            continue
        if eerste_dag(stap.datum) > laatste_dag(document):
            yield meld(
                stap.datum,
                f"de stap is al gereed, maar pas {in_woorden(stap.datum)}; het document is van"
                f" {document.kaal}",
                "verander de datum, of zet de status op loopt",
            )


@regel("WZ248", Level.TIP)
def gereed_zonder_bewijs(basis: Basis) -> Meldingen:
    """Bij een stap die gereed is, staat wanneer en met welk resultaat.

    Dan kan iedereen terugvinden wat er is afgesproken.

    Handvat: vooraf en stap 1 tot en met 5.

    Fout:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: gereed}

    Goed:
        proces:
          stappen:
            - id: analyse
              naam: De analyse
              status: gereed
              datum: 2026-05-01
              resultaat: Een analyse per groep
    """
    for stap in basis.dossier.proces.stappen:
        if stap.status.kaal != "gereed":
            continue
        ontbreekt = [naam for naam in ("datum", "resultaat") if getattr(stap, naam) is None]
        if ontbreekt:
            yield meld(
                stap,
                f"de stap is gereed, maar er staat geen {' en geen '.join(ontbreekt)} bij",
                f"vul {dutch.opsomming(ontbreekt)} in",
            )


@regel("WZ249", Level.TIP)
def gereed_met_open_punten(basis: Basis) -> Meldingen:
    """Een stap die gereed is, heeft geen openstaande punten.

    Wat nog moet gebeuren, hoort bij een stap die loopt of nog komt.

    Handvat: vooraf en stap 1 tot en met 5.

    Fout:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: gereed, openstaand: [Aanbod tellen]}

    Goed:
        proces:
          stappen:
            - {id: analyse, naam: De analyse, status: loopt, openstaand: [Aanbod tellen]}
    """
    for stap in basis.dossier.proces.stappen:
        aantal = len(stap.openstaand)
        if stap.status.kaal == "gereed" and aantal:
            woord = dutch.meervoud(aantal, "punt staat", "punten staan")
            yield meld(
                stap.openstaand[0],
                f"de stap is gereed, maar {dutch.telwoord(aantal)} {woord} nog open",
                "zet de status op loopt, of haal weg wat gedaan is",
            )
