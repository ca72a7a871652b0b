"""One figure as a row: what it is, its value, and everything needed to check it."""

from typing import Any

from generator.core.source import Place
from generator.core.value import Value
from generator.inputs.bewerk.wijziging import Pad

KOLOMMEN = (
    "waarde",
    "eenheid",
    "peildatum",
    "periode",
    "bron",
    "reden",
    "levert",
    "opmerking",
)
"""What of a row can be filled in, in the order in which people read it."""


class Regel(Value, frozen=True, kw_only=True):
    """A figure of the area ``gebied``, at ``pad`` in a file.

    ``los`` says that the figure has its own unit, source and date. Otherwise those hold for
    more numbers together, as in a series, and only ``waarde`` can change. The texts
    are as they stand in the file.
    """

    gebied: str
    pad: Pad
    place: Place
    omschrijving: str
    los: bool = True
    waarde: float | None = None
    eenheid: str = ""
    peildatum: str = ""
    periode: str = ""
    bron: str = ""
    reden: str = ""
    levert: str = ""
    opmerking: str = ""

    def velden(self) -> dict[str, Any]:
        """Return what can be filled in, by column."""
        return {naam: getattr(self, naam) for naam in KOLOMMEN}
