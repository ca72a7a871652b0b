"""``cijfers.yaml``: the statistics of an area. The same keys serve gemeente, region and country."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import BronRef, Keuze, Reeks


class Leeftijdsopbouw(Value, frozen=True, kw_only=True):
    """Persons by age class; the classes are written ``0-14`` and ``65+`` and do not overlap."""

    peildatum: Datum | Jaar
    bron: BronRef
    klassen: dict[Tekst, Getal]
    toelichting: Tekst | None = None


class Wijk(Value, frozen=True, kw_only=True):
    """One wijk: counts of persons and households, WOZ in euro, tenure in percent."""

    naam: Tekst
    inwoners: Getal | None = None
    inwoners_65plus: Getal | None = None
    huishoudens: Getal | None = None
    eenpersoonshuishoudens: Getal | None = None
    woz_waarde: Getal | None = None
    koopwoningen: Getal | None = None
    huurwoningen: Getal | None = None
    afstand_supermarkt_km: Getal | None = None


class Wijken(Value, frozen=True, kw_only=True):
    """The wijken of a gemeente, from one source at one date."""

    peildatum: Datum | Jaar
    bron: BronRef
    toelichting: Tekst | None = None
    lijst: tuple[Wijk, ...]


class Gebied(Value, frozen=True, kw_only=True):
    """A part of the gemeente or region with the figures that decide what fits there.

    ``vrijkomend_per_jaar`` are the social rental homes that come free in a year.
    """

    id: Tekst
    naam: Tekst
    niveau: Annotated[
        Tekst, Keuze(opties=("regio", "gemeente", "stadsdeel", "kern", "wijk", "buurt"))
    ]
    inwoners: Cijfer | None = None
    huishoudens: Cijfer | None = None
    sociale_huur: Cijfer | None = None
    vrijkomend_per_jaar: Cijfer | None = None


class Woninggeschiktheid(Value, frozen=True, kw_only=True):
    """How far the stock suits people with a limitation; the classes exclude each other."""

    nultreden: Cijfer
    aanpasbaar: Cijfer
    ongeschikt: Cijfer


class Samenstelling(Value, frozen=True, kw_only=True):
    """Households of 75 and over: living alone or together."""

    alleen: Cijfer
    samen: Cijfer


class Cijfers(Value, frozen=True, kw_only=True):
    """The key figures of one area; what is left out is not known."""

    inwoners: Cijfer | None = None
    inwoners_65plus: Cijfer | None = None
    inwoners_75plus: Cijfer | None = None
    inwoners_80plus: Cijfer | None = None
    inwoners_85plus: Cijfer | None = None
    huishoudens: Cijfer | None = None
    eenpersoonshuishoudens: Cijfer | None = None
    huishoudens_zonder_kinderen: Cijfer | None = None
    huishoudens_met_kinderen: Cijfer | None = None
    gemiddelde_huishoudensgrootte: Cijfer | None = None
    bevolkingsdichtheid: Cijfer | None = None
    woningvoorraad: Cijfer | None = None
    koopwoningen: Cijfer | None = None
    huurwoningen: Cijfer | None = None
    corporatiewoningen: Cijfer | None = None
    woz_waarde: Cijfer | None = None
    woz_waarde_eerder: Cijfer | None = None
    wmo_clienten_per_1000: Cijfer | None = None
    aow_per_1000: Cijfer | None = None
    inwoners_reeks: Reeks | None = None
    inwoners_65plus_reeks: Reeks | None = None
    huishoudens_reeks: Reeks | None = None
    eenpersoonshuishoudens_reeks: Reeks | None = None
    verkoopprijs_reeks: Reeks | None = None
    leeftijdsopbouw: Leeftijdsopbouw | None = None
    wijken: Wijken | None = None
    woninggeschiktheid: Woninggeschiktheid | None = None
    huishoudens_75plus: Samenstelling | None = None
