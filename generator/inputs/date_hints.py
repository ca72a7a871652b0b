"""Which day, year or month a Dutch text means that is not written as the reader asks."""

import re
from datetime import date, timedelta

from generator.core import dutch

_SHORT = {maand[:3]: number for number, maand in enumerate(dutch.MAANDEN, start=1)} | {"mrt": 3}
_NAME = rf"(?:{'|'.join(dutch.MAANDEN)}|{'|'.join(_SHORT)}|sept)\.?"
_AROUND = re.compile(
    r"(?:per|op|d\.?d\.?|vanaf|uiterlijk|ma|di|wo|do|vr|za|zo|\w+dag)\.?,?\s+|[\sT]\d\d?:\d\d\S*$"
)
_DAY_FIRST = re.compile(rf"(\d{{1,2}})[-/.\s]+(\d{{1,2}}|{_NAME})[-/.\s]+(\d{{4}}|\d{{2}})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_MONTH = re.compile(rf"({_NAME})\s+(\d{{4}})|(\d{{4}})[-/.](\d{{1,2}})|(\d{{1,2}})[-/.](\d{{4}})")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_EXCEL = re.compile(r"[345]\d{4}")
_EXCEL_ZERO = date(1899, 12, 30)


def day_meant(text: str) -> date | None:
    """Return the day that is meant by ``31-1-2026``, ``za 31 jan. 2026`` or ``46053`` of Excel.

    Raises ``ValueError`` when it looks like a day that does not exist.
    """
    text = _AROUND.sub("", text.strip().lower())
    match = _DAY_FIRST.fullmatch(text)
    if match:
        dag, maand, jaar = match.groups()
        year = int(jaar) if len(jaar) == 4 else 2000 + int(jaar)
        return _day(year, _month(maand), int(dag))
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        return _day(*(int(part) for part in match.groups()))
    return _EXCEL_ZERO + timedelta(days=int(text)) if _EXCEL.fullmatch(text) else None


def month_meant(text: str) -> date | None:
    """Return the first day of the month that is meant by ``november 2026`` or ``2026-11``."""
    match = _MONTH.fullmatch(text.strip().lower())
    if not match:
        return None
    maand = match[1] or match[4] or match[5]
    year = int(match[2] or match[3] or match[6])
    return date(year, _month(maand), 1) if maand.isalpha() or 1 <= int(maand) <= 12 else None


def years_in(text: str) -> list[str]:
    """Return the years that are written in ``text``."""
    return _YEARS.findall(text)


def _day(year: int, month: int, day: int) -> date:
    """Return the day; who wrote the month where the day belongs meant the other way round."""
    return date(year, day, month) if month > 12 >= day else date(year, month, day)


def _month(text: str) -> int:
    return _SHORT[text[:3]] if text[0].isalpha() else int(text)
