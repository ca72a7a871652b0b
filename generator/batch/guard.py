"""Whatever goes wrong with one gemeente becomes a finding of that gemeente."""

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from generator.core.cache import Cache, default_folder
from generator.core.errors import WoonzorgError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.writers.output import no_access

_T = TypeVar("_T")
Failed = Callable[[tuple[Finding, ...]], _T]
"""Makes a result of the findings that stopped the work."""


def guarded(folder: Path, work: Callable[[Cache], _T], failed: Failed[_T]) -> _T:
    """Return what ``work`` gives, or what ``failed`` makes of the findings that stopped it."""
    try:
        return work(Cache(default_folder()))
    except WoonzorgError as error:
        return failed(error.findings)
    except OSError as error:
        advice = "kies met --uit een map waarin u mag schrijven"
        return failed((no_access(error, folder, advice),))
    except Exception as error:
        return failed((bug(folder, error),))


def bug(folder: Path, error: BaseException) -> Finding:
    """Return the finding for a mistake of our own, and print what who mends it needs."""
    traceback.print_exception(error)
    return _finding(
        folder,
        "WZ900",
        "hier ging iets mis in het product zelf",
        "meld het, met de regels hierboven",
    )


def killed(folder: Path) -> Finding:
    """Return the finding for a process that the system stopped, twice, while it built."""
    return _finding(
        folder,
        "WZ901",
        "het systeem heeft het werk aan deze gemeente gestopt, waarschijnlijk omdat het geheugen"
        " vol was",
        "sluit andere programma's en maak alleen deze gemeente",
    )


def _finding(folder: Path, code: str, message: str, advice: str) -> Finding:
    place = Place(file=shown(folder), line=1)
    return Finding(code=code, level=Level.FOUT, message=message, advice=advice, place=place)
