"""What stands as an example behind a key that has no value yet."""

import types
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Union, get_args, get_origin

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.figure import yaml_fields
from generator.inputs.model.basis import Keuze, Ref, Vorm

Known = Mapping[str, Sequence[str]]

_LEAVES: dict[Any, Any] = {
    Tekst: "tekst",
    Opmaak: "Eerste alinea.\n\nTweede alinea.",
    Getal: 123,
    Jaar: 2030,
    Datum: "2030-01-31",
    bool: True,
}
_FIGURE = {"waarde": None, "reden": "nog op te vragen", "levert": "wie het cijfer heeft"}
"""A figure as long as it is not known: nobody should go on with an invented one."""


def example(kind: Any, known: Known) -> Any:
    """Return an example of ``kind``, with all that it can hold; references are to ``known`` ids."""
    kind = inner(kind)
    origin = get_origin(kind)
    if origin is Annotated:
        return _marked(get_args(kind)[1], known)
    if origin is tuple:
        return [example(get_args(kind)[0], known)]
    if origin is dict:
        key, value = get_args(kind)
        return {example(key, known): example(value, known)}
    if kind is Cijfer:
        return dict(_FIGURE)
    if is_struct(kind):
        return {field.name: example(field.type, known) for field in yaml_fields(kind)}
    return _LEAVES[kind]


def _marked(mark: Keuze | Ref | Vorm, known: Known) -> str:
    if isinstance(mark, Keuze):
        return mark.opties[0]
    if isinstance(mark, Ref):
        return next(iter(known.get(mark.lijst, ())), "id")
    return mark.voorbeeld


def inner(kind: Any) -> Any:
    """Return ``X`` of ``X | None``, and the first of ``Datum | Jaar``."""
    return get_args(kind)[0] if get_origin(kind) in (Union, types.UnionType) else kind


def is_struct(kind: Any) -> bool:
    """Return whether ``kind`` is a value with fields."""
    return isinstance(kind, type) and issubclass(kind, Value)
