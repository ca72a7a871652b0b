"""How the user wants plans to be taken over."""

from datetime import date

from generator.core.value import Value
from generator.inputs import scalars


class Planwens(Value, frozen=True, kw_only=True):
    """``peildatum`` is a day or a year; ``per_plan`` gives each plan a line with its name."""

    peildatum: date | int | None = None
    per_plan: bool = False


GEEN_WENS = Planwens()


def planwens(peildatum: str | None, *, per_plan: bool) -> Planwens:
    """Return what was asked; raises ``ValueError`` when ``peildatum`` is no day and no year."""
    if peildatum is None:
        return Planwens(per_plan=per_plan)
    try:
        kaal = peildatum.strip()
        dag = scalars.year(kaal) if len(kaal) == 4 else scalars.day(kaal, or_year=True)
    except scalars.Unreadable as problem:
        raad = f" → {problem.advice}" if problem.advice else ""
        zin = f"--peildatum: gevonden '{peildatum}'; verwacht: {problem.expected}{raad}"
        raise ValueError(zin) from problem
    return Planwens(peildatum=dag, per_plan=per_plan)
