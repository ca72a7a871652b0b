"""Annex: every calculated figure with its formula, its terms and its outcome."""

from generator.calc.uitkomst import Basis, Hiaat, Wijkbeeld
from generator.calc.wandel import zoek
from generator.core.cijfer import Cijfer
from generator.document.blocks import Table
from generator.inputs.model.analyse import Aandachtsgroep
from generator.tables.bouw import Kolom, Rij, tabel
from generator.tables.woorden import met_jaar

_OVERSLAAN = (Aandachtsgroep, Hiaat, Wijkbeeld)
"""Input, and the many percentages of wijken, which are all made in the same way."""


def maak(basis: Basis) -> Table | None:
    """Return one row per calculation that gave a number, each formula once."""
    gezien: dict[tuple[str, str], Cijfer] = {}
    for _, cijfer in zoek(basis.analyse, Cijfer, _OVERSLAAN):
        if cijfer.termen and cijfer.bekend:
            gezien.setdefault((cijfer.formule, cijfer.kaal), cijfer)
    rijen: list[Rij] = [
        (
            cijfer.formule,
            [f"{term.naam}: {met_jaar(term.cijfer)}" for term in cijfer.termen],
            cijfer,
        )
        for cijfer in gezien.values()
    ]
    return tabel(
        basis,
        "berekeningen",
        f"Hoe de cijfers van {basis.dossier.gemeente.naam} zijn berekend",
        (
            Kolom(kop="Formule", breedte=2.2),
            Kolom(kop="Ingevuld", breedte=2.2),
            Kolom(kop="Uitkomst", rechts=True, eenheid=True, breedte=1.2),
        ),
        rijen,
        noten=[
            "De uitkomst is afgerond; er is gerekend met de cijfers zoals ze hier staan.",
            "De percentages per wijk zijn op dezelfde manier berekend."
            if basis.analyse.wijken
            else "",
        ],
        jaren_getoond=True,
    )
