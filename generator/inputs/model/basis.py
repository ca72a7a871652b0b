"""Pieces that the whole model uses: references, shared shapes."""

import re
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


class Vorm(Value, frozen=True, kw_only=True):
    """Marks a text that must look like ``patroon``: how that is said, and where to find it."""

    patroon: str
    uitleg: str
    voorbeeld: str
    advies: str

    def past(self, text: str) -> bool:
        """Return whether ``text`` has this shape."""
        return re.fullmatch(self.patroon, text) is not None


GmCode = Annotated[
    Tekst,
    Vorm(
        patroon="GM[0-9]{4}",
        uitleg="GM en vier cijfers",
        voorbeeld="GM0034",
        advies="zoek de code op bij het CBS",
    ),
]

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
    """Korte naam van de bron, zonder spaties. Cijfers verwijzen hiermee naar de bron."""
    organisatie: Tekst
    """Wie de bron heeft gemaakt, zoals CBS."""
    titel: Tekst
    """De titel van de tabel of het document."""
    soort: Annotated[
        Tekst,
        Keuze(
            opties=("registratie", "steekproef", "raming", "prognose", "inschatting", "document")
        ),
    ]
    """Wat voor bron het is."""
    tabel: Tekst | None = None
    """De naam of het nummer van de tabel."""
    adres: Tekst | None = None
    """Het internetadres."""
    peildatum: Datum | Jaar | None = None
    """De dag of het jaar waarvoor de gegevens gelden."""
    geraadpleegd: Datum | Jaar | None = None
    """De dag of het jaar waarop de bron is bekeken."""
    licentie: Tekst | None = None
    """De voorwaarden om de gegevens te gebruiken, zoals CC BY 4.0."""
    toelichting: Tekst | None = None
    """Wat een lezer over de bron moet weten."""


class Begrip(Value, frozen=True, kw_only=True):
    """An entry of the list of terms."""

    id: Tekst
    """Korte naam van het begrip, zonder spaties."""
    naam: Tekst
    """Het begrip zoals het in de tekst staat."""
    uitleg: Tekst
    """Wat het begrip betekent, in gewone woorden."""
    afkorting: Tekst | None = None
    """De afkorting, als die er is."""
    bron: Tekst | None = None
    """Waar de uitleg vandaan komt."""


class Reeks(Value, frozen=True, kw_only=True):
    """A series of figures over years, one unit and one source."""

    eenheid: Tekst
    """Waarin geteld is, zoals personen of woningen."""
    bron: BronRef
    """De bron van alle waarden in de reeks."""
    moment: Tekst | None = None
    """Het moment in het jaar waarvoor de waarden gelden, zoals 1 januari."""
    toelichting: Tekst | None = None
    """Wat een lezer over de reeks moet weten."""
    waarden: dict[Jaar, Getal]
    """Het getal per jaar, het jaar als sleutel."""


class Jaarcijfer(Value, frozen=True, kw_only=True):
    """A figure for one year, as in a forecast."""

    jaar: Jaar
    """Het jaar waarvoor het cijfer geldt."""
    cijfer: Cijfer
    """Het cijfer voor dat jaar."""
