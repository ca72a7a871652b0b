"""Where the gemeenten and regions stand that a command is about."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.inputs.reader import YAML_LIKE, is_gemeente, is_regio

Found = tuple[list[Path], list[Finding]]
"""Folders, and what must be said of paths without any."""

_A_FOLDER = "geef de map van een gemeente of regio, zoals inputs/flevoland/almere"
_A_REGIO = "geef de map van een regio, zoals inputs/flevoland"


def find_gemeenten(paths: Sequence[Path]) -> Found:
    """Return the folders of gemeenten at or under ``paths``, and a finding for each empty path."""
    found, wrong = _found(paths, _gemeenten)
    return found, [*wrong, *_namesakes(found)]


def find_regios(paths: Sequence[Path]) -> Found:
    """Return the folders of regions at or under ``paths``, and a finding for each empty path."""
    return _found(paths, _regios)


def whole_regios(paths: Sequence[Path]) -> list[Path]:
    """Return the folders of regions at or under ``paths``: those with all their gemeenten."""
    wide = [path for path in paths if not is_gemeente(_start(path))]
    return find_regios(wide)[0]


def _found(paths: Sequence[Path], look: Callable[[Path], Found]) -> Found:
    found: dict[Path, None] = {}
    wrong: list[Finding] = []
    for path in paths:
        here, problems = look(Path(os.path.abspath(path)))  # so that one folder is found once
        found.update(dict.fromkeys(here))
        wrong.extend(problems)
    return list(found), wrong


def _start(path: Path) -> Path:
    """Return the folder that ``path`` means: a file in it may have been given."""
    return path.parent if path.is_file() and YAML_LIKE.fullmatch(path.name) else path


def _regios(path: Path) -> Found:
    start = _start(path)
    if not start.is_dir():
        return [], [_no_folder(path, _A_REGIO)]
    if is_regio(start):
        return [start], []
    here = sorted({file.parent for file in start.rglob("regio.yaml")})
    if here:
        return here, []
    if is_gemeente(start):
        message = "dit is een gemeente; dit soort document gaat over een hele regio"
        above = start.parent
        advice = f"geef de map van de regio: {shown(above)}" if is_regio(above) else _A_REGIO
        return [], [_nothing(path, message, advice)]
    return [], [_nothing(path, "hier staat geen regio: er is geen regio.yaml", _A_REGIO)]


def _no_folder(path: Path, advice: str) -> Finding:
    return _nothing(path, "dit is geen map" if path.exists() else "dit pad bestaat niet", advice)


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


def _gemeenten(path: Path) -> Found:
    start = _start(path)
    if not start.is_dir():
        return [], [_no_folder(path, _A_FOLDER)]
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
