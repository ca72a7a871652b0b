"""The whole: everything that is known about one gemeente, merged from three levels."""

from generator.core.leaf import Opmaak
from generator.core.value import Value
from generator.inputs.model.analyse import (
    Aandachtsgroep,
    Analysevragen,
    Onderwerp,
    Prioriteit,
    Programma,
    Taakstelling,
    Voorziening,
    Woonvorm,
    Zorgvraag,
)
from generator.inputs.model.basis import Begrip, Bron
from generator.inputs.model.cijfers import Cijfers, Gebied
from generator.inputs.model.controle import Instellingen
from generator.inputs.model.document import Documentgegevens, Gemeente
from generator.inputs.model.gedeeld import Raming, Regio, Wet
from generator.inputs.model.proces import Partner, Proces
from generator.inputs.model.uitvoering import Indicator, Maatregel, Risico, Volgen
from generator.inputs.model.visie import Ambitie, Eindbeeld


class Dossier(Value, frozen=True, kw_only=True):
    """The top-level keys of the input files; :data:`BESTANDEN` says which file holds which."""

    document: Documentgegevens
    gemeente: Gemeente
    cijfers: Cijfers = Cijfers()
    regiocijfers: Cijfers = Cijfers()
    landelijke_cijfers: Cijfers = Cijfers()
    gebieden: tuple[Gebied, ...] = ()
    regio: Regio | None = None
    aandachtsgroepen: tuple[Aandachtsgroep, ...] = ()
    woonvormen: tuple[Woonvorm, ...] = ()
    analysevragen: Analysevragen = Analysevragen()
    onderwerpen: tuple[Onderwerp, ...] = ()
    zorgvraag: tuple[Zorgvraag, ...] = ()
    voorzieningen: tuple[Voorziening, ...] = ()
    taakstelling: tuple[Taakstelling, ...] = ()
    woningbouwprogramma: tuple[Programma, ...] = ()
    prioriteiten: tuple[Prioriteit, ...] = ()
    eindbeelden: tuple[Eindbeeld, ...] = ()
    eindbeeld_samen: Opmaak | None = None
    ambities: tuple[Ambitie, ...] = ()
    maatregelen: tuple[Maatregel, ...] = ()
    volgen: Volgen | None = None
    indicatoren: tuple[Indicator, ...] = ()
    risicos: tuple[Risico, ...] = ()
    proces: Proces = Proces()
    partners: tuple[Partner, ...] = ()
    juridisch: tuple[Wet, ...] = ()
    raming: Raming | None = None
    begrippen: tuple[Begrip, ...] = ()
    bronnen: tuple[Bron, ...] = ()
    controle: Instellingen = Instellingen()
    regiocontrole: Instellingen = Instellingen()


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
        "regio",
        "regiocijfers",
        "regiocontrole",
        "aandachtsgroepen",
        "onderwerpen",
        "eindbeelden",
        "ambities",
        "partners",
        "begrippen",
        "bronnen",
    ),
}
"""What a region may say for all its gemeenten."""

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
