"""The source line under a table or chart: the sources of the given figures, with their dates."""

from collections.abc import Iterable, Iterator

from generator.calc.rekenen import bron_ids
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum
from generator.inputs.model.basis import Bron

_PERIODE = "~"


def bronregel(basis: Basis, cijfers: Iterable[Cijfer | None]) -> str:
    """Return ``Bron: CBS StatLine 03759ned (1 januari 2026); …``, or an empty text.

    The sources stand in the order of the figures, each with the dates that were used of it. Of a
    calculated figure they are those of the figures behind it.
    """
    index = {bron.id.kaal: bron for bron in basis.dossier.bronnen}
    gebruikt: dict[str, dict[str, str]] = {}
    aanname = False
    for cijfer in cijfers:
        for gegeven in _gegeven(cijfer):
            aanname = aanname or gegeven.aanname
            for id in bron_ids(gegeven):
                if id in index:
                    gebruikt.setdefault(id, {}).update(_moment(gegeven))
    delen = [_met_datums(index[id], momenten) for id, momenten in gebruikt.items()]
    delen += ["eigen aanname"] * aanname
    return f"Bron: {'; '.join(delen)}" if delen else ""


def bronnaam(bron: Bron) -> str:
    """Return the short name of a source: ``CBS StatLine 03759ned``, else its title."""
    if bron.tabel is None:
        return f"{bron.organisatie}, {bron.titel}"
    statline = bron.adres is not None and "statline" in bron.adres.kaal
    return f"{bron.organisatie}{' StatLine' if statline else ''} {bron.tabel}"


def _gegeven(cijfer: Cijfer | None) -> Iterator[Cijfer]:
    """Yield the known figures that were given: ``cijfer`` itself, or those behind it."""
    if cijfer is None:
        return
    if not cijfer.termen and cijfer.bekend:
        yield cijfer
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
    return {datum.isoformat() if isinstance(datum, Datum) else datum.kaal: str(datum)}


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
