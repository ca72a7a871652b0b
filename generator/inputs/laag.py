"""From which of the three levels of input files something comes."""

from generator.core.source import Place
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
