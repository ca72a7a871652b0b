"""All gemeenten of the Netherlands: their codes, names and provincies."""

from pathlib import Path

from generator.core.value import Value
from generator.inputs.cijfertabel import lees_tabel

BESTAND = "gemeenten.csv"
"""The table, in the folder of the national files."""


class Gemeentenaam(Value, frozen=True, kw_only=True):
    """One gemeente as the CBS calls it; ``ook`` are other names that people use."""

    code: str
    naam: str
    provincie: str
    provinciecode: str
    ook: tuple[str, ...] = ()


def gemeenten(landelijk: Path) -> tuple[Gemeentenaam, ...]:
    """Return all gemeenten in the folder of the national files; none when it has no list.

    Raises :class:`generator.core.errors.InputError` when the list cannot be read.
    """
    path = landelijk / BESTAND
    if not path.is_file():
        return ()
    return tuple(
        Gemeentenaam(
            code=code,
            naam=rij.teksten.get("naam", code),
            provincie=rij.teksten.get("provincie", ""),
            provinciecode=rij.teksten.get("provinciecode", ""),
            ook=tuple(filter(None, rij.teksten.get("ook_bekend_als", "").split("|"))),
        )
        for code, rijen in lees_tabel(path).rijen.items()
        for rij in rijen
    )
