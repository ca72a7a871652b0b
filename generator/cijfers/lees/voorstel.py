"""``cijfers lees --voorstel``: a table → a mapping in a file, for a person to look over."""

from pathlib import Path

from generator.cijfers.lees.eigen import is_eigen
from generator.cijfers.lees.herken import koppeling, zoek
from generator.cijfers.lees.openen import openen, weigering
from generator.cijfers.plannen.kolommen import zoek_plannen
from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.inputs.model.koppeling import KOPPELING
from generator.writers.output import no_access, replace_file


def schrijf_voorstel(bron: Path, naar: Path | None) -> Path:
    """Write a mapping for ``bron`` and return where; a file that is there stays.

    Raises :class:`InputError` when there is nothing to propose, or no place for it.
    """
    bladen = openen(bron)
    if is_eigen(bladen) or zoek_plannen(bladen):
        raise weigering(
            bron, "dit bestand heeft geen koppeling nodig", "lees het zonder --voorstel"
        )
    tabel = zoek(bladen)
    if tabel is None:
        raad = "schrijf de koppeling zelf; zie woonzorgvisie controleer --leg-uit WZ632"
        raise weigering(bron, "in dit bestand is geen kolom herkend", raad)
    doel = naar or bron.parent / KOPPELING
    try:
        if doel.exists():
            raise InputError([_staat_er(doel)])
        replace_file(doel, ("\n".join(koppeling(tabel)) + "\n").encode())
    except OSError as error:
        raise InputError([no_access(error, doel, "kies een map waarin u mag schrijven")]) from error
    return doel


def _staat_er(doel: Path) -> Finding:
    return Finding(
        code="WZ632",
        level=Level.FOUT,
        message="dit bestand is er al, en blijft zoals het is",
        advice="geef met --koppeling een andere naam, of haal het weg",
        place=Place(file=shown(doel), line=0),
    )
