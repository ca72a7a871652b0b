"""The schemas for the ids that are known, made once as long as those stay the same."""

from pathlib import Path

from generator import inputs
from generator.core.cache import Cache, made_by
from generator.core.seen import fingerprint
from generator.core.value import pack, to_json, unpack
from generator.inputs.schema.bekend import Bekend
from generator.inputs.schema.bestanden import schemas


def bewaarde_schemas(known: Bekend, cache: Cache) -> dict[str, bytes]:
    """Return the schema files by name, from ``cache`` when they were made before."""
    key = _key(known)
    made = _read(cache.get(key))
    if made is None:
        made = schemas(known)
        cache.put(key, pack(made))
    return made


def _read(kept: bytes | None) -> dict[str, bytes] | None:
    """Return the schemas as they were kept; damaged bytes are as good as none."""
    if kept is None:
        return None
    try:
        made: dict[str, bytes] = unpack(kept, dict[str, bytes])
    except ValueError:
        return None
    return made


def _key(known: Bekend) -> str:
    code = made_by(*map(str, sorted(Path(inputs.__file__).parent.rglob("*.py"))))
    return f"schemas-{code}-{fingerprint(to_json(known))}"
