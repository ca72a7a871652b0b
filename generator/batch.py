"""Many gemeenten or regions, built one by one or over processes; none stops another."""

import gc
import os
import signal
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from generator.checks.controle import Controle
from generator.core.cache import Cache, default_folder
from generator.core.collector import look_seldom
from generator.core.errors import WoonzorgError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.options import Options
from generator.pipeline import Checked, Measured, Result, build, check, check_regio, measure
from generator.writers.output import no_access

_T = TypeVar("_T")
Report = Callable[[str, str], None]
"""Called with the name of a gemeente and the stage that starts."""


_MOST = 61
"""Windows lets no program wait for more processes than this."""


def build_all(
    folders: Sequence[Path], options: Options, report: Report, processes: int = 0
) -> Iterator[Result]:
    """Build every folder and yield a result for each, in order.

    ``processes`` is how many may work at the same time; 0 means one for each core.
    """
    count = min(processes or os.cpu_count() or 1, len(folders), _MOST)
    gc.freeze()  # what is loaded by now stays until the end
    if count < 2:
        for folder in folders:
            yield _safely(folder, options, report)
        return
    # only worth its import for many
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor

    pool = ProcessPoolExecutor(count, initializer=_start_worker)
    try:
        jobs = [pool.submit(_safely, folder, options, _silent) for folder in folders]
        for folder, job in zip(folders, jobs, strict=True):
            report(folder.name, "bouwen")
            try:
                yield job.result()
            except BrokenExecutor:  # the system stopped a worker: its work is done here
                yield _safely(folder, options, report)
    finally:  # after Ctrl-C too: what waits is not begun, what runs is finished
        pool.shutdown(cancel_futures=True)


def _start_worker() -> None:
    """Leave Ctrl-C, which reaches all processes of a terminal, to the main process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    look_seldom()


def _silent(name: str, stage: str) -> None:
    """Report nothing: a worker has no screen."""


def _safely(folder: Path, options: Options, report: Report) -> Result:
    def work(cache: Cache) -> Result:
        return build(folder, options, cache, lambda stage: report(folder.name, stage))

    def failed(findings: tuple[Finding, ...]) -> Result:
        return Result(name=folder.name, findings=findings, failed=True)

    return _guarded(folder, work, failed)


def check_all(folders: Sequence[Path], regios: Sequence[Path] = ()) -> Iterator[Checked]:
    """Check the gemeenten in ``folders`` and yield what is found, in order; then ``regios``."""
    for folder in folders:
        yield _checked(folder, regio=False)
    for folder in regios:
        yield _checked(folder, regio=True)


def _checked(folder: Path, *, regio: bool) -> Checked:
    look = check_regio if regio else check

    def failed(findings: tuple[Finding, ...]) -> Checked:
        controle = Controle(findings=findings)
        return Checked(
            name=folder.name, regio=regio, source=shown(folder), controle=controle, failed=True
        )

    return _guarded(folder, lambda cache: look(folder, cache), failed)


def measure_all(folders: Sequence[Path]) -> Iterator[Measured]:
    """Measure the gemeenten in ``folders`` and yield how far each is, in order."""
    for folder in folders:
        yield _measured(folder)


def _measured(folder: Path) -> Measured:
    def failed(findings: tuple[Finding, ...]) -> Measured:
        return Measured(name=folder.name, source=shown(folder), findings=findings)

    return _guarded(folder, lambda cache: measure(folder, cache), failed)


def _guarded(
    folder: Path, work: Callable[[Cache], _T], failed: Callable[[tuple[Finding, ...]], _T]
) -> _T:
    """Return what ``work`` gives, or what ``failed`` makes of the findings that stopped it."""
    try:
        return work(Cache(default_folder()))
    except WoonzorgError as error:
        return failed(error.findings)
    except OSError as error:
        advice = "kies met --uit een map waarin u mag schrijven"
        return failed((no_access(error, folder, advice),))
    except Exception:
        # A bug: who mends it needs the traceback, and the other gemeenten still get their turn.
        traceback.print_exc()
        problem = Finding(
            code="WZ900",
            level=Level.FOUT,
            message="hier ging iets mis in het product zelf",
            advice="meld het, met de regels hierboven",
            place=Place(file=shown(folder), line=1),
        )
        return failed((problem,))
