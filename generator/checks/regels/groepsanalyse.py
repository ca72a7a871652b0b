"""Whether the analysis of a group says what there is, what is needed, where and how urgently.

Groups of which nothing is known are left out: :mod:`generator.checks.regels.groepen` names them.
"""

from generator.calc.uitkomst import Basis
from generator.checks.gevraagd import ingevuld, ontbrekend, pad_van
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level

FAMILIE = "Analyse: aandachtsgroepen"


@regel("WZ704", Level.WAARSCHUWING)
def aanbod_ontbreekt(basis: Basis) -> Meldingen:
    """Van elke groep is bekend wat er nu is aan wonen, zorg en welzijn.

    Pas als duidelijk is wat er is, is te zien wat er ontbreekt. Zorg en welzijn mogen zonder
    aantal: een naam en een toelichting zeggen ook iets.

    Handvat: stap 1 (het huidige aanbod op het gebied van wonen, zorg en welzijn).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              zorg:
                - naam: Wijkverpleging

    Goed:
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: null, reden: nog niet geteld, levert: corporaties}
              zorg:
                - naam: Wijkverpleging
              welzijn:
                - naam: Ontmoetingsplek
                  toelichting: Het dorpshuis is elke dag open.
    """
    open_ = ontbrekend(basis)
    for beeld in ingevuld(basis):
        pad = pad_van(beeld, "aanbod_huidig")
        if pad in open_:
            domeinen = dutch.opsomming([eis.deel for eis in open_[pad]], "of")
            yield meld(
                pad,
                f"er staat niet wat er nu voor deze groep is aan {domeinen}",
                "noem wat er is; een aantal dat niet bekend is, wordt waarde: null met een reden",
            )


@regel("WZ705", Level.WAARSCHUWING)
def behoefte_ontbreekt(basis: Basis) -> Meldingen:
    """Van elke groep is bekend wat zij straks nodig heeft aan wonen, zorg en welzijn.

    De behoefte is de opgave van de visie. Voor wonen telt ook een gepubliceerd aantal extra
    woningen: dat staat bij opgave.

    Handvat: stap 1 (hun behoeften op het gebied van wonen, zorg en welzijn over 10 tot 20 jaar).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            behoefte:
              zorg:
                - naam: Meer wijkverpleging

    Goed:
        aandachtsgroepen:
          - id: ouderen
            behoefte:
              wonen:
                - woonvorm: geclusterd
                  jaar: 2036
                  cijfer: {waarde: 110, eenheid: woningen, peildatum: 2036, bron: raming}
              zorg:
                - naam: Meer wijkverpleging
              welzijn:
                - naam: Ontmoeting op loopafstand
    """
    open_ = ontbrekend(basis)
    for beeld in ingevuld(basis):
        pad = pad_van(beeld, "behoefte")
        if pad in open_:
            domeinen = dutch.opsomming([eis.deel for eis in open_[pad]], "of")
            yield meld(
                pad,
                f"er staat niet wat deze groep straks nodig heeft aan {domeinen}",
                "vul de behoefte in; een aantal dat niet bekend is, wordt waarde: null met een"
                " reden",
            )


@regel("WZ707", Level.WAARSCHUWING)
def alleen_cijfers(basis: Basis) -> Meldingen:
    """Een groep is beschreven in cijfers en in woorden.

    Cijfers zeggen hoeveel, niet waarom. Knelpunten, oorzaken en woonwensen komen uit gesprekken
    en uit de praktijk, en maken dat partners de analyse herkennen.

    Handvat: vooraf (inzicht in de stand van zaken, kwalitatief en kwantitatief).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            omvang_huidig:
              lokaal: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
            kwalitatief:
              knelpunten: [Er zijn weinig woningen zonder trappen.]
              woonwensen: [In het dorp blijven wonen]
              herkomst: Gesprekken met ouderen
    """
    open_ = ontbrekend(basis)
    for beeld in ingevuld(basis):
        pad = pad_van(beeld, "kwalitatief")
        if pad in open_:
            yield meld(
                pad,
                "bij deze groep staan geen knelpunten, oorzaken of woonwensen",
                "schrijf op wat partners en bewoners over deze groep vertellen",
            )


@regel("WZ708", Level.TIP)
def locatie_ontbreekt(basis: Basis) -> Meldingen:
    """Van elke groep is bekend waar zij het best kan wonen.

    De ene groep heeft een drukke plek met voorzieningen nodig, de andere juist rust. Wie dat
    opschrijft, kan locaties eerlijk vergelijken.

    Handvat: stap 1 (waar kunnen groepen het beste gehuisvest worden?).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            bevindingen: De groep groeit snel.

    Goed:
        aandachtsgroepen:
          - id: ouderen
            bevindingen: De groep groeit snel.
            locatie: {waar: In het dorp, voorwaarden: [Huisarts op loopafstand]}
    """
    for beeld in ingevuld(basis):
        if beeld.groep.locatie is None:
            yield meld(
                pad_van(beeld, "locatie"),
                "er staat niet waar deze groep het best kan wonen",
                "vul locatie.waar in, met de voorzieningen die dichtbij moeten zijn",
            )


@regel("WZ709", Level.TIP)
def urgentie_ontbreekt(basis: Basis) -> Meldingen:
    """Van elke groep is bekend hoe dringend de opgave is.

    Niet alles kan tegelijk. Een oordeel per groep, met een onderbouwing, is de basis voor de
    prioriteiten.

    Handvat: stap 4 (de prioriteiten en urgenties).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            bevindingen: De groep groeit snel.

    Goed:
        aandachtsgroepen:
          - id: ouderen
            bevindingen: De groep groeit snel.
            urgentie: {niveau: hoog, onderbouwing: De groep groeit snel.}
    """
    for beeld in ingevuld(basis):
        if beeld.groep.urgentie is None:
            yield meld(
                pad_van(beeld, "urgentie"),
                "er staat niet hoe dringend de opgave voor deze groep is",
                "vul urgentie in: niveau (hoog, middel of laag) en onderbouwing",
            )
