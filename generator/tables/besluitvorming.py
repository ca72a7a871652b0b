"""T18: the moments of decision."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel
from generator.tables.woorden import deel_van


def maak(basis: Basis) -> Table | None:
    """Return one row per decision, in the order of the input."""
    besluiten = basis.dossier.proces.besluitvorming
    open_ = sum(besluit.status != "genomen" for besluit in besluiten)
    return tabel(
        basis,
        "besluitvorming",
        f"Besluiten over de woonzorgvisie van {basis.naam}",
        (
            Kolom(kop="Besluit", breedte=2),
            Kolom(kop="Wie", breedte=1.2),
            Kolom(kop="Wanneer", leeg="nog te plannen"),
            Kolom(kop="Stand"),
        ),
        [(b.wat, b.wie, b.wanneer, b.status) for b in besluiten],
        duiding=f"Nog te nemen: {deel_van(open_, len(besluiten), 'besluiten')}."
        if open_
        else "Alle besluiten zijn genomen.",
    )
