"""``cijfers.yaml``: the statistics of an area. The same keys serve gemeente, region and country."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import BronRef, Keuze, Reeks


class Leeftijdsopbouw(Value, frozen=True, kw_only=True):
    """Persons by age class; the classes are written ``0-14`` and ``65+`` and do not overlap."""

    peildatum: Datum | Jaar
    """De dag of het jaar waarvoor de aantallen gelden."""
    bron: BronRef
    """De bron van de aantallen."""
    klassen: dict[Tekst, Getal]
    """Het aantal inwoners per leeftijd, zoals 0-14 en 65+. De klassen overlappen elkaar niet."""
    toelichting: Tekst | None = None
    """Wat een lezer over de aantallen moet weten."""


class Wijk(Value, frozen=True, kw_only=True):
    """One wijk: counts of persons and households, WOZ in euro, tenure in percent."""

    naam: Tekst
    """Naam van de wijk."""
    inwoners: Getal | None = None
    """Aantal inwoners."""
    inwoners_65plus: Getal | None = None
    """Aantal inwoners van 65 jaar en ouder."""
    huishoudens: Getal | None = None
    """Aantal huishoudens."""
    eenpersoonshuishoudens: Getal | None = None
    """Aantal huishoudens van één persoon."""
    woz_waarde: Getal | None = None
    """Gemiddelde WOZ-waarde in euro."""
    koopwoningen: Getal | None = None
    """Koopwoningen, in procent van alle woningen."""
    huurwoningen: Getal | None = None
    """Huurwoningen, in procent van alle woningen."""
    afstand_supermarkt_km: Getal | None = None
    """Gemiddelde afstand tot een grote supermarkt, in kilometer."""


class Wijken(Value, frozen=True, kw_only=True):
    """The wijken of a gemeente, from one source at one date."""

    peildatum: Datum | Jaar
    """De dag of het jaar waarvoor de cijfers gelden."""
    bron: BronRef
    """De bron van alle cijfers over de wijken."""
    toelichting: Tekst | None = None
    """Wat een lezer over deze cijfers moet weten."""
    lijst: tuple[Wijk, ...]
    """De wijken met hun cijfers."""


class Gebied(Value, frozen=True, kw_only=True):
    """A part of the gemeente or region with the figures that decide what fits there.

    ``vrijkomend_per_jaar`` are the social rental homes that come free in a year.
    """

    id: Tekst
    """Korte naam van het gebied, zonder spaties."""
    naam: Tekst
    """Naam van het gebied."""
    niveau: Annotated[
        Tekst, Keuze(opties=("regio", "gemeente", "stadsdeel", "kern", "wijk", "buurt"))
    ]
    """Het schaalniveau van het gebied."""
    inwoners: Cijfer | None = None
    """Aantal inwoners."""
    huishoudens: Cijfer | None = None
    """Aantal huishoudens."""
    sociale_huur: Cijfer | None = None
    """Aantal sociale huurwoningen."""
    vrijkomend_per_jaar: Cijfer | None = None
    """Hoeveel sociale huurwoningen er per jaar vrijkomen."""


class Woninggeschiktheid(Value, frozen=True, kw_only=True):
    """How far the stock suits people with a limitation; the classes exclude each other."""

    nultreden: Cijfer
    """Woningen zonder trappen of drempels, binnen en buiten."""
    aanpasbaar: Cijfer
    """Woningen die geschikt te maken zijn."""
    ongeschikt: Cijfer
    """Woningen die niet geschikt te maken zijn."""


class Samenstelling(Value, frozen=True, kw_only=True):
    """Households of 75 and over: living alone or together."""

    alleen: Cijfer
    """Huishoudens van 75 jaar en ouder van één persoon."""
    samen: Cijfer
    """Huishoudens van 75 jaar en ouder van twee of meer personen."""


class Cijfers(Value, frozen=True, kw_only=True):
    """The key figures of one area; what is left out is not known."""

    inwoners: Cijfer | None = None
    """Aantal inwoners."""
    inwoners_65plus: Cijfer | None = None
    """Aantal inwoners van 65 jaar en ouder."""
    inwoners_75plus: Cijfer | None = None
    """Aantal inwoners van 75 jaar en ouder."""
    inwoners_80plus: Cijfer | None = None
    """Aantal inwoners van 80 jaar en ouder."""
    inwoners_85plus: Cijfer | None = None
    """Aantal inwoners van 85 jaar en ouder."""
    huishoudens: Cijfer | None = None
    """Aantal huishoudens."""
    eenpersoonshuishoudens: Cijfer | None = None
    """Aantal huishoudens van één persoon."""
    huishoudens_zonder_kinderen: Cijfer | None = None
    """Aantal huishoudens van meer personen zonder kinderen."""
    huishoudens_met_kinderen: Cijfer | None = None
    """Aantal huishoudens met kinderen."""
    gemiddelde_huishoudensgrootte: Cijfer | None = None
    """Gemiddeld aantal personen per huishouden."""
    bevolkingsdichtheid: Cijfer | None = None
    """Aantal inwoners per vierkante kilometer land."""
    woningvoorraad: Cijfer | None = None
    """Aantal woningen."""
    koopwoningen: Cijfer | None = None
    """Koopwoningen, in procent van alle woningen."""
    huurwoningen: Cijfer | None = None
    """Huurwoningen, in procent van alle woningen."""
    corporatiewoningen: Cijfer | None = None
    """Huurwoningen van corporaties, in procent van alle woningen."""
    woz_waarde: Cijfer | None = None
    """Gemiddelde WOZ-waarde van woningen, in euro."""
    woz_waarde_eerder: Cijfer | None = None
    """De gemiddelde WOZ-waarde in een eerder jaar, om mee te vergelijken."""
    wmo_clienten_per_1000: Cijfer | None = None
    """Inwoners met ondersteuning uit de Wmo, per 1.000 inwoners."""
    aow_per_1000: Cijfer | None = None
    """Inwoners met AOW, per 1.000 inwoners."""
    inwoners_reeks: Reeks | None = None
    """Het aantal inwoners door de jaren."""
    inwoners_65plus_reeks: Reeks | None = None
    """Het aantal inwoners van 65 jaar en ouder door de jaren."""
    huishoudens_reeks: Reeks | None = None
    """Het aantal huishoudens door de jaren."""
    eenpersoonshuishoudens_reeks: Reeks | None = None
    """Het aantal huishoudens van één persoon door de jaren."""
    verkoopprijs_reeks: Reeks | None = None
    """De gemiddelde verkoopprijs van woningen door de jaren, in euro."""
    leeftijdsopbouw: Leeftijdsopbouw | None = None
    """Het aantal inwoners per leeftijdsklasse."""
    wijken: Wijken | None = None
    """De cijfers per wijk."""
    woninggeschiktheid: Woninggeschiktheid | None = None
    """Hoe geschikt de woningen zijn voor mensen met een beperking."""
    huishoudens_75plus: Samenstelling | None = None
    """Huishoudens van 75 jaar en ouder: alleen of samen."""
