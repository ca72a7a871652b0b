"""What came of an order, in words for the user."""

from pathlib import Path

from generator.core.paths import shown
from generator.core.value import Value


class Uitkomst(Value, frozen=True, kw_only=True):
    """The lines to show, and whether it was done."""

    gelukt: bool
    regels: tuple[str, ...]


def mislukt(error: OSError) -> Uitkomst:
    """Return what to say when the system refuses to write."""
    where = f"{shown(Path(error.filename))}: " if error.filename else ""
    why = error.strerror or "onbekende oorzaak"
    regel = f"{where}niet geschreven; het systeem meldt: {why} → mag u in deze map schrijven?"
    return Uitkomst(gelukt=False, regels=(regel,))
