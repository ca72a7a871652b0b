"""Walking through the model: every value with the path where it stands in YAML."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, TypeVar, get_args

from generator.core.leaf import Tekst
from generator.core.value import Value, fields_of

_T = TypeVar("_T", bound=Value)

Schakel = tuple[str, Value | None]
"""A step of a path: its key, and the item of a list it leads into (else ``None``)."""
Pad = tuple[Schakel, ...]


def zoek(
    value: Value, soort: type[_T], overslaan: tuple[type, ...] = ()
) -> Iterator[tuple[Pad, _T]]:
    """Yield every value of ``soort`` inside ``value`` with its path, in the order of the fields.

    The insides of a found value are not searched, nor those of the types in ``overslaan``.
    """
    return iter(_gevonden(_Zelf(value), soort, overslaan))


class _Zelf:
    """A value that equals only itself: comparing a whole dossier takes longer than walking it."""

    def __init__(self, value: Value) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Zelf) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)


@lru_cache(maxsize=4)  # many rules ask the same of one dossier; an older one must not be kept
def _gevonden(zelf: _Zelf, soort: type[_T], overslaan: tuple[type, ...]) -> list[tuple[Pad, _T]]:
    return list(_binnen(zelf.value, soort, overslaan, ()))


def _binnen(
    value: Value, soort: type[_T], overslaan: tuple[type, ...], pad: Pad
) -> Iterator[tuple[Pad, _T]]:
    for field in _takken(type(value)):
        inhoud = getattr(value, field)
        if isinstance(inhoud, dict):
            inhoud = tuple(inhoud.values())
        items = inhoud if isinstance(inhoud, tuple) else (inhoud,)
        for item in items:
            if not isinstance(item, Value) or isinstance(item, overslaan):
                continue
            stap = (*pad, (field, item if items is inhoud else None))
            if isinstance(item, soort):
                yield stap, item
            else:
                yield from _binnen(item, soort, overslaan, stap)


@cache
def _takken(soort: type[Value]) -> tuple[str, ...]:
    """Return the fields of a kind of value that can hold other values; most hold a leaf."""
    return tuple(field.name for field in fields_of(soort) if _kan_waarden_hebben(field.type))


def _kan_waarden_hebben(soort: Any) -> bool:
    if isinstance(soort, type) and issubclass(soort, Value):
        return True
    return any(map(_kan_waarden_hebben, get_args(soort)))


def bronverwijzingen(value: Value) -> Iterator[Tekst]:
    """Yield every text in a field ``bron`` or ``bron_...``, those of a value before its parts."""
    for field in _bronvelden(type(value)):
        inhoud = getattr(value, field)
        if isinstance(inhoud, Tekst):
            yield inhoud
    for field in _takken(type(value)):
        inhoud = getattr(value, field)
        for item in inhoud if isinstance(inhoud, tuple) else (inhoud,):
            if isinstance(item, Value):
                yield from bronverwijzingen(item)


def sleutelpad(pad: Pad) -> str:
    """Return the path as it is written in findings: ``ambities[eenzaamheid].nulmeting``."""
    return ".".join(key if item is None else f"{key}[{naam_van(item)}]" for key, item in pad)


def naam_van(item: Value) -> str:
    """Return what tells an item apart in its list: id, kind of home, name or year."""
    for field in ("id", "woonvorm", "naam", "gemeente", "gebied", "halfjaar", "jaar"):
        found = getattr(item, field, None)
        if found is not None:
            return found.kaal if hasattr(found, "kaal") else str(found)
    return "?"


@cache
def _bronvelden(soort: type[Value]) -> tuple[str, ...]:
    velden = soort.__struct_fields__
    return tuple(veld for veld in velden if veld == "bron" or veld.startswith("bron_"))
