"""Whether it is known how large each group is, here and in the region, now and later.

Groups of which nothing is known are left out: :mod:`generator.checks.regels.groepen` names them.
"""

from generator.calc.eisen.groepen import TERMIJNEN
from generator.calc.uitkomst import Basis
from generator.checks.gevraagd import ingevuld, pad_van
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level

FAMILIE = "Analyse: aandachtsgroepen"


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
                pad_van(beeld, "omvang_huidig.lokaal"),
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
                pad_van(beeld, "omvang_huidig.regionaal"),
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
                    pad_van(beeld, f"omvang_huidig.{key}"),
                    f"het aantal in de {waar} is nog niet bekend",
                    f"vraag het op; te leveren door: {levert.kaal}",
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
        pad = pad_van(beeld, "prognose")
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
