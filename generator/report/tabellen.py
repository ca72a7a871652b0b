"""What became of an Excel file with figures, in Dutch."""

from collections.abc import Iterator

from generator.cijfers.schrijf.opdracht import Geschreven
from generator.core import dutch


def in_excel(uit: Geschreven) -> Iterator[str]:
    """Yield where the file stands and what is in it."""
    if uit.naam:
        cijfers = f"{uit.cijfers} {dutch.meervoud(uit.cijfers, 'cijfer', 'cijfers')}"
        hiaten = f"{uit.hiaten} {dutch.meervoud(uit.hiaten, 'ontbreekt', 'ontbreken')} nog"
        yield f"{uit.naam}: {cijfers}; {hiaten}"
    for finding in uit.findings:
        yield str(finding)
