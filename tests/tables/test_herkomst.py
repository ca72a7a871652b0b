"""Every table knows where its texts and figures come from, and prints them as they are."""

import re

import pytest

from generator.core import marks
from generator.document.content import pieces, plain_text
from generator.tables import names, table

GESPREK = ("afspraken", "gesprekscijfers", "gespreksvragen")
TABELLEN = [name for name in names() if name not in ("groep", *GESPREK)]


@pytest.fixture(params=names())
def tabel(request, basis, regio):
    keuze = {"groep": basis.dossier.aandachtsgroepen[0]} if request.param == "groep" else {}
    if request.param in GESPREK:
        keuze = {"partner": "welzijn"}
    made = table(request.param, basis, **keuze) or table(request.param, regio, **keuze)
    assert made is not None
    return made


def test_figures_in_cells_have_sources(tabel):
    for row in tabel.rows:
        for cell in row.cells[1:]:
            for text, sources in pieces(cell.content):
                if re.fullmatch(r"[€\xa0\d.,%−]*\d[\d.,%]*( \w+)?", text) and len(text) != 4:
                    assert sources, (tabel.key, text)


def test_no_cell_is_empty_and_rows_are_complete(tabel):
    for row in tabel.rows:
        assert len(row.cells) == len(tabel.columns)
        assert all(plain_text(cell.content).strip() for cell in row.cells)


def test_no_marks_are_left(tabel):
    contents = [tabel.title, tabel.interpretation, tabel.source, *tabel.notes]
    contents += [cell.content for row in tabel.rows for cell in row.cells]
    contents += [column.heading.content for column in tabel.columns]
    for content in contents:
        assert not marks.PRIVATE.search(plain_text(content))


def test_hostile_name_is_printed_exactly(basis):
    naam = "Studenten | <b>A&B</b> *c* _d_ [e](f) 1. `g`"
    for name in ("omvang_groepen", "confrontatie"):
        cells = [plain_text(row.cells[0].content) for row in table(name, basis).rows]
        assert naam in cells


def test_no_totals_over_groups(basis):
    for name in ("omvang_groepen", "aanbod_groepen", "confrontatie", "ouderenhuisvesting"):
        made = table(name, basis)
        assert not any(row.total for row in made.rows)


def test_keys_are_the_names(basis, regio):
    for name in TABELLEN:
        made = table(name, basis) or table(name, regio)
        assert made.key == name
