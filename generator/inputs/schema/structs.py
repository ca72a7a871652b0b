"""The types of the model → JSON Schema with a definition for each kind of value."""

import types
from collections.abc import Sequence
from typing import Annotated, Any, Union, get_args, get_origin

from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar
from generator.core.value import Value
from generator.inputs.figure import yaml_fields
from generator.inputs.model.basis import Keuze, Ref, Vorm
from generator.inputs.schema import cijfer
from generator.inputs.schema.scalars import (
    LEAVES,
    MOMENT,
    YEAR,
    Known,
    Schema,
    choice,
    or_nothing,
    reference,
    shape,
)
from generator.inputs.uitleg import uitleg


class Builder:
    """Makes the schemas of one file and collects the definitions they use."""

    def __init__(self, known: Known) -> None:
        self.definitions: dict[str, Schema] = {}
        self._known = known

    def properties(self, kind: type[Value], names: Sequence[str], elsewhere: Known) -> Schema:
        """Return the properties ``names`` of ``kind``: the top of a file.

        An item that stands ``elsewhere`` too is only completed here; it needs no more than its id.
        """
        types_of = {field.name: field.type for field in yaml_fields(kind)}
        return {
            name: self._explained(kind, name, self._top(types_of[name], elsewhere.get(name, ())))
            for name in names
        }

    def _explained(self, kind: type[Value], name: str, schema: Schema) -> Schema:
        return {**schema, "description": uitleg(kind, name)}

    def _top(self, kind: Any, elsewhere: Sequence[str]) -> Schema:
        if not elsewhere:
            return self._schema(kind)
        item = get_args(kind)[0]
        return _list_of(
            {
                "properties": {"id": {"examples": list(elsewhere)}},
                "if": {"required": ["id"], "properties": {"id": {"enum": list(elsewhere)}}},
                "then": self._reference(item, partial=True),
                "else": self._reference(item),
            }
        )

    def _schema(self, kind: Any, partial: bool = False, optional: bool = False) -> Schema:
        """Return the schema of ``kind``; a ``partial`` value completes one of another level."""
        origin = get_origin(kind)
        if origin in (Union, types.UnionType):
            return self._union(get_args(kind), partial)
        if isinstance(kind, type) and issubclass(kind, Value):
            return self._reference(kind, partial, optional)
        if origin is tuple:
            return _list_of(self._schema(get_args(kind)[0]))
        if origin is dict:
            return self._table(*get_args(kind))
        if origin is Annotated:
            return self._marked(get_args(kind)[1], optional)
        return self._defined(kind.__name__, LEAVES[kind], optional)

    def _marked(self, mark: Keuze | Ref | Vorm, optional: bool) -> Schema:
        if isinstance(mark, Ref):
            return self._defined(f"id_{mark.lijst}", reference(mark.lijst, self._known), optional)
        schema = choice(mark) if isinstance(mark, Keuze) else shape(mark)
        return or_nothing(schema) if optional else schema

    def _defined(self, name: str, schema: Schema, optional: bool = False) -> Schema:
        """Return a reference to ``schema``, which gets its own definition."""
        if optional:
            name, schema = f"{name}_of_niets", or_nothing(schema)
        self.definitions[name] = schema
        return {"$ref": f"#/definitions/{name}"}

    def _union(self, kinds: tuple[Any, ...], partial: bool) -> Schema:
        """Return the schema of ``X | None`` or ``Datum | Jaar``; no other unions are used."""
        optional = types.NoneType in kinds
        rest = [kind for kind in kinds if kind is not types.NoneType]
        if len(rest) == 1:
            return self._schema(rest[0], partial, optional)
        return self._defined("Moment", MOMENT, optional)

    def _table(self, key_kind: Any, value_kind: Any) -> Schema:
        value = self._schema(value_kind)
        if key_kind is not Jaar:
            message = "hier horen sleutels met waarden"
            return {"type": ["object"], "additionalProperties": value, "errorMessage": message}
        return {
            "type": ["object"],
            "patternProperties": {f"^(?:{YEAR})$": value},
            "additionalProperties": False,
            "errorMessage": "hier horen jaren als sleutel, zoals 2031: …",
        }

    def _reference(
        self, kind: type[Value], partial: bool = False, optional: bool = False
    ) -> Schema:
        name = kind.__name__ + "_aanvulling" * partial + "_of_niets" * optional
        if name not in self.definitions:
            self.definitions[name] = {}  # so that a kind within itself would end
            self.definitions[name] = self._struct(kind, partial, optional)
        return {"$ref": f"#/definitions/{name}"}

    def _struct(self, kind: type[Value], partial: bool, optional: bool) -> Schema:
        fields = yaml_fields(kind)
        names = [field.name for field in fields]
        required = [field.name for field in fields if field.required and not partial]
        properties = {
            field.name: self._explained(kind, field.name, self._schema(field.type, partial))
            for field in fields
        }
        rules = [needed(name) for name in required]
        if kind is Cijfer:
            lijst = self._defined("id_bronnen", reference("bronnen", self._known), optional=True)
            properties["bron"] = {**properties["bron"], **lijst}
            rules += cijfer.rules()
        return closed(properties, names, rules, ["object", "null"] if optional else ["object"])


def closed(
    properties: Schema, names: Sequence[str], rules: Sequence[Schema], type_: Sequence[str]
) -> Schema:
    """Return the schema of a mapping that has no other keys than ``properties``."""
    schema: Schema = {
        "type": list(type_),
        "additionalProperties": False,
        "errorMessage": f"dit kan hier niet; mogelijk zijn de sleutels: {', '.join(names)}",
        "properties": properties,
    }
    return {**schema, "allOf": list(rules)} if rules else schema


def needed(name: str) -> Schema:
    """Return the rule that key ``name`` must be there."""
    message = f"de verplichte sleutel '{name}' ontbreekt"
    return {"required": [name], "errorMessage": message}


def _list_of(items: Schema) -> Schema:
    message = "hier hoort een lijst; begin elk onderdeel met '- '"
    return {"type": ["array", "null"], "items": items, "errorMessage": message}
