"""``proces.yaml``: the steps of the guide, the partners and the decisions."""

from typing import Annotated

from generator.core.leaf import Datum, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import Domein, Keuze, PartnerRef


class Akkoord(Value, frozen=True, kw_only=True):
    """Whether a partner agrees with the document."""

    status: Annotated[
        Tekst,
        Keuze(
            opties=(
                "nog te vragen",
                "gevraagd",
                "akkoord",
                "akkoord met opmerkingen",
                "geen akkoord",
            )
        ),
    ]
    """Of de partner het met het document eens is."""
    datum: Datum | None = None
    """De dag waarop de partner dat liet weten."""


class Partner(Value, frozen=True, kw_only=True):
    """A party in the making and the execution; ``contact`` is for the team and not printed."""

    id: Tekst
    """Korte naam van de partner, zonder spaties. Andere bestanden verwijzen hiermee naar de
    partner."""
    naam: Tekst
    """De naam van de partner."""
    soort: Annotated[
        Tekst,
        Keuze(
            opties=(
                "gemeente",
                "corporatie",
                "zorgaanbieder",
                "welzijn",
                "zorgkantoor",
                "provincie",
                "huurders",
                "clienten",
                "inwoners",
                "buurgemeente",
                "markt",
                "werkgevers",
                "overig",
            )
        ),
    ]
    """Wat voor partij het is."""
    domeinen: tuple[Domein, ...] = ()
    """Waar de partner over gaat."""
    rol: Tekst
    """Wat de partner doet, in één zin."""
    bijdrage: Tekst | None = None
    """Wat de partner aan deze visie bijdraagt."""
    contact: Tekst | None = None
    """De contactpersoon. Dit is voor het team en komt niet in het document."""
    akkoord: Akkoord | None = None
    """Of de partner het met het document eens is."""


class Processtap(Value, frozen=True, kw_only=True):
    """A step of the guide and how far it is."""

    id: Annotated[
        Tekst,
        Keuze(opties=("vooraf", "analyse", "met_wie", "basis_leggen", "inhoudsopgave", "vervolg")),
    ]
    """De stap uit het praktisch handvat."""
    naam: Tekst
    """De naam van de stap in het document."""
    status: Annotated[Tekst, Keuze(opties=("nog te doen", "loopt", "gereed"))]
    """Hoever de stap is."""
    datum: Datum | Jaar | None = None
    """De dag of het jaar waarop de stap klaar is of was."""
    trekker: PartnerRef | None = None
    """Wie deze stap trekt."""
    deelnemers: tuple[PartnerRef, ...] = ()
    """Wie er aan deze stap meedoen."""
    resultaat: Tekst | None = None
    """Wat de stap heeft opgeleverd."""
    openstaand: tuple[Tekst, ...] = ()
    """Wat nog moet gebeuren, één punt per regel."""


class Validatie(Value, frozen=True, kw_only=True):
    """The five questions of step 3 of the guide, answered with the partners."""

    analyse_klopt: Tekst | None = None
    """Klopt de analyse ook vanuit het perspectief van de partners?"""
    aanvullingen: Tekst | None = None
    """Welke aanvullingen en suggesties hebben de partners?"""
    schaalniveau: Tekst | None = None
    """Zijn de partners het eens over het schaalniveau: regio, gemeente, dorp, wijk of buurt?"""
    doelgroepen: Tekst | None = None
    """Zijn de partners het eens over de doelgroepen?"""
    nader_onderzoek: Tekst | None = None
    """Is er gedetailleerder onderzoek nodig?"""


class Besluit(Value, frozen=True, kw_only=True):
    """A moment in the decision making."""

    wat: Tekst
    """Waarover wordt besloten."""
    wie: Tekst
    """Wie het besluit neemt, zoals de gemeenteraad."""
    wanneer: Datum | Jaar | None = None
    """De dag of het jaar van het besluit."""
    status: Annotated[Tekst, Keuze(opties=("gepland", "genomen", "nog te plannen"))] = Tekst(
        "nog te plannen"
    )
    """Hoever het besluit is."""


class Proces(Value, frozen=True, kw_only=True):
    """How the document comes about."""

    opdracht: Opmaak | None = None
    """De bestuurlijke opdracht: wie die gaf en wat die inhoudt."""
    opdrachtgever: PartnerRef | None = None
    """De partner die de opdracht gaf."""
    trekker: PartnerRef | None = None
    """De partner die het proces trekt."""
    stappen: tuple[Processtap, ...] = ()
    """De stappen van het praktisch handvat en hoever die zijn."""
    validatie: Validatie | None = None
    """De antwoorden van de partners op de vijf vragen over de analyse."""
    besluitvorming: tuple[Besluit, ...] = ()
    """De momenten waarop wordt besloten."""
    participatie: Opmaak | None = None
    """Hoe inwoners, huurders en cliënten meedoen."""
