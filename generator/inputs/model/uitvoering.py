"""``uitvoering.yaml``: who does what, how and when; how it is followed; what can go wrong."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import (
    AmbitieRef,
    GroepRef,
    Keuze,
    MaatregelRef,
    Niveau,
    OnderwerpRef,
    PartnerRef,
)


class Wie(Value, frozen=True, kw_only=True):
    """Who pulls and who takes part."""

    trekker: PartnerRef
    partners: tuple[PartnerRef, ...] = ()


class Wanneer(Value, frozen=True, kw_only=True):
    """Start and end; a year or a date."""

    start: Datum | Jaar
    gereed: Datum | Jaar


class Middelen(Value, frozen=True, kw_only=True):
    """Money and its cover."""

    bedrag: Cijfer
    dekking: Tekst | None = None
    status: Annotated[Tekst, Keuze(opties=("geregeld", "aangevraagd", "nog te regelen"))] = Tekst(
        "nog te regelen"
    )


class Voortgang(Value, frozen=True, kw_only=True):
    """Progress on content, planning and money."""

    inhoud: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gestart"))
    ]
    planning: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gestart"))
    ]
    financien: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gestart"))
    ]


class Maatregel(Value, frozen=True, kw_only=True):
    """A line of the uitvoeringsprogramma: wie, wat, hoe, wanneer."""

    id: Tekst
    naam: Tekst
    ambities: tuple[AmbitieRef, ...]
    wat: Tekst
    hoe: Tekst
    wie: Wie
    wanneer: Wanneer
    resultaat: Tekst | None = None
    middelen: Middelen | None = None
    afspraakvorm: Annotated[
        Tekst, Keuze(opties=("prestatieafspraak", "convenant", "besluit", "project", "onderzoek"))
    ]
    niveau: Niveau = Tekst("lokaal")
    fase: Annotated[Tekst, Keuze(opties=("kort", "middel", "lang"))] | None = None
    thema: OnderwerpRef | None = None
    gebied: Tekst | None = None
    groepen: tuple[GroepRef, ...] = ()
    afhankelijk_van: tuple[MaatregelRef, ...] = ()
    risico: Tekst | None = None
    voortgang: Voortgang | None = None
    laaghangend_fruit: bool = False


class Indicator(Value, frozen=True, kw_only=True):
    """A figure that is followed besides those of the ambitions."""

    id: Tekst
    naam: Tekst
    nulmeting: Cijfer
    bron: Tekst
    frequentie: Tekst
    status: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gemeten"))
    ] = Tekst("nog niet gemeten")


class Risico(Value, frozen=True, kw_only=True):
    """What can go wrong: chance, effect and what is done about it."""

    id: Tekst
    naam: Tekst
    kans: Annotated[Tekst, Keuze(opties=("klein", "middel", "groot"))]
    gevolg: Annotated[Tekst, Keuze(opties=("klein", "middel", "groot"))]
    beheersing: Tekst
    eigenaar: PartnerRef | None = None


class Volgen(Value, frozen=True, kw_only=True):
    """How the execution is steered and reported."""

    aanpak: Opmaak
    rapportage: Tekst | None = None
    eerste_rapportage: Datum | Jaar | None = None
