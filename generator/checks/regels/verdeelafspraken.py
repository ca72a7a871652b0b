"""Whether a division over the gemeenten is one that can be agreed on and carried out."""

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level

FAMILIE = "Analyse: cijfers die niet kloppen"


@regel("WZ777", Level.WAARSCHUWING)
def afspraak_zonder_sleutel(basis: Basis) -> Meldingen:
    """Een verdeling die is afgesproken, heeft een sleutel die telt.

    Sleutels met gewicht 0 staan er alleen ter vergelijking. Zolang er geen is gekozen, is er geen
    verdeling, en dus ook geen afspraak.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        regio:
          naam: Testland
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              status: afspraak
              te_verdelen:
                totaal: {waarde: 12, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 0, cijfer: inwoners}

    Goed:
        regio:
          naam: Testland
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              status: afspraak
              te_verdelen:
                totaal: {waarde: 12, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 1, cijfer: inwoners}
    """
    for verdeling in basis.analyse.verdelingen:
        status = verdeling.verdeling.status
        if status is not None and status == "afspraak" and not verdeling.gekozen:
            yield meld(
                status,
                "deze verdeling heet een afspraak, maar alle sleutels hebben gewicht 0",
                "geef de sleutel die is afgesproken een gewicht, of schrijf voorstel",
            )


@regel("WZ778", Level.WAARSCHUWING)
def meer_dan_er_vrijkomt(basis: Basis) -> Meldingen:
    """Een gemeente hoeft niet meer woningen te leveren dan er vrijkomen.

    Is het aandeel van een gemeente groter dan alle sociale huurwoningen die daar in een jaar
    vrijkomen, dan is de verdeling niet uit te voeren zonder nieuwbouw, of klopt een cijfer niet.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
              vrijkomend_per_jaar: {waarde: 60, eenheid: woningen, periode: "2025", bron: cbs}
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              te_verdelen:
                structureel: {waarde: 80, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 1, cijfer: inwoners}

    Goed:
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
              vrijkomend_per_jaar: {waarde: 60, eenheid: woningen, periode: "2025", bron: cbs}
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              te_verdelen:
                structureel: {waarde: 8, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 1, cijfer: inwoners}
    """
    for verdeling in basis.analyse.verdelingen:
        te_veel = {
            deel.gemeente.kaal: deel.van_vrijkomend.kaal
            for deel in verdeling.delen
            if deel.van_vrijkomend and deel.van_vrijkomend.bekend
            if deel.van_vrijkomend.getal > 100
        }
        if te_veel:
            genoemd = dutch.opsomming([f"{naam} ({deel})" for naam, deel in te_veel.items()])
            yield meld(
                verdeling.verdeling.naam,
                f"het aandeel is meer dan wat er in een jaar vrijkomt: {genoemd}",
                "kijk of de cijfers kloppen; zo ja, spreek af hoe het dan moet",
            )
