"""Whether every measure says who does what and how, with whom and with which means."""

import re
from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level
from generator.inputs.model.uitvoering import Maatregel

FAMILIE = "Uitvoering"


@regel("WZ220", Level.WAARSCHUWING)
def maatregel_zonder_ambitie(basis: Basis) -> Meldingen:
    """Elke maatregel werkt aan een ambitie.

    Een maatregel die nergens aan bijdraagt, hoort niet in het uitvoeringsprogramma. Of er
    ontbreekt een ambitie.

    Handvat: stap 4 (ambities monden uit in een concreet uitvoeringsprogramma).

    Fout:
        maatregelen:
          - id: coach
            ambities: []

    Goed:
        maatregelen:
          - id: coach
            ambities: [doorstroming]
    """
    for maatregel in basis.dossier.maatregelen:
        if not maatregel.ambities:
            yield meld(
                _bij(maatregel, "ambities"),
                "deze maatregel werkt aan geen enkele ambitie",
                "noem het id van een ambitie, of schrijf de ambitie die ontbreekt",
            )


@regel("WZ223", Level.WAARSCHUWING)
def prestatieafspraak_zonder_corporatie(basis: Basis) -> Meldingen:
    """Bij een prestatieafspraak doet een corporatie mee.

    Prestatieafspraken maakt de gemeente met corporaties en huurders. Zonder corporatie is het een
    andere afspraak, zoals een convenant.

    Handvat: stap 5 (de woonzorgvisie is de basis voor prestatieafspraken).

    Fout:
        partners:
          - {id: welzijn, naam: Welzijn, soort: welzijn}
        maatregelen:
          - id: coach
            afspraakvorm: prestatieafspraak
            wie: {trekker: welzijn}

    Goed:
        partners:
          - {id: corporatie, naam: De corporatie, soort: corporatie}
        maatregelen:
          - id: coach
            afspraakvorm: prestatieafspraak
            wie: {trekker: welzijn, partners: [corporatie]}
    """
    corporaties = {p.id.kaal for p in basis.dossier.partners if p.soort == "corporatie"}
    for maatregel in basis.dossier.maatregelen:
        partijen = {maatregel.wie.trekker.kaal, *(id.kaal for id in maatregel.wie.partners)}
        if maatregel.afspraakvorm == "prestatieafspraak" and not partijen & corporaties:
            yield meld(
                maatregel.afspraakvorm,
                "dit is een prestatieafspraak, maar er doet geen corporatie mee",
                "voeg de corporatie toe bij 'wie', of kies een andere afspraakvorm",
            )


@regel("WZ224", Level.TIP)
def hoe_zegt_niets(basis: Basis) -> Meldingen:
    """Elke maatregel zegt hoe partijen het aanpakken.

    'Hoe' is meer dan 'wat' met andere woorden: wie begint waarmee, en wat gebeurt er daarna?

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        maatregelen:
          - id: coach
            wat: Een coach helpt ouderen verhuizen
            hoe: Ouderen helpen verhuizen

    Goed:
        maatregelen:
          - id: coach
            wat: Een coach helpt ouderen verhuizen
            hoe: De corporatie stelt een coach aan, de gemeente wijst ouderen op hem.
    """
    for maatregel in basis.dossier.maatregelen:
        hoe = re.findall(r"\w+", maatregel.hoe.kaal.casefold())
        wat = re.findall(r"\w+", maatregel.wat.kaal.casefold())
        if len(hoe) < 3:
            yield meld(
                maatregel.hoe,
                f"‘{maatregel.hoe.kaal}’ zegt nog niet hoe partijen het aanpakken",
                "schrijf in één of twee zinnen wie begint en wat er daarna gebeurt",
            )
        elif set(hoe) <= set(wat):
            yield meld(
                maatregel.hoe,
                "hier staat hetzelfde als bij 'wat'",
                "schrijf in één of twee zinnen wie begint en wat er daarna gebeurt",
            )


@regel("WZ234", Level.TIP)
def maatregel_onvolledig(basis: Basis) -> Meldingen:
    """Elke maatregel noemt resultaat, partners, middelen en groepen.

    Met een resultaat is te zien wanneer de maatregel klaar is. Met partners en middelen is te
    zien of hij kan worden uitgevoerd, met groepen voor wie hij is.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        maatregelen:
          - id: coach
            wie: {trekker: corporatie}

    Goed:
        maatregelen:
          - id: coach
            wie: {trekker: corporatie, partners: [gemeente]}
            resultaat: Een coach die elk jaar vijftig ouderen helpt
            groepen: [ouderen]
            middelen:
              bedrag: {waarde: null, reden: nog te ramen, levert: Gemeente}
    """
    for maatregel in basis.dossier.maatregelen:
        mist = list(_mist(maatregel))
        if mist:
            ontbreekt = dutch.meervoud(len(mist), "ontbreekt", "ontbreken")
            yield meld(
                maatregel,
                f"bij deze maatregel {ontbreekt}: {dutch.opsomming(mist)}",
                "vul aan; is een bedrag nog niet bekend, schrijf dan 'waarde: null' met een reden",
            )


@regel("WZ235", Level.WAARSCHUWING)
def middelen_niet_echt_geregeld(basis: Basis) -> Meldingen:
    """Middelen die geregeld zijn, hebben een bedrag en een dekking.

    Staat er 'geregeld', dan moet te zien zijn om hoeveel geld het gaat en waar het vandaan komt.

    Handvat: stap 5 (concreet vastleggen welke plannen wanneer worden uitgevoerd).

    Fout:
        maatregelen:
          - id: coach
            middelen:
              bedrag: {waarde: 50000, eenheid: euro, peildatum: 2027, bron: begroting}
              status: geregeld

    Goed:
        maatregelen:
          - id: coach
            middelen:
              bedrag: {waarde: 50000, eenheid: euro, peildatum: 2027, bron: begroting}
              dekking: Begroting 2027
              status: geregeld
    """
    for maatregel in basis.dossier.maatregelen:
        middelen = maatregel.middelen
        if middelen is None or middelen.status != "geregeld":
            continue
        mist = []
        if not middelen.bedrag.bekend:
            mist.append("het bedrag")
        if middelen.dekking is None:
            mist.append("de dekking")
        if mist:
            yield meld(
                middelen.status,
                f"de middelen heten geregeld, maar {' en '.join(mist)}"
                f" {dutch.meervoud(len(mist), 'ontbreekt', 'ontbreken')}",
                "vul aan, of kies 'aangevraagd' of 'nog te regelen'",
            )


def _mist(maatregel: Maatregel) -> Iterator[str]:
    if maatregel.resultaat is None:
        yield "het resultaat"
    if not maatregel.wie.partners:
        yield "de partners"
    if maatregel.middelen is None:
        yield "de middelen"
    if not maatregel.groepen:
        yield "de groepen"


def _bij(maatregel: Maatregel, sleutel: str) -> str:
    return f"maatregelen[{maatregel.id.kaal}].{sleutel}"
