"""How the Excel file with all figures looks: its sheets and columns, for writing and reading."""

import hashlib
from collections.abc import Mapping
from typing import Any

from generator.cijfers.overzicht.regel import KOLOMMEN

UITLEG, CIJFERS, HIATEN, BRONNEN = "Uitleg", "Cijfers", "Nog aan te leveren", "Bronnen"
GEBIED, PAD, OMSCHRIJVING, KENMERK = "gemeente", "pad", "omschrijving", "kenmerk"
KOPPEN = (GEBIED, OMSCHRIJVING, *KOLOMMEN, PAD, KENMERK)
"""The columns of the sheets with figures. ``kenmerk`` tells whether a row was changed."""


def kenmerk(velden: Mapping[str, Any]) -> str:
    """Return a short mark of what can be filled in: another value, another mark."""
    tekst = "\x1f".join(f"{naam}={_tekst(velden.get(naam))}" for naam in KOLOMMEN)
    return hashlib.sha256(tekst.encode()).hexdigest()[:12]


def _tekst(waarde: Any) -> str:
    if isinstance(waarde, float) and waarde.is_integer():
        waarde = int(waarde)
    return "" if waarde is None else str(waarde).strip()
