"""The whole: everything that is known about one gemeente or region, merged from its levels."""

from datetime import date

from generator.core.leaf import Datum, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.aanbod import Woonvorm
from generator.inputs.model.analyse import (
    Analysevragen,
    Onderwerp,
    Prioriteit,
    Programma,
    Taakstelling,
    Voorziening,
    Zorgvraag,
)
from generator.inputs.model.basis import Begrip, Bron
from generator.inputs.model.cijfers import Cijfers, Gebied
from generator.inputs.model.controle import Instellingen
from generator.inputs.model.document import Documentgegevens, Gemeente, Horizon
from generator.inputs.model.gedeeld import Raming, Regio, Wet
from generator.inputs.model.groepen import Aandachtsgroep
from generator.inputs.model.proces import Partner, Proces
from generator.inputs.model.uitvoering import Indicator, Maatregel, Risico, Volgen
from generator.inputs.model.visie import Ambitie, Eindbeeld


class Dossier(Value, frozen=True, kw_only=True):
    """The top-level keys of the input files; :data:`BESTANDEN` says which file holds which.

    It is that of one gemeente (:class:`Gemeentedossier`) or of a region (:class:`Regiodossier`).
    """

    document: Documentgegevens
    """De titel, de versie en de status van het document."""
    gemeente: Gemeente | None = None
    """De gemeente waar het document over gaat."""
    cijfers: Cijfers = Cijfers()
    """De kerncijfers van de gemeente."""
    regiocijfers: Cijfers = Cijfers()
    """De kerncijfers van de regio."""
    landelijke_cijfers: Cijfers = Cijfers()
    """De kerncijfers van Nederland, om mee te vergelijken."""
    gebieden: tuple[Gebied, ...] = ()
    """De wijken, kernen of stadsdelen, met cijfers die bepalen wat daar past."""
    regio: Regio | None = None
    """De regio en haar gemeenten."""
    aandachtsgroepen: tuple[Aandachtsgroep, ...] = ()
    """De aandachtsgroepen: per groep de omvang, het aanbod, de behoefte en de bevindingen."""
    woonvormen: tuple[Woonvorm, ...] = ()
    """De soorten woningen en plekken, elk met een definitie."""
    analysevragen: Analysevragen = Analysevragen()
    """De antwoorden op de vijf vragen die uit de analyse volgen."""
    onderwerpen: tuple[Onderwerp, ...] = ()
    """De negen onderwerpen van het praktisch handvat: situatie, opgave en keuzes."""
    zorgvraag: tuple[Zorgvraag, ...] = ()
    """De vraag naar zorg en ondersteuning, nu en straks."""
    voorzieningen: tuple[Voorziening, ...] = ()
    """De voorzieningen per wijk of kern en de loopafstand ernaartoe."""
    taakstelling: tuple[Taakstelling, ...] = ()
    """Het huisvesten van statushouders: de taakstelling en het resultaat per halfjaar."""
    woningbouwprogramma: tuple[Programma, ...] = ()
    """De geplande woningen, per locatie, jaar en soort."""
    prioriteiten: tuple[Prioriteit, ...] = ()
    """De prioriteiten die uit de analyse volgen."""
    eindbeelden: tuple[Eindbeeld, ...] = ()
    """De eindbeelden: hoe de partijen de toekomst zien, per onderwerp."""
    eindbeeld_samen: Opmaak | None = None
    """De eindbeelden samen in één tekst."""
    ambities: tuple[Ambitie, ...] = ()
    """De ambities: meetbare stappen naar een eindbeeld."""
    maatregelen: tuple[Maatregel, ...] = ()
    """Het uitvoeringsprogramma: wie doet wat, hoe en wanneer."""
    volgen: Volgen | None = None
    """Hoe de uitvoering wordt gevolgd."""
    indicatoren: tuple[Indicator, ...] = ()
    """Cijfers die worden gevolgd naast die van de ambities."""
    risicos: tuple[Risico, ...] = ()
    """Wat er kan misgaan en wat de partijen eraan doen."""
    proces: Proces = Proces()
    """Hoe de visie tot stand komt."""
    partners: tuple[Partner, ...] = ()
    """De partijen die meedoen."""
    juridisch: tuple[Wet, ...] = ()
    """Wat de wet vraagt, voor zover bekend."""
    raming: Raming | None = None
    """De instellingen van de eigen raming van het aantal ouderen."""
    begrippen: tuple[Begrip, ...] = ()
    """De begrippenlijst."""
    bronnen: tuple[Bron, ...] = ()
    """De bronnenlijst."""
    controle: Instellingen = Instellingen()
    """De afspraken over de controle van deze gemeente."""
    regiocontrole: Instellingen = Instellingen()
    """De afspraken over de controle die voor de hele regio gelden."""

    @property
    def naam(self) -> Tekst:
        """The name of what the document is about: the gemeente, or else the region."""
        gebied = self.gemeente or self.regio
        assert gebied is not None  # both kinds of dossier demand their own
        return gebied.naam


class Gemeentedossier(Dossier, frozen=True, kw_only=True):
    """Everything about one gemeente: that of the country, of its region and its own."""

    gemeente: Gemeente
    """De gemeente waar het document over gaat."""


class Regiodossier(Dossier, frozen=True, kw_only=True):
    """Everything about a region itself: that of the country and its own."""

    regio: Regio
    """De regio en haar gemeenten."""


GEEN_DOCUMENT = Documentgegevens(
    titel=Tekst(""),
    versie=Tekst(""),
    status=Tekst("concept"),
    datum=Datum(date.min),
    horizon=Horizon(van=Jaar(1), tot=Jaar(1)),
)
"""Stands for the document of a region that has none: no value in it was read anywhere."""


class Regiogegevens(Regiodossier, frozen=True, kw_only=True):
    """The same for who makes no document: it holds what gemeenten share, and may hold no more."""

    document: Documentgegevens = GEEN_DOCUMENT
    """De titel, de versie en de status van het document van de regio zelf."""


BESTANDEN: dict[str, tuple[str, ...]] = {
    "gemeente.yaml": ("document", "gemeente", "controle"),
    "cijfers.yaml": ("cijfers", "gebieden"),
    "aandachtsgroepen.yaml": ("aandachtsgroepen",),
    "analyse.yaml": (
        "analysevragen",
        "onderwerpen",
        "zorgvraag",
        "voorzieningen",
        "taakstelling",
        "woningbouwprogramma",
        "prioriteiten",
    ),
    "visie.yaml": ("eindbeelden", "eindbeeld_samen"),
    "ambities.yaml": ("ambities",),
    "uitvoering.yaml": ("maatregelen", "volgen", "indicatoren", "risicos"),
    "proces.yaml": ("proces", "partners"),
    "begrippen.yaml": ("begrippen",),
    "bronnen.yaml": ("bronnen",),
}
"""Which top-level keys each file of a gemeente may hold."""

REGIOBESTAND: dict[str, tuple[str, ...]] = {
    "regio.yaml": (
        "document",
        "regio",
        "regiocijfers",
        "regiocontrole",
        "aandachtsgroepen",
        "onderwerpen",
        "prioriteiten",
        "eindbeelden",
        "eindbeeld_samen",
        "ambities",
        "maatregelen",
        "volgen",
        "indicatoren",
        "risicos",
        "proces",
        "partners",
        "begrippen",
        "bronnen",
    ),
}
"""What a region may say for all its gemeenten."""

EIGEN_VAN_REGIO = ("document", "proces")
"""What stands in :data:`REGIOBESTAND` for the region's own document: no gemeente inherits it."""

LANDELIJK: dict[str, tuple[str, ...]] = {
    "aandachtsgroepen.yaml": ("aandachtsgroepen",),
    "woonvormen.yaml": ("woonvormen",),
    "eindbeelden.yaml": ("eindbeelden",),
    "begrippen.yaml": ("begrippen",),
    "bronnen.yaml": ("bronnen",),
    "juridisch.yaml": ("juridisch",),
    "cijfers.yaml": ("landelijke_cijfers",),
    "raming.yaml": ("raming",),
}
"""What stands once for the whole country."""
