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
    """De partner die ervoor zorgt dat het gebeurt."""
    partners: tuple[PartnerRef, ...] = ()
    """De partners die meedoen."""


class Wanneer(Value, frozen=True, kw_only=True):
    """Start and end; a year or a date."""

    start: Datum | Jaar
    """De dag of het jaar waarop de maatregel begint."""
    gereed: Datum | Jaar
    """De dag of het jaar waarop de maatregel klaar is."""


class Middelen(Value, frozen=True, kw_only=True):
    """Money and its cover."""

    bedrag: Cijfer
    """Wat het kost, in euro."""
    dekking: Tekst | None = None
    """Waaruit het wordt betaald."""
    status: Annotated[Tekst, Keuze(opties=("geregeld", "aangevraagd", "nog te regelen"))] = Tekst(
        "nog te regelen"
    )
    """Of het geld is geregeld."""


class Voortgang(Value, frozen=True, kw_only=True):
    """Progress on content, planning and money."""

    inhoud: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gestart"))
    ]
    """Hoe het inhoudelijk gaat."""
    planning: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gestart"))
    ]
    """Hoe het met de planning gaat."""
    financien: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gestart"))
    ]
    """Hoe het met het geld gaat."""


class Maatregel(Value, frozen=True, kw_only=True):
    """A line of the uitvoeringsprogramma: wie, wat, hoe, wanneer."""

    id: Tekst
    """Korte naam van de maatregel, zonder spaties."""
    naam: Tekst
    """De maatregel in een paar woorden."""
    ambities: tuple[AmbitieRef, ...]
    """De ambities waar de maatregel aan werkt."""
    wat: Tekst
    """Wat er gebeurt, in één of twee zinnen."""
    hoe: Tekst
    """Hoe het gebeurt, in één of twee zinnen."""
    wie: Wie
    """Wie het doet."""
    wanneer: Wanneer
    """Wanneer het begint en klaar is."""
    resultaat: Tekst | None = None
    """Wat er is als de maatregel klaar is."""
    middelen: Middelen | None = None
    """Wat het kost en wie het betaalt."""
    afspraakvorm: Annotated[
        Tekst, Keuze(opties=("prestatieafspraak", "convenant", "besluit", "project", "onderzoek"))
    ]
    """Hoe de afspraak wordt vastgelegd."""
    niveau: Niveau | None = None
    """Of een maatregel van de gemeente lokaal is of met de regio wordt opgepakt. Wat in regio.yaml
    staat, is altijd van de regio."""
    fase: Annotated[Tekst, Keuze(opties=("kort", "middel", "lang"))] | None = None
    """Op welke termijn de maatregel valt."""
    thema: OnderwerpRef | None = None
    """Het onderwerp waar de maatregel bij hoort."""
    gebied: Tekst | None = None
    """De wijk of plek waar de maatregel over gaat."""
    groepen: tuple[GroepRef, ...] = ()
    """De aandachtsgroepen voor wie de maatregel is."""
    afhankelijk_van: tuple[MaatregelRef, ...] = ()
    """De maatregelen die eerst klaar moeten zijn."""
    risico: Tekst | None = None
    """Wat er kan misgaan."""
    voortgang: Voortgang | None = None
    """Hoe het met de maatregel gaat."""
    laaghangend_fruit: bool = False
    """Ja als de maatregel snel en met weinig moeite resultaat geeft."""


class Indicator(Value, frozen=True, kw_only=True):
    """A figure that is followed besides those of the ambitions."""

    id: Tekst
    """Korte naam van de indicator, zonder spaties."""
    naam: Tekst
    """Wat er wordt gevolgd."""
    nulmeting: Cijfer
    """De stand aan het begin."""
    bron: Tekst
    """Waar het cijfer vandaan komt."""
    frequentie: Tekst
    """Hoe vaak wordt gemeten, zoals elk jaar."""
    status: Annotated[
        Tekst, Keuze(opties=("op schema", "aandacht", "loopt achter", "nog niet gemeten"))
    ] = Tekst("nog niet gemeten")
    """Hoe het ermee gaat."""


class Risico(Value, frozen=True, kw_only=True):
    """What can go wrong: chance, effect and what is done about it."""

    id: Tekst
    """Korte naam van het risico, zonder spaties."""
    naam: Tekst
    """Wat er kan misgaan."""
    kans: Annotated[Tekst, Keuze(opties=("klein", "middel", "groot"))]
    """Hoe groot de kans is dat het misgaat."""
    gevolg: Annotated[Tekst, Keuze(opties=("klein", "middel", "groot"))]
    """Hoe erg het is als het misgaat."""
    beheersing: Tekst
    """Wat de partijen eraan doen."""
    eigenaar: PartnerRef | None = None
    """De partner die het risico in de gaten houdt."""


class Volgen(Value, frozen=True, kw_only=True):
    """How the execution is steered and reported."""

    aanpak: Opmaak
    """Hoe de uitvoering wordt gestuurd en gevolgd."""
    rapportage: Tekst | None = None
    """Hoe vaak en aan wie wordt gerapporteerd."""
    eerste_rapportage: Datum | Jaar | None = None
    """De dag of het jaar van de eerste rapportage."""
