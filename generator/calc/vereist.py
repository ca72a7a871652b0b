"""The parts that the guide asks for and that are simply not in the input."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.prognose import GROEP_OUDEREN
from generator.calc.uitkomst import Hiaat
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.model.analyse import Aandachtsgroep
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.visie import EINDBEELDEN

_KERNCIJFERS = {
    "inwoners": "Inwoners",
    "inwoners_65plus": "Inwoners van 65 jaar en ouder",
    "inwoners_75plus": "Inwoners van 75 jaar en ouder",
    "inwoners_85plus": "Inwoners van 85 jaar en ouder",
    "huishoudens": "Huishoudens",
    "eenpersoonshuishoudens": "Eenpersoonshuishoudens",
    "huishoudens_75plus": "Huishoudens van 75 jaar en ouder: alleen en samen",
    "woningvoorraad": "Woningen",
    "koopwoningen": "Koopwoningen",
    "huurwoningen": "Huurwoningen",
    "corporatiewoningen": "Woningen van corporaties",
    "woninggeschiktheid": "Geschiktheid van de woningen voor mensen met een beperking",
}
_VRAGEN = {
    "tekort": "het woningtekort per groep",
    "passende_zorg": "de passende zorg",
    "welzijnsvoorzieningen": "de welzijnsvoorzieningen",
    "locatie": "de beste plekken om te wonen",
    "fair_share": "de eerlijke verdeling over de regio",
}
_ONDERWERPEN = {
    "analyse_per_doelgroep": "analyse per doelgroep",
    "prioriteiten_urgenties": "prioriteiten en urgenties",
    "woningbouwprogrammering": "woningbouwprogrammering",
    "zorg_welzijn_bij_wonen": "zorg en welzijn bij het wonen",
    "leefbaarheid_leefomgeving": "leefbaarheid en leefomgeving",
    "preventie_gezondheid_veiligheid": "preventie, positieve gezondheid en veiligheid",
    "doorstroming": "doorstroming",
    "technologie_domotica": "technologie en domotica",
    "kansen_laaghangend_fruit": "kansen en laaghangend fruit",
}
_EINDBEELDEN = dict(
    zip(
        EINDBEELDEN,
        (
            "langer thuis wonen",
            "welzijn, zelfredzaamheid en eenzaamheid",
            "passende zorg, woning, omgeving en buitenruimte",
            "bestaande woningen en doorstroming",
            "mantelzorg, personeel en technologie",
        ),
        strict=True,
    )
)
_PARTIJEN = (
    (("corporatie",), "een woningcorporatie"),
    (("zorgaanbieder",), "een zorgaanbieder"),
    (("welzijn",), "een welzijnsorganisatie"),
    (("provincie",), "de provincie"),
    (("huurders", "clienten", "inwoners"), "huurders, cliënten of inwoners"),
)
_NIET_INGEVULD = Tekst("niet ingevuld")


def ontbrekend(dossier: Dossier, *, geraamd: bool = False) -> Iterator[Hiaat]:
    """Yield a gap for every part that the guide asks for and that is not there.

    With ``geraamd`` there is a forecast of the number of older people.
    """
    yield from _kerncijfers(dossier)
    for groep in filter(doet_mee, dossier.aandachtsgroepen):
        yield from _omvang(groep)
        yield from _aanbod_en_behoefte(groep)
        if not groep.prognose and not (geraamd and groep.id == GROEP_OUDEREN):
            yield _van_groep(groep, "prognose", "prognose voor over 10 tot 20 jaar", "prognose")
    yield from _analyse(dossier)
    yield from _visie(dossier)
    yield from _ambities(dossier)
    yield from _proces(dossier)


def _hiaat(
    onderwerp: str, over: str, path: str, soort: str = "", wat: str = "", deel: str = ""
) -> Hiaat:
    return Hiaat(
        onderwerp=onderwerp,
        wat=f"{over}: {wat or soort}" if soort else over,
        over=over,
        soort=soort,
        deel=deel,
        reden=_NIET_INGEVULD,
        path=path,
    )


def _kerncijfers(dossier: Dossier) -> Iterator[Hiaat]:
    for veld, naam in _KERNCIJFERS.items():
        if getattr(dossier.cijfers, veld) is None:
            yield _hiaat("Kerncijfers", naam, f"cijfers.{veld}")


def _van_groep(groep: Aandachtsgroep, soort: str, wat: str, key: str, deel: str = "") -> Hiaat:
    pad = f"aandachtsgroepen[{groep.id.kaal}].{key}"
    hiaat = _hiaat("Aandachtsgroepen", groep.naam.kaal, pad, soort, wat, deel)
    return replace(hiaat, levert=groep.levert)


def _omvang(groep: Aandachtsgroep) -> Iterator[Hiaat]:
    omvang = groep.omvang_huidig
    for key, gebied in (("lokaal", "gemeente"), ("regionaal", "regio")):
        if omvang is None or getattr(omvang, key) is None:
            wat = f"huidige omvang in de {gebied}"
            yield _van_groep(groep, "omvang", wat, f"omvang_huidig.{key}", gebied)


def _aanbod_en_behoefte(groep: Aandachtsgroep) -> Iterator[Hiaat]:
    for soort, titel, key, deel in (
        ("aanbod", "huidig aanbod", "aanbod_huidig", groep.aanbod_huidig),
        ("behoefte", "behoefte", "behoefte", groep.behoefte),
    ):
        leeg = [
            domein
            for domein in ("wonen", "zorg", "welzijn")
            if not (deel and getattr(deel, domein))
        ]
        if leeg and not (key == "behoefte" and groep.opgave):
            domeinen = dutch.opsomming(leeg)
            yield _van_groep(groep, soort, f"{titel} op het gebied van {domeinen}", key, domeinen)


def _analyse(dossier: Dossier) -> Iterator[Hiaat]:
    for key, naam in _VRAGEN.items():
        if getattr(dossier.analysevragen, key) is None:
            yield _hiaat("Analyse", f"Antwoord op de vraag over {naam}", f"analysevragen.{key}")
    aanwezig = {onderwerp.id for onderwerp in dossier.onderwerpen}
    for key, naam in _ONDERWERPEN.items():
        if key not in aanwezig:
            yield _hiaat("Analyse", f"Onderwerp ‘{naam}’", f"onderwerpen[{key}]")
    if not dossier.prioriteiten:
        yield _hiaat("Analyse", "Prioriteiten en urgenties", "prioriteiten")
    if not dossier.woningbouwprogramma:
        yield _hiaat("Analyse", "Woningbouwprogramma", "woningbouwprogramma")


def _visie(dossier: Dossier) -> Iterator[Hiaat]:
    aanwezig = {eindbeeld.id for eindbeeld in dossier.eindbeelden}
    for key, naam in _EINDBEELDEN.items():
        if key not in aanwezig:
            yield _hiaat("Eindbeeld", f"Eindbeeld over {naam}", f"eindbeelden[{key}]")


def _ambities(dossier: Dossier) -> Iterator[Hiaat]:
    uitgewerkt = {id for maatregel in dossier.maatregelen for id in maatregel.ambities}
    for ambitie in dossier.ambities:
        pad, naam = f"ambities[{ambitie.id.kaal}]", ambitie.naam.kaal
        if not ambitie.doelen and ambitie.niet_kwantificeerbaar is None:
            yield _hiaat("Ambities", naam, f"{pad}.doelen", "doel met een jaar")
        if ambitie.id not in uitgewerkt:
            yield _hiaat("Ambities", naam, pad, "maatregel die eraan werkt")


def _proces(dossier: Dossier) -> Iterator[Hiaat]:
    soorten = {partner.soort for partner in dossier.partners}
    for gezocht, naam in _PARTIJEN:
        if not soorten.intersection(gezocht):
            yield _hiaat("Proces en partners", f"Partner: {naam}", "partners")
    if dossier.proces.opdracht is None:
        yield _hiaat("Proces en partners", "Bestuurlijke opdracht", "proces.opdracht")
    if dossier.proces.validatie is None:
        vragen = "Antwoorden van de partners op de vijf vragen over de analyse"
        yield _hiaat("Proces en partners", vragen, "proces.validatie")
