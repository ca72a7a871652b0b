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
    datum: Datum | None = None


class Partner(Value, frozen=True, kw_only=True):
    """A party in the making and the execution; ``contact`` is for the team and not printed."""

    id: Tekst
    naam: Tekst
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
    domeinen: tuple[Domein, ...] = ()
    rol: Tekst
    bijdrage: Tekst | None = None
    contact: Tekst | None = None
    akkoord: Akkoord | None = None


class Processtap(Value, frozen=True, kw_only=True):
    """A step of the guide and how far it is."""

    id: Annotated[
        Tekst,
        Keuze(opties=("vooraf", "analyse", "met_wie", "basis_leggen", "inhoudsopgave", "vervolg")),
    ]
    naam: Tekst
    status: Annotated[Tekst, Keuze(opties=("nog te doen", "loopt", "gereed"))]
    datum: Datum | Jaar | None = None
    trekker: PartnerRef | None = None
    deelnemers: tuple[PartnerRef, ...] = ()
    resultaat: Tekst | None = None
    openstaand: tuple[Tekst, ...] = ()


class Validatie(Value, frozen=True, kw_only=True):
    """The five questions of step 3 of the guide, answered with the partners."""

    analyse_klopt: Tekst | None = None
    aanvullingen: Tekst | None = None
    schaalniveau: Tekst | None = None
    doelgroepen: Tekst | None = None
    nader_onderzoek: Tekst | None = None


class Besluit(Value, frozen=True, kw_only=True):
    """A moment in the decision making."""

    wat: Tekst
    wie: Tekst
    wanneer: Datum | Jaar | None = None
    status: Annotated[Tekst, Keuze(opties=("gepland", "genomen", "nog te plannen"))] = Tekst(
        "nog te plannen"
    )


class Proces(Value, frozen=True, kw_only=True):
    """How the document comes about."""

    opdracht: Opmaak | None = None
    opdrachtgever: PartnerRef | None = None
    trekker: PartnerRef | None = None
    stappen: tuple[Processtap, ...] = ()
    validatie: Validatie | None = None
    besluitvorming: tuple[Besluit, ...] = ()
    participatie: Opmaak | None = None
