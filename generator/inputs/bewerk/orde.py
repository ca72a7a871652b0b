"""In which order the model has its keys, so that a new key comes where people look for it."""

import re
import types
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from generator.core.value import Value
from generator.inputs.bewerk.wijziging import Pad
from generator.inputs.figure import yaml_fields
from generator.inputs.model.dossier import Dossier

Rang = Callable[[str], int]

_ACHTERAAN = 1_000_000


def rang(pad: Pad) -> Rang:
    """Return what gives a key of the mapping at ``pad`` its place among the others.

    Years and age classes go by their number; keys that the model does not know come last.
    """
    kind = soort(pad)
    if isinstance(kind, type) and issubclass(kind, Value):
        namen = {field.name: at for at, field in enumerate(yaml_fields(kind))}
        return lambda naam: namen.get(naam, _ACHTERAAN)
    return _getal_vooraan


def _getal_vooraan(naam: str) -> int:
    match = re.match(r"\d+", naam)
    return int(match.group()) if match else _ACHTERAAN


@cache
def soort(pad: Pad) -> Any:
    """Return the kind of value that the model has at ``pad``; ``None`` when it has none."""
    kind: Any = Dossier
    for stap in pad:
        kind = kale_soort(kind)
        if get_origin(kind) in (tuple, dict):
            kind = get_args(kind)[0 if get_origin(kind) is tuple else 1]
        elif isinstance(kind, type) and issubclass(kind, Value):
            kind = next((f.type for f in yaml_fields(kind) if f.name == stap), None)
        else:
            return None
    return kale_soort(kind)


def kale_soort(kind: Any) -> Any:
    """Return ``kind`` without marks and without "or nothing"."""
    if get_origin(kind) is Annotated:
        return kale_soort(get_args(kind)[0])
    if get_origin(kind) in (Union, types.UnionType):
        return kale_soort(next(part for part in get_args(kind) if part is not types.NoneType))
    return kind
