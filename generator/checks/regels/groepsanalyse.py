"""Whether the analysis of a group answers what the guide asks about each group.

Groups of which nothing is known are left out: :mod:`generator.checks.regels.groepen` names them.
"""

from generator.calc.eisen.groepen import TERMIJNEN
from generator.calc.uitkomst import Basis, Groepsbeeld
from generator.checks.gevraagd import ingevuld, ontbrekend
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level

FAMILIE = "Analyse: aandachtsgroepen"


def _pad(beeld: Groepsbeeld, key: str) -> str:
    return f"aandachtsgroepen[{beeld.groep.id.kaal}].{key}"


@regel("WZ702", Level.WAARSCHUWING)
def omvang_ontbreekt(basis: Basis) -> Meldingen:
    """Van elke groep is bekend hoe groot zij nu in de gemeente is.

    Zonder omvang is niet te zeggen hoeveel woningen, zorg en welzijn nodig zijn. Is het aantal
    nog niet bekend, schrijf dan waarde: null, met een reden en met wie het levert.

    Handvat: stap 1 (de huidige omvang, lokaal en regionaal).

    Fout:
        aandachtsgroepen:
          - id: starters
            bevindingen: Starters vinden moeilijk een woning.

    Goed:
        aandachtsgroepen:
          - id: starters
            bevindingen: Starters vinden moeilijk een woning.
            omvang_huidig:
              lokaal: {waarde: null, reden: nog niet geteld, levert: woningcorporaties}
    """
    for beeld in ingevuld(basis):
        if beeld.omvang is None:
            yield meld(
                _pad(beeld, "omvang_huidig.lokaal"),
                "er staat niet hoe groot deze groep nu in de gemeente is",
                "vul omvang_huidig.lokaal in, of zet waarde: null met een reden",
            )


@regel("WZ703", Level.TIP)
def omvang_in_de_regio_ontbreekt(basis: Basis) -> Meldingen:
    """Van elke groep is bekend hoe groot zij nu in de regio is.

    Met het aantal in de regio is te zien welk deel van de groep in uw gemeente woont. Dat is de
    basis voor een gesprek over een eerlijke verdeling.

    Handvat: stap 1 (de huidige omvang, lokaal en regionaal; fair share).

    Fout:
        aandachtsgroepen:
          - id: starters
            omvang_huidig:
              lokaal: {waarde: 900, eenheid: personen, peildatum: 2026, bron: telling}

    Goed:
        aandachtsgroepen:
          - id: starters
            omvang_huidig:
              lokaal: {waarde: 900, eenheid: personen, peildatum: 2026, bron: telling}
              regionaal: {waarde: 2100, eenheid: personen, peildatum: 2026, bron: telling}
    """
    regio = basis.dossier.regio
    if regio is None:
        return
    for beeld in ingevuld(basis):
        if beeld.omvang_regio is None:
            yield meld(
                _pad(beeld, "omvang_huidig.regionaal"),
                f"er staat niet hoe groot deze groep nu in de regio {regio.naam.kaal} is",
                "vul omvang_huidig.regionaal in, of zet waarde: null met een reden",
            )


@regel("WZ714", Level.TIP)
def omvang_nog_onbekend(basis: Basis) -> Meldingen:
    """De omvang van een groep die nog niet bekend is, wordt opgevraagd.

    Dit gat is bekend: er staat een reden bij en wie het aantal kan leveren. De melding verdwijnt
    als het aantal is ingevuld.

    Handvat: stap 1 (de huidige omvang, lokaal en regionaal).

    Fout:
        aandachtsgroepen:
          - id: mantelzorg
            omvang_huidig:
              lokaal: {waarde: null, reden: nog niet opgevraagd, levert: GGD}

    Goed:
        aandachtsgroepen:
          - id: mantelzorg
            omvang_huidig:
              lokaal: {waarde: 1200, eenheid: personen, peildatum: 2026, bron: ggd}
    """
    for beeld in ingevuld(basis):
        for key, waar, cijfer in (
            ("lokaal", "gemeente", beeld.omvang),
            ("regionaal", "regio", beeld.omvang_regio),
        ):
            levert = cijfer and (cijfer.levert or beeld.groep.levert)
            if cijfer is not None and not cijfer.bekend and levert:
                yield meld(
                    _pad(beeld, f"omvang_huidig.{key}"),
                    f"het aantal in de {waar} is nog niet bekend",
                    f"vraag het op; te leveren door: {levert.kaal}",
                )


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
        pad = _pad(beeld, "aanbod_huidig")
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
        pad = _pad(beeld, "behoefte")
        if pad in open_:
            domeinen = dutch.opsomming([eis.deel for eis in open_[pad]], "of")
            yield meld(
                pad,
                f"er staat niet wat deze groep straks nodig heeft aan {domeinen}",
                "vul de behoefte in; een aantal dat niet bekend is, wordt waarde: null met een"
                " reden",
            )


@regel("WZ706", Level.WAARSCHUWING)
def prognose_ontbreekt(basis: Basis) -> Meldingen:
    """Van elke groep is bekend hoe groot zij over 10 en over 20 jaar is.

    Woningen bouwen duurt jaren en zij staan er daarna lang. Wie alleen naar nu kijkt, bouwt te
    weinig of het verkeerde. Is een prognose niet te maken, schrijf dan waarde: null met de reden.

    Handvat: stap 1 (de toekomstige, geprognosticeerde omvang over 10 tot 20 jaar).

    Fout:
        aandachtsgroepen:
          - id: studenten
            omvang_huidig:
              lokaal: {waarde: 900, eenheid: personen, peildatum: 2026, bron: telling}

    Goed:
        aandachtsgroepen:
          - id: studenten
            omvang_huidig:
              lokaal: {waarde: 900, eenheid: personen, peildatum: 2026, bron: telling}
            prognose:
              - jaar: 2036
                model: landelijke monitor
                scenario: midden
                basisjaar: 2026
                lokaal: {waarde: 950, eenheid: personen, peildatum: 2036, bron: monitor}
              - jaar: 2046
                model: landelijke monitor
                scenario: midden
                basisjaar: 2026
                lokaal: {waarde: null, reden: de monitor kijkt niet zo ver, levert: ABF}
    """
    jaar = basis.dossier.document.datum.year
    gevraagd = [eis for eis in basis.analyse.volledigheid.eisen if eis.path.endswith("].prognose")]
    for beeld in ingevuld(basis):
        pad = _pad(beeld, "prognose")
        eisen = [eis for eis in gevraagd if eis.path == pad]
        over = [t for t, eis in zip(TERMIJNEN, eisen, strict=False) if eis.status == "ontbreekt"]
        if over:
            termijnen = dutch.opsomming([f"over {termijn} jaar" for termijn in over])
            rond = dutch.opsomming([str(jaar + termijn) for termijn in over])
            yield meld(
                pad,
                f"er staat niet hoe groot deze groep {termijnen} is",
                f"voeg een prognose toe voor rond {rond}, of zet waarde: null met een reden",
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
        pad = _pad(beeld, "kwalitatief")
        if pad in open_ and not beeld.groep.bevindingen:
            yield meld(
                pad,
                "over deze groep staat niets in woorden: geen knelpunten, oorzaken, woonwensen of"
                " bevindingen",
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
                _pad(beeld, "locatie"),
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
                _pad(beeld, "urgentie"),
                "er staat niet hoe dringend de opgave voor deze groep is",
                "vul urgentie in: niveau (hoog, middel of laag) en onderbouwing",
            )
