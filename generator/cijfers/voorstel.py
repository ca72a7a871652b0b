"""One change that is proposed to the user: what it was, what it becomes, and where it is from."""

from pathlib import Path
from typing import Any

from generator.core import dutch
from generator.core.source import Place
from generator.core.value import Value
from generator.inputs.bewerk.wijziging import Pad


class Voorstel(Value, frozen=True, kw_only=True):
    """A change of one figure, series or text in the file ``path``.

    ``wat`` is how people know it, where the path says too little.
    ``oud`` and ``nieuw`` are short and Dutch, with their date; ``bron`` is where the new value
    comes from, ``opmerking`` what to look at. ``wijzigingen`` are for the editor.
    """

    path: Path
    pad: Pad
    place: Place
    oud: str
    nieuw: str
    bron: str
    wijzigingen: tuple[Any, ...]
    opmerking: str = ""
    wat: str = ""


def getoond(waarde: float | None, moment: str = "") -> str:
    """Return a value with its date: ``232.619 (2026-01-01)``."""
    getal = "onbekend" if waarde is None else dutch.getal(waarde)
    return f"{getal} ({moment})" if moment else getal
