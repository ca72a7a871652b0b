"""Homes, care and welfare: what there is, what is needed and what is planned."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import Keuze, WoonvormRef


class Woonvorm(Value, frozen=True, kw_only=True):
    """A kind of home with its definition. Classes exclude each other in counts."""

    id: Tekst
    """Korte naam zonder spaties. Andere bestanden verwijzen hiermee naar deze woonvorm."""
    naam: Tekst
    """Naam in het enkelvoud, zoals nultredenwoning."""
    meervoud: Tekst
    """Naam in het meervoud, zoals nultredenwoningen."""
    definitie: Tekst
    """Welke woningen meetellen. Een woning telt bij één woonvorm mee."""
    bron: Tekst | None = None
    """Waar de definitie vandaan komt."""
    voor_ouderen: bool = False
    """Ja als deze woonvorm meetelt bij woningen voor ouderen."""


class LokaalRegionaal(Value, frozen=True, kw_only=True):
    """The same figure for the gemeente and for the region."""

    lokaal: Cijfer | None = None
    """Het cijfer voor de gemeente."""
    regionaal: Cijfer | None = None
    """Hetzelfde cijfer voor de hele regio."""


class Aanbod(Value, frozen=True, kw_only=True):
    """A supply or need that is not a home: what it is, how much, and a remark."""

    naam: Tekst
    """Wat er is of nodig is, zoals plaatsen dagbesteding."""
    jaar: Jaar | None = None
    """Het jaar waarvoor een behoefte geldt. Laat weg bij wat er nu is."""
    cijfer: Cijfer | None = None
    """Hoeveel er is of nodig is."""
    toelichting: Tekst | None = None
    """Een opmerking die in de tabel komt."""


class Woonaanbod(Value, frozen=True, kw_only=True):
    """Homes of one kind. ``jaar`` is the year a need or plan holds for."""

    woonvorm: WoonvormRef
    """De soort woning."""
    jaar: Jaar | None = None
    """Het jaar waarvoor een behoefte geldt. Laat weg bij wat er nu is."""
    cijfer: Cijfer
    """Om hoeveel woningen of plekken het gaat."""
    toelichting: Tekst | None = None
    """Een opmerking die in de tabel komt."""


class HuidigAanbod(Value, frozen=True, kw_only=True):
    """What there is now for a group, per domain."""

    wonen: tuple[Woonaanbod, ...] = ()
    """De woningen en plekken die er nu zijn, per woonvorm."""
    zorg: tuple[Aanbod, ...] = ()
    """De zorg die er nu is voor deze groep."""
    welzijn: tuple[Aanbod, ...] = ()
    """Het welzijnsaanbod dat er nu is voor deze groep."""


class Behoefte(Value, frozen=True, kw_only=True):
    """What a group will need, per domain."""

    wonen: tuple[Woonaanbod, ...] = ()
    """De woningen en plekken die nodig zijn, per woonvorm en jaar."""
    zorg: tuple[Aanbod, ...] = ()
    """De zorg die nodig is."""
    welzijn: tuple[Aanbod, ...] = ()
    """Het welzijnsaanbod dat nodig is."""


class Plan(Value, frozen=True, kw_only=True):
    """Planned homes. Only ``hard`` plans (adopted) count in the tekort."""

    woonvorm: WoonvormRef
    """De soort woning die gepland is."""
    hardheid: Annotated[Tekst, Keuze(opties=("hard", "zacht"))]
    """Hard is vastgesteld; zacht is nog niet zeker. Alleen harde plannen tellen mee bij het tekort.
    """
    jaar: Jaar
    """Het jaar waarin de woningen klaar zijn."""
    cijfer: Cijfer
    """Om hoeveel woningen het gaat."""
    locatie: Tekst | None = None
    """Waar de woningen komen."""


class Prognose(Value, frozen=True, kw_only=True):
    """The expected size of a group in a year; model, scenario and base year are required."""

    jaar: Jaar
    """Het jaar waarvoor de verwachting geldt."""
    lokaal: Cijfer | None = None
    """De verwachte omvang van de groep in de gemeente."""
    regionaal: Cijfer | None = None
    """De verwachte omvang van de groep in de regio."""
    model: Tekst
    """Het model of onderzoek waar de prognose uit komt, zoals Primos 2025."""
    scenario: Tekst
    """Het scenario binnen het model, zoals trend."""
    basisjaar: Jaar
    """Het jaar waarin de prognose begint."""
