"""Many gemeenten: found under paths, built one by one or over processes; none stops another."""

import gc
import os
import signal
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from generator.checks.controle import Controle
from generator.core.cache import Cache, default_folder
from generator.core.collector import look_seldom
from generator.core.errors import WoonzorgError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.inputs.reader import YAML_LIKE, is_gemeente
from generator.options import Options
from generator.pipeline import Checked, Result, build, check
from generator.writers.output import no_access

_T = TypeVar("_T")
Report = Callable[[str, str], None]
"""Called with the name of a gemeente and the stage that starts."""


_A_FOLDER = "geef de map van een gemeente of regio, zoals inputs/flevoland/almere"
_MOST = 61
"""Windows lets no program wait for more processes than this."""


def find_gemeenten(paths: Sequence[Path]) -> tuple[list[Path], list[Finding]]:
    """Return the folders of gemeenten at or under ``paths``, and a finding for each empty path."""
    found: dict[Path, None] = {}
    wrong: list[Finding] = []
    for path in paths:
        here, problems = _look(Path(os.path.abspath(path)))  # so that one folder is found once
        found.update(dict.fromkeys(here))
        wrong.extend(problems)
    return list(found), [*wrong, *_namesakes(found)]


def _namesakes(folders: Iterable[Path]) -> list[Finding]:
    """Note folders that would write to the same place: equal names of region and gemeente."""
    first: dict[tuple[str, str], Path] = {}
    return [
        _nothing(
            folder,
            f"deze gemeente komt op dezelfde plek in de uitvoer als {shown(other)}",
            "geef een van beide mappen een andere naam, of maak ze apart met --uit",
        )
        for folder in folders
        if (other := first.setdefault((folder.parent.name, folder.name), folder)) != folder
    ]


def _look(path: Path) -> tuple[list[Path], list[Finding]]:
    start = path.parent if path.is_file() and YAML_LIKE.fullmatch(path.name) else path
    if not start.is_dir():
        message = "dit is geen map" if path.exists() else "dit pad bestaat niet"
        return [], [_nothing(path, message)]
    if is_gemeente(start):
        return [start], []
    here = sorted(file.parent for file in start.rglob("gemeente.yaml"))
    problems = _misnamed(start)
    if not here and not problems:
        problems = [_nothing(path, "hier staat geen gemeente: er is geen gemeente.yaml")]
    return here, problems


def _misnamed(start: Path) -> list[Finding]:
    """Note files such as ``gemeente.yml``: without this their folder would be skipped unseen."""
    return [
        _nothing(
            file,
            f"de map '{file.parent.name}' is overgeslagen: er is geen gemeente.yaml",
            f"bedoelt u dat '{file.name}' gemeente.yaml moet heten?",
        )
        for file in sorted(start.rglob("[Gg]emeente*"))
        if YAML_LIKE.fullmatch(file.name) and not is_gemeente(file.parent)
    ]


def _nothing(path: Path, message: str, advice: str = _A_FOLDER) -> Finding:
    return Finding(
        code="WZ100",
        level=Level.FOUT,
        message=message,
        advice=advice,
        place=Place(file=shown(path), line=1),
    )


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


def check_all(folders: Sequence[Path]) -> Iterator[Checked]:
    """Check the input in every folder and yield what is found, in order."""
    for folder in folders:
        yield _checked(folder)


def _checked(folder: Path) -> Checked:
    def failed(findings: tuple[Finding, ...]) -> Checked:
        controle = Controle(findings=findings)
        return Checked(name=folder.name, source=shown(folder), controle=controle, failed=True)

    return _guarded(folder, lambda cache: check(folder, cache), failed)


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
