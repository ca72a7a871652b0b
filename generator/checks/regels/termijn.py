"""Whether the years and the status of the document fit each other."""

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Document en kader"

_MIN_HORIZON = 4
_MIN_DOORKIJK = 10


@regel("WZ280", Level.WAARSCHUWING)
def horizon_te_kort(basis: Basis) -> Meldingen:
    """De visie gaat over ten minste vier jaar.

    Bouwen, afspraken maken en werkwijzen veranderen kosten jaren. In een kortere periode is
    daarvan weinig te zien.

    Handvat: Vooraf (meerjarige besluiten en keuzes).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2028}

    Goed:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
    """
    horizon = basis.dossier.document.horizon
    jaren = int(horizon.tot) - int(horizon.van) + 1
    if 0 < jaren < _MIN_HORIZON:
        yield meld(
            horizon.tot,
            f"de visie loopt van {horizon.van.kaal} tot en met {horizon.tot.kaal}: {jaren} jaar",
            f"kies een periode van ten minste {_MIN_HORIZON} jaar",
        )


@regel("WZ281", Level.WAARSCHUWING)
def horizon_voorbij(basis: Basis) -> Meldingen:
    """De periode van de visie is nog niet voorbij.

    Meestal is dan de periode van een eerdere visie blijven staan.

    Handvat: Ambities (wanneer? geef een tijdsaanduiding).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2021, tot: 2025}

    Goed:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
    """
    document = basis.dossier.document
    if int(document.horizon.tot) < document.datum.year:
        yield meld(
            document.horizon.tot,
            f"de visie loopt tot en met {document.horizon.tot.kaal}, maar het document is van"
            f" {document.datum.kaal}",
            "controleer de periode en de datum van het document",
        )


@regel("WZ282", Level.TIP)
def doorkijk_te_kort(basis: Basis) -> Meldingen:
    """De visie kijkt tien tot twintig jaar vooruit.

    Wat nu wordt gebouwd, staat er over twintig jaar nog. Kijk daarom verder dan de periode
    waarvoor u afspraken maakt.

    Handvat: Vooraf en stap 1 (inzicht in de behoefte op termijn, 10-20 jaar).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}

    Goed:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031, doorkijk: 2041}
    """
    document = basis.dossier.document
    eind = document.horizon.doorkijk or document.horizon.tot
    if int(eind) - document.datum.year < _MIN_DOORKIJK:
        yield meld(
            eind,
            f"de visie kijkt tot {eind.kaal}: minder dan {_MIN_DOORKIJK} jaar vooruit",
            f"zet bij doorkijk een jaar vanaf {document.datum.year + _MIN_DOORKIJK}",
        )


@regel("WZ283", Level.TIP)
def vastgesteld_maar_niet_af(basis: Basis) -> Meldingen:
    """Een vastgestelde visie heeft geen voorbehoud en geen versienummer van een concept.

    De lezer weet anders niet of dit de tekst is waarover is besloten.

    Handvat: stap 5 (een gezamenlijke, gedeelde en gedragen woonzorgvisie).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.9"
          status: vastgesteld
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}

    Goed:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "1.0"
          status: vastgesteld
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
    """
    document = basis.dossier.document
    if document.status.kaal != "vastgesteld":
        return
    if document.versie.kaal.startswith("0"):
        yield meld(
            document.versie,
            f"de visie is vastgesteld, maar versie {document.versie.kaal} klinkt als een concept",
            "geef de vastgestelde visie een versie vanaf 1.0",
        )
    if document.voorbehoud is not None:
        yield meld(
            document.voorbehoud,
            "de visie is vastgesteld, maar er staat nog een voorbehoud",
            "haal het voorbehoud weg als het niet meer geldt",
        )
