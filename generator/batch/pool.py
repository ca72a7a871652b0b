"""Processes of our own: as many as there are cores, and a new set when the system stopped one."""

import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from pathlib import Path

from generator.batch.guard import bug, killed
from generator.batch.job import Done, failure, run_in_worker
from generator.core.collector import look_seldom
from generator.options import Options

Finished = tuple[Path, Done]


def in_processes(folders: Sequence[Path], options: Options, count: int) -> Iterator[Finished]:
    """Build ``folders`` in ``count`` processes and yield each as it is finished.

    When the system stops a process, the others in its set go down with it. What they worked on is
    tried again alone, so only who is stopped twice is not made; the rest goes on in a new set.
    """
    waiting = deque(folders)
    while waiting:
        down: list[Path] = []
        pool = _pool(count)
        try:
            yield from _together(pool, waiting, options, 2 * count, down)
        finally:  # after Ctrl-C too: what waits is not begun, what runs is finished
            pool.shutdown(cancel_futures=True)
        for folder in down:
            yield folder, _alone(folder, options)


def _together(
    pool: Executor, waiting: deque[Path], options: Options, ahead: int, down: list[Path]
) -> Iterator[Finished]:
    """Yield what comes from ``pool`` until all is done or it breaks; ``down`` is what it took.

    No more than ``ahead`` are given out at a time, so that few go down.
    """
    running: dict[Future[Done], Path] = {}
    while running or (waiting and not down):
        while waiting and not down and len(running) < ahead:
            try:
                job = pool.submit(run_in_worker, waiting[0], options)
            except BrokenExecutor:
                if not running:
                    return  # it took nothing down: the rest goes on in a new set
                break  # those that run are told as well
            running[job] = waiting.popleft()
        for job in wait(running, return_when=FIRST_COMPLETED).done:
            folder = running.pop(job)
            if isinstance(job.exception(), BrokenExecutor):
                down.append(folder)
            else:
                yield folder, outcome(job, folder)


def _alone(folder: Path, options: Options) -> Done:
    with _pool(1) as pool:
        return outcome(pool.submit(run_in_worker, folder, options), folder)


def outcome(job: Future[Done], folder: Path) -> Done:
    """Return what came of ``job``; when it was lost, that is a finding."""
    try:
        return job.result()
    except BrokenExecutor:
        return Done(result=failure(folder, killed(folder)))
    except Exception as error:
        return Done(result=failure(folder, bug(folder, error)))


def _pool(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, initializer=_start)


def _start() -> None:
    """Leave Ctrl-C, which reaches all processes of a terminal, to the main process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    look_seldom()
