"""Pieces that the whole model uses: references, shared shapes."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.value import Value


class Ref(Value, frozen=True, kw_only=True):
    """Marks a text that must be the ``id`` of an item in the list ``lijst``."""

    lijst: str


class Keuze(Value, frozen=True, kw_only=True):
    """Marks a text that must be one of ``opties``."""

    opties: tuple[str, ...]


BronRef = Annotated[Tekst, Ref(lijst="bronnen")]
GroepRef = Annotated[Tekst, Ref(lijst="aandachtsgroepen")]
PartnerRef = Annotated[Tekst, Ref(lijst="partners")]
EindbeeldRef = Annotated[Tekst, Ref(lijst="eindbeelden")]
AmbitieRef = Annotated[Tekst, Ref(lijst="ambities")]
MaatregelRef = Annotated[Tekst, Ref(lijst="maatregelen")]
OnderwerpRef = Annotated[Tekst, Ref(lijst="onderwerpen")]
FairShareRef = Annotated[Tekst, Ref(lijst="regio.fair_share")]
WoonvormRef = Annotated[Tekst, Ref(lijst="woonvormen")]

Domein = Annotated[Tekst, Keuze(opties=("wonen", "zorg", "welzijn"))]
Niveau = Annotated[Tekst, Keuze(opties=("lokaal", "regionaal"))]


class Bron(Value, frozen=True, kw_only=True):
    """An entry of the list of sources."""

    id: Tekst
    organisatie: Tekst
    titel: Tekst
    soort: Annotated[
        Tekst,
        Keuze(
            opties=("registratie", "steekproef", "raming", "prognose", "inschatting", "document")
        ),
    ]
    tabel: Tekst | None = None
    adres: Tekst | None = None
    peildatum: Datum | Jaar | None = None
    geraadpleegd: Datum | Jaar | None = None
    licentie: Tekst | None = None
    toelichting: Tekst | None = None


class Begrip(Value, frozen=True, kw_only=True):
    """An entry of the list of terms."""

    id: Tekst
    naam: Tekst
    uitleg: Tekst
    afkorting: Tekst | None = None
    bron: Tekst | None = None


class Reeks(Value, frozen=True, kw_only=True):
    """A series of figures over years, one unit and one source."""

    eenheid: Tekst
    bron: BronRef
    moment: Tekst | None = None
    toelichting: Tekst | None = None
    waarden: dict[Jaar, Getal]


class Jaarcijfer(Value, frozen=True, kw_only=True):
    """A figure for one year, as in a forecast."""

    jaar: Jaar
    cijfer: Cijfer
