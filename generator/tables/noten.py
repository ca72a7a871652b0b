"""The source line under a table and the remarks that follow from the figures in it."""

from collections.abc import Iterable, Iterator, Sequence

from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum
from generator.inputs.model.basis import Bron


def bronregel(bronnen: Sequence[Bron], cijfers: Iterable[Cijfer]) -> str:
    """Return ``Bron: CBS StatLine 03759ned (1 januari 2026); …``, or an empty text.

    The sources stand in the order of the figures, each with the dates that were used of it.
    """
    index = {bron.id.kaal: bron for bron in bronnen}
    gebruikt: dict[str, dict[str, str]] = {}
    aanname = False
    for cijfer in cijfers:
        for gegeven in _gegeven(cijfer):
            aanname = aanname or gegeven.aanname
            for id in gegeven.bronnen:
                if id in index:
                    gebruikt.setdefault(id, {}).update(_moment(gegeven))
    delen = [_met_datums(index[id], datums) for id, datums in gebruikt.items()]
    if aanname:
        delen.append("aanname (zie de opmerking)")
    return f"Bron: {'; '.join(delen)}" if delen else ""


def bronnaam(bron: Bron) -> str:
    """Return the short name of a source: ``CBS StatLine 03759ned``, else its title."""
    if bron.tabel is None:
        return f"{bron.organisatie}, {bron.titel}"
    statline = bron.adres is not None and "statline" in bron.adres.kaal
    return f"{bron.organisatie}{' StatLine' if statline else ''} {bron.tabel}"


def cijfernoten(cijfers: Sequence[Cijfer], jaren_getoond: bool) -> Iterator[str]:
    """Yield what a reader must know about the figures: years, assumptions, refusals."""
    jaren = sorted({int(c.jaar) for c in cijfers if c.bekend and c.jaar is not None})
    if len(jaren) > 1 and not jaren_getoond:
        yield (
            "De cijfers zijn van verschillende jaren: "
            f"{dutch.opsomming([str(jaar) for jaar in jaren])}."
        )
    for cijfer in cijfers:
        if cijfer.aanname and cijfer.toelichting:
            yield f"Aanname: {cijfer.toelichting}"
        elif cijfer.formule and cijfer.bekend and cijfer.toelichting:
            yield f"{cijfer.toelichting}"
        elif cijfer.termen and cijfer.reden and all(t.cijfer.bekend for t in cijfer.termen):
            yield f"N.v.t.: {cijfer.reden}."


def _gegeven(cijfer: Cijfer) -> Iterator[Cijfer]:
    """Yield the figures that were given, behind a calculated one."""
    if not cijfer.termen:
        if cijfer.bekend:
            yield cijfer
        return
    for term in cijfer.termen:
        yield from _gegeven(term.cijfer)


def _moment(cijfer: Cijfer) -> dict[str, str]:
    """Return the date or period as it is printed, under a key in order of time.

    Periods (``tweede helft van 2020``) have no place among dates; they come last.
    """
    datum = cijfer.peildatum
    if cijfer.formule:
        return {}
    if datum is None:
        periode = cijfer.periode
        return {f"{_PERIODE}{periode.kaal}": str(periode)} if periode else {}
    key = datum.isoformat() if isinstance(datum, Datum) else datum.kaal
    return {key: datum.kaal}


_PERIODE = "~"


def _met_datums(bron: Bron, momenten: dict[str, str]) -> str:
    # A bare year says nothing beside a date in that year.
    preciezer = {key[:4] for key in momenten if len(key) > 4}
    keys = sorted(key for key in momenten if key not in preciezer)
    datums = [momenten[key] for key in keys if not key.startswith(_PERIODE)]
    perioden = [momenten[key] for key in keys if key.startswith(_PERIODE)]
    if len(datums) > 3:  # a series: only the first and the last are named
        datums = [f"{datums[0]} tot en met {datums[-1]}"]
    wanneer = dutch.opsomming([*datums, *perioden])
    return f"{bronnaam(bron)} ({wanneer})" if wanneer else bronnaam(bron)
