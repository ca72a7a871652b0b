"""Whether the document fits the law, the policy of the gemeente and its own status."""

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Document en kader"

_HALF_JAAR = 183
_PLANNEN = {
    "volkshuisvestingsprogramma": "het volkshuisvestingsprogramma, waar deze visie een deel van is",
    "wmo_beleidsplan": "het Wmo-beleidsplan, waar deze visie bij moet passen",
}


@regel("WZ275", Level.WAARSCHUWING)
def wet_lang_geleden_bekeken(basis: Basis) -> Meldingen:
    """Wat over de wet is geschreven, is niet ouder dan een half jaar.

    De regels voor wonen en zorg veranderen snel. Kijk voor elke versie na of de tekst nog klopt.

    Handvat: Waarom (wetsvoorstel versterking regie volkshuisvesting).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
        juridisch:
          - id: regie
            naam: Wet regie
            stand_per: 2026-01-15
            status: in werking
            bron: wet
            betekenis: De gemeente maakt een programma.

    Goed:
        juridisch:
          - id: regie
            naam: Wet regie
            stand_per: 2026-10-01
            status: in werking
            bron: wet
            betekenis: De gemeente maakt een programma.
    """
    datum = basis.dossier.document.datum
    for wet in basis.dossier.juridisch:
        if datum.toordinal() - wet.stand_per.toordinal() > _HALF_JAAR:
            yield meld(
                wet.stand_per,
                f"de tekst over '{wet.naam.kaal}' is van {wet.stand_per.kaal}, meer dan een half"
                f" jaar voor het document ({datum.kaal})",
                "kijk na of de tekst nog klopt, en zet bij stand_per de nieuwe datum",
            )


@regel("WZ276", Level.WAARSCHUWING)
def wet_nog_na_te_gaan(basis: Basis) -> Meldingen:
    """In een vastgestelde visie staat over de wet niets meer open.

    Wie de visie vaststelt, moet kunnen vertrouwen op wat er over de wet staat.

    Handvat: Waarom (wetsvoorstel versterking regie volkshuisvesting).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "1.0"
          status: vastgesteld
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
        juridisch:
          - id: regie
            naam: Wet regie
            stand_per: 2026-10-01
            status: in werking
            bron: wet
            betekenis: De gemeente maakt een programma.
            te_controleren: De uiterste datum.

    Goed:
        juridisch:
          - id: regie
            naam: Wet regie
            stand_per: 2026-10-01
            status: in werking
            bron: wet
            betekenis: De gemeente maakt een programma.
    """
    if basis.dossier.document.status.kaal != "vastgesteld":
        return
    for wet in basis.dossier.juridisch:
        if wet.te_controleren is not None:
            yield meld(
                wet.te_controleren,
                f"de visie is vastgesteld, maar bij '{wet.naam.kaal}' is nog iets na te gaan",
                "ga het na in de officiële tekst, pas de uitleg aan en haal te_controleren weg",
            )


@regel("WZ277", Level.WAARSCHUWING)
def beleid_niet_genoemd(basis: Basis) -> Meldingen:
    """De visie noemt de plannen waar zij bij moet passen.

    De woonzorgvisie wordt een deel van het volkshuisvestingsprogramma en moet in lijn zijn met
    het Wmo-beleidsplan.

    Handvat: Waarom (integraal onderdeel van het volkshuisvestingsprogramma, in lijn met het
    Wmo-beleidsplan).

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
          horizon: {van: 2027, tot: 2031}
          beleid:
            volkshuisvestingsprogramma: Wordt in 2027 vastgesteld.
            wmo_beleidsplan: Het plan noemt dezelfde groepen.
    """
    beleid = basis.dossier.document.beleid
    for veld, naam in _PLANNEN.items():
        if beleid is None or getattr(beleid, veld) is None:
            yield meld(
                f"document.beleid.{veld}",
                f"bij het beleid staat niets over {naam}",
                "schrijf in één zin hoe ver dat plan is en hoe het bij deze visie past",
            )


@regel("WZ278", Level.TIP)
def urgentieregels_niet_genoemd(basis: Basis) -> Meldingen:
    """De visie zegt hoe het met de urgentieregels staat.

    Op basis van de visie maakt de gemeente een huisvestingsverordening en een urgentieregeling.

    Handvat: Waarom (een huisvestingsverordening en een urgentieregeling).

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
          horizon: {van: 2027, tot: 2031}
          beleid: {urgentieverordening: Wordt in 2027 herzien.}
    """
    beleid = basis.dossier.document.beleid
    if beleid is None or beleid.urgentieverordening is None:
        yield meld(
            "document.beleid.urgentieverordening",
            "bij het beleid staat niets over de urgentieregels van de gemeente",
            "schrijf in één zin of er regels zijn en wanneer ze worden vernieuwd",
        )


@regel("WZ279", Level.TIP)
def samenvatting_ontbreekt(basis: Basis) -> Meldingen:
    """De visie heeft een samenvatting.

    Bestuurders en inwoners lezen vaak alleen die.

    Handvat: stap 4 (prioriteiten en urgenties; het gewenste eindbeeld).

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
          horizon: {van: 2027, tot: 2031}
          samenvatting: Kleindam wordt ouder. Deze visie stelt vijf dingen voor.
    """
    if basis.dossier.document.samenvatting is None:
        yield meld(
            "document.samenvatting",
            "de samenvatting ontbreekt",
            "vat de opgave en de keuzes samen op hoogstens één bladzijde",
        )
