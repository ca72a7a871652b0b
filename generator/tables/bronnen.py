"""T21: the sources that are used."""

from generator.calc.bronnen import op_volgorde
from generator.calc.uitkomst import Basis
from generator.core.value import replace
from generator.document.blocks import Cell, Link, Table
from generator.inputs.model.basis import Bron
from generator.tables.bouw import NVT, Kolom, tabel


def maak(basis: Basis, met_kaart: bool = False) -> Table | None:
    """Return one row per source that something in the document refers to.

    ``met_kaart`` adds where the shapes on the maps come from, when the document has maps.
    """
    kaart = basis.ligging.bron if met_kaart else None
    vormen = [bron for bron in basis.dossier.bronnen if bron.id == kaart]
    bronnen = op_volgorde([*basis.analyse.bronnen, *vormen])
    table = tabel(
        basis,
        "bronnen",
        "Bronnen",
        (
            Kolom(kop="Organisatie", breedte=1.1),
            Kolom(kop="Titel", breedte=2.4),
            Kolom(kop="Soort", breedte=0.9),
            Kolom(kop="Peildatum", breedte=0.9, leeg=NVT),
            Kolom(kop="Geraadpleegd", breedte=0.9, leeg=NVT),
            Kolom(kop="Licentie", breedte=0.9, optioneel=True, leeg="niet vermeld"),
        ),
        [
            (b.organisatie, _titel(b), b.soort, b.peildatum, b.geraadpleegd, b.licentie)
            for b in bronnen
        ],
    )
    if table is None:
        return None
    rows = (
        replace(row, cells=(row.cells[0], _met_adres(row.cells[1], bron), *row.cells[2:]))
        for row, bron in zip(table.rows, bronnen, strict=True)
    )
    return replace(table, rows=tuple(rows))


def _titel(bron: Bron) -> str:
    return f"{bron.titel} (tabel {bron.tabel})" if bron.tabel else str(bron.titel)


def _met_adres(cell: Cell, bron: Bron) -> Cell:
    """Make the title a link when the source has an address."""
    if bron.adres is None:
        return cell
    return replace(cell, content=(Link(url=bron.adres.kaal, content=cell.content),))
