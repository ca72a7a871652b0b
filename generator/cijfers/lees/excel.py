"""The bytes of an .xlsx file → its visible sheets. Nothing in it is run or fetched."""

import zipfile
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from generator.cijfers.lees.cel import Blad, Cel, Inhoud
from generator.cijfers.lees.openen import weigering
from generator.core.paths import shown

MOST_UNPACKED = 100_000_000
MOST_PARTS = 2_000
MOST_CELLS = 2_000_000
"""Of a sheet, empty ones too: more is a stray cell at the far end, or no table of people."""

_OPNIEUW = "open het in Excel en sla het opnieuw op als .xlsx"
_ONVERWACHT = "het is beschadigd of geen Excel-bestand"


def lees_excel(data: bytes, path: Path) -> tuple[Blad, ...]:
    """Return the visible sheets; raises :class:`InputError`."""
    _keur(data, path)
    try:
        waarden = load_workbook(BytesIO(data), data_only=True, keep_links=False)
        formules = load_workbook(BytesIO(data), data_only=False, keep_links=False)
    except Exception as error:  # a damaged file makes the library raise almost anything
        raise weigering(path, f"het bestand is niet te lezen: {_ONVERWACHT}", _OPNIEUW) from error
    gemaakt = getattr(waarden.properties.created, "date", lambda: None)()
    bladen = []
    for vel in waarden.worksheets:
        if vel.sheet_state != "visible":
            continue
        if vel.max_row * vel.max_column > MOST_CELLS:
            message = (
                f"het blad {vel.title} is te groot: {vel.max_row} rijen, {vel.max_column} kolommen"
            )
            raise weigering(path, message, "verwijder de lege rijen en kolommen eromheen")
        rijen = tuple(_rijen(vel, formules[vel.title]))
        bladen.append(Blad(bestand=shown(path), naam=vel.title, rijen=rijen, gemaakt=gemaakt))
    return tuple(bladen)


def _keur(data: bytes, path: Path) -> None:
    """Refuse what is no plain .xlsx, or unpacks to far too much."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as pak:
            delen = pak.infolist()
            namen = {deel.filename for deel in delen}
            te_veel = len(delen) > MOST_PARTS or sum(d.file_size for d in delen) > MOST_UNPACKED
            if te_veel:
                raise weigering(path, "het bestand pakt te groot uit", "bewaar alleen de cijfers")
            kop = b"" if te_veel else b"".join(_begin(pak, deel) for deel in delen)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError) as error:
        raise weigering(path, f"het bestand is niet te lezen: {_ONVERWACHT}", _OPNIEUW) from error
    if any(naam.endswith("vbaProject.bin") for naam in namen):
        raise weigering(path, "het bestand bevat macro's", "sla het op als .xlsx, zonder macro's")
    if "xl/workbook.xml" not in namen:
        raise weigering(path, "dit is geen Excel-bestand (.xlsx)", _OPNIEUW)
    if b"<!DOCTYPE" in kop or b"<!ENTITY" in kop:
        raise weigering(path, "het bestand bevat iets wat niet in Excel hoort", _OPNIEUW)


def _begin(pak: zipfile.ZipFile, deel: zipfile.ZipInfo) -> bytes:
    """Return the beginning of a part, where a definition of entities must stand."""
    with pak.open(deel) as stroom:
        return stroom.read(4096)


def _rijen(vel: Any, formules: Any) -> Iterator[tuple[Cel, ...]]:
    samen = _samengevoegd(vel)
    for rij in vel.iter_rows():
        cellen = tuple(
            _cel(cel, formules.cell(cel.row, cel.column).data_type, samen) for cel in rij
        )
        if not all(cel.leeg for cel in cellen):
            yield cellen


def _samengevoegd(vel: Any) -> dict[tuple[int, int], str]:
    """Return the text of merged cells for each cell below it, as a reader sees it."""
    teksten: dict[tuple[int, int], str] = {}
    for bereik in vel.merged_cells.ranges:
        tekst = vel.cell(bereik.min_row, bereik.min_col).value
        if isinstance(tekst, str) and bereik.size["rows"] * bereik.size["columns"] < MOST_PARTS:
            teksten.update(dict.fromkeys(bereik.cells, tekst))
    return teksten


def _cel(cel: Any, soort: str, samen: dict[tuple[int, int], str]) -> Cel:
    plek = {"rij": cel.row, "kolom": cel.column}
    if cel.data_type == "e":
        fout = f"hier staat de foutmelding {cel.value} van Excel"
        return Cel(**plek, fout=fout, raad="herstel de formule in Excel")
    if soort == "f" and cel.value is None:
        raad = "open het bestand in Excel, sla het op en lees het opnieuw"
        return Cel(**plek, fout="de formule hier heeft nog geen uitkomst", raad=raad)
    waarde = cel.value if cel.value is not None else samen.get((cel.row, cel.column))
    return Cel(**plek, waarde=_inhoud(waarde), procent="%" in str(cel.number_format))


def _inhoud(waarde: Any) -> Inhoud:
    if isinstance(waarde, datetime):
        return waarde.date()
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, time | timedelta):
        return str(waarde)
    return waarde if isinstance(waarde, str | int | float) else None
