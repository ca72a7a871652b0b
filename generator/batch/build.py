"""Many gemeenten or regions: what changed is built, one by one or side by side."""

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from generator.batch.environment import environment
from generator.batch.job import Done, run
from generator.batch.record import remember, unchanged
from generator.core.cache import Cache, default_folder
from generator.core.collector import tidy
from generator.core.seen import Now
from generator.options import Options
from generator.pipeline.results import Result

if TYPE_CHECKING:
    from concurrent.futures import Executor

_MOST = 61
"""Windows lets no program wait for more processes than this."""


class Report(Protocol):
    """Who wants to know how far it is."""

    def stage(self, name: str, stage: str) -> None:
        """``name`` is at ``stage``."""

    def count(self, done: int, total: int) -> None:
        """``done`` of the ``total`` that must be built are there."""


def build_all(
    folders: Sequence[Path],
    options: Options,
    report: Report,
    processes: int = 0,
    *,
    fresh: bool = False,
    executor: "Executor | None" = None,
) -> Iterator[Result]:
    """Build every folder and yield a result for each, in order.

    What would come out as it is, is not built again; its result is that of the last time.

    Args:
        folders: the gemeenten or regions.
        options: what to make of them.
        report: is told how far it is.
        processes: how many may work at the same time; 0 means one for each core.
        fresh: build what did not change as well.
        executor: does the work, instead of processes of our own; it may be on other machines
            that can reach the same folders.
    """
    cache = Cache(default_folder())
    environment(options)  # looked at here, before there are processes that need it too
    results = {} if fresh else _kept(folders, options, cache)
    todo = [folder for folder in folders if folder not in results]
    finished = _finished(todo, options, report, processes, executor)
    yield from _in_order(folders, results, _counted(finished, len(todo), options, report, cache))


def _kept(folders: Iterable[Path], options: Options, cache: Cache) -> dict[Path, Result]:
    now = Now()
    kept = {folder: unchanged(folder, options, cache, now) for folder in folders}
    return {folder: result for folder, result in kept.items() if result}


def _finished(
    folders: Sequence[Path],
    options: Options,
    report: Report,
    processes: int,
    executor: "Executor | None",
) -> Iterator[tuple[Path, Done]]:
    """Yield what comes of each folder, as it is finished."""
    count = min(processes or os.cpu_count() or 1, len(folders), _MOST)
    gc.freeze()  # what is loaded by now stays until the end
    if executor and folders:
        from generator.batch.workers import on_executor

        yield from on_executor(executor, folders, options)
    elif count > 1:
        from generator.batch.pool import in_processes  # only worth its import for many

        yield from in_processes(folders, options, count)
    else:
        yield from _here(folders, options, report)


def _here(folders: Sequence[Path], options: Options, report: Report) -> Iterator[tuple[Path, Done]]:
    for number, folder in enumerate(folders, start=1):
        yield folder, run(folder, options, partial(report.stage, folder.name))
        if number < len(folders):
            tidy()


def _counted(
    finished: Iterator[tuple[Path, Done]],
    total: int,
    options: Options,
    report: Report,
    cache: Cache,
) -> Iterator[tuple[Path, Result]]:
    """Yield the result of each folder; its record is kept at once, whatever comes next."""
    report.count(0, total)
    for number, (folder, done) in enumerate(finished, start=1):
        if done.record:
            remember(done.record, folder, options, cache)
        report.count(number, total)
        yield folder, done.result


def _in_order(
    folders: Sequence[Path], results: dict[Path, Result], finished: Iterator[tuple[Path, Result]]
) -> Iterator[Result]:
    """Yield the results in the order of ``folders``; those that are early wait."""
    for folder in folders:
        while folder not in results:
            early, result = next(finished)
            results[early] = result
        yield results.pop(folder)
