"""New keys and items: where they come and how they are written."""

import re
from collections.abc import Iterator
from typing import Any

from generator.inputs.bewerk import tekst
from generator.inputs.bewerk.boom import Stuk, kolom, nieuwe_regel, regelbegin, regeleinde
from generator.inputs.bewerk.knip import (
    Knip,
    erbij,
    na_opmerkingen,
    regels_na,
    voorbeeldblok,
    voorbeeldregel,
)
from generator.inputs.bewerk.orde import rang
from generator.inputs.bewerk.wijziging import Pad


def plat(node: Stuk) -> bool:
    """Return whether the keys beside a new one have their mappings between brackets."""
    return any(paar.waarde.stroom and paar.waarde.paren for paar in node.paren.values())


def nieuwe_sleutels(
    text: str, node: Stuk, nieuw: dict[str, Any], weg: set[str], pad: Pad, na: int
) -> Iterator[Knip]:
    """Yield the cuts that add the keys ``nieuw`` at the places where the model has them.

    ``weg`` are the keys that go; ``na`` is where the key of ``node`` itself ends, if it has one.
    """
    rangorde = rang(pad)
    blijft = [naam for naam in node.paren if naam not in weg]
    for naam in sorted(nieuw, key=rangorde):
        voor = [n for n in blijft if rangorde(n) <= rangorde(naam)]
        buur = max(voor, key=lambda n: (rangorde(n), blijft.index(n)), default=None)
        if node.stroom:
            yield _nieuw_tussen_haken(node, naam, nieuw[naam], buur, bool(blijft))
        else:
            yield _nieuwe_regels(text, node, naam, nieuw[naam], buur, blijft, na)


def _nieuw_tussen_haken(node: Stuk, naam: str, inhoud: Any, buur: str | None, meer: bool) -> Knip:
    deel = f"{tekst.sleutel(naam)}: {tekst.op_een_regel(inhoud)}"
    if buur is not None:
        return erbij(node.paren[buur].waarde.eind, f", {deel}")
    return erbij(node.start + 1, f"{deel}, " if meer else deel)


def _nieuwe_regels(
    text: str, node: Stuk, naam: str, inhoud: Any, buur: str | None, blijft: list[str], na: int
) -> Knip:
    """Put a new key below its example, else below its neighbour, else at the beginning."""
    inspring = kolom(text, node.start)
    regels = tekst.sleutelregels(naam, inhoud, plat=plat(node))
    zoek = voorbeeldregel if len(regels) == 1 else voorbeeldblok
    voorbeeld = zoek(text, node, naam)
    if voorbeeld is not None:
        return regels_na(text, voorbeeld, regels, inspring)
    if buur is None and na < 0:
        if text[regelbegin(text, node.start) : node.start].strip():
            tussen = nieuwe_regel(text) + " " * inspring
            return erbij(node.start, "".join(regel + tussen for regel in regels))
        buur = blijft[-1] if blijft else list(node.paren)[-1]
    at = node.paren[buur].waarde.eind if buur is not None else na
    at = na_opmerkingen(text, at, inspring) if buur is not None else at
    if len(regels) > 1 and not text[regeleinde(text, at) :].strip() and _sleutels_los(text, node):
        regels = ["", *regels]
    return regels_na(text, at, regels, inspring)


def _sleutels_los(text: str, node: Stuk) -> bool:
    """Return whether an empty line stands between the last two keys of a mapping."""
    paren = list(node.paren.values())
    return len(paren) > 1 and _los(text, paren[-2].waarde, paren[-1].sleutel)


def nieuw_onderdeel(text: str, node: Stuk, inhoud: Any) -> Knip:
    """Return the cut that adds an item at the end of a list, apart when the others stand apart."""
    if node.stroom:
        return erbij(node.delen[-1].eind, f", {tekst.op_een_regel(inhoud)}")
    regels = tekst.onderdeelregels(inhoud)
    if len(node.delen) > 1 and _los(text, *node.delen[-2:]):
        regels = ["", *regels]
    return regels_na(text, node.eind, regels, kolom(text, node.start), sleutel=False)


def _los(text: str, eerste: Stuk, tweede: Stuk) -> bool:
    """Return whether an empty line stands between two pieces."""
    tussen = text[regeleinde(text, eerste.eind) : tweede.start]
    return bool(re.search(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)", tussen))
