"""Taking keys away from a mapping."""

from collections.abc import Iterator

from generator.inputs.bewerk.boom import Stuk
from generator.inputs.bewerk.knip import Knip, zonder_deel, zonder_sleutel, zonder_staart
from generator.inputs.bewerk.wijziging import Pad, Weigering


def zonder_sleutels(text: str, node: Stuk, namen: list[str], pad: Pad) -> Iterator[Knip]:
    """Yield the cuts that take the keys ``namen`` away; only single values can go.

    Raises :class:`Weigering` for anything else.
    """
    paren = [(naam, node.paren[naam]) for naam in namen]
    for naam, paar in paren:
        if paar.waarde.soort != "scalar":
            raise Weigering((*pad, naam), paar.sleutel.start, "hieronder staan meer waarden")
    if node.stroom:
        yield from _weg_tussen_haken(text, node, namen)
        return
    for naam, paar in paren:
        try:
            yield zonder_sleutel(text, paar.sleutel, paar.waarde)
        except ValueError as problem:
            raise Weigering((*pad, naam), paar.sleutel.start, str(problem)) from problem


def _weg_tussen_haken(text: str, node: Stuk, namen: list[str]) -> Iterator[Knip]:
    alle = list(node.paren)
    staart = list(alle)
    while staart and staart[-1] in namen:
        staart.pop()
    laatste = alle[len(staart) :]
    paren = [(node.paren[naam].sleutel, node.paren[naam].waarde) for naam in laatste]
    knip = zonder_staart(text, node.paren[staart[-1]].waarde, paren) if staart and paren else None
    if knip:
        yield knip
    for naam in namen:
        if not knip or naam not in laatste:
            yield zonder_deel(text, node.paren[naam].sleutel, node.paren[naam].waarde)
