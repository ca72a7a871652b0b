"""T11: facilities and the distance to them per wijk or kern."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.inputs.model.analyse import Voorziening
from generator.tables.bouw import Kolom, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per facility and area, in the order of the input."""
    voorzieningen = basis.dossier.voorzieningen
    return tabel(
        basis,
        "voorzieningen",
        f"Afstand tot voorzieningen {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Gebied", breedte=1.5),
            Kolom(kop="Voorziening", breedte=1.5),
            Kolom(kop="Afstand", rechts=True, eenheid=True),
            Kolom(kop="Toelichting", breedte=1.8, optioneel=True, leeg="geen"),
        ),
        [(v.gebied, v.voorziening, v.afstand, v.toelichting) for v in voorzieningen],
        duiding=_duiding(voorzieningen),
    )


def _duiding(voorzieningen: tuple[Voorziening, ...]) -> str:
    """Name the largest distance, when all are in one unit."""
    bekend = [v for v in voorzieningen if v.afstand.bekend]
    if not bekend:
        return "De afstanden zijn nog niet bekend."
    if len({v.afstand.eenheid for v in bekend}) > 1:
        return ""
    verst = max(bekend, key=lambda v: v.afstand.getal)
    waar = f"{verst.voorziening} in {verst.gebied}"
    return f"De grootste afstand is {verst.afstand.met_eenheid}: {waar}."
