"""Reading one year out of a series of figures."""

from datetime import date

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Jaar
from generator.inputs.model.basis import Reeks


def punt(reeks: Reeks | None, jaar: int) -> Cijfer | None:
    """Return the figure of ``jaar``, or ``None`` when the series does not have it."""
    if reeks is None or jaar not in reeks.waarden:
        return None
    waarde = reeks.waarden[Jaar(jaar)]
    op_1_januari = reeks.moment is not None and reeks.moment.kaal == "1 januari"
    return Cijfer(
        waarde=waarde,
        eenheid=reeks.eenheid,
        peildatum=Datum(date(jaar, 1, 1)) if op_1_januari else Jaar(jaar),
        bron=reeks.bron,
        bronnen=(reeks.bron.kaal,),
        toelichting=reeks.toelichting,
        sources=waarde.sources,
    )


def op_jaar(cijfer: Cijfer | None, reeks: Reeks | None, jaar: int | None) -> Cijfer | None:
    """Return ``cijfer`` when it is of ``jaar``, else the point of ``reeks`` for that year.

    When neither is of that year, ``cijfer`` itself is returned, so that a calculation can say
    which year was found instead.
    """
    if jaar is None or (cijfer is not None and cijfer.jaar == jaar):
        return cijfer
    return punt(reeks, jaar) or cijfer


def uitersten(reeks: Reeks) -> tuple[int, int] | None:
    """Return the first and last year of ``reeks``, or ``None`` for fewer than two years."""
    jaren = sorted(int(jaar) for jaar in reeks.waarden)
    return (jaren[0], jaren[-1]) if len(jaren) > 1 else None


def laatste(reeks: Reeks | None) -> Cijfer | None:
    """Return the figure of the last year of ``reeks``."""
    return punt(reeks, max(reeks.waarden)) if reeks and reeks.waarden else None
