"""Annex: every figure of the input that is an assumption, with the reason behind it."""

from generator.calc.hiaten import omschrijving
from generator.calc.uitkomst import Basis
from generator.calc.wandel import zoek
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.value import replace
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per assumption, in the order of the input."""
    vormen = {vorm.id.kaal: vorm.meervoud.kaal for vorm in basis.dossier.woonvormen}
    rijen: list[Rij] = [
        (omschrijving(pad, vormen), cijfer, cijfer.toelichting)
        for pad, cijfer in zoek(basis.dossier, Cijfer)
        if cijfer.aanname
    ]
    aantal = len(rijen)
    wat = dutch.meervoud(aantal, "cijfer is een aanname", "cijfers zijn een aanname")
    table = tabel(
        basis,
        "aannames",
        f"Aannames over {basis.naam}",
        (
            Kolom(kop="Wat", breedte=2),
            Kolom(kop="Waarde", rechts=True, eenheid=True),
            Kolom(kop="Toelichting", breedte=2.6, leeg="geen"),
        ),
        rijen,
        duiding=f"{dutch.hoofdletter(dutch.telwoord(aantal))} {wat}, geen telling of meting.",
    )
    # The explanations stand in the rows; below the table they would be there twice.
    return table and replace(table, notes=(), source=())
