"""Nodes → model: the strict reader. The types of the model decide; every mistake is collected."""

import re
import types
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Kleur, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs import scalars
from generator.inputs.colours import COLOUR, HASH, colour
from generator.inputs.figure import check_figure, yaml_fields
from generator.inputs.keys import known_keys, missing_keys
from generator.inputs.markup import forbidden
from generator.inputs.model.basis import Keuze, Ref, Vorm
from generator.inputs.nodes import Mapping, Node, Scalar, Sequence
from generator.inputs.reading import Reading

_LONGEST_LIST, _NAME = 200, 30
"""How long a list between brackets may be, and each name in it."""
_V = TypeVar("_V", bound=Value)
Decoder = Callable[[Node, str, Reading], Any]


def decode(kind: type[_V], node: Mapping, reading: Reading) -> _V | None:
    """Return ``node`` as a value of ``kind``, or ``None`` when something in it is wrong.

    What is wrong stands in ``reading.findings``; all of ``node`` has then been looked at.
    """
    before = len(reading.findings)
    reading.root = kind
    value = _decoder(kind)(node, "", reading)
    reading.check_references()
    return value if len(reading.findings) == before else None


_decoders: dict[Any, Decoder] = {}


def _decoder(kind: Any) -> Decoder:
    """Return the function that reads a node as ``kind``; made once for each type."""
    found = _decoders.get(kind)
    if found is None:
        found = _decoders[kind] = _make(kind)
    return found


def _make(kind: Any) -> Decoder:
    origin = get_origin(kind)
    if origin is Annotated:
        return _marked(get_args(kind)[1])
    if origin is tuple:
        return _items(get_args(kind)[0])
    if origin is dict:
        return _table(*get_args(kind))
    if origin in (Union, types.UnionType):
        return _union(get_args(kind))
    if kind in _LEAVES:
        return _LEAVES[kind]
    if isinstance(kind, type) and issubclass(kind, Value):
        return _struct(kind)
    raise TypeError(f"the reader has no way to read {kind}")


def _marked(mark: Keuze | Ref | Vorm) -> Decoder:
    if isinstance(mark, Keuze):
        return _choice(mark.opties)
    return _reference(mark) if isinstance(mark, Ref) else _shaped(mark)


def _struct(kind: type[Value]) -> Decoder:
    fields = {field.name: field for field in yaml_fields(kind)}
    required = [field.name for field in fields.values() if field.required]
    readers: dict[str, Decoder] = {}

    def read(node: Node, path: str, reading: Reading) -> Any:
        if not isinstance(node, Mapping):
            shown = ", ".join(list(fields)[:4]) + (" …" if len(fields) > 4 else "")
            advice = f"zet ze ingesprongen eronder, te beginnen met '{next(iter(fields))}:'"
            reading.expected(node, path, f"sleutels ({shown})", advice)
            return None
        if not node.entries.keys() <= fields.keys():
            node = known_keys(node, path, fields, reading)
        values: dict[str, Any] = {}
        for name, entry in node.entries.items():
            reader = readers.get(name)
            if reader is None:
                reader = readers[name] = _decoder(fields[name].type)
            values[name] = reader(entry.value, f"{path}.{name}" if path else name, reading)
        missing = [name for name in required if name not in values]
        if missing:
            missing_keys(node, path, missing, reading)
            values.update(dict.fromkeys(missing))
        if kind is Cijfer:
            check_figure(node, path, values, reading)
        return kind(**values)

    return read


def _items(kind: Any) -> Decoder:
    read_item = _decoder(kind)

    def read(node: Node, path: str, reading: Reading) -> Any:
        if isinstance(node, Scalar) and node.empty:
            return ()
        if not isinstance(node, Sequence):
            reading.cannot_read([path])
            reading.expected(node, path, "een lijst", _as_list(node))
            return ()
        if not all(item_key(item) for item in node.items):
            reading.cannot_read([path])
        keys = [item_key(item) or str(index) for index, item in enumerate(node.items)]
        reading.define(path, keys)
        first: dict[str, Node] = {}
        for key, item in zip(keys, node.items, strict=True):
            if first.setdefault(key, item) is not item:
                reading.duplicate_id(item, path, key, first[key])
        return tuple(
            read_item(item, f"{path}[{key}]", reading)
            for key, item in zip(keys, node.items, strict=True)
        )

    return read


def _as_list(node: Node) -> str:
    """Return how to make a list of what stands at ``node``."""
    text = node.text if isinstance(node, Scalar) else ""
    parts = [part.strip() for part in re.split("[,;]", text[:_LONGEST_LIST].strip("()[] "))]
    if text and all(len(part) < _NAME for part in parts):
        return f"schrijf [{', '.join(filter(None, parts))}]"
    return "begin elk onderdeel met '- '"


def item_key(item: Node) -> str:
    """Return the ``id`` of a list item, or an empty text when it has none."""
    if isinstance(item, Mapping) and "id" in item.entries:
        value = item.entries["id"].value
        if isinstance(value, Scalar):
            return value.text
    return ""


def _table(key_kind: Any, value_kind: Any) -> Decoder:
    read_key, read_value = _decoder(key_kind), _decoder(value_kind)

    def read(node: Node, path: str, reading: Reading) -> Any:
        if not isinstance(node, Mapping):
            reading.expected(node, path, "sleutels met waarden", "zet ze er ingesprongen onder")
            return {}
        return {
            read_key(entry.key, f"{path}.{name}", reading): read_value(
                entry.value, f"{path}.{name}", reading
            )
            for name, entry in node.entries.items()
        }

    return read


def _union(kinds: tuple[Any, ...]) -> Decoder:
    """Read ``X | None`` and ``Datum | Jaar``; no other unions are used."""
    optional = types.NoneType in kinds
    rest = tuple(kind for kind in kinds if kind is not types.NoneType)
    inner = _moment if len(rest) > 1 else _decoder(rest[0])

    def read(node: Node, path: str, reading: Reading) -> Any:
        if optional and isinstance(node, Scalar) and node.empty:
            return None
        return inner(node, path, reading)

    return read


def _choice(options: tuple[str, ...]) -> Decoder:
    def read(node: Node, path: str, reading: Reading) -> Any:
        text = reading.text(node, path)
        if text is not None and text not in options:
            reading.not_an_option(node, path, text, options)
            return None
        return None if text is None else Tekst(text, reading.source(node, path))

    return read


def _reference(ref: Ref) -> Decoder:
    def read(node: Node, path: str, reading: Reading) -> Any:
        text = reading.text(node, path)
        if text is None:
            return None
        reading.refer(ref.lijst, text, node, path)
        return Tekst(text, reading.source(node, path))

    return read


def _shaped(vorm: Vorm) -> Decoder:
    def read(node: Node, path: str, reading: Reading) -> Any:
        text = reading.text(node, path)
        if text is None:
            return None
        if not vorm.past(text.strip()):
            what = f"{vorm.uitleg}, zoals {vorm.voorbeeld}"
            reading.expected(node, path, what, vorm.advies)
            return None
        return Tekst(text.strip(), reading.source(node, path))

    return read


def _tekst(node: Node, path: str, reading: Reading) -> Tekst | None:
    text = reading.text(node, path)
    return None if text is None else Tekst(" ".join(text.split()), reading.source(node, path))


def _opmaak(node: Node, path: str, reading: Reading) -> Opmaak | None:
    text = reading.text(node, path)
    if text is None:
        return None
    found = forbidden(text)
    if found:
        reading.not_in_text(node, path, *found)
    return Opmaak(text.strip(), reading.source(node, path))


def _converted(convert: Callable[[str], Any], leaf: Callable[..., Any]) -> Decoder:
    def read(node: Node, path: str, reading: Reading) -> Any:
        text = reading.text(node, path)
        if text is None:
            return None
        try:
            value = convert(text)
        except scalars.Unreadable as problem:
            reading.unreadable(node, path, text, problem)
            return None
        return leaf(value, reading.source(node, path))

    return read


def _moment(node: Node, path: str, reading: Reading) -> Datum | Jaar | None:
    is_year = isinstance(node, Scalar) and re.fullmatch(r"\d{4}", node.text.strip())
    moment: Datum | Jaar | None = (_jaar if is_year else _dag)(node, path, reading)
    return moment


def _kleur(node: Node, path: str, reading: Reading) -> Kleur | None:
    if isinstance(node, Scalar) and node.empty:
        reading.expected(node, path, COLOUR, HASH)
        return None
    read: Kleur | None = _converted(colour, Kleur)(node, path, reading)
    return read


_jaar = _converted(scalars.year, Jaar)
_dag = _converted(partial(scalars.day, or_year=True), Datum)
_LEAVES: dict[Any, Decoder] = {
    Tekst: _tekst,
    Opmaak: _opmaak,
    Kleur: _kleur,
    Jaar: _jaar,
    Datum: _converted(scalars.day, Datum),
    Getal: _converted(scalars.number, Getal),
    bool: _converted(scalars.yes_no, lambda value, _: value),
}
