"""What the guide gives as a start: its steps, topics, questions and kinds of partners."""

from generator.inputs.model.visie import EINDBEELDEN
from generator.inputs.skelet.schrijver import KOP
from generator.nieuw.gegevens import Inhoud

_VRAGEN_EINDBEELD = (
    "Langer thuis wonen: hoe zien wij dat, wat is realistisch, welke aanpassingen zijn nodig?",
    "Welzijn, kwaliteit van leven, zelfredzaamheid, eenzaamheid en sociale isolatie.",
    "Passende zorg, woning, woonomgeving en buitenruimte: wat houdt dat in en wat betekent dat"
    " voor ons?",
    "Aanpassingen en doorstroming in de bestaande voorraad.",
    "Minder mantelzorgers en zorgpersoneel: hoe gaan we daarmee om, en wat kunnen technologie en"
    " domotica betekenen?",
)


def eindbeelden() -> list[Inhoud]:
    """Return the five topics of the desired future, each with its question."""
    return [
        {KOP: vraag, "id": id, "visie": "Schrijf hier de visie van de partijen."}
        for id, vraag in zip(EINDBEELDEN, _VRAGEN_EINDBEELD, strict=True)
    ]


_ONDERWERPEN = {
    "analyse_per_doelgroep": "De huidige en toekomstige problematiek, per doelgroep.",
    "prioriteiten_urgenties": "De prioriteiten en urgenties.",
    "woningbouwprogrammering": "De woningbouwprogrammering.",
    "zorg_welzijn_bij_wonen": "De behoefte aan zorg en welzijn in relatie tot het wonen.",
    "leefbaarheid_leefomgeving": "Leefbaarheid en de leefomgeving.",
    "preventie_gezondheid_veiligheid": "Preventie, positieve gezondheid en veiligheid.",
    "doorstroming": "Doorstroming.",
    "technologie_domotica": "Technologie en domotica.",
    "kansen_laaghangend_fruit": "De al aanwezige concrete kansen: het laaghangend fruit.",
}


def onderwerpen() -> list[Inhoud]:
    """Return the nine topics of a woonzorgvisie."""
    return [
        {
            KOP: naam,
            "id": id,
            "situatie": "Schrijf hier de situatie.",
            "opgave": "Schrijf hier de opgave.",
        }
        for id, naam in _ONDERWERPEN.items()
    ]


_STAPPEN: dict[str, tuple[str, tuple[str, ...]]] = {
    "vooraf": (
        "Vooraf",
        (
            "Bestuurlijke opdracht, opdrachtgever en trekker vastleggen",
            "Mensen en tijd regelen",
            "Organisatie, planning en besluitvorming afspreken",
            "Kiezen of de gemeente lokaal of regionaal begint",
        ),
    ),
    "analyse": (
        "De analyse",
        (
            "Huidige omvang van ouderen en aandachtsgroepen in beeld brengen",
            "Huidig aanbod van wonen, zorg en welzijn in beeld brengen",
            "Omvang en behoefte over 10 tot 20 jaar in beeld brengen",
        ),
    ),
    "met_wie": (
        "Met wie",
        (
            "Partijen voor wonen, zorg en welzijn uitnodigen",
            "De provincie en de andere gemeenten in de regio betrekken",
            "Huurders, cliënten en inwoners een plek geven",
        ),
    ),
    "basis_leggen": (
        "De basis leggen",
        (
            "Nagaan of elke partij de analyse herkent",
            "Aanvullingen en suggesties ophalen",
            "Schaalniveau en doelgroepen afspreken",
            "Bepalen of er meer onderzoek nodig is",
        ),
    ),
    "inhoudsopgave": (
        "De inhoud",
        (
            "Onderwerpen samen vaststellen",
            "Eindbeeld, ambities en doelen samen formuleren",
        ),
    ),
    "vervolg": (
        "Van visie naar afspraken",
        ("Uitvoeringsprogramma en prestatieafspraken maken",),
    ),
}


def stappen() -> list[Inhoud]:
    """Return the steps of the guide, none of them begun."""
    return [
        {"id": id, "naam": naam, "status": "nog te doen", "openstaand": list(openstaand)}
        for id, (naam, openstaand) in _STAPPEN.items()
    ]


def partners() -> list[Inhoud]:
    """Return the kinds of parties that the guide asks to involve."""
    return [
        _partner("corporaties", "Woningcorporatie", "corporatie", ["wonen"], "Bouwt en verhuurt"),
        _partner("zorgaanbieders", "Zorgaanbieder", "zorgaanbieder", ["zorg"], "Levert zorg"),
        _partner("welzijn", "Welzijnsorganisatie", "welzijn", ["welzijn"], "Zorgt voor ontmoeting"),
        _partner(
            "huurders", "Huurdersorganisatie", "huurders", ["wonen"], "Spreekt namens huurders"
        ),
        _partner(
            "clienten", "Cliëntenraad", "clienten", ["zorg", "welzijn"], "Spreekt namens cliënten"
        ),
        _partner(
            "inwoners", "Adviesraad", "inwoners", ["wonen", "welzijn"], "Spreekt namens inwoners"
        ),
        _partner("provincie", "Provincie", "provincie", ["wonen"], "Stemt af tussen regio's"),
    ]


def _partner(id: str, naam: str, soort: str, domeinen: list[str], rol: str) -> Inhoud:
    return {"id": id, "naam": naam, "soort": soort, "domeinen": domeinen, "rol": rol}
