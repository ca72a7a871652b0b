"""Sheets → the bytes of an Excel file that people can work in."""

import re
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from generator.cijfers.schrijf.bladen import Blad, Celwaarde

_KOP = Font(bold=True, color="FFFFFF")
_KOPVLAK = PatternFill("solid", fgColor="12505B")
_INVULVLAK = PatternFill("solid", fgColor="FFF8E1")
_BOVEN = Alignment(vertical="top", wrap_text=True)
_STUURTEKEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def werkboek(bladen: tuple[Blad, ...], titel: str) -> bytes:
    """Return an Excel file with ``bladen``."""
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    boek.properties.title = titel
    boek.properties.creator = "woonzorgvisie"
    boek.properties.language = "nl-NL"
    for blad in bladen:
        _vul(boek.create_sheet(blad.naam), blad)
    uit = BytesIO()
    boek.save(uit)
    return uit.getvalue()


def _vul(vel: Any, blad: Blad) -> None:
    for at, breed in enumerate(blad.breed, start=1):
        vel.column_dimensions[get_column_letter(at)].width = breed
    vel.page_setup.orientation = "landscape"
    vel.page_setup.fitToHeight = 0
    vel.sheet_properties.pageSetUpPr.fitToPage = True
    if blad.koppen:
        _kop(vel, blad)
    for at, rij in enumerate(blad.rijen, start=2 if blad.koppen else 1):
        for kolom, waarde in enumerate(rij, start=1):
            naam = blad.koppen[kolom - 1] if blad.koppen else ""
            _zet(vel.cell(at, kolom), waarde, naam, invullen=naam in blad.invullen)


def _kop(vel: Any, blad: Blad) -> None:
    for kolom, naam in enumerate(blad.koppen, start=1):
        cel = vel.cell(1, kolom, naam)
        cel.font, cel.fill, cel.alignment = _KOP, _KOPVLAK, _BOVEN
        if naam in blad.verborgen:
            vel.column_dimensions[get_column_letter(kolom)].hidden = True
    vel.freeze_panes = "C2"
    vel.print_title_rows = "1:1"
    laatste = get_column_letter(len(blad.koppen))
    vel.auto_filter.ref = f"A1:{laatste}{len(blad.rijen) + 1}"


def _zet(cel: Any, waarde: Celwaarde, kolom: str, *, invullen: bool) -> None:
    cel.alignment = _BOVEN
    if invullen:
        cel.fill = _INVULVLAK
    if waarde is None or waarde == "":
        return
    if isinstance(waarde, str):
        cel.value = _STUURTEKEN.sub("", waarde)
        cel.data_type = "s"  # a text that begins with = is no formula
    else:
        cel.value = waarde
        cel.number_format = _notatie(waarde, kolom)


def _notatie(waarde: float | date, kolom: str) -> str:
    """Return how Excel shows a day, a year, or a figure with the decimals that it has."""
    if isinstance(waarde, date):
        return "yyyy-mm-dd"
    if kolom != "waarde":
        return "0"
    if waarde == int(waarde):
        return "#,##0"
    return "#,##0." + "0" * min(len(str(float(waarde)).partition(".")[2]), 6)
