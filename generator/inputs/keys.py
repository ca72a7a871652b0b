"""Keys that a mapping does not know, or lacks: what was meant, and where they belong.

A misspelt key is noted once and then read as the key that is meant: its value is checked too, and
nothing seems to be missing because of it.
"""

import re
from collections.abc import Collection, Sequence
from collections.abc import Mapping as Dict
from typing import Any, get_args, get_origin

from generator.core import dutch
from generator.core.finding import closest
from generator.core.value import Value, replace
from generator.inputs.figure import yaml_fields
from generator.inputs.nodes import Entry, Mapping, Scalar
from generator.inputs.reading import Reading, short

_FEW = 3
"""From more missing keys on, the item itself may be in the wrong place."""
_SHOWN = 12
"""How many possible keys a message lists."""


def known_keys(node: Mapping, path: str, known: Collection[str], reading: Reading) -> Mapping:
    """Note the keys of ``node`` that are not in ``known``; return it with those that are.

    ``path`` is where ``node`` stands. A misspelt key is there under the name that is meant.
    """
    entries: dict[str, Entry] = {}
    above = ""
    for name, entry in node.entries.items():
        if name in known:
            entries[name] = entry
        else:
            advice, right = _meant(name, entry, path, above, known, node, reading.root)
            message = f"onbekende sleutel '{short(name)}'"
            reading.refuse(entry.key.place, path, "WZ103", message, advice)
            if right and right not in node.entries:
                entries.setdefault(right, _as_written(name, entry))
        above = name
    return replace(node, entries=entries)


def _as_written(name: str, entry: Entry) -> Entry:
    """Return the entry; of ``naam:Testdam`` between braces the value is what follows the colon."""
    _, colon, rest = name.partition(":")
    return replace(entry, value=replace(entry.key, text=rest)) if colon and rest else entry


def _meant(
    name: str,
    entry: Entry,
    path: str,
    above: str,
    known: Collection[str],
    node: Mapping,
    root: type[Value],
) -> tuple[str, str]:
    """Return the advice for an unknown key, and the key that is meant if that is known."""
    glued = name.partition(":")[0]
    if glued in known:
        return "zet een spatie achter de dubbele punt", glued
    if _without_colon(entry):
        return _behind_comma(name, node.entries.get(above)), ""
    belongs = _level(name, path, above, root)
    if belongs:
        return belongs, ""
    right = closest(name, known)
    if right:
        return f"bedoelt u '{right}'?", right
    return _elsewhere(name, root) or _possible(known), ""


def _without_colon(entry: Entry) -> bool:
    """Return whether there is no colon: between braces each comma begins a new key."""
    key, value = entry.key.place, entry.value.place
    glued = value.line == key.line and value.column == key.column + len(entry.key.text)
    return glued and isinstance(entry.value, Scalar) and entry.value.empty


def _behind_comma(name: str, before: Entry | None) -> str:
    number = before.value.text if before and isinstance(before.value, Scalar) else ""
    if number.isdigit() and name.isdigit():
        return f"een komma begint hier een nieuwe sleutel: schrijf {number}.{name}"
    return "een komma begint hier een nieuwe sleutel: zet de hele tekst tussen aanhalingstekens"


def _level(name: str, path: str, above: str, root: type[Value]) -> str:
    """Return the advice for a key that is right, but indented too little or too far."""
    steps = re.sub(r"\[[^\]]*\]", "", path).split(".") if path else []
    for depth in range(len(steps) - 1, 0, -1):
        if name in _fields_at(steps[:depth], root):
            return f"laat hem minder ver inspringen: hij hoort bij '{steps[depth - 1]}'"
    if above and name in _fields_at([*steps, above], root):
        return f"laat hem verder inspringen: hij hoort bij '{above}'"
    return ""


def _elsewhere(name: str, root: type[Value]) -> str:
    """Return the advice for a key that only belongs somewhere else."""
    places = [top for top in _fields_at([], root) if name in _fields_at([top], root)]
    return f"'{name}' hoort bij {dutch.opsomming(places, 'of')}" if 0 < len(places) < 4 else ""


def _possible(known: Collection[str]) -> str:
    listed = ", ".join(list(known)[:_SHOWN])
    return f"mogelijk zijn: {listed}" + (" …" if len(known) > _SHOWN else "")


def _fields_at(steps: Sequence[str], root: type[Value]) -> Dict[str, Any]:
    """Return the keys, with their types, that the model ``root`` has at a path without ids."""
    kind: Any = root
    for step in steps:
        kind = _kind_in(_fields(kind).get(step))
    return _fields(kind)


def _fields(kind: Any) -> Dict[str, Any]:
    if isinstance(kind, type) and issubclass(kind, Value):
        return {field.name: field.type for field in yaml_fields(kind)}
    return {}


def _kind_in(written: Any) -> Any:
    """Return the kind of value inside ``X | None`` and ``tuple[X, ...]``."""
    if isinstance(written, type) or written is None or get_origin(written) is dict:
        return written
    return _kind_in(get_args(written)[0])


def missing_keys(node: Mapping, path: str, names: Sequence[str], reading: Reading) -> None:
    """Note required keys that are not there; one message for all of them.

    An item of a list may also complete one of another level, under a misspelt id.
    """
    names = [name for name in names if path or not reading.unread(name)]
    if not names:
        return
    listed = dutch.opsomming([f"'{name}'" for name in names])
    message = f"de verplichte sleutel {listed} ontbreekt"
    if len(names) > 1:
        message = f"de verplichte sleutels {listed} ontbreken"
    advice = "voeg " + dutch.opsomming([f"'{name}:'" for name in names]) + " toe"
    if len(names) > _FEW:
        advice = "vul ze in, of kijk of dit onderdeel in de goede lijst staat"
    lijst, bracket, own = path.removesuffix("]").rpartition("[")
    other = closest(own, reading.others(lijst, own)) if bracket and path.endswith("]") else ""
    if other:
        advice += f", of bedoelt u '{other}'?"
    reading.refuse(node.place, path, "WZ104", message, advice)
