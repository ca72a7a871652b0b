"""``analyse.yaml``: what follows from the figures."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import AmbitieRef, GroepRef, Jaarcijfer, Keuze, WoonvormRef


class Analysevragen(Value, frozen=True, kw_only=True):
    """The five questions of the guide that follow from the analysis."""

    tekort: Opmaak | None = None
    """Hoeveel woningen er per aandachtsgroep tekort zijn, en wat dat betekent voor bouwen, verdelen
    en urgentie."""
    passende_zorg: Opmaak | None = None
    """Welke passende zorg de partijen kunnen en gaan leveren."""
    welzijnsvoorzieningen: Opmaak | None = None
    """Welke welzijnsvoorzieningen de partijen kunnen en gaan leveren."""
    locatie: Opmaak | None = None
    """Waar groepen het best kunnen wonen, gezien hun behoefte en de voorzieningen."""
    fair_share: Opmaak | None = None
    """Wat een eerlijke verdeling van aandachtsgroepen over de gemeenten in de regio is."""


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
    """Het onderwerp uit het praktisch handvat."""
    situatie: Opmaak | None = None
    """Hoe het er nu voor staat."""
    opgave: Opmaak | None = None
    """Wat er moet gebeuren."""
    keuzes: tuple[Tekst, ...] = ()
    """De keuzes die de partijen maken, één per regel."""
    groepen: tuple[GroepRef, ...] = ()
    """De aandachtsgroepen waar dit onderwerp over gaat."""
    ambities: tuple[AmbitieRef, ...] = ()
    """De ambities die bij dit onderwerp horen."""


class Zorgvraag(Value, frozen=True, kw_only=True):
    """Demand for care of one kind: now and expected."""

    id: Tekst
    """Korte naam van de zorgvraag, zonder spaties."""
    naam: Tekst
    """Om welke zorg het gaat, zoals ondersteuning uit de Wmo."""
    huidig: Cijfer
    """Hoeveel mensen deze zorg nu krijgen of nodig hebben."""
    straks: tuple[Jaarcijfer, ...] = ()
    """De verwachting voor latere jaren."""
    toelichting: Tekst | None = None
    """Wat een lezer moet weten om de cijfers goed te begrijpen."""


class Voorziening(Value, frozen=True, kw_only=True):
    """A facility in a wijk or kern and the walking distance to it."""

    gebied: Tekst
    """De wijk of kern."""
    voorziening: Tekst
    """De soort voorziening, zoals supermarkt of huisarts."""
    afstand: Cijfer
    """De loopafstand tot de voorziening."""
    toelichting: Tekst | None = None
    """Een opmerking die in de tabel komt."""


class Taakstelling(Value, frozen=True, kw_only=True):
    """Housing status holders: task and result per half-year (``2020-2`` is July-December).

    A task that is not given is calculated when the region gives the national number.
    """

    halfjaar: Tekst
    """Het jaar en het halfjaar. Zo is 2026-2 juli tot en met december 2026."""
    taakstelling: Cijfer | None = None
    """Hoeveel statushouders de gemeente in dit halfjaar moet huisvesten. Zonder: berekend, als het
    landelijke aantal bekend is."""
    achterstand_meegeteld: bool | None = None
    """Ja als de achterstand van eerder in de taakstelling zit, nee als die er nog bij komt. Laat
    dit weg als u het niet weet."""
    gehuisvest: Cijfer | None = None
    """Hoeveel statushouders in dit halfjaar een woning kregen."""
    toelichting: Tekst | None = None
    """Een opmerking die in de tabel komt."""


class Prioriteit(Value, frozen=True, kw_only=True):
    """A priority that follows from the analysis."""

    id: Tekst
    """Korte naam van de prioriteit, zonder spaties."""
    naam: Tekst
    """De prioriteit in een paar woorden."""
    urgentie: Annotated[Tekst, Keuze(opties=("hoog", "middel", "laag"))]
    """Hoe dringend deze prioriteit is."""
    groepen: tuple[GroepRef, ...] = ()
    """De aandachtsgroepen waar het om gaat."""
    onderbouwing: Tekst
    """Waarom dit voorgaat, met de cijfers of bevindingen die dat laten zien."""
    termijn: Tekst | None = None
    """Wanneer dit moet gebeuren, zoals voor 2030."""


class Programma(Value, frozen=True, kw_only=True):
    """A line of the woningbouwprogramma: a location or total, a year or period, a kind of home.

    ``onderdeel_van`` is the name of the line this one is part of, so that nothing counts twice.
    """

    naam: Tekst
    """De locatie of het totaal waar deze regel over gaat."""
    onderdeel_van: Tekst | None = None
    """De naam van de regel waar deze een deel van is. Zo telt niets dubbel."""
    jaar: Jaar | None = None
    """Het jaar waarin de woningen klaar zijn."""
    periode: Tekst | None = None
    """De periode waarin de woningen klaar zijn, als er geen jaar is."""
    woonvorm: WoonvormRef | None = None
    """De soort woning."""
    hardheid: Annotated[Tekst, Keuze(opties=("hard", "zacht"))] | None = None
    """Hard is vastgesteld; zacht is nog niet zeker."""
    woningen: Cijfer
    """Om hoeveel woningen het gaat."""
    toelichting: Tekst | None = None
    """Een opmerking die in de tabel komt."""
