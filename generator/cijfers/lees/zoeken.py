"""A file of somebody else + a mapping → the table in it that has those columns."""

from collections.abc import Iterator, Sequence

from generator.cijfers.lees.cel import Blad
from generator.cijfers.lees.kantel import kantel
from generator.cijfers.lees.kop import Tabel, gelijk, zoek_tabel
from generator.cijfers.lees.koppeling import Gekoppeld
from generator.core.errors import InputError
from generator.core.finding import Finding, Level, meant
from generator.core.source import Place


def tabel_van(bladen: Sequence[Blad], gekoppeld: Gekoppeld) -> Tabel:
    """Return the table with the columns of the mapping; raises :class:`InputError`.

    When not all of them stand above columns, the names may stand in front of rows.
    """
    koppeling = gekoppeld.koppeling
    naam = koppeling.blad.kaal if koppeling.blad else ""
    keuze = [blad for blad in bladen if not naam or blad.naam == naam]
    tabel, mist = _beste(keuze, gekoppeld)
    if mist:
        gekanteld, mist_dan = _beste([kantel(blad) for blad in keuze], gekoppeld)
        if len(mist_dan) < len(mist):
            tabel, mist = gekanteld, mist_dan
    if tabel is None or mist:
        raise InputError(mist)
    return tabel


def _beste(bladen: Sequence[Blad], gekoppeld: Gekoppeld) -> tuple[Tabel | None, list[Finding]]:
    """Return the table that has most of the columns, and which it has not."""
    gezocht = {gelijk(kop): at for kop, at in _gezocht(gekoppeld)}
    tabel = zoek_tabel(bladen, lambda koppen: len(gezocht.keys() & set(map(gelijk, koppen))))
    koppen = tuple(tabel.koppen) if tabel else ()
    mist = [
        _mist(kop, at, koppen)
        for kop, at in _gezocht(gekoppeld)
        if tabel is None or tabel.kolom(kop) is None
    ]
    return tabel, mist


def _gezocht(gekoppeld: Gekoppeld) -> Iterator[tuple[str, Place]]:
    koppeling, plaatsen = gekoppeld.koppeling, gekoppeld.plaatsen
    for kolom, plaats in zip(koppeling.koppeling, plaatsen, strict=True):
        yield kolom.kolom.kaal, plaats
    if koppeling.gemeente:
        yield koppeling.gemeente.kaal, Place(file=plaatsen[0].file, line=1)


def _mist(kop: str, plaats: Place, koppen: Sequence[str]) -> Finding:
    staat = f"in de tabel staan: {', '.join(list(koppen)[::-1][:12])}" if koppen else ""
    return Finding(
        code="WZ632",
        level=Level.FOUT,
        message=f"de tabel heeft geen kolom '{kop}'",
        advice=meant(kop, koppen) or staat or "kijk of dit het goede bestand en blad is",
        place=plaats,
    )
