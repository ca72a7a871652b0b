"""A table of figures (CSV): what each column counts, and the rows of each area by its code.

::

    code,jaar,inwoners_reeks
    #eenheid,,personen
    #bron,,cbs-03759ned
    GM0034,2026,232619

The rows that begin with ``#`` say what holds for a whole column, so that no figure stands without
its source. A column without such a ``bron`` holds texts: the year, the name of a wijk. An empty
cell is not known.
"""

import csv
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.inputs.scalars import Unreadable, number

Kenmerken = dict[str, str]
"""What holds for a column: ``eenheid``, ``peildatum``, ``bron`` and so on; only what is said."""


class Rij(Value, frozen=True, kw_only=True):
    """One row: its texts and its figures by column; what is not known is left out."""

    teksten: dict[str, str]
    getallen: dict[str, float]


class Tabel(Value, frozen=True, kw_only=True):
    """The columns with what holds for them, and the rows by the code of their area."""

    kolommen: dict[str, Kenmerken]
    rijen: dict[str, tuple[Rij, ...]]

    def van(self, code: str) -> tuple[Rij, ...]:
        """Return the rows of an area; none when the table does not have it."""
        return self.rijen.get(code, ())


def lees_tabel(path: Path, codes: Container[str] | None = None) -> Tabel:
    """Return the table in ``path``, with the rows of ``codes`` only, or with all.

    Raises :class:`InputError` with every mistake when the file cannot be read as a table.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return _tabel(_Lezing(shown(path)), lines, codes)
    except OSError as error:
        raise InputError([_fout(shown(path), 1, "WZ180", "is niet te lezen")]) from error
    except UnicodeDecodeError as error:
        raise InputError([_fout(shown(path), 1, "WZ181", "is geen UTF-8")]) from error
    except csv.Error as error:
        raise InputError([_fout(shown(path), 1, "WZ182", "is geen CSV", _KOMMA)]) from error


_KOMMA = "gebruik komma's, geen puntkomma's"


class _Lezing:
    """One reading of a file: what was found wrong in it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []

    def fout(self, line: int, code: str, message: str, advice: str = "") -> None:
        self.findings.append(_fout(self.file, line, code, message, advice))


def _fout(file: str, line: int, code: str, message: str, advice: str = "") -> Finding:
    return Finding(
        code=code,
        level=Level.FOUT,
        message=f"de tabel {message}",
        advice=advice,
        place=Place(file=file, line=line),
    )


def _tabel(lezing: _Lezing, lines: Iterable[str], codes: Container[str] | None) -> Tabel:
    reader = csv.reader(lines, strict=True)
    kop = next(reader, [])
    if kop[:1] != ["code"] or len(kop) < 2 or len(set(kop)) != len(kop):
        message = "begint niet met een regel 'code,...' waarin elke kolom een eigen naam heeft"
        raise InputError([_fout(lezing.file, 1, "WZ182", message, _KOMMA)])
    kolommen: dict[str, Kenmerken] = {naam: {} for naam in kop[1:]}
    rijen: dict[str, list[Rij]] = {}
    for line, code, cellen in _regels(lezing, reader, kop):
        if code.startswith("#"):
            for naam, cel in cellen.items():
                kolommen[naam][code[1:]] = cel
        elif codes is None or code in codes:
            rijen.setdefault(code, []).append(_rij(lezing, line, cellen, kolommen))
    if lezing.findings:
        raise InputError(lezing.findings)
    return Tabel(kolommen=kolommen, rijen={code: tuple(rows) for code, rows in rijen.items()})


def _regels(
    lezing: _Lezing, reader: "Iterable[list[str]]", kop: list[str]
) -> Iterator[tuple[int, str, dict[str, str]]]:
    """Yield the number of each row, its code, and its cells that hold something."""
    for line, row in enumerate(reader, start=2):
        if len(row) == len(kop):
            cellen = {naam: cel for naam, cel in zip(kop[1:], row[1:], strict=True) if cel}
            yield line, row[0], cellen
        elif row:
            message = f"heeft hier {len(row)} kolommen; verwacht: {len(kop)}"
            lezing.fout(
                line, "WZ183", message, "zet een tekst met een komma tussen aanhalingstekens"
            )


def _rij(lezing: _Lezing, line: int, cellen: dict[str, str], kolommen: dict[str, Kenmerken]) -> Rij:
    teksten: dict[str, str] = {}
    getallen: dict[str, float] = {}
    for naam, cel in cellen.items():
        if "bron" not in kolommen[naam]:
            teksten[naam] = cel
            continue
        try:
            getallen[naam] = number(cel)
        except Unreadable as problem:
            message = f"heeft in kolom {naam} '{cel}'; verwacht: {problem.expected}"
            lezing.fout(line, "WZ184", message, problem.advice)
    return Rij(teksten=teksten, getallen=getallen)
