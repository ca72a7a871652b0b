"""Many gemeenten at once: a process that dies stops no other, and Ctrl-C ends them all."""

import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from pathlib import Path

import pytest

from generator.batch import job, pool
from generator.batch.build import build_all
from generator.core.cache import Cache
from generator.options import Options
from generator.pipeline.results import Result, Stage
from tests.batch.conftest import Quiet

MAIN = os.getpid()
Build = Callable[[Path, Options, Cache, Stage], Result]

pytestmark = [
    pytest.mark.skipif(
        not hasattr(os, "fork"), reason="de nagebootste bouw gaat alleen mee met fork"
    ),
    pytest.mark.usefixtures("own_cache"),
]


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WOONZORGVISIE_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def build_with(monkeypatch: pytest.MonkeyPatch) -> Callable[[Build, list[Path]], list[Result]]:
    def built(build: Build, folders: list[Path]) -> list[Result]:
        monkeypatch.setattr(job, "build", build)
        return list(build_all(folders, Options(), Quiet(), processes=2))

    return built


BuildWith = Callable[[Build, list[Path]], list[Result]]


def killer(folder: Path, options: Options, cache: Cache, progress: Stage) -> Result:
    if folder.name.startswith("dood"):
        assert os.getpid() != MAIN
        os._exit(9)
    return Result(name=folder.name)


def test_only_the_gemeente_that_kills_its_process_is_not_made(build_with: BuildWith) -> None:
    names = ["a", "dood", "b", "c", "d", "e", "f", "dood2", "g"]
    results = build_with(killer, [Path(name) for name in names])
    assert [result.name for result in results] == names
    failed = [result for result in results if result.failed]
    assert [result.name for result in failed] == ["dood", "dood2"]
    assert {finding.code for result in failed for finding in result.findings} == {"WZ901"}


def unlucky(folder: Path, options: Options, cache: Cache, progress: Stage) -> Result:
    once = folder / "eerder"
    if folder.name == "groot" and not once.exists():
        once.touch()
        os._exit(9)
    time.sleep(0.02)  # long enough for the other process to take the next one
    return Result(name=folder.name, source=str(os.getpid()))


def test_who_was_stopped_is_tried_again_alone(build_with: BuildWith, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "groot", "b", "c", "d", "e", "f", "g", "h")]
    for folder in folders:
        folder.mkdir()
    results = build_with(unlucky, folders)
    assert [result.name for result in results] == [folder.name for folder in folders]
    assert not any(result.failed for result in results)


def test_after_a_death_the_rest_goes_on_side_by_side(build_with: BuildWith, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("groot", *map(str, range(30)))]
    for folder in folders:
        folder.mkdir()
    results = build_with(unlucky, folders)
    assert str(MAIN) not in {result.source for result in results}
    assert len({result.source for result in results[10:]}) == 2


def interrupted(folder: Path, options: Options, cache: Cache, progress: Stage) -> Result:
    os.kill(os.getpid(), signal.SIGINT)
    return Result(name=folder.name)


def test_a_worker_finishes_its_gemeente_after_ctrl_c(build_with: BuildWith) -> None:
    results = build_with(interrupted, [Path("a"), Path("b")])
    assert [result.name for result in results] == ["a", "b"]


def slow_first(folder: Path, options: Options, cache: Cache, progress: Stage) -> Result:
    time.sleep(0.3 if folder.name == "a" else 0)
    return Result(name=folder.name)


def test_results_come_in_the_order_of_the_input_and_are_counted_as_they_finish(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(job, "build", slow_first)
    report = Quiet()
    results = build_all([Path("a"), Path("b"), Path("c")], Options(), report, processes=2)
    assert next(results).name == "a"
    assert report.counted == [(0, 3), (1, 3), (2, 3), (3, 3)]  # "a" was the last
    assert [result.name for result in results] == ["b", "c"]


def raising(folder: Path, options: Options, cache: Cache, progress: Stage) -> Result:
    if folder.name == "b":
        raise MemoryError
    return Result(name=folder.name)


def test_a_bug_in_one_gemeente_stops_no_other(build_with: BuildWith) -> None:
    results = build_with(raising, [Path("a"), Path("b"), Path("c")])
    assert [result.failed for result in results] == [False, True, False]
    assert [finding.code for finding in results[1].findings] == ["WZ900"]


def marked(folder: Path, options: Options, cache: Cache, progress: Stage) -> Result:
    time.sleep(0.05)
    folder.touch()
    return Result(name=folder.name)


class Stopped(Quiet):
    """Stops at the second that is finished, as Ctrl-C does."""

    def count(self, done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt


def test_who_stops_early_leaves_no_worker_and_begins_nothing_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(job, "build", marked)
    folders = [tmp_path / str(number) for number in range(40)]
    with pytest.raises(KeyboardInterrupt):
        list(build_all(folders, Options(), Stopped(), processes=2))
    assert sum(folder.exists() for folder in folders) < len(folders) / 2
    assert not multiprocessing.active_children()


def test_what_was_finished_before_ctrl_c_is_not_made_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(job, "build", marked)
    folders = [tmp_path / str(number) for number in range(8)]
    with pytest.raises(KeyboardInterrupt):
        list(build_all(folders, Options(), Stopped(), processes=1))
    reused = [result.reused for result in build_all(folders, Options(), Quiet(), processes=1)]
    assert reused == [True, True, *[False] * 6]


class Dead(Executor):
    """Processes that the system stopped while none of them had work."""

    def submit(self, *work: object, **more: object) -> Future[object]:  # type: ignore[override]
        raise BrokenExecutor


def test_processes_that_were_stopped_while_they_waited_take_nothing_down() -> None:
    waiting, down = deque([Path("a"), Path("b")]), list[Path]()
    assert list(pool._together(Dead(), waiting, Options(), 4, down)) == []
    assert (list(waiting), down) == ([Path("a"), Path("b")], [])
