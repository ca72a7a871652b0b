"""What stands as an example behind a key that has no value yet."""

import types
from collections.abc import Mapping
from typing import Annotated, Any, Union, get_args, get_origin

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.figure import yaml_fields
from generator.inputs.model.basis import Keuze, Ref, Vorm
from generator.inputs.schema.scalars import Known

PerSoort = Mapping[type[Value], Mapping[str, Any]]
"""Kind of value → examples for its fields."""

_LEAVES: dict[Any, Any] = {
    Tekst: "tekst",
    Opmaak: "Eerste alinea.\n\nTweede alinea.",
    Getal: 10,
    Jaar: 2030,
    Datum: "2030-01-31",
    bool: True,
}
_FIGURE = {"waarde": None, "reden": "nog op te vragen", "levert": "wie het cijfer heeft"}
"""A figure as long as it is not known: nobody should go on with an invented one."""


def example(kind: Any, known: Known, per_soort: PerSoort) -> Any:
    """Return an example of ``kind``, with all that it can hold.

    References are to ``known`` ids; what ``per_soort`` has for a kind goes before a general word.
    A field for which it has ``None`` is left out: it excludes another one.
    """
    kind = inner(kind)
    origin = get_origin(kind)
    if origin is Annotated:
        return _marked(get_args(kind)[1], known)
    if origin is tuple:
        return [example(get_args(kind)[0], known, per_soort)]
    if origin is dict:
        key, value = get_args(kind)
        return {example(key, known, per_soort): example(value, known, per_soort)}
    if kind is Cijfer:
        return dict(_FIGURE)
    if is_struct(kind):
        own = per_soort.get(kind, {})
        return {
            field.name: own.get(field.name, example(field.type, known, per_soort))
            for field in yaml_fields(kind)
            if own.get(field.name, "") is not None
        }
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
