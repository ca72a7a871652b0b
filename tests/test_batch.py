"""Many gemeenten at once: a worker that dies stops no gemeente."""

import os
from pathlib import Path

import pytest

from generator import batch
from generator.core.cache import Cache
from generator.options import Options
from generator.pipeline import Progress, Result

MAIN = os.getpid()


def killed_in_a_worker(folder: Path, options: Options, cache: Cache, progress: Progress) -> Result:
    if os.getpid() != MAIN and folder.name == "a":
        os._exit(9)
    return Result(name=folder.name)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="de nagebootste bouw gaat alleen mee met fork")
def test_a_killed_worker_stops_no_gemeente(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "build", killed_in_a_worker)
    folders = [Path("a"), Path("b"), Path("c")]
    results = list(batch.build_all(folders, Options(), lambda *_: None, processes=2))
    assert [result.name for result in results] == ["a", "b", "c"]
    assert not any(result.failed for result in results)
