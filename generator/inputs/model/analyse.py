"""``aandachtsgroepen.yaml`` and ``analyse.yaml``: who needs what, and what is there."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import (
    AmbitieRef,
    FairShareRef,
    GroepRef,
    Jaarcijfer,
    Keuze,
    PartnerRef,
    WoonvormRef,
)


class Woonvorm(Value, frozen=True, kw_only=True):
    """A kind of home with its definition. Classes exclude each other in counts."""

    id: Tekst
    naam: Tekst
    meervoud: Tekst
    definitie: Tekst
    bron: Tekst | None = None
    voor_ouderen: bool = False


class LokaalRegionaal(Value, frozen=True, kw_only=True):
    """The same figure for the gemeente and for the region."""

    lokaal: Cijfer | None = None
    regionaal: Cijfer | None = None


class Aanbod(Value, frozen=True, kw_only=True):
    """A supply or need that is not a home: what it is, how much, and a remark."""

    naam: Tekst
    jaar: Jaar | None = None
    cijfer: Cijfer | None = None
    toelichting: Tekst | None = None


class Woonaanbod(Value, frozen=True, kw_only=True):
    """Homes of one kind. ``jaar`` is the year a need or plan holds for."""

    woonvorm: WoonvormRef
    jaar: Jaar | None = None
    cijfer: Cijfer
    toelichting: Tekst | None = None


class HuidigAanbod(Value, frozen=True, kw_only=True):
    """What there is now for a group, per domain."""

    wonen: tuple[Woonaanbod, ...] = ()
    zorg: tuple[Aanbod, ...] = ()
    welzijn: tuple[Aanbod, ...] = ()


class Behoefte(Value, frozen=True, kw_only=True):
    """What a group will need, per domain."""

    wonen: tuple[Woonaanbod, ...] = ()
    zorg: tuple[Aanbod, ...] = ()
    welzijn: tuple[Aanbod, ...] = ()


class Plan(Value, frozen=True, kw_only=True):
    """Planned homes. Only ``hard`` plans (adopted) count in the tekort."""

    woonvorm: WoonvormRef
    hardheid: Annotated[Tekst, Keuze(opties=("hard", "zacht"))]
    jaar: Jaar
    cijfer: Cijfer
    locatie: Tekst | None = None


class Prognose(Value, frozen=True, kw_only=True):
    """The expected size of a group in a year; model, scenario and base year are required."""

    jaar: Jaar
    lokaal: Cijfer | None = None
    regionaal: Cijfer | None = None
    model: Tekst
    scenario: Tekst
    basisjaar: Jaar


class Kwalitatief(Value, frozen=True, kw_only=True):
    """Qualitative findings from talks, surveys and practice."""

    knelpunten: tuple[Tekst, ...] = ()
    oorzaken: tuple[Tekst, ...] = ()
    woonwensen: tuple[Tekst, ...] = ()
    herkomst: Tekst | None = None


class Locatie(Value, frozen=True, kw_only=True):
    """Where a group can best live and which facilities that asks for."""

    waar: Tekst
    voorwaarden: tuple[Tekst, ...] = ()


class Contingent(Value, frozen=True, kw_only=True):
    """Agreed homes per year: the structural number and the catching up."""

    structureel: Cijfer
    inhaalslag: Cijfer | None = None


class Urgentie(Value, frozen=True, kw_only=True):
    """How urgent the task is, and whether the law or a local rule gives priority."""

    niveau: Annotated[Tekst, Keuze(opties=("hoog", "middel", "laag"))]
    onderbouwing: Tekst
    regeling: Tekst | None = None
    contingent: Contingent | None = None


class Groepsaandeel(Value, frozen=True, kw_only=True):
    """The part of a group that the gemeente takes, by a division of the region."""

    verdeling: FairShareRef
    aandeel: Cijfer


class NietVanToepassing(Value, frozen=True, kw_only=True):
    """Why a group does not play a part in this gemeente."""

    reden: Tekst


class Analysevragen(Value, frozen=True, kw_only=True):
    """The five questions of the guide that follow from the analysis."""

    tekort: Opmaak | None = None
    passende_zorg: Opmaak | None = None
    welzijnsvoorzieningen: Opmaak | None = None
    locatie: Opmaak | None = None
    fair_share: Opmaak | None = None


class Aandachtsgroep(Value, frozen=True, kw_only=True):
    """One aandachtsgroep: the national facts and what the gemeente and region say of it.

    ``wettelijke_urgentie`` is the text of the national list; ``lokaal`` marks a group that the
    gemeente added itself. ``vera_code`` and ``cbs_categorie`` name the group in the standards from
    which figures can be taken. ``opgave`` holds a published extra need that is not calculated here.
    """

    id: Tekst
    naam: Tekst
    omschrijving: Tekst
    rijk: Tekst | None = None
    wettelijke_urgentie: Tekst | None = None
    taakstelling: bool = False
    vera_code: Tekst | None = None
    cbs_categorie: Tekst | None = None
    lokaal: bool = False
    overlap_met: tuple[GroepRef, ...] = ()
    samengevoegd_met: GroepRef | None = None
    niet_van_toepassing: NietVanToepassing | None = None
    levert: Tekst | None = None
    omvang_huidig: LokaalRegionaal | None = None
    aanbod_huidig: HuidigAanbod | None = None
    prognose: tuple[Prognose, ...] = ()
    behoefte: Behoefte | None = None
    plancapaciteit: tuple[Plan, ...] = ()
    opgave: tuple[Woonaanbod, ...] = ()
    kwalitatief: Kwalitatief | None = None
    locatie: Locatie | None = None
    urgentie: Urgentie | None = None
    fair_share: Groepsaandeel | None = None
    vragen: Analysevragen | None = None
    bevindingen: Opmaak | None = None
    gevalideerd_door: tuple[PartnerRef, ...] = ()


class Onderwerp(Value, frozen=True, kw_only=True):
    """One of the nine topics of the guide."""

    id: Annotated[
        Tekst,
        Keuze(
            opties=(
                "analyse_per_doelgroep",
                "prioriteiten_urgenties",
                "woningbouwprogrammering",
                "zorg_welzijn_bij_wonen",
                "leefbaarheid_leefomgeving",
                "preventie_gezondheid_veiligheid",
                "doorstroming",
                "technologie_domotica",
                "kansen_laaghangend_fruit",
            )
        ),
    ]
    situatie: Opmaak | None = None
    opgave: Opmaak | None = None
    keuzes: tuple[Tekst, ...] = ()
    groepen: tuple[GroepRef, ...] = ()
    ambities: tuple[AmbitieRef, ...] = ()


class Zorgvraag(Value, frozen=True, kw_only=True):
    """Demand for care of one kind: now and expected."""

    id: Tekst
    naam: Tekst
    huidig: Cijfer
    straks: tuple[Jaarcijfer, ...] = ()
    toelichting: Tekst | None = None


class Voorziening(Value, frozen=True, kw_only=True):
    """A facility in a wijk or kern and the walking distance to it."""

    gebied: Tekst
    voorziening: Tekst
    afstand: Cijfer
    toelichting: Tekst | None = None


class Taakstelling(Value, frozen=True, kw_only=True):
    """Housing status holders: task and result per half-year (``2020-2`` is July-December)."""

    halfjaar: Tekst
    taakstelling: Cijfer
    gehuisvest: Cijfer | None = None
    toelichting: Tekst | None = None


class Prioriteit(Value, frozen=True, kw_only=True):
    """A priority that follows from the analysis."""

    id: Tekst
    naam: Tekst
    urgentie: Annotated[Tekst, Keuze(opties=("hoog", "middel", "laag"))]
    groepen: tuple[GroepRef, ...] = ()
    onderbouwing: Tekst
    termijn: Tekst | None = None


class Programma(Value, frozen=True, kw_only=True):
    """A line of the woningbouwprogramma: a location or total, a year or period, a kind of home.

    ``onderdeel_van`` is the name of the line this one is part of, so that nothing counts twice.
    """

    naam: Tekst
    onderdeel_van: Tekst | None = None
    jaar: Jaar | None = None
    periode: Tekst | None = None
    woonvorm: WoonvormRef | None = None
    hardheid: Annotated[Tekst, Keuze(opties=("hard", "zacht"))] | None = None
    woningen: Cijfer
    toelichting: Tekst | None = None
