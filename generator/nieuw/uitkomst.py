"""What came of an order, in words for the user."""

from pathlib import Path

from generator.core.paths import shown
from generator.core.value import Value

GELUKT, MISLUKT, VERKEERD = 0, 1, 2
"""Done, not done, and not a good order: the exit codes."""


class Uitkomst(Value, frozen=True, kw_only=True):
    """The lines to show, and the exit code."""

    code: int
    regels: tuple[str, ...]


def mislukt(error: OSError) -> Uitkomst:
    """Return what to say when the system refuses to write."""
    where = f"{shown(Path(error.filename))}: " if error.filename else ""
    why = error.strerror or "onbekende oorzaak"
    regel = f"{where}niet geschreven; het systeem meldt: {why} → mag u in deze map schrijven?"
    return Uitkomst(code=MISLUKT, regels=(regel,))
