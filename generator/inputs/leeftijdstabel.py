"""The table of persons per five-year age band: one row per gemeente, read by GM code.

The file has the columns ``code, naam``, the twenty bands of :data:`KLASSEN` and one or more
columns ``werkelijk_65plus_<year>``. Reading stops at the row that is asked for.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.seen import read_bytes
from generator.core.source import Place
from generator.core.value import Value

KLASSEN = (*(f"{age}-{age + 4}" for age in range(0, 95, 5)), "95+")
"""The age bands, youngest first."""

_VANAF_65 = KLASSEN.index("65-69")
_VOOR, _WERKELIJK = ("code", "naam"), "werkelijk_65plus_"


class Leeftijden(Value, frozen=True, kw_only=True):
    """One row: persons per band at the base year, and the later counts of persons of 65 and over.

    ``werkelijk`` maps a year to the counted number of 65-plussers in that year.
    """

    code: str
    naam: str
    klassen: dict[str, int]
    werkelijk: dict[int, int]
    place: Place


def read_row(path: Path, gm_code: str) -> Leeftijden | None:
    """Return the row of ``gm_code`` from the CSV file ``path``.

    Args:
        path: the file, UTF-8 with commas.
        gm_code: the CBS code, such as ``GM0034``.

    Returns:
        The row, or ``None`` when the table does not have this gemeente.

    Raises:
        InputError: the file cannot be read, or the header or the row is malformed.
    """
    try:
        text = read_bytes(path).decode("utf-8-sig")
    except OSError as error:
        raise _wrong(Place(file=shown(path), line=1), "WZ180", "kan niet worden gelezen") from error
    except UnicodeDecodeError as error:
        raise _wrong(Place(file=shown(path), line=1), "WZ181", "is geen UTF-8") from error
    return _find(path, io.StringIO(text, newline=""), gm_code)


def samen(naam: str, rijen: Sequence[Leeftijden]) -> Leeftijden | None:
    """Return the rows of several gemeenten added up, or ``None`` without rows.

    A later count is there only when every row has it.
    """
    if not rijen:
        return None
    eerste = rijen[0]
    jaren = [jaar for jaar in eerste.werkelijk if all(jaar in rij.werkelijk for rij in rijen)]
    return Leeftijden(
        code=", ".join(rij.code for rij in rijen),
        naam=naam,
        klassen={klasse: sum(rij.klassen[klasse] for rij in rijen) for klasse in KLASSEN},
        werkelijk={jaar: sum(rij.werkelijk[jaar] for rij in rijen) for jaar in jaren},
        place=eerste.place,
    )


def _find(path: Path, lines: Iterable[str], gm_code: str) -> Leeftijden | None:
    header: list[str] | None = None
    file = shown(path)
    for number, row in enumerate(csv.reader(lines), start=1):
        if header is not None and not (row and row[0].strip() == gm_code):
            continue
        cells = [cell.strip() for cell in row] or [""]
        place = Place(file=file, line=number)
        if header is not None:
            return _row(header, cells, place)
        header = _checked_header(cells, place)
    if header is None:
        raise _wrong(Place(file=file, line=1), "WZ182", "is leeg")
    return None


def _checked_header(cells: list[str], place: Place) -> list[str]:
    fixed = len(_VOOR) + len(KLASSEN)
    years = [cell.removeprefix(_WERKELIJK) for cell in cells[fixed:]]
    expected = (*_VOOR, *KLASSEN)
    if tuple(cells[:fixed]) != expected or not all(_is_count(year) for year in years):
        kolommen = f"{', '.join(expected)} en {_WERKELIJK}<jaar>"
        raise _wrong(
            place,
            "WZ182",
            f"heeft niet de kolommen {kolommen}",
            "gebruik komma's, geen puntkomma's",
        )
    return cells


def _row(header: list[str], cells: list[str], place: Place) -> Leeftijden:
    if len(cells) != len(header):
        message = f"heeft hier {len(cells)} kolommen; verwacht: {len(header)}"
        raise _wrong(place, "WZ183", message, "zet een naam met een komma tussen aanhalingstekens")
    row = dict(zip(header, cells, strict=True))
    findings = [
        _finding(place, "WZ184", f"kolom {name}: '{cell}' is geen aantal personen", _COUNT)
        for name, cell in zip(header[2:], cells[2:], strict=True)
        if not _is_count(cell) and not (cell == "" and name.startswith(_WERKELIJK))
    ]
    if not findings and not any(int(row[klasse]) for klasse in KLASSEN[_VANAF_65:]):
        findings = [_finding(place, "WZ184", "heeft in deze rij geen 65-plussers", _COUNT)]
    if findings:
        raise InputError(findings)
    return Leeftijden(
        code=row["code"],
        naam=row["naam"],
        klassen={klasse: int(row[klasse]) for klasse in KLASSEN},
        werkelijk={
            int(name.removeprefix(_WERKELIJK)): int(cell)
            for name, cell in row.items()
            if name.startswith(_WERKELIJK) and cell
        },
        place=place,
    )


_COUNT = "schrijf een heel getal zonder punten, bijvoorbeeld 1250"


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _finding(place: Place, code: str, message: str, advice: str = "") -> Finding:
    text = f"de leeftijdstabel {message}" if not message.startswith("kolom") else message
    return Finding(code=code, level=Level.FOUT, message=text, advice=advice, place=place)


def _wrong(place: Place, code: str, message: str, advice: str = "") -> InputError:
    return InputError([_finding(place, code, message, advice)])
