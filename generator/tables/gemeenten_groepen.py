"""How large each aandachtsgroep is in the gemeenten of a region, as far as that is known."""

from collections.abc import Sequence

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Groepsbeeld
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, Waarde, tabel
from generator.tables.omvang_groepen import andere_gebieden
from generator.tables.woorden import OVERLAP, met_jaar

_MEESTE = 12
"""Gemeenten that fit in one cell."""


def maak(basis: Basis) -> Table | None:
    """Return one row per group of which a size is known, in a gemeente or for the region."""
    groepen = [beeld.groep for beeld in basis.analyse.groepen]
    rijen: list[Rij] = []
    cijfers: list[Cijfer] = []
    zonder = []
    for groep in groepen:
        lokaal = [(g.naam, _beeld(g, groep.id)) for g in basis.gemeenten]
        bekend = [(naam, b) for naam, b in lokaal if b and b.omvang and b.omvang.bekend]
        regionaal = _beeld(basis, groep.id)
        regio = _van_regio(regionaal) if regionaal else None
        if not bekend and not (regio and regio.bekend):
            zonder.append(groep.naam)
            continue
        paren = [(naam, b.omvang) for naam, b in bekend if b.omvang]
        cijfers += [cijfer for _, cijfer in paren] + ([regio] if regio else [])
        waar = f"{len(bekend)} van {len(basis.gemeenten)}"
        rijen.append((groep.naam, waar, _aantallen(paren), regio))
    return tabel(
        basis,
        "gemeenten_groepen",
        f"Omvang van de aandachtsgroepen in de gemeenten van {basis.naam}",
        (
            Kolom(kop="Groep", breedte=1.4),
            Kolom(kop="Bekend in gemeenten", breedte=0.9),
            Kolom(kop="Aantal per gemeente", breedte=2.2, leeg="nog in geen gemeente bekend"),
            Kolom(kop="In de regio", breedte=1.2, eenheid=True, jaar=True, leeg="niet bekend"),
        ),
        rijen,
        noten=[OVERLAP, _keuze(basis), *andere_gebieden(basis), _open(len(zonder), len(groepen))],
        bron=bronregel(basis, cijfers),
        jaren_getoond=True,
    )


def _aantallen(paren: Sequence[tuple[Tekst, Cijfer]]) -> Waarde:
    """Return a line for each gemeente; of many only the smallest and the largest number."""
    if len(paren) > _MEESTE:
        op_volgorde = sorted(paren, key=lambda paar: paar[1].getal)
        paren = (op_volgorde[0], op_volgorde[-1])
    return [f"{naam}: {met_jaar(cijfer)}" for naam, cijfer in paren]


def _beeld(basis: Basis, id: str) -> Groepsbeeld | None:
    return next((beeld for beeld in basis.analyse.groepen if beeld.groep.id == id), None)


def _van_regio(beeld: Groepsbeeld) -> Cijfer | None:
    """Return the size in the region: what it says of a part of it, or of all its inhabitants."""
    return next((c for c in (beeld.omvang_regio, beeld.omvang) if c and c.bekend), None)


def _keuze(basis: Basis) -> str:
    if len(basis.gemeenten) <= _MEESTE:
        return ""
    return (
        f"Is een aantal bekend in meer dan {dutch.telwoord(_MEESTE)} gemeenten, dan staan hier het "
        "kleinste en het grootste."
    )


def _open(zonder: int, alle: int) -> str:
    if not zonder:
        return ""
    groepen = dutch.meervoud(zonder, "groep is", "groepen is")
    return (
        f"Van {zonder} van de {alle} {groepen} de omvang nog in geen enkele gemeente bekend; "
        "zij staan hier niet."
    )
