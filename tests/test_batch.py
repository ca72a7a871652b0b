"""Many gemeenten at once: a worker that dies stops no gemeente, and Ctrl-C ends them all."""

import multiprocessing
import os
import signal
import time
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


needs_fork = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="de nagebootste bouw gaat alleen mee met fork"
)


@needs_fork
def test_a_killed_worker_stops_no_gemeente(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "build", killed_in_a_worker)
    folders = [Path("a"), Path("b"), Path("c")]
    results = list(batch.build_all(folders, Options(), lambda *_: None, processes=2))
    assert [result.name for result in results] == ["a", "b", "c"]
    assert not any(result.failed for result in results)


def interrupted(folder: Path, options: Options, cache: Cache, progress: Progress) -> Result:
    os.kill(os.getpid(), signal.SIGINT)
    return Result(name=folder.name)


@needs_fork
def test_a_worker_finishes_its_gemeente_after_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "build", interrupted)
    folders = [Path("a"), Path("b")]
    results = list(batch.build_all(folders, Options(), lambda *_: None, processes=2))
    assert [result.name for result in results] == ["a", "b"]


def marked(folder: Path, options: Options, cache: Cache, progress: Progress) -> Result:
    time.sleep(0.05)
    folder.touch()
    return Result(name=folder.name)


@needs_fork
def test_who_stops_early_leaves_no_worker_and_begins_nothing_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(batch, "build", marked)
    folders = [tmp_path / str(number) for number in range(40)]

    def stopped(name: str, stage: str) -> None:
        if name == "1":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(batch.build_all(folders, Options(), stopped, processes=2))
    assert folders[0].exists()
    assert len(list(tmp_path.iterdir())) < len(folders) / 2
    assert not multiprocessing.active_children()
