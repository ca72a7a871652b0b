"""How large each aandachtsgroep is in the gemeenten of a region, as far as that is known."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Groepsbeeld
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, Waarde, tabel
from generator.tables.omvang_groepen import andere_gebieden
from generator.tables.woorden import OVERLAP, met_jaar


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
        aantallen: Waarde = [f"{naam}: {met_jaar(b.omvang)}" for naam, b in bekend if b.omvang]
        cijfers += [b.omvang for _, b in bekend if b.omvang] + ([regio] if regio else [])
        waar = f"{len(bekend)} van {len(basis.gemeenten)}"
        rijen.append((groep.naam, waar, aantallen, regio))
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
        noten=[OVERLAP, *andere_gebieden(basis), _open(len(zonder), len(groepen))],
        bron=bronregel(basis, cijfers),
        jaren_getoond=True,
    )


def _beeld(basis: Basis, id: str) -> Groepsbeeld | None:
    return next((beeld for beeld in basis.analyse.groepen if beeld.groep.id == id), None)


def _van_regio(beeld: Groepsbeeld) -> Cijfer | None:
    """Return the size in the region: what it says of a part of it, or of all its inhabitants."""
    return next((c for c in (beeld.omvang_regio, beeld.omvang) if c and c.bekend), None)


def _open(zonder: int, alle: int) -> str:
    if not zonder:
        return ""
    groepen = dutch.meervoud(zonder, "groep is", "groepen is")
    return (
        f"Van {zonder} van de {alle} {groepen} de omvang nog in geen enkele gemeente bekend; "
        "zij staan hier niet."
    )
