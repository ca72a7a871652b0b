"""T15: measures that can be taken soon and without much trouble."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel
from generator.tables.uitvoeringsprogramma import wanneer, wie


def maak(basis: Basis) -> Table | None:
    """Return one row per measure that is marked as low-hanging fruit."""
    maatregelen = [m for m in basis.dossier.maatregelen if m.laaghangend_fruit]
    kans = dutch.meervoud(len(maatregelen), "kans kan", "kansen kunnen")
    return tabel(
        basis,
        "laaghangend_fruit",
        f"Kansen die {basis.naam} snel kan pakken",
        (
            Kolom(kop="Kans", breedte=1.3),
            Kolom(kop="Hoe", breedte=2),
            Kolom(kop="Wie", breedte=2.1),
            Kolom(kop="Wanneer", breedte=1),
            Kolom(kop="Resultaat", breedte=1.3),
        ),
        [(m.naam, m.hoe, wie(basis, m), wanneer(m), m.resultaat) for m in maatregelen],
        duiding=f"{dutch.hoofdletter(dutch.telwoord(len(maatregelen)))} {kans} snel beginnen.",
    )
