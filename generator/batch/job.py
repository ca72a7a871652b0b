"""One gemeente or region, built in this process: the work of a worker."""

import threading
from contextlib import chdir
from pathlib import Path

from generator.batch.guard import guarded
from generator.batch.record import Record, record_of
from generator.core.cache import Cache
from generator.core.collector import not_looking, tidy
from generator.core.finding import Finding
from generator.core.seen import watching
from generator.core.value import Value
from generator.options import Options
from generator.pipeline.building import build
from generator.pipeline.results import Result, Stage

_one_at_a_time = threading.Lock()
"""Drawing, reading Markdown and the folder we are in are of the whole process."""


class Done(Value, frozen=True, kw_only=True):
    """What came of one folder; ``record`` is nothing when it must be tried again next time."""

    result: Result
    record: Record | None = None


def run(folder: Path, options: Options, stage: Stage, here: str = ".") -> Done:
    """Build what is in ``folder``, seen from ``here``; what goes wrong is in the result."""

    def work(cache: Cache) -> Result:
        with chdir(here):
            return build(folder, options, cache, stage)

    def failed(findings: tuple[Finding, ...]) -> Result:
        return failure(folder, *findings)

    with _one_at_a_time, not_looking(), watching() as notes:
        result = guarded(folder, work, failed)
    return Done(result=result, record=record_of(result, notes.seen(), options))


def failure(folder: Path, *findings: Finding) -> Result:
    """Return the result of a folder of which nothing was made."""
    return Result(name=folder.name, findings=findings, failed=True)


def run_in_worker(folder: Path, options: Options, here: str = ".") -> Done:
    """Build what is in ``folder`` in a process that builds more of them, and has no screen."""
    done = run(folder, options, lambda _: None, here)
    tidy()
    return done
