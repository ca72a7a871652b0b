"""Whether figures that belong together are in one unit."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.eenheid import PER_JAAR, sleutel
from generator.checks.groepscijfers import omvang
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level

FAMILIE = "Analyse: cijfers die niet kloppen"


@regel("WZ745", Level.WAARSCHUWING, bereik="regio")
def eenheden_van_groep_verschillen(basis: Basis) -> Meldingen:
    """De omvang van een groep staat overal in dezelfde eenheid.

    Personen en huishoudens zijn niet te vergelijken: in een huishouden wonen vaak meer mensen. Nu
    en straks, gemeente en regio staan daarom in één eenheid; anders zijn groei en aandeel niet te
    berekenen.

    Handvat: stap 1 (de huidige en toekomstige omvang, lokaal en regionaal).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
              regionaal: {waarde: 9000, eenheid: huishoudens, peildatum: 2026, bron: cbs}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
              regionaal: {waarde: 12500, eenheid: personen, peildatum: 2026, bron: cbs}
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        yield from _een_eenheid(omvang(groep))
    for vraag in basis.dossier.zorgvraag:
        yield from _een_eenheid([vraag.huidig, *(punt.cijfer for punt in vraag.straks)])


@regel("WZ746", Level.WAARSCHUWING)
def nulmeting_andere_eenheid(basis: Basis) -> Meldingen:
    """De nulmeting en de doelen van een ambitie staan in dezelfde eenheid.

    Met een beginstand in woningen en een doel in procenten is later niet te zien of de ambitie is
    gehaald. Minstens één doel heeft daarom de eenheid van de nulmeting.

    Handvat: Ambities (kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: bezoek
            nulmeting: {waarde: 120, eenheid: personen, peildatum: 2026, bron: telling}
            doelen:
              - {jaar: 2030, omschrijving: Bezoek, waarde: 80, eenheid: procent}

    Goed:
        ambities:
          - id: bezoek
            nulmeting: {waarde: 20, eenheid: procent, peildatum: 2026, bron: telling}
            doelen:
              - {jaar: 2030, omschrijving: Bezoek, waarde: 80, eenheid: procent}
    """
    for ambitie in basis.dossier.ambities:
        nul = ambitie.nulmeting.eenheid
        doelen = [d.eenheid for d in ambitie.doelen if d.eenheid and d.waarde is not None]
        if nul and doelen and sleutel(nul.kaal) not in {sleutel(d.kaal) for d in doelen}:
            namen = dutch.opsomming(list(dict.fromkeys(d.kaal for d in doelen)))
            yield meld(
                nul,
                f"de nulmeting is in {nul.kaal}, de doelen zijn in {namen}",
                "gebruik voor nulmeting en doel dezelfde eenheid",
            )


@regel("WZ747", Level.WAARSCHUWING, bereik="regio")
def tekort_niet_te_berekenen(basis: Basis) -> Meldingen:
    """Behoefte, aanbod en plannen van een woonvorm staan in dezelfde eenheid.

    Het tekort is de behoefte min het aanbod min de harde plannen. Een behoefte per jaar is niet te
    vergelijken met woningen die er staan: het ene is een stroom, het andere een voorraad.

    Handvat: stap 1 (wat is het voorziene woningtekort per aandachtsgroep).

    Fout:
        aandachtsgroepen:
          - id: statushouders
            aanbod_huidig:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 300, eenheid: woningen, peildatum: 2026, bron: telling}
            behoefte:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 18, eenheid: woningen per jaar, periode: 2027, bron: telling}

    Goed:
        aandachtsgroepen:
          - id: statushouders
            aanbod_huidig:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 15, eenheid: woningen per jaar, periode: 2026, bron: telling}
            behoefte:
              wonen:
                - woonvorm: sociale_huur
                  cijfer: {waarde: 18, eenheid: woningen per jaar, periode: 2027, bron: telling}
    """
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        aanbod = groep.aanbod_huidig.wonen if groep.aanbod_huidig else ()
        for item in groep.behoefte.wonen if groep.behoefte else ():
            naast = [("het aanbod", a.cijfer) for a in aanbod if a.woonvorm == item.woonvorm]
            naast += [
                ("de plannen", plan.cijfer)
                for plan in groep.plancapaciteit
                if plan.woonvorm == item.woonvorm
            ]
            yield from _onvergelijkbaar(item.cijfer, naast)


def _een_eenheid(cijfers: list[Cijfer]) -> Iterator[Melding]:
    """Yield a message at the first figure in another unit than the first."""
    eenheden = [cijfer.eenheid for cijfer in cijfers if cijfer.eenheid]
    for eenheid in eenheden[1:]:
        if sleutel(eenheid.kaal) != sleutel(eenheden[0].kaal):
            yield meld(
                eenheid,
                f"hier is de eenheid {eenheid.kaal}, eerder bij dezelfde groep of zorgvraag "
                f"{eenheden[0].kaal}",
                "gebruik voor nu en straks, gemeente en regio dezelfde eenheid",
            )
            return


def _onvergelijkbaar(behoefte: Cijfer, naast: list[tuple[str, Cijfer]]) -> Iterator[Melding]:
    """Yield a message when supply or plans are in another unit than the need."""
    if behoefte.eenheid is None:
        return
    per_jaar = behoefte.eenheid.kaal.endswith(PER_JAAR)
    for naam, cijfer in naast:
        eenheid = cijfer.eenheid
        if eenheid is None or sleutel(eenheid.kaal) == sleutel(behoefte.eenheid.kaal):
            continue
        if eenheid.kaal.endswith(PER_JAAR) == per_jaar:
            waarom = "die eenheden verschillen"
        else:
            waarom = "het een is per jaar en het ander is wat er staat"
        yield meld(
            behoefte.eenheid,
            f"de behoefte is in {behoefte.eenheid.kaal} en {naam} in {eenheid.kaal}; {waarom}, "
            "dus is er geen tekort te berekenen",
            "vraag beide cijfers op in dezelfde eenheid",
        )
        return
