"""The base of every frozen value in the product.

Only this module names ``msgspec``: its structs cost a tenth of what frozen dataclasses cost
to define, and the command line starts cold every time.
"""

from typing import Any, TypeVar

import msgspec

_T = TypeVar("_T")

replace = msgspec.structs.replace
"""``replace(value, field=...)`` returns a changed copy of a frozen value."""


class Value(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An immutable record; subclasses list their fields with types and defaults.

    What cannot change cannot come to hold itself: the garbage collector need not look at it.
    """


class Field(Value, frozen=True, kw_only=True):
    """A field of a value: its name, its type as written, and whether it must be given."""

    name: str
    type: Any
    required: bool


def fields_of(kind: type[Value]) -> tuple[Field, ...]:
    """Return the fields of a kind of value, in the order they are written; inherited ones first."""
    optional = len(kind.__struct_defaults__)
    names = kind.__struct_fields__
    missing = {
        name
        for name, default in zip(
            names[len(names) - optional :], kind.__struct_defaults__, strict=True
        )
        if default is msgspec.NODEFAULT
    }
    missing.update(names[: len(names) - optional])
    types: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        types.update(getattr(base, "__annotations__", {}))
    written = [name for name in types if name in names]
    return tuple(Field(name=name, type=types[name], required=name in missing) for name in written)


def pack(value: object) -> bytes:
    """Return ``value`` as compact bytes for the cache."""
    return msgspec.msgpack.encode(value)


def unpack(data: bytes, kind: Any) -> Any:
    """Read bytes of :func:`pack` as ``kind``; raises ``ValueError`` when they do not fit."""
    return msgspec.msgpack.decode(data, type=kind)


def to_json(value: object, indent: int = 0) -> bytes:
    """Return ``value`` as JSON bytes, keys in the order of the fields.

    Without ``indent`` it is on one line.
    """
    data = msgspec.json.encode(value)
    return msgspec.json.format(data, indent=indent) if indent else data


def from_json(data: bytes, kind: type[_T]) -> _T:
    """Read JSON bytes as ``kind``; raises ``ValueError`` when they do not fit."""
    return msgspec.json.decode(data, type=kind)
