"""Writes the content of one input file as YAML with explanation.

``## `` starts an explanation, ``# `` an example that does not count yet: whoever takes away ``# ``
from a block of examples has valid YAML, in which the explanations are still comments.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args, get_origin

from generator.core import dutch
from generator.core.value import Field, Value
from generator.inputs.figure import yaml_fields
from generator.inputs.schema.scalars import Known
from generator.inputs.skelet import regels
from generator.inputs.skelet.scalars import block, inline
from generator.inputs.skelet.toelichting import toelichting
from generator.inputs.skelet.voorbeelden import PerSoort, example, inner, is_struct

Content = Mapping[str, Any]
"""Key → a scalar, a list or another content; the key ``##`` holds an explanation above an item."""

KOP = "##"


class Schrijver:
    """Writes one file; a kind of value is explained where it first occurs.

    ``per_soort`` holds examples for the fields of a kind, ``known`` the ids that examples can
    refer to.
    """

    def __init__(self, per_soort: PerSoort, known: Known) -> None:
        self._per_soort = per_soort
        self._known = known
        self._explained: set[type[Value]] = set()

    def sleutels(
        self, kind: type[Value], names: Sequence[str], content: Content, examples: Content
    ) -> str:
        """Return the keys ``names`` of ``kind``: those of ``content`` active, others as examples.

        A list of items is always active, so that a user can take one from the examples at once.
        """
        fields = {field.name: field for field in yaml_fields(kind)}
        lists = {name: () for name in names if _is_list_of_items(fields[name].type)}
        parts = (self._field(kind, fields[name], {**lists, **content}, examples) for name in names)
        return "\n\n".join("\n".join(lines) for lines in parts) + "\n"

    def _field(
        self, kind: type[Value], field: Field, content: Content, examples: Content
    ) -> list[str]:
        """Return one key with its explanation: active when ``content`` has it.

        A key that excludes others is only explained.
        """
        name = field.name
        text = toelichting(kind, field, self._known)
        if name not in content and self._excluded(kind, name):
            return regels.uitleg(f"Of gebruik '{name}': {dutch.kleine_letter(text)}")
        said = regels.uitleg(text)
        given = examples.get(name, self._per_soort.get(kind, {}).get(name))
        if content.get(name):
            return [*said, *self._key(name, field.type, content[name], given)]
        value = example(field.type, self._known, self._per_soort) if given is None else given
        if name in content:
            return [*said, *self._key(name, field.type, content[name], value)]
        return [*said, *regels.voorbeeld(self._key(name, field.type, value, None))]

    def _excluded(self, kind: type[Value], name: str) -> bool:
        """Return whether a key cannot stand beside the others of an example."""
        own = self._per_soort.get(kind, {})
        return name in own and own[name] is None

    def _key(self, name: str, kind: Any, value: Any, given: Any) -> list[str]:
        """Return ``name: value``, over as many lines as it takes."""
        kind = inner(kind)
        if get_origin(kind) is tuple:
            return self._list(name, get_args(kind)[0], value, given or ())
        if get_origin(kind) is dict:
            return self._table(name, get_args(kind)[1], value)
        if is_struct(kind):
            return [f"{name}:", *regels.dieper(self._struct(kind, value, given or {}))]
        lines = block(value) if isinstance(value, str) else None
        if lines is None:
            return [f"{name}: {inline(value)}"]
        return [f"{name}: {lines[0]}", *regels.dieper(lines[1:])]

    def _struct(self, kind: type[Value], content: Content, examples: Content) -> list[str]:
        """Return the keys of ``content``; the first time with explanation and the other keys.

        What is not known keeps a line for each key, so that there is room to fill it in.
        """
        fields = _active_first(yaml_fields(kind), content)
        if kind in self._explained:
            return [
                line
                for field in fields
                if field.name in content
                for line in self._short(field, content[field.name])
            ]
        self._explained.add(kind)
        return regels.met_lucht(self._field(kind, field, content, examples) for field in fields)

    def _short(self, field: Field, value: Any) -> list[str]:
        """Return a key of a kind that was explained before: on one line when that fits."""
        row = regels.rij(field.name, value) if is_struct(inner(field.type)) else ""
        return [row] if row else self._key(field.name, field.type, value, None)

    def _table(self, name: str, kind: Any, value: Mapping[Any, Any]) -> list[str]:
        lines = [line for key in value for line in self._key(inline(key), kind, value[key], None)]
        return [f"{name}:", *regels.dieper(lines)]

    def _list(self, name: str, kind: Any, items: Sequence[Any], more: Sequence[Any]) -> list[str]:
        """Return a list: ``items`` active, and ``more`` behind them as examples."""
        if not is_struct(kind):
            return regels.lijst(name, items)
        parts = [self._item(kind, item) for item in items]
        parts += [regels.voorbeeld(self._item(kind, item)) for item in more]
        return [f"{name}:", *regels.dieper(_apart(parts))]

    def _item(self, kind: type[Value], content: Content) -> list[str]:
        lines = regels.onderdeel(self._struct(kind, content, {}))
        said = regels.uitleg(content.get(KOP, ""))
        return [*said, "", *lines] if said and lines[0].startswith("## ") else [*said, *lines]


def _is_list_of_items(kind: Any) -> bool:
    return get_origin(kind) is tuple and is_struct(get_args(kind)[0])


def _active_first(fields: Iterable[Field], content: Content) -> list[Field]:
    """Return ``fields`` with an active one in front: an item of a list must begin with it."""
    ordered = list(fields)
    first = next((field for field in ordered if field.name in content), ordered[0])
    return [first, *(field for field in ordered if field is not first)]


def _apart(parts: Iterable[list[str]]) -> list[str]:
    lines: list[str] = []
    for part in parts:
        lines += ["", *part] if lines else part
    return lines
