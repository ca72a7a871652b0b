"""Whether a division over the gemeenten can be calculated with its keys."""

from collections.abc import Iterator

from generator.calc.toedelen import ondeelbaar
from generator.calc.uitkomst import Basis
from generator.calc.verdeelbeeld import Sleutelbeeld
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level, meant
from generator.core.leaf import Tekst
from generator.inputs.model.gedeeld import FairShare

FAMILIE = "Analyse: cijfers die niet kloppen"


@regel("WZ768", Level.FOUT)
def gemeente_hoort_niet_bij_verdeling(basis: Basis) -> Meldingen:
    """Een verdeling noemt elke gemeente één keer, met de naam die zij in de regio heeft.

    Bij de naam worden de cijfers van de gemeente gezocht. Klopt de naam niet, of staat hij er
    twee keer, dan telt een gemeente niet of dubbel mee.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        regio:
          naam: Testland
          gemeenten:
            - {naam: Kleindam, gm_code: GM9999}
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              sleutel: inwoners
              delen:
                - gemeente: Klein Dam
                  aandeel: {waarde: 100, eenheid: procent, peildatum: 2026, bron: afspraak}

    Goed:
        regio:
          naam: Testland
          gemeenten:
            - {naam: Kleindam, gm_code: GM9999}
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              sleutel: inwoners
              delen:
                - gemeente: Kleindam
                  aandeel: {waarde: 100, eenheid: procent, peildatum: 2026, bron: afspraak}
    """
    regio = basis.dossier.regio
    bekend = [gemeente.naam.kaal for gemeente in (regio.gemeenten if regio else ())]
    for fair in regio.fair_share if regio else ():
        for namen in _naamlijsten(fair):
            gezien: set[str] = set()
            for naam in namen:
                if bekend and naam.kaal not in bekend:
                    yield meld(
                        naam,
                        f"'{naam.kaal}' is geen gemeente uit de lijst van de regio",
                        meant(naam.kaal, bekend) or "gebruik de naam die bij gemeenten staat",
                    )
                elif naam.kaal in gezien:
                    yield meld(naam, f"{naam.kaal} staat er al", "haal een van de twee weg")
                gezien.add(naam.kaal)


@regel("WZ769", Level.WAARSCHUWING)
def sleutel_niet_te_berekenen(basis: Basis) -> Meldingen:
    """Een sleutel rust op cijfers van alle gemeenten, van hetzelfde jaar en in dezelfde eenheid.

    Ontbreekt een cijfer, of is er een van een ander jaar, dan is de sleutel niet eerlijk. Er komt
    dan geen getal in het document. Een cijfer dat met een reden op null staat, meldt deze regel
    niet: dat staat al bij de ontbrekende gegevens.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
            - naam: Grootdam
              gm_code: GM9998
              inwoners: {waarde: 48000, eenheid: personen, peildatum: 2024, bron: cbs}
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              te_verdelen:
                totaal: {waarde: 10, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 1, cijfer: inwoners}

    Goed:
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026, bron: cbs}
            - naam: Grootdam
              gm_code: GM9998
              inwoners: {waarde: 48000, eenheid: personen, peildatum: 2026, bron: cbs}
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              te_verdelen:
                totaal: {waarde: 10, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 1, cijfer: inwoners}
    """
    for verdeling in basis.analyse.verdelingen:
        for beeld in verdeling.sleutels:
            if beeld.bezwaar and not _wacht_op_cijfer(beeld):
                yield meld(
                    beeld.sleutel.naam,
                    f"deze sleutel is niet te berekenen: {beeld.bezwaar}",
                    "geef voor elke gemeente een cijfer van hetzelfde jaar en in dezelfde eenheid",
                )


@regel("WZ776", Level.FOUT)
def aantal_niet_te_verdelen(basis: Basis) -> Meldingen:
    """Wat te verdelen is, is een heel getal.

    Woningen en mensen zijn niet te splitsen, en de delen moeten samen precies het geheel zijn. Een
    half getal of een percentage is zo niet te verdelen.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        regio:
          naam: Testland
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              te_verdelen:
                totaal: {waarde: 12.5, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 1, cijfer: inwoners}

    Goed:
        regio:
          naam: Testland
          fair_share:
            - id: uitstroom
              naam: Uitstroom
              te_verdelen:
                totaal: {waarde: 12, eenheid: woningen, periode: 2027-2030, bron: afspraak}
              sleutels:
                - {naam: inwoners, gewicht: 1, cijfer: inwoners}
    """
    regio = basis.dossier.regio
    for fair in regio.fair_share if regio else ():
        wat = fair.te_verdelen
        for cijfer in (wat.totaal, wat.structureel, wat.inhaalslag) if wat else ():
            if cijfer is not None and (reden := ondeelbaar(cijfer)):
                yield meld(cijfer, f"{cijfer.kaal}: {reden}", "geef een heel aantal")


def _naamlijsten(fair: FairShare) -> Iterator[list[Tekst]]:
    yield [deel.gemeente for deel in fair.delen]
    for sleutel in fair.sleutels:
        yield [waarde.gemeente for waarde in sleutel.waarden]


def _wacht_op_cijfer(beeld: Sleutelbeeld) -> bool:
    """Whether every figure that is not known stands in the input with a reason."""
    onbekend = [term.cijfer for term in beeld.samen.termen if not term.cijfer.bekend]
    return bool(onbekend) and all(cijfer.sources for cijfer in onbekend)
