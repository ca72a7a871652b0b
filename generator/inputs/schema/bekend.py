"""Which ids stand in the lists of a folder of inputs, read without judging.

An editor offers them, and knows from them which items only complete one of another level.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from generator.core.cache import Cache, default_folder
from generator.core.value import Value, fields_of
from generator.inputs import nodes
from generator.inputs.decode import item_key
from generator.inputs.landelijk import landelijke_map
from generator.inputs.model.basis import Keuze
from generator.inputs.model.dossier import LANDELIJK, REGIOBESTAND, Dossier
from generator.inputs.schema.scalars import Known


class Bekend(Value, frozen=True, kw_only=True):
    """The ids that stand in the national files, and those in the files of all regions."""

    landelijk: Known
    regio: Known


def bekend(inputs: Path) -> Bekend:
    """Return the ids known under ``inputs``; a file that cannot be read has none."""
    landelijk = landelijke_map(inputs)
    return Bekend(
        landelijk=_ids(landelijk / name for name in LANDELIJK),
        regio=_ids(file for name in REGIOBESTAND for file in sorted(inputs.glob(f"*/{name}"))),
    )


def samen(*parts: Known) -> Known:
    """Return the ids of all ``parts``, each once."""
    paths = dict.fromkeys(path for part in parts for path in part)
    return {
        path: tuple(dict.fromkeys(id for part in parts for id in part.get(path, ())))
        for path in paths
    }


def keuzes() -> Known:
    """Return the lists of which the model itself says which ids they can have."""
    found: dict[str, tuple[str, ...]] = {}
    for field in fields_of(Dossier):
        for item in get_args(field.type):
            id_type = getattr(item, "__annotations__", {}).get("id")
            for mark in get_args(id_type):
                if isinstance(mark, Keuze):
                    found[field.name] = mark.opties
    return found


def _ids(files: Iterable[Path]) -> Known:
    return samen(*(_in_file(file) for file in files))


def _in_file(file: Path) -> Known:
    try:
        text = file.read_text(encoding="utf-8-sig")
        root, _ = nodes.cached_parse(text, file.name, Cache(default_folder()))
    except (OSError, UnicodeDecodeError):
        return {}
    return dict(_lists(root, "")) if root else {}


def _lists(node: nodes.AnyNode, path: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    if isinstance(node, nodes.Sequence):
        yield path, tuple(key for item in node.items if (key := item_key(item)))
    if isinstance(node, nodes.Mapping):
        for name, entry in node.entries.items():
            yield from _lists(entry.value, f"{path}.{name}" if path else name)
