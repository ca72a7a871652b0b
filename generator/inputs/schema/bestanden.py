"""The schema of each input file, and which schema a file names in its first line."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.core.value import Value, to_json
from generator.inputs.figure import yaml_fields
from generator.inputs.model.dossier import BESTANDEN, LANDELIJK, REGIOBESTAND, Dossier
from generator.inputs.model.huisstijl import HUISSTIJL, Huisstijl
from generator.inputs.model.koppeling import KOPPELING, Koppeling
from generator.inputs.schema.bekend import Bekend, keuzes, samen
from generator.inputs.schema.scalars import Known, Schema
from generator.inputs.schema.structs import Builder, closed, needed

MAP = "schema"
"""The folder of the schemas, beside ``landelijk`` and the regions."""

_DRAFT = "http://json-schema.org/draft-07/schema#"
_NOWHERE: Known = {}
_ALONE: dict[str, type[Value]] = {HUISSTIJL: Huisstijl, KOPPELING: Koppeling}
"""Files that are no part of the dossier."""
_VERPLICHT = {"gemeente.yaml": ("document", "gemeente")}
"""What a file of the dossier must hold; a region without document of its own needs none."""


def schemas(known: Bekend) -> dict[str, bytes]:
    """Return the schema files by name: for a gemeente, a region, the country, and others."""
    regional = samen(known.landelijk, known.regio)
    levels = (
        (BESTANDEN, regional, regional),
        (REGIOBESTAND, regional, known.landelijk),
        (LANDELIJK, known.landelijk, _NOWHERE),
    )
    made = {
        schemanaam(name, files): _schema(
            Dossier, keys, samen(ids, keuzes()), elsewhere, _VERPLICHT.get(name, ())
        )
        for files, ids, elsewhere in levels
        for name, keys in files.items()
    }
    return {**made, **{schemanaam(name): _alone(kind) for name, kind in _ALONE.items()}}


def _alone(kind: type[Value]) -> bytes:
    """Return the schema of a file that is read on its own."""
    fields = yaml_fields(kind)
    required = [field.name for field in fields if field.required]
    return _schema(kind, [field.name for field in fields], _NOWHERE, _NOWHERE, required)


def schemanaam(file: str, files: Mapping[str, tuple[str, ...]] = BESTANDEN) -> str:
    """Return the name of the schema of ``file``, one of ``files`` of its level."""
    stem = file.removesuffix(".yaml")
    return f"landelijk_{stem}.json" if files is LANDELIJK else f"{stem}.json"


def schemaregel(folder: Path) -> str:
    """Return the first line of a YAML file, up to the name of its schema in ``folder``.

    ``folder`` is the folder of the schemas as seen from the file.
    """
    return f"# yaml-language-server: $schema={folder.as_posix()}/"


def _schema(
    kind: type[Value],
    keys: Sequence[str],
    known: Known,
    elsewhere: Known,
    required: Sequence[str],
) -> bytes:
    builder = Builder(known)
    properties = builder.properties(kind, keys, elsewhere)
    schema: Schema = {
        "$schema": _DRAFT,
        **closed(properties, keys, [needed(key) for key in required], ["object"]),
        "definitions": dict(sorted(builder.definitions.items())),
    }
    return to_json(schema, indent=1) + b"\n"
