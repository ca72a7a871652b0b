"""The overview → the sheets of the Excel file, as rows of plain values."""

from collections.abc import Iterable, Iterator
from datetime import date

from generator.cijfers.overzicht.overzicht import BRONVELDEN, Overzicht
from generator.cijfers.overzicht.regel import KOLOMMEN, Regel
from generator.cijfers.overzicht.vorm import (
    BRONNEN,
    CIJFERS,
    HIATEN,
    KENMERK,
    KOPPEN,
    PAD,
    UITLEG,
    kenmerk,
)
from generator.core.value import Value
from generator.inputs.bewerk.wijziging import tekst_van

Celwaarde = str | float | date | None

_BREED = {
    "gemeente": 18,
    "omschrijving": 60,
    "waarde": 13,
    "eenheid": 16,
    "peildatum": 12,
    "periode": 12,
    "bron": 22,
    "reden": 44,
    "levert": 34,
    "opmerking": 44,
    "pad": 44,
    "id": 22,
    "titel": 60,
    "adres": 44,
    "toelichting": 60,
}
_GEWOON = 18


class Blad(Value, frozen=True, kw_only=True):
    """A sheet with a head: widths of its columns, and which of those can be filled in.

    ``verborgen`` are columns for the machine. A sheet without ``koppen`` holds texts.
    """

    naam: str
    koppen: tuple[str, ...] = ()
    rijen: tuple[tuple[Celwaarde, ...], ...] = ()
    breed: tuple[int, ...] = ()
    invullen: tuple[str, ...] = ()
    verborgen: tuple[str, ...] = ()


def bladen(alles: Overzicht) -> tuple[Blad, ...]:
    """Return the sheets: what to do, the figures, the gaps by who delivers, the sources."""
    bekend = [regel for regel in alles.regels if regel.waarde is not None]
    hiaten = [regel for regel in alles.regels if regel.waarde is None]
    hiaten.sort(key=lambda regel: (not regel.levert, regel.levert.casefold(), regel.gebied))
    return (
        _uitleg(alles, len(bekend), len(hiaten)),
        _cijfers(CIJFERS, bekend),
        _cijfers(HIATEN, hiaten),
        _bronnen(alles),
    )


def _cijfers(naam: str, regels: Iterable[Regel]) -> Blad:
    return Blad(
        naam=naam,
        koppen=KOPPEN,
        rijen=tuple(_rij(regel) for regel in regels),
        breed=tuple(_BREED.get(kop, _GEWOON) for kop in KOPPEN),
        invullen=KOLOMMEN,
        verborgen=(KENMERK,),
    )


def _rij(regel: Regel) -> tuple[Celwaarde, ...]:
    velden = regel.velden()
    cellen = {**velden, "peildatum": moment(regel.peildatum)}
    return (
        regel.gebied,
        regel.omschrijving,
        *(cellen[naam] for naam in velden),
        tekst_van(regel.pad),
        kenmerk(velden),
    )


def moment(text: str) -> Celwaarde:
    """Return a date or a year as Excel knows it; any other text as it is."""
    if text.isdecimal() and len(text) == 4:
        return int(text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _bronnen(alles: Overzicht) -> Blad:
    return Blad(
        naam=BRONNEN,
        koppen=BRONVELDEN,
        rijen=tuple(
            tuple(moment(bron[naam]) if naam in _DAGEN else bron[naam] for naam in BRONVELDEN)
            for bron in alles.bronnen.values()
        ),
        breed=tuple(_BREED.get(kop, _GEWOON) for kop in BRONVELDEN),
        invullen=BRONVELDEN,
    )


_DAGEN = ("peildatum", "geraadpleegd")


def _uitleg(alles: Overzicht, bekend: int, hiaten: int) -> Blad:
    gebieden = ", ".join(doelmap.naam for doelmap in alles.mappen)
    return Blad(
        naam=UITLEG,
        rijen=tuple((zin,) for zin in _zinnen(gebieden, bekend, hiaten)),
        breed=(110,),
    )


def _zinnen(gebieden: str, bekend: int, hiaten: int) -> Iterator[str]:
    yield f"Cijfers van {gebieden}"
    yield f"Op het blad {CIJFERS} staan {bekend} cijfers die bekend zijn."
    yield f"Op het blad {HIATEN} staan {hiaten} cijfers die nog ontbreken, per leverancier."
    yield "Zo vult u aan of verbetert u:"
    yield "1. Vul bij waarde het getal in. Zet bij eenheid waarin is geteld, zoals personen."
    yield (
        "2. Zet bij peildatum de dag of het jaar waarvoor het cijfer geldt, of bij periode de"
        " jaren, zoals 2020-2040."
    )
    yield (
        f"3. Zet bij bron het id van een bron van het blad {BRONNEN}. Is de bron nieuw? Voeg daar"
        " een rij toe, met minstens id, organisatie, titel en soort."
    )
    yield "4. Is een cijfer niet bekend? Laat waarde leeg en zet bij reden waarom."
    yield "5. Percentages staan als getal: 15 met eenheid procent betekent 15%."
    yield f"Laat de kolommen gemeente en {PAD} staan: daarmee vindt het cijfer zijn plek terug."
    yield (
        "Bij cijfers die samen één bron hebben, zoals een reeks door de jaren, kunt u alleen de"
        " waarde veranderen."
    )
    yield "Rijen sorteren, filteren en weglaten mag. Alleen wat u verandert, wordt overgenomen."
