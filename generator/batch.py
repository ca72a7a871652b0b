"""Many gemeenten: found under paths, built one by one or over processes; none stops another."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generator.core.cache import Cache, default_folder
from generator.core.errors import WoonzorgError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.inputs.reader import is_gemeente
from generator.pipeline import Options, Result, build

Report = Callable[[str, str], None]
"""Called with the name of a gemeente and the stage that starts."""


def find_gemeenten(paths: Sequence[Path]) -> tuple[list[Path], list[Finding]]:
    """Return the folders of gemeenten at or under ``paths``, and a finding for each empty path."""
    found: dict[Path, None] = {}
    wrong: list[Finding] = []
    for path in paths:
        start = path.parent if path.is_file() else path
        if is_gemeente(start):
            here = [start]
        elif start.is_dir():
            here = sorted(file.parent for file in start.rglob("gemeente.yaml"))
        else:
            wrong.append(_nothing(path, "dit pad bestaat niet"))
            continue
        if not here:
            wrong.append(_nothing(path, "hier staat geen gemeente: er is geen gemeente.yaml"))
        found.update(dict.fromkeys(here))
    return list(found), wrong


def _nothing(path: Path, message: str) -> Finding:
    return Finding(
        code="WZ100",
        level=Level.FOUT,
        message=message,
        advice="geef de map van een gemeente of regio, zoals inputs/flevoland/almere",
        place=Place(file=shown(path), line=1),
    )


def build_all(
    folders: Sequence[Path], options: Options, report: Report, processes: int = 0
) -> Iterator[Result]:
    """Build every folder and yield a result for each, in order.

    ``processes`` is how many may work at the same time; 0 means one for each core.
    """
    count = min(processes or os.cpu_count() or 1, len(folders))
    if count < 2:
        for folder in folders:
            yield _safely(folder, options, report)
        return
    from concurrent.futures import ProcessPoolExecutor  # only worth its import for many

    with ProcessPoolExecutor(count) as pool:
        jobs = [pool.submit(_safely, folder, options, _silent) for folder in folders]
        for folder, job in zip(folders, jobs, strict=True):
            report(folder.name, "bouwen")
            yield job.result()


def _silent(name: str, stage: str) -> None:
    """Report nothing: a worker has no screen."""


def _safely(folder: Path, options: Options, report: Report) -> Result:
    try:
        return build(
            folder, options, Cache(default_folder()), lambda stage: report(folder.name, stage)
        )
    except WoonzorgError as error:
        return Result(name=folder.name, findings=error.findings, failed=True)
    except OSError as error:
        problem = _nothing(Path(error.filename or folder), f"het systeem meldt: {error.strerror}")
        return Result(name=folder.name, findings=(problem,), failed=True)
