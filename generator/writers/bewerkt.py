"""Puts an edited input file in place: whole or not at all, and never over somebody's new text."""

import stat
from pathlib import Path

from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.writers.output import no_access, replace_file

_OPNIEUW = "bekijk het bestand en geef de opdracht opnieuw"


def schrijf_bewerkt(path: Path, oud: bytes | None, nieuw: bytes) -> tuple[Finding, ...]:
    """Write ``nieuw`` to ``path``, where ``oud`` was read; return why that was not done.

    ``oud`` is ``None`` for a file that was not there. A file that changed in the meantime stays.
    """
    echt = path.resolve()  # a link stays a link
    try:
        nu = echt.read_bytes() if echt.exists() else None
        if nu != oud:
            return (_veranderd(path),)
        mode = stat.S_IMODE(echt.stat().st_mode) if nu is not None else None
        replace_file(echt, nieuw)
        if mode is not None:
            echt.chmod(mode)
    except OSError as error:
        return (no_access(error, path, "sluit het bestand en geef de opdracht opnieuw"),)
    return ()


def _veranderd(path: Path) -> Finding:
    return Finding(
        code="WZ605",
        level=Level.FOUT,
        message="het bestand is intussen door iemand veranderd, en blijft zoals het is",
        advice=_OPNIEUW,
        place=Place(file=shown(path), line=1),
    )
