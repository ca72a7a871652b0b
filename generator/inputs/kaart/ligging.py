"""Where the gemeenten of a region lie: their boundaries when there is a map, and their middles."""

from collections.abc import Mapping
from pathlib import Path

from generator.core import seen
from generator.core.cache import Cache
from generator.core.leaf import Tekst
from generator.core.source import SourceTable
from generator.core.value import Value
from generator.inputs.cijfertabel import Tabel, lees_tabel
from generator.inputs.kaart.grenzen import Grenzen, Punt
from generator.inputs.kaart.lees import lees_kaart
from generator.inputs.model.gedeeld import Regio

MIDDELPUNTEN = "middelpunten.csv"
"""The table of middles in kilometres, in the folder of the national files."""

_OOST, _NOORD = "oost", "noord"


class Ligging(Value, frozen=True, kw_only=True):
    """Where gemeenten lie: ``middelpunten`` by code, and ``grenzen`` when the user gave a map.

    ``bron`` is the id of the source of what is drawn; without one it is not known.
    """

    middelpunten: Mapping[str, Punt] = {}
    grenzen: Grenzen | None = None
    bron: Tekst | None = None


def lees_ligging(
    regio: Regio,
    regiomap: Path,
    landelijk: Path,
    sources: SourceTable,
    cache: Cache,
    gekozen: str = "",
) -> Ligging:
    """Return where the gemeenten of ``regio`` lie.

    Args:
        regio: its list of gemeenten, and its ``kaart``.
        regiomap: the folder of ``regio.yaml``, from which its map is named.
        landelijk: the folder of the national files.
        sources: where the values of ``regio`` stand.
        cache: keeps what was made of maps.
        gekozen: the map that the user asks for, before that of the region.

    Raises:
        InputError: the map or the table of middles cannot be read.
    """
    gemeenten = {gemeente.gm_code.kaal: gemeente.naam.kaal for gemeente in regio.gemeenten}
    tabel = landelijk / MIDDELPUNTEN
    seen.note_file(tabel)
    midden = lees_tabel(tabel, gemeenten) if tabel.is_file() else Tabel(kolommen={}, rijen={})
    punten = {
        code: (rij.getallen[_OOST], rij.getallen[_NOORD])
        for code, rijen in midden.rijen.items()
        for rij in rijen
    }
    if not gemeenten or not (gekozen or regio.kaart):
        bron = midden.kolommen.get(_OOST, {}).get("bron")
        return Ligging(middelpunten=punten, bron=Tekst(bron) if bron else None)
    if gekozen or regio.kaart is None:
        return Ligging(middelpunten=punten, grenzen=lees_kaart(Path(gekozen), gemeenten, cache))
    bestand = regio.kaart.bestand
    plek = next((sources[number].place for number in bestand.sources), None)
    grenzen = lees_kaart(regiomap / bestand.kaal, gemeenten, cache, plek)
    return Ligging(middelpunten=punten, grenzen=grenzen, bron=regio.kaart.bron)
