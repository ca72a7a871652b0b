"""Who can deliver what the gemeenten of the region lack: the parties that can help most."""

from generator.calc.standopen import leveranciers
from generator.calc.uitkomst import Basis
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel

_MEESTE = 10


def maak(basis: Basis) -> Table | None:
    """Return a row per party as it is named in the input, who can deliver most first."""
    alle = leveranciers([een.analyse.volledigheid for een in basis.gemeenten])
    sources = basis.stand.totaal.sources
    return tabel(
        basis,
        "stand_leveranciers",
        f"Wie het meest kan leveren van wat er in {basis.naam} ontbreekt",
        (Kolom(kop="Wie", breedte=4), Kolom(kop="Onderdelen die nog open zijn", rechts=True)),
        [(wie, Tekst(str(aantal), sources)) for wie, aantal in alle[:_MEESTE]],
    )
