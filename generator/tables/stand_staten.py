"""How many gemeenten of the region are how far with each part."""

from generator.calc.stand import ONDERDELEN, STATEN
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel


def maak(basis: Basis) -> Table | None:
    """Return a row per part, with a count for each state from complete to nothing."""
    stand = basis.stand
    if not stand.gemeenten:
        return None
    return tabel(
        basis,
        "stand_staten",
        f"Hoever de gemeenten in {basis.naam} zijn, per onderdeel",
        (
            Kolom(kop="Onderdeel", breedte=1.8),
            *(Kolom(kop=dutch.hoofdletter(een), rechts=True) for een in reversed(STATEN)),
            Kolom(kop="Aanwezig van wat is gevraagd", rechts=True, breedte=1.4),
        ),
        [_rij(basis, id) for id in ONDERDELEN],
    )


def _rij(basis: Basis, id: str) -> Rij:
    telling, geteld = basis.stand.deel(id), basis.stand.per_staat(id)
    aantallen = (Tekst(str(geteld[een]), telling.sources) for een in reversed(STATEN))
    return telling.naam, *aantallen, telling.score
