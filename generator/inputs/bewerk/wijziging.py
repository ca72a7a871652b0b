"""What is to be changed: values by key path, together one tree of changes."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.core.value import Value

Pad = tuple[str, ...]
"""Keys and items: ``("ambities", "[doorstroming]", "nulmeting")``."""

_STAP = re.compile(r"\[([^\]]*)\]|([^.\[\]]+)")


class Zet(Value, frozen=True, kw_only=True):
    """Let ``waarde`` stand at ``pad``: a text, number, date, yes or no, or ``None``.

    A mapping sets each of its keys; a list can only be added where nothing stands.
    """

    pad: Pad
    waarde: Any


class Weg(Value, frozen=True, kw_only=True):
    """Take the single value at ``pad`` away, key and all; nothing when it is not there."""

    pad: Pad


class Weigering(Exception):
    """A change that cannot be made: at which path and position, and why."""

    def __init__(self, pad: Pad, at: int, waarom: str) -> None:
        super().__init__(waarom)
        self.pad, self.at, self.waarom = pad, at, waarom


Wijziging = Zet | Weg

Takken = dict[str, Any]
"""Step → what becomes of it: further :data:`Takken`, or a :data:`Wijziging` at its end."""


def pad_van(text: str) -> Pad:
    """Return the path that is written ``ambities[doorstroming].nulmeting``."""
    return tuple(match.group(2) or f"[{match.group(1)}]" for match in _STAP.finditer(text))


def tekst_van(pad: Pad) -> str:
    """Return ``pad`` as findings write it."""
    return "".join(stap if stap.startswith("[") else f".{stap}" for stap in pad).lstrip(".")


def takken_van(wijzigingen: Iterable[Wijziging]) -> Takken:
    """Return ``wijzigingen`` as one tree; a later one at the same path counts.

    Raises ``ValueError`` when a path goes through a value that another change sets.
    """
    root: Takken = {}
    for wijziging in wijzigingen:
        for einde in _enkele(wijziging):
            *boven, laatste = einde.pad
            tak = root
            for stap in boven:
                tak = tak.setdefault(stap, {})
                if not isinstance(tak, dict):
                    raise ValueError(f"{tekst_van(einde.pad)}: gaat door een gezette waarde heen")
            if isinstance(tak.get(laatste), dict):
                raise ValueError(f"{tekst_van(einde.pad)}: hieronder wordt al iets gezet")
            tak[laatste] = einde
    return root


def inhoud_van(tak: Any) -> Any:
    """Return what a new key gets: the value that is set, or a mapping or list of those."""
    if not isinstance(tak, dict):
        return tak.waarde
    if any(stap.startswith("[") for stap in tak):
        return [onderdeel_van(stap, deel) for stap, deel in tak.items()]
    return {naam: inhoud_van(deel) for naam, deel in tak.items() if not isinstance(deel, Weg)}


def onderdeel_van(stap: str, tak: Any) -> Any:
    """Return the content of a new item: a mapping gets its id, unless the step says only "new"."""
    inhoud = inhoud_van(tak)
    if is_nieuw(stap) or not isinstance(inhoud, dict):
        return inhoud
    return {"id": stap[1:-1], **inhoud}


def nieuw(nummer: int) -> str:
    """Return the step to a new item of a list whose items have no id: ``[+1]``, ``[+2]``."""
    return f"[+{nummer}]"


def is_nieuw(stap: str) -> bool:
    """Return whether ``stap`` is one of :func:`nieuw`, which is never an item that is there."""
    return stap.startswith("[+")


def _enkele(wijziging: Wijziging) -> Iterable[Wijziging]:
    """Return the change for each single value in it."""
    if isinstance(wijziging, Zet) and isinstance(wijziging.waarde, Mapping):
        for naam, waarde in wijziging.waarde.items():
            yield from _enkele(Zet(pad=(*wijziging.pad, str(naam)), waarde=waarde))
    else:
        yield wijziging
