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
    """Het onderwerp van het eindbeeld. Gebruik het id uit de landelijke lijst, of bedenk een eigen
    id."""
    naam: Tekst
    """De naam van het onderwerp. Alleen nodig bij een eigen onderwerp."""
    visie: Tekst
    """Waar het naartoe moet, in één of twee zinnen."""
    toelichting: Opmaak | None = None
    """Uitleg bij de visie, als lopende tekst."""
    groepen: tuple[GroepRef, ...] = ()
    """De aandachtsgroepen waar het eindbeeld over gaat."""
    gedragen_door: tuple[PartnerRef, ...] = ()
    """De partners die achter dit eindbeeld staan."""
    bron_participatie: Tekst | None = None
    """Het gesprek of de bijeenkomst waar dit eindbeeld uit komt."""


class Frequentie(Value, frozen=True, kw_only=True):
    """How often something happens: ``aantal`` times per ``per`` per ``periode``."""

    aantal: Getal
    """Hoeveel keer het gebeurt."""
    per: Annotated[Tekst, Keuze(opties=("persoon", "huishouden", "woning", "wijk", "gemeente"))]
    """Voor wie of wat dat geldt."""
    periode: Annotated[Tekst, Keuze(opties=("week", "maand", "kwartaal", "jaar"))]
    """In welke tijd dat gebeurt."""


class Doel(Value, frozen=True, kw_only=True):
    """A target with its own deadline: a number, a frequency, or both."""

    jaar: Jaar
    """Het jaar waarin het doel is gehaald."""
    omschrijving: Tekst
    """Wat er dan is bereikt, zonder het getal zelf."""
    waarde: Getal | None = None
    """Het getal dat dan is gehaald."""
    eenheid: Tekst | None = None
    """Waarin geteld wordt, zoals procent of woningen."""
    frequentie: Frequentie | None = None
    """Hoe vaak iets dan gebeurt."""
    tussendoel: bool = False
    """Ja als dit een stap op weg naar het einddoel is."""


class Monitoring(Value, frozen=True, kw_only=True):
    """How an ambition is followed: where the figure comes from, how often, by whom."""

    bron: Tekst
    """Waar het cijfer vandaan komt."""
    frequentie: Tekst
    """Hoe vaak wordt gemeten, zoals elk jaar."""
    wie: PartnerRef | None = None
    """De partner die meet."""


class NietKwantificeerbaar(Value, frozen=True, kw_only=True):
    """Why an ambition has no number."""

    reden: Tekst
    """Waarom deze ambitie niet in een getal is uit te drukken."""


class Ambitie(Value, frozen=True, kw_only=True):
    """A measurable step towards an eindbeeld, with one or more targets."""

    id: Tekst
    """Korte naam van de ambitie, zonder spaties. Maatregelen verwijzen hiermee naar de ambitie."""
    naam: Tekst
    """De ambitie in een paar woorden."""
    eindbeeld: EindbeeldRef
    """Het eindbeeld waar de ambitie bij hoort."""
    visie: Tekst
    """De visie waar de ambitie uit volgt, in één zin."""
    ambitie: Tekst
    """Wat de partijen willen bereiken, met een getal en een jaar."""
    richting: Annotated[Tekst, Keuze(opties=("meer", "minder", "anders", "beter"))]
    """Welke kant het op moet."""
    indicator: Tekst
    """Wat er wordt gemeten."""
    nulmeting: Cijfer
    """De stand van de indicator nu."""
    doelen: tuple[Doel, ...] = ()
    """De doelen, elk met een jaar."""
    niet_kwantificeerbaar: NietKwantificeerbaar | None = None
    """Vul dit in als de ambitie geen getal kan hebben."""
    groepen: tuple[GroepRef, ...] = ()
    """De aandachtsgroepen voor wie de ambitie is."""
    trekker: PartnerRef
    """De partner die de ambitie trekt."""
    partners: tuple[PartnerRef, ...] = ()
    """De partners die meedoen."""
    status: Annotated[
        Tekst, Keuze(opties=("voorstel", "afgesproken", "in uitvoering", "bereikt"))
    ] = Tekst("voorstel")
    """Hoever de ambitie is."""
    monitoring: Monitoring | None = None
    """Hoe de ambitie wordt gevolgd."""
    toelichting: Opmaak | None = None
    """Uitleg bij de ambitie, als lopende tekst."""
