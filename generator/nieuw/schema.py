"""Writes the schemas beside the inputs they are for."""

from pathlib import Path

from generator.core.paths import shown
from generator.inputs.schema.bekend import bekend
from generator.inputs.schema.bestanden import MAP, schemanaam, schemaregel, schemas
from generator.nieuw.uitkomst import GELUKT, Uitkomst, mislukt
from generator.writers.output import replace_file


def schrijf(inputs: Path) -> Uitkomst:
    """Write all schemas into ``inputs/schema``; what stood there is replaced."""
    made = schemas(bekend(inputs))
    try:
        for name, data in made.items():
            replace_file(inputs / MAP / name, data)
    except OSError as error:
        return mislukt(error)
    regel = schemaregel(Path("..", "..", MAP)) + schemanaam("gemeente.yaml")
    regels = (
        f"{len(made)} schema's staan in {shown(inputs / MAP)}.",
        "Een editor gebruikt een schema als de eerste regel van een bestand het noemt. Zo begint",
        f"gemeente.yaml:  {regel}",
        "VS Code toont dan uitleg, keuzes en fouten met de extensie YAML van Red Hat.",
        "Kwam er een bron, groep of partner bij voor de regio? Geef deze opdracht dan nog eens.",
    )
    return Uitkomst(code=GELUKT, regels=regels)
