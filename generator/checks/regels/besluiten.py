"""Whether partners checked the analysis, inhabitants had a say, and the board decides."""

import re

from generator.calc.uitkomst import Basis
from generator.checks.gevraagd import nog_open
from generator.checks.handvatstappen import gevonden_stap
from generator.checks.moment import eerste_dag, in_woorden, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level
from generator.inputs.model.proces import Proces, Processtap

FAMILIE = "Proces en partners"

_VRAGEN = {
    "analyse_klopt": "klopt de analyse ook vanuit het perspectief van de partners?",
    "aanvullingen": "hebben de partners aanvullingen of suggesties?",
    "schaalniveau": "zijn de partners het eens over het schaalniveau?",
    "doelgroepen": "zijn de partners het eens over de doelgroepen?",
    "nader_onderzoek": "is er gedetailleerder onderzoek nodig?",
}
_VASTSTELLEN = re.compile(r"\bvast(?:ge)?stel", re.IGNORECASE)


@regel("WZ250", Level.WAARSCHUWING)
def validatie_ontbreekt(basis: Basis) -> Meldingen:
    """Wie de basis heeft gelegd, schrijft op wat partners van de analyse vinden.

    In stap 3 lopen de partijen vijf vragen langs. Zonder hun antwoorden is niet te zien dat de
    analyse gedeeld wordt.

    Handvat: stap 3 (de basis leggen).

    Fout:
        proces:
          stappen:
            - {id: basis_leggen, naam: De basis leggen, status: gereed}

    Goed:
        proces:
          stappen:
            - {id: basis_leggen, naam: De basis leggen, status: gereed}
          validatie:
            analyse_klopt: Ja, partijen herkennen de cijfers.
            aanvullingen: De zorg vulde de wachttijden aan.
            schaalniveau: Partijen kozen voor gemeente en kern.
            doelgroepen: Partijen zijn het eens over de groepen.
            nader_onderzoek: Er is geen nader onderzoek nodig.
    """
    stap = _hoort_beantwoord(basis.dossier.proces)
    if stap:
        yield meld(
            "proces.validatie",
            f"de stap '{stap.naam.kaal}' is gereed, maar de antwoorden van de partners op de vijf"
            " vragen over de analyse ontbreken",
            "vul de vijf antwoorden in",
        )


def _hoort_beantwoord(proces: Proces) -> Processtap | None:
    """Return the step in which the questions were asked, when it is done without any answer."""
    stap = gevonden_stap(proces, "basis_leggen")
    done = stap is not None and stap.status.kaal == "gereed"
    return stap if done and proces.validatie is None else None


@regel("WZ251", Level.TIP)
def vraag_zonder_antwoord(basis: Basis) -> Meldingen:
    """Alle vijf vragen over de analyse zijn aan de partners gesteld.

    Samen laten ze zien of partijen dezelfde opgave zien.

    Handvat: stap 3 (de basis leggen).

    Fout:
        proces:
          validatie:
            analyse_klopt: Ja, partijen herkennen de cijfers.

    Goed:
        proces:
          validatie:
            analyse_klopt: Ja, partijen herkennen de cijfers.
            aanvullingen: De zorg vulde de wachttijden aan.
            schaalniveau: Partijen kozen voor gemeente en kern.
            doelgroepen: Partijen zijn het eens over de groepen.
            nader_onderzoek: Er is geen nader onderzoek nodig.
    """
    if _hoort_beantwoord(basis.dossier.proces):
        return  # said once, as a warning
    for eis in nog_open(basis, "proces.validatie."):
        veld = eis.path.rpartition(".")[2]
        validatie = basis.dossier.proces.validatie
        yield meld(
            (getattr(validatie, veld) if validatie else None) or eis.path,
            f"een vraag aan de partners heeft nog geen antwoord: {_VRAGEN[veld]}",
            "vul het antwoord in, of wat er nog moet worden besproken",
        )


@regel("WZ252", Level.WAARSCHUWING)
def besluitvorming_ontbreekt(basis: Basis) -> Meldingen:
    """Er staat wie wanneer over de visie besluit.

    Partijen en bestuur weten dan waar zij naartoe werken.

    Handvat: Vooraf (hoe regel je de bestuurlijke besluitvorming?).

    Fout:
        proces:
          trekker: gemeente

    Goed:
        proces:
          trekker: gemeente
          besluitvorming:
            - {wat: Vaststellen van de visie, wie: Gemeenteraad, wanneer: 2027-03-01}
    """
    if not basis.dossier.proces.besluitvorming:
        yield meld(
            "proces.besluitvorming",
            "er staat niet wie over de visie besluit, en wanneer",
            "noem de besluiten, met wie en wanneer",
        )


@regel("WZ253", Level.FOUT)
def besluit_in_de_toekomst(basis: Basis) -> Meldingen:
    """Een genomen besluit heeft geen datum na die van het document.

    Een besluit dat nog moet komen, is gepland en nog niet genomen.

    Handvat: Vooraf (hoe regel je de bestuurlijke besluitvorming?).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "0.2"
          status: concept
          datum: 2026-11-22
          horizon: {van: 2027, tot: 2031}
        proces:
          besluitvorming:
            - {wat: Opdracht, wie: College, wanneer: 2027-02-01, status: genomen}

    Goed:
        proces:
          besluitvorming:
            - {wat: Opdracht, wie: College, wanneer: 2027-02-01, status: gepland}
    """
    document = basis.dossier.document.datum
    for besluit in basis.dossier.proces.besluitvorming:
        wanneer = besluit.wanneer
        if besluit.status.kaal != "genomen" or wanneer is None:
            continue
        if eerste_dag(wanneer) > laatste_dag(document):
            yield meld(
                wanneer,
                f"het besluit '{besluit.wat.kaal}' is al genomen, maar pas {in_woorden(wanneer)};"
                f" het document is van {document.kaal}",
                "verander de datum, of zet de status op gepland",
            )


@regel("WZ254", Level.WAARSCHUWING)
def vastgesteld_zonder_besluit(basis: Basis) -> Meldingen:
    """Bij een vastgestelde visie staat het besluit waarmee dat is gedaan.

    De lezer moet kunnen zien wie de visie heeft vastgesteld, en wanneer.

    Handvat: Vooraf (hoe regel je de bestuurlijke besluitvorming?).

    Fout:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "1.0"
          status: vastgesteld
          datum: 2027-03-02
          horizon: {van: 2027, tot: 2031}
        proces:
          besluitvorming:
            - {wat: Vaststellen van de visie, wie: Gemeenteraad, status: gepland}

    Goed:
        document:
          titel: Woonzorgvisie Kleindam
          versie: "1.0"
          status: vastgesteld
          datum: 2027-03-02
          horizon: {van: 2027, tot: 2031}
        proces:
          besluitvorming:
            - wat: Vaststellen van de visie
              wie: Gemeenteraad
              wanneer: 2027-03-01
              status: genomen
    """
    status = basis.dossier.document.status
    genomen = any(
        besluit.status.kaal == "genomen" and _VASTSTELLEN.search(besluit.wat.kaal)
        for besluit in basis.dossier.proces.besluitvorming
    )
    if status.kaal == "vastgesteld" and not genomen:
        yield meld(
            status,
            "de visie is vastgesteld, maar bij de besluiten staat niet dat dat besluit is genomen",
            "zet bij proces.besluitvorming: wat: Vaststellen van de visie, met status: genomen",
        )


@regel("WZ255", Level.TIP)
def participatie_ontbreekt(basis: Basis) -> Meldingen:
    """Er staat hoe inwoners en cliënten meedoen.

    Zij weten wat in de cijfers niet te zien is.

    Handvat: stap 2 (een afvaardiging van huurders, cliënten en inwoners mag niet ontbreken).

    Fout:
        proces:
          trekker: gemeente

    Goed:
        proces:
          trekker: gemeente
          participatie: In het dorpshuis is met inwoners en mantelzorgers gesproken.
    """
    if basis.dossier.proces.participatie is None:
        yield meld(
            "proces.participatie",
            "er staat niet hoe huurders, cliënten en inwoners meedoen",
            "beschrijf wat is gedaan of gepland",
        )
