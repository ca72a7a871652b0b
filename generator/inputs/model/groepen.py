"""``aandachtsgroepen.yaml``: who needs what, and what is there."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.aanbod import (
    Behoefte,
    HuidigAanbod,
    LokaalRegionaal,
    Plan,
    Prognose,
    Woonaanbod,
)
from generator.inputs.model.analyse import Analysevragen
from generator.inputs.model.basis import FairShareRef, GroepRef, Keuze, PartnerRef

GROEP_OUDEREN = "ouderen"
"""The aandachtsgroep whose ``prognose`` is about persons of 65 and over."""


class Kwalitatief(Value, frozen=True, kw_only=True):
    """Qualitative findings from talks, surveys and practice."""

    knelpunten: tuple[Tekst, ...] = ()
    """Wat er in de praktijk misgaat voor deze groep, één punt per regel."""
    oorzaken: tuple[Tekst, ...] = ()
    """Waardoor dat komt, één oorzaak per regel."""
    woonwensen: tuple[Tekst, ...] = ()
    """Wat mensen uit de groep zelf willen, één wens per regel."""
    herkomst: Tekst | None = None
    """Waar deze bevindingen vandaan komen, zoals gesprekken of een enquête."""


class Locatie(Value, frozen=True, kw_only=True):
    """Where a group can best live and which facilities that asks for."""

    waar: Tekst
    """Waar de groep het best kan wonen."""
    voorwaarden: tuple[Tekst, ...] = ()
    """Welke voorzieningen daar moeten zijn, één per regel."""


class Contingent(Value, frozen=True, kw_only=True):
    """Agreed homes per year: the structural number and the catching up."""

    structureel: Cijfer
    """Hoeveel woningen er elk jaar voor de groep zijn afgesproken."""
    inhaalslag: Cijfer | None = None
    """Hoeveel woningen er per jaar extra nodig zijn om een achterstand in te halen."""


class Urgentie(Value, frozen=True, kw_only=True):
    """How urgent the task is, and whether the law or a local rule gives priority."""

    niveau: Annotated[Tekst, Keuze(opties=("hoog", "middel", "laag"))]
    """Hoe dringend de opgave voor deze groep is."""
    onderbouwing: Tekst
    """Waarom de opgave zo dringend is."""
    regeling: Tekst | None = None
    """De wet of lokale regel die deze groep voorrang geeft."""
    contingent: Contingent | None = None
    """Het aantal woningen per jaar dat voor deze groep is afgesproken."""


class Groepsaandeel(Value, frozen=True, kw_only=True):
    """The part of a group that the gemeente takes, by a division of the region."""

    verdeling: FairShareRef
    """De verdeling over de regio waar dit aandeel bij hoort."""
    aandeel: Cijfer
    """Het deel dat deze gemeente op zich neemt."""


class NietVanToepassing(Value, frozen=True, kw_only=True):
    """Why a group does not play a part in this gemeente."""

    reden: Tekst
    """Waarom deze groep in de gemeente geen rol speelt."""


class Aandachtsgroep(Value, frozen=True, kw_only=True):
    """One aandachtsgroep: the national facts and what the gemeente and region say of it.

    ``wettelijke_urgentie`` is the text of the national list; ``lokaal`` marks a group that the
    gemeente added itself. ``vera_code`` and ``cbs_categorie`` name the group in the standards from
    which figures can be taken. ``opgave`` holds a published extra need that is not calculated here.
    """

    id: Tekst
    """Korte naam van de groep. Gebruik het id uit de landelijke lijst; een eigen groep krijgt een
    nieuw id."""
    naam: Tekst
    """Naam van de groep. Alleen nodig bij een eigen groep."""
    omschrijving: Tekst
    """Wie bij de groep horen. Alleen nodig bij een eigen groep."""
    rijk: Tekst | None = None
    """Hoe het Rijk deze groep noemt of indeelt."""
    wettelijke_urgentie: Tekst | None = None
    """Welke voorrang de wet deze groep geeft."""
    taakstelling: bool = False
    """Ja als het Rijk voor deze groep een taakstelling geeft."""
    vera_code: Tekst | None = None
    """De code van de groep in de VERA-standaard van de corporaties."""
    cbs_categorie: Tekst | None = None
    """De naam van de groep in de tabellen van het CBS."""
    lokaal: bool = False
    """Ja als de gemeente deze groep zelf heeft toegevoegd."""
    overlap_met: tuple[GroepRef, ...] = ()
    """Groepen waar dezelfde mensen ook bij kunnen horen. Tel die aantallen niet op."""
    samengevoegd_met: GroepRef | None = None
    """De groep waar deze groep in de tekst bij is gevoegd."""
    niet_van_toepassing: NietVanToepassing | None = None
    """Vul dit in als de groep in deze gemeente geen rol speelt."""
    levert: Tekst | None = None
    """Wie de ontbrekende gegevens over deze groep kan leveren."""
    omvang_huidig: LokaalRegionaal | None = None
    """Hoeveel mensen nu bij de groep horen, in de gemeente en in de regio."""
    aanbod_huidig: HuidigAanbod | None = None
    """Wat er nu is voor de groep aan wonen, zorg en welzijn."""
    prognose: tuple[Prognose, ...] = ()
    """Hoe groot de groep over ongeveer 10 en 20 jaar is."""
    behoefte: Behoefte | None = None
    """Wat de groep straks nodig heeft aan wonen, zorg en welzijn."""
    plancapaciteit: tuple[Plan, ...] = ()
    """Geplande woningen voor de groep."""
    opgave: tuple[Woonaanbod, ...] = ()
    """Een opgave die al is gepubliceerd en die hier niet wordt uitgerekend."""
    kwalitatief: Kwalitatief | None = None
    """Wat gesprekken, enquêtes en de praktijk over de groep leren."""
    locatie: Locatie | None = None
    """Waar de groep het best kan wonen."""
    urgentie: Urgentie | None = None
    """Hoe dringend de opgave is en wat daarover is afgesproken."""
    fair_share: Groepsaandeel | None = None
    """Het deel van de groep dat deze gemeente binnen de regio op zich neemt."""
    vragen: Analysevragen | None = None
    """De antwoorden op de vijf analysevragen voor deze groep."""
    bevindingen: Opmaak | None = None
    """Wat over de groep te zeggen valt, als lopende tekst."""
    gevalideerd_door: tuple[PartnerRef, ...] = ()
    """De partners die hebben nagegaan of deze gegevens kloppen."""
