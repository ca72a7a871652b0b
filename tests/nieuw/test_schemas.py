"""The schemas are made once as long as the same ids are known."""

from pathlib import Path

from generator.core.cache import Cache
from generator.inputs.schema.bekend import bekend
from generator.inputs.schema.bestanden import schemas
from generator.nieuw.schemas import _key, bewaarde_schemas


def test_what_is_kept_is_what_would_be_made(checkout: Path, tmp_path: Path) -> None:
    known, cache = bekend(checkout / "inputs"), Cache(tmp_path)
    assert bewaarde_schemas(known, cache) == bewaarde_schemas(known, cache) == schemas(known)
    assert list(bewaarde_schemas(known, cache)) == list(schemas(known))


def test_other_ids_make_other_schemas(checkout: Path, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    here, nowhere = bekend(checkout / "inputs"), bekend(tmp_path)
    assert (
        bewaarde_schemas(here, cache)["cijfers.json"]
        != (bewaarde_schemas(nowhere, cache)["cijfers.json"])
    )


def test_damaged_schemas_are_made_again(checkout: Path, tmp_path: Path) -> None:
    known, cache = bekend(checkout / "inputs"), Cache(tmp_path)
    cache.put(_key(known), b"\x81 kapot")
    assert bewaarde_schemas(known, cache) == schemas(known)
