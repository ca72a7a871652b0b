"""A file of somebody → its sheets, or one sentence that says why it cannot be read."""

from pathlib import Path

from generator.cijfers.lees.cel import Blad
from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place

MOST_BYTES = 10_000_000
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ALS_XLSX = "open het in Excel en kies Opslaan als, Excel-werkmap (.xlsx)"


def openen(path: Path) -> tuple[Blad, ...]:
    """Return the visible sheets of an Excel or CSV file.

    What a file is, its bytes say; its name is not trusted. Raises :class:`InputError`.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
    except OSError as error:
        message = (
            "dit is een map, geen bestand" if path.is_dir() else "het bestand is niet te lezen"
        )
        raise weigering(path, message, "kijk of de naam klopt en het bestand dicht is") from error
    if data is None:
        grens = f"het bestand is groter dan {MOST_BYTES // 1_000_000} MB"
        raise weigering(path, grens, "bewaar alleen het blad met de cijfers")
    if data.startswith(_OLD):
        if _LOCKED in data:
            raise weigering(path, "het bestand heeft een wachtwoord", f"haal het eraf: {_ALS_XLSX}")
        raise weigering(path, "dit is een Excel-bestand van vóór 2007 (.xls)", _ALS_XLSX)
    if data.startswith(b"PK"):
        from generator.cijfers.lees.excel import lees_excel  # the library takes time to import

        return lees_excel(data, path)
    from generator.cijfers.lees.csvbestand import lees_csv

    return lees_csv(data, path)


def weigering(path: Path, message: str, advice: str) -> InputError:
    """Return that the whole file cannot be read."""
    finding = Finding(
        code="WZ631",
        level=Level.FOUT,
        message=message,
        advice=advice,
        place=Place(file=shown(path), line=0),
    )
    return InputError([finding])
