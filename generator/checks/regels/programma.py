"""Whether the woningbouwprogramma and the plans can be right."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.checks.vergelijk import som, zelfde_eenheid
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Jaar, Tekst
from generator.inputs.model.analyse import Programma
from generator.inputs.model.dossier import Dossier

FAMILIE = "Analyse: cijfers die niet kloppen"


@regel("WZ756", Level.FOUT)
def onderdelen_groter_dan_geheel(basis: Basis) -> Meldingen:
    """De onderdelen van een plan zijn samen niet meer dan het plan.

    Een regel met onderdeel_van is een deel van een andere regel. Zijn de delen samen meer woningen
    dan het geheel, dan klopt een getal niet, of staan dezelfde woningen in twee delen.

    Handvat: stap 1 (wat wordt het bouwprogramma); stap 4 (de woningbouwprogrammering).

    Fout:
        woningbouwprogramma:
          - naam: Alle plannen
            woningen: {waarde: 100, eenheid: woningen, peildatum: 2026, bron: planlijst}
          - naam: Geclusterde woningen
            onderdeel_van: Alle plannen
            woningen: {waarde: 120, eenheid: woningen, peildatum: 2026, bron: planlijst}

    Goed:
        woningbouwprogramma:
          - naam: Alle plannen
            woningen: {waarde: 100, eenheid: woningen, peildatum: 2026, bron: planlijst}
          - naam: Geclusterde woningen
            onderdeel_van: Alle plannen
            woningen: {waarde: 20, eenheid: woningen, peildatum: 2026, bron: planlijst}
    """
    programma = basis.dossier.woningbouwprogramma
    for geheel in programma:
        delen = [
            rij.woningen
            for rij in programma
            if rij.onderdeel_van == geheel.naam and rij is not geheel and rij.woningen.bekend
        ]
        if not delen or not geheel.woningen.bekend or not zelfde_eenheid(geheel.woningen, *delen):
            continue
        # Plans are counted one by one, so rounding explains nothing here.
        if som(delen) > geheel.woningen.getal:
            yield meld(
                geheel.woningen,
                f"'{geheel.naam.kaal}' telt {geheel.woningen.met_eenheid.kaal}, maar de "
                f"onderdelen zijn samen {dutch.getal(som(delen))}",
                "verbeter een van de getallen, of haal weg wat in twee onderdelen staat",
            )


@regel("WZ757", Level.FOUT)
def onderdeel_van_zichzelf(basis: Basis) -> Meldingen:
    """Een plan is geen onderdeel van zichzelf.

    Ook niet via een omweg: als A onderdeel is van B en B van A, is niet te zeggen wat het geheel is
    en tellen de woningen niet mee.

    Handvat: stap 1 (wat wordt het bouwprogramma); stap 4 (de woningbouwprogrammering).

    Fout:
        woningbouwprogramma:
          - naam: Alle plannen
            onderdeel_van: Alle plannen
            woningen: {waarde: 100, eenheid: woningen, peildatum: 2026, bron: planlijst}

    Goed:
        woningbouwprogramma:
          - naam: Alle plannen
            woningen: {waarde: 100, eenheid: woningen, peildatum: 2026, bron: planlijst}
    """
    programma = basis.dossier.woningbouwprogramma
    boven = {rij.naam.kaal: rij.onderdeel_van for rij in programma}
    gemeld: set[str] = set()
    for rij in programma:
        kring = _kring(rij.naam.kaal, boven)
        if kring and rij.onderdeel_van is not None and rij.naam.kaal not in gemeld:
            gemeld.update(kring)
            via = [f"'{naam}'" for naam in kring[1:]]
            omweg = f", via {dutch.opsomming(via)}" if via else ""
            yield meld(
                rij.onderdeel_van,
                f"'{rij.naam.kaal}' is een onderdeel van zichzelf{omweg}",
                "haal onderdeel_van weg bij het plan dat het geheel is",
            )


@regel("WZ758", Level.TIP)
def plan_buiten_looptijd(basis: Basis) -> Meldingen:
    """Een plan valt in de jaren waarover het document gaat.

    Een plan van voor de datum van het document is al gebouwd of vervallen. Een plan na de doorkijk
    (of zonder doorkijk: na de horizon) helpt niet bij de opgave van deze visie.

    Handvat: stap 1 (de behoefte op termijn, 10-20 jaar).

    Fout:
        document:
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
        woningbouwprogramma:
          - naam: Alle plannen
            jaar: 2040
            woningen: {waarde: 100, eenheid: woningen, peildatum: 2026, bron: planlijst}

    Goed:
        document:
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
        woningbouwprogramma:
          - naam: Alle plannen
            jaar: 2030
            woningen: {waarde: 100, eenheid: woningen, peildatum: 2026, bron: planlijst}
    """
    document = basis.dossier.document
    horizon = document.horizon
    laatste = max(horizon.tot, horizon.doorkijk or horizon.tot)
    for jaar in _planjaren(basis.dossier):
        if jaar < document.datum.year:
            reden = f"dat is voor de datum van het document ({document.datum.kaal})"
        elif jaar > laatste:
            reden = f"dat is na het laatste jaar waarover het document gaat ({laatste.kaal})"
        else:
            continue
        yield meld(jaar, f"dit plan is voor {jaar.kaal}; {reden}", "controleer het jaar")


@regel("WZ759", Level.WAARSCHUWING)
def harde_plannen_niet_in_programma(basis: Basis) -> Meldingen:
    """De harde plannen van een groep staan in het woningbouwprogramma.

    Een groep kan niet meer harde plannen voor een woonvorm hebben dan de gemeente er in haar
    programma heeft. Anders ontbreekt er een plan in het programma, of is een plan minder hard dan
    gedacht.

    Handvat: stap 1 (wat wordt het bouwprogramma); stap 4 (de woningbouwprogrammering).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            plancapaciteit:
              - woonvorm: geclusterd
                hardheid: hard
                jaar: 2029
                cijfer: {waarde: 200, eenheid: woningen, peildatum: 2026, bron: planlijst}
        woningbouwprogramma:
          - naam: Geclusterde woningen
            woonvorm: geclusterd
            woningen: {waarde: 20, eenheid: woningen, peildatum: 2026, bron: planlijst}

    Goed:
        aandachtsgroepen:
          - id: ouderen
            plancapaciteit:
              - woonvorm: geclusterd
                hardheid: hard
                jaar: 2029
                cijfer: {waarde: 20, eenheid: woningen, peildatum: 2026, bron: planlijst}
        woningbouwprogramma:
          - naam: Geclusterde woningen
            woonvorm: geclusterd
            woningen: {waarde: 20, eenheid: woningen, peildatum: 2026, bron: planlijst}
    """
    programma = basis.dossier.woningbouwprogramma
    namen = {vorm.id: vorm.meervoud.kaal for vorm in basis.dossier.woonvormen}
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        hard = [plan for plan in groep.plancapaciteit if plan.hardheid == "hard"]
        for woonvorm in dict.fromkeys(plan.woonvorm for plan in hard):
            plannen = [p.cijfer for p in hard if p.woonvorm == woonvorm and p.cijfer.bekend]
            gepland = list(_gepland(woonvorm, programma))
            if not plannen or not _te_vergelijken([*plannen, *gepland]) or not gepland:
                continue
            if som(plannen) > som(gepland):
                yield meld(
                    plannen[0],
                    f"er zijn {dutch.getal(som(plannen))} {namen[woonvorm]} hard gepland, maar in "
                    f"het woningbouwprogramma staan er {dutch.getal(som(gepland))}",
                    "vul het woningbouwprogramma aan, of controleer de hardheid en het aantal",
                )


def _kring(naam: str, boven: dict[str, Tekst | None]) -> list[str]:
    """Return the names from ``naam`` up until it comes back to itself; empty when it does not."""
    gezien = [naam]
    volgende = boven.get(naam)
    while volgende is not None and volgende.kaal not in gezien:
        gezien.append(volgende.kaal)
        volgende = boven.get(volgende.kaal)
    return gezien if volgende is not None and volgende.kaal == naam else []


def _planjaren(dossier: Dossier) -> Iterator[Jaar]:
    for groep in filter(doet_mee, dossier.aandachtsgroepen):
        yield from (plan.jaar for plan in groep.plancapaciteit)
    yield from (rij.jaar for rij in dossier.woningbouwprogramma if rij.jaar is not None)


def _gepland(woonvorm: Tekst, programma: tuple[Programma, ...]) -> Iterator[Cijfer]:
    """Yield the lines for a kind of home, without parts of another line for the same kind."""
    namen = {rij.naam for rij in programma if rij.woonvorm == woonvorm}
    for rij in programma:
        if rij.woonvorm == woonvorm and rij.onderdeel_van not in namen:
            yield rij.woningen


def _te_vergelijken(cijfers: list[Cijfer]) -> bool:
    return all(cijfer.bekend for cijfer in cijfers) and zelfde_eenheid(*cijfers)
