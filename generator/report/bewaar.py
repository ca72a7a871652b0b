"""A report in a file of the user's choice."""

from pathlib import Path

from generator.core.finding import Finding
from generator.writers.output import no_access, write_files


def bewaar(path: Path, text: str) -> tuple[Finding, ...]:
    """Write ``text`` to ``path`` and return what the user must know.

    A file that the product did not write itself is never replaced: the report goes beside it.
    """
    try:
        return write_files(path.parent, {path.name: text.encode()}).findings
    except OSError as error:
        return (no_access(error, path, "kies een map waarin u mag schrijven"),)
