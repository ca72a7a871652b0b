"""What people write for a date in a table: a day or a year, in Excel's way or in Dutch."""

import re
from datetime import date

from generator.cijfers.lees.cel import Cel
from generator.inputs.date_hints import day_meant
from generator.inputs.scalars import Unreadable

_LANGST = 60
"""Longer texts are no date."""


def lees_moment(cel: Cel) -> str:
    """Return ``2026-01-01`` or ``2026``, or nothing for an empty cell.

    Raises :class:`Unreadable`.
    """
    if cel.fout:
        raise Unreadable(f"een datum of een jaar; {cel.fout}", cel.raad)
    if isinstance(cel.waarde, date):
        return cel.waarde.isoformat()
    tekst = cel.tekst
    if not tekst or re.fullmatch(r"(?:19|20)\d\d|2100", tekst, re.ASCII):
        return tekst
    try:
        dag = day_meant(tekst[:_LANGST])
    except ValueError:
        dag = None
    if dag is None:
        raise Unreadable("een datum of een jaar, zoals 2026-01-31", "schrijf de dag voluit")
    return dag.isoformat()
