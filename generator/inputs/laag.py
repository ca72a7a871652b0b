"""From which of the three levels of input files something comes."""

from generator.core.cijfer import Cijfer
from generator.core.leaf import Leaf
from generator.core.source import Place, SourceTable
from generator.inputs.model.dossier import REGIOBESTAND

LANDELIJK = "landelijk"
"""The level of the national files, and the name of their folder."""
REGIONAAL = "regionaal"
LOKAAL = "lokaal"


def laag_van(place: Place) -> str:
    """Return the level of the file in which ``place`` is."""
    *_, folder, name = ("", *place.file.split("/"))
    if name in REGIOBESTAND:
        return REGIONAAL
    return LANDELIJK if folder == LANDELIJK else LOKAAL


def laag_van_waarde(waarde: Leaf | Cijfer, sources: SourceTable) -> str | None:
    """Return the level of the file in which ``waarde`` stands; ``None`` when it stands in none."""
    place = sources[waarde.sources[0]].place if waarde.sources else None
    return laag_van(place) if place else None
