"""How far each gemeente of the region is: what is there of each part."""

from generator.calc.stand import ONDERDELEN, STATEN, Stand
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel

_KOPPEN = {"uitvoering": "Uitvoering"}
"""Short names, for what would break in a narrow column."""

_BREED = {"analyse": 1.25}
"""Most is asked in the analysis: its numbers are the longest."""


def maak(basis: Basis) -> Table | None:
    """Return a row per gemeente with ``9 van 19`` for each part, and a row for all together."""
    rijen = [_rij(gemeente, Tekst(gemeente.naam)) for gemeente in basis.stand.gemeenten]
    if len(rijen) > 1:
        rijen.append(_rij(basis.stand, Tekst("Samen")))
    return tabel(
        basis,
        "stand",
        f"Ingevulde onderdelen per gemeente in {basis.naam}",
        (
            Kolom(kop="Gemeente", breedte=1.3),
            *(
                Kolom(kop=_KOPPEN.get(id, kop), rechts=True, breedte=_BREED.get(id, 1))
                for id, kop in ONDERDELEN.items()
            ),
        ),
        rijen,
        duiding=_duiding(basis.stand),
        totaal=len(rijen) > 1,
    )


def _rij(stand: Stand, naam: Tekst) -> Rij:
    return naam, *(stand.deel(id).score for id in ONDERDELEN)


def _duiding(stand: Stand) -> str:
    """Say which part most gemeenten have complete, or that none has any."""
    if len(stand.gemeenten) < 2:
        return ""
    compleet = {id: stand.per_staat(id)[STATEN[-1]] for id in ONDERDELEN}
    meest = max(compleet, key=lambda id: compleet[id])
    aantal = compleet[meest]
    if not aantal:
        return "Nog geen enkele gemeente heeft een onderdeel compleet."
    heeft = dutch.meervoud(aantal, "gemeente heeft", "gemeenten hebben")
    wie = f"{dutch.hoofdletter(dutch.telwoord(aantal))} {heeft}"
    return f"{wie} het onderdeel ‘{ONDERDELEN[meest]}’ compleet."
