"""``visie.yaml`` and ``ambities.yaml``: where it must go, and the measurable steps."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import EindbeeldRef, GroepRef, Keuze, PartnerRef

EINDBEELDEN = (
    "langer_thuis",
    "welzijn_zelfredzaamheid_eenzaamheid",
    "passende_zorg_wonen_omgeving_buitenruimte",
    "bestaande_voorraad_doorstroming",
    "mantelzorg_personeel_technologie",
)
"""The five topics of the guide for the desired future."""


class Eindbeeld(Value, frozen=True, kw_only=True):
    """The desired future on one topic: ``visie`` is the statement itself."""

    id: Tekst
    naam: Tekst
    visie: Tekst
    toelichting: Opmaak | None = None
    groepen: tuple[GroepRef, ...] = ()
    gedragen_door: tuple[PartnerRef, ...] = ()
    bron_participatie: Tekst | None = None


class Frequentie(Value, frozen=True, kw_only=True):
    """How often something happens: ``aantal`` times per ``per`` per ``periode``."""

    aantal: Getal
    per: Annotated[Tekst, Keuze(opties=("persoon", "huishouden", "woning", "wijk", "gemeente"))]
    periode: Annotated[Tekst, Keuze(opties=("week", "maand", "kwartaal", "jaar"))]


class Doel(Value, frozen=True, kw_only=True):
    """A target with its own deadline: a number, a frequency, or both."""

    jaar: Jaar
    omschrijving: Tekst
    waarde: Getal | None = None
    eenheid: Tekst | None = None
    frequentie: Frequentie | None = None
    tussendoel: bool = False


class Monitoring(Value, frozen=True, kw_only=True):
    """How an ambition is followed: where the figure comes from, how often, by whom."""

    bron: Tekst
    frequentie: Tekst
    wie: PartnerRef | None = None


class NietKwantificeerbaar(Value, frozen=True, kw_only=True):
    """Why an ambition has no number."""

    reden: Tekst


class Ambitie(Value, frozen=True, kw_only=True):
    """A measurable step towards an eindbeeld, with one or more targets."""

    id: Tekst
    naam: Tekst
    eindbeeld: EindbeeldRef
    visie: Tekst
    ambitie: Tekst
    richting: Annotated[Tekst, Keuze(opties=("meer", "minder", "anders", "beter"))]
    indicator: Tekst
    nulmeting: Cijfer
    doelen: tuple[Doel, ...] = ()
    niet_kwantificeerbaar: NietKwantificeerbaar | None = None
    groepen: tuple[GroepRef, ...] = ()
    trekker: PartnerRef
    partners: tuple[PartnerRef, ...] = ()
    status: Annotated[
        Tekst, Keuze(opties=("voorstel", "afgesproken", "in uitvoering", "bereikt"))
    ] = Tekst("voorstel")
    monitoring: Monitoring | None = None
    toelichting: Opmaak | None = None
