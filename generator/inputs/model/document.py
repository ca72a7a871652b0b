"""``gemeente.yaml``: the document and the gemeente it is about."""

from typing import Annotated

from generator.core.leaf import Datum, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import GmCode, Keuze


class Horizon(Value, frozen=True, kw_only=True):
    """The years the document covers; ``doorkijk`` is the further outlook."""

    van: Jaar
    """Het eerste jaar waar de visie over gaat."""
    tot: Jaar
    """Het laatste jaar waar de visie over gaat."""
    doorkijk: Jaar | None = None
    """Het jaar tot waar de visie verder vooruitkijkt."""


class Beleid(Value, frozen=True, kw_only=True):
    """The documents of the gemeente that this one must fit, each in one sentence.

    ``afwijking`` says where and why this document departs from them.
    """

    volkshuisvestingsprogramma: Tekst | None = None
    """Het volkshuisvestingsprogramma waar de visie bij hoort, in één zin."""
    wmo_beleidsplan: Tekst | None = None
    """Het Wmo-beleidsplan waar de visie bij past, in één zin."""
    urgentieverordening: Tekst | None = None
    """De verordening over urgentie, in één zin."""
    afwijking: Tekst | None = None
    """Waar en waarom de visie van dit beleid afwijkt."""


class Documentgegevens(Value, frozen=True, kw_only=True):
    """Title page and status of the document."""

    titel: Tekst
    """De titel op de voorkant."""
    versie: Tekst
    """De versie van het document, zoals 0.1."""
    status: Annotated[Tekst, Keuze(opties=("concept", "ter inzage", "vastgesteld"))]
    """Hoever het document is."""
    datum: Datum
    """De datum van deze versie, als jaar-maand-dag."""
    horizon: Horizon
    """De jaren waar de visie over gaat."""
    ondertitel: Tekst | None = None
    """De regel onder de titel."""
    opsteller: Tekst | None = None
    """Wie het document heeft geschreven."""
    opdrachtgever: Tekst | None = None
    """Voor wie het document is gemaakt."""
    beleid: Beleid | None = None
    """De documenten van de gemeente waar de visie bij moet passen."""
    voorbehoud: Opmaak | None = None
    """Een waarschuwing in een kader vooraan, zoals dat er nog niets is besloten."""
    samenvatting: Opmaak | None = None
    """Het begin van de samenvatting, als lopende tekst."""
    grafieken: Annotated[Tekst, Keuze(opties=("beeld", "bewerkbaar"))] = Tekst("beeld")
    """Hoe grafieken in Word staan: als beeld, of bewerkbaar (met de cijfers erachter)."""
    volledigheidsoverzicht: bool = False
    """Ja voor een bijlage die laat zien welke onderdelen van het handvat er zijn."""


class Gemeente(Value, frozen=True, kw_only=True):
    """The gemeente. ``gm_code`` is the CBS code, such as ``GM0034``."""

    naam: Tekst
    """De naam van de gemeente."""
    gm_code: GmCode
    """De code van de gemeente bij het CBS: GM en vier cijfers."""
    provincie: Tekst
    """De provincie waarin de gemeente ligt."""
    provinciecode: Tekst | None = None
    """De code van de provincie bij het CBS, zoals PV24."""
    schaalniveaus: tuple[Tekst, ...] = ()
    """De niveaus waarop de visie werkt, van groot naar klein, zoals regio, gemeente en wijk."""
    kenschets: Opmaak | None = None
    """Een korte beschrijving van de gemeente."""
