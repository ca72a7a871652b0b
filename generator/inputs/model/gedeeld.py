"""``regio.yaml`` and ``landelijk/``: what gemeenten share."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import BronRef, GroepRef, Keuze


class FairShareDeel(Value, frozen=True, kw_only=True):
    """One gemeente in a division: its current share and its fair share, in percent or numbers."""

    gemeente: Tekst
    huidig: Cijfer
    aandeel: Cijfer


class FairShare(Value, frozen=True, kw_only=True):
    """A division over the gemeenten of the region with its key."""

    id: Tekst
    naam: Tekst
    sleutel: Tekst
    groep: GroepRef | None = None
    delen: tuple[FairShareDeel, ...]


class Feit(Value, frozen=True, kw_only=True):
    """A published fact that is quoted, not calculated with."""

    id: Tekst
    tekst: Tekst
    cijfer: Cijfer
    groep: GroepRef | None = None


class Regiogemeente(Value, frozen=True, kw_only=True):
    """A gemeente of the region with the figures that are set side by side.

    ``aandeel_65plus`` is in percent of the inhabitants on the same date.
    """

    naam: Tekst
    gm_code: Tekst
    inwoners: Cijfer | None = None
    inwoners_65plus: Cijfer | None = None
    aandeel_65plus: Cijfer | None = None
    huishoudens: Cijfer | None = None
    woningvoorraad: Cijfer | None = None


class Regio(Value, frozen=True, kw_only=True):
    """The region and its gemeenten."""

    naam: Tekst
    soort: Tekst | None = None
    gemeenten: tuple[Regiogemeente, ...] = ()
    kader: Opmaak | None = None
    feiten: tuple[Feit, ...] = ()
    fair_share: tuple[FairShare, ...] = ()


class Wetsstap(Value, frozen=True, kw_only=True):
    """A date in the coming about of a law."""

    datum: Tekst
    gebeurtenis: Tekst
    bron: BronRef


class Wet(Value, frozen=True, kw_only=True):
    """What a law asks, as far as it is known on ``stand_per``."""

    id: Tekst
    naam: Tekst
    stand_per: Datum
    status: Tekst
    bron: BronRef
    betekenis: Opmaak
    te_controleren: Tekst | None = None
    stappen: tuple[Wetsstap, ...] = ()


class Marge(Value, frozen=True, kw_only=True):
    """The margin of the own forecast for an age group, in percent per year of the forecast."""

    groep: Annotated[Tekst, Keuze(opties=("65plus", "75plus", "85plus"))]
    jaren: dict[Jaar, Getal]
    grond: Tekst


class Raming(Value, frozen=True, kw_only=True):
    """Settings and inputs of the own forecast (see ``generator.calc.raming``)."""

    model: Tekst
    scenario: Tekst
    basisjaar: Jaar
    tabel: Tekst
    bron_leeftijden: BronRef
    bron_sterfte: BronRef
    bron_trend: BronRef
    overleving: dict[Jaar, dict[Tekst, Getal]]
    marges: tuple[Marge, ...]
    marge_factor: Getal
    marge_kleine_gemeente: Getal
    marge_afwijking: Getal
    toets_jaar: Jaar
    toets_deel: Getal
    bron_toets: BronRef
