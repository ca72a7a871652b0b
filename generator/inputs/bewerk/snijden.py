"""Changes + the pieces of a text → the cuts that make them."""

import re
from collections.abc import Iterator
from typing import Any

from generator.inputs.bewerk import tekst
from generator.inputs.bewerk.boom import Paar, Stuk, kolom, nieuwe_regel, regelbegin, regeleinde
from generator.inputs.bewerk.knip import (
    Knip,
    erbij,
    regels_na,
    voorbeeldregel,
    zonder_deel,
    zonder_sleutel,
    zonder_staart,
)
from generator.inputs.bewerk.orde import rang
from generator.inputs.bewerk.wijziging import Pad, Takken, Weg, inhoud_van, onderdeel_van
from generator.inputs.skelet.scalars import block


class Weigering(Exception):
    """A change that cannot be made: at which path and position, and why."""

    def __init__(self, pad: Pad, at: int, waarom: str) -> None:
        super().__init__(waarom)
        self.pad, self.at, self.waarom = pad, at, waarom


def in_map(text: str, node: Stuk, takken: Takken, pad: Pad = (), na: int = -1) -> Iterator[Knip]:
    """Yield the cuts for the mapping ``node``; ``na`` is where its own key ends, if it has one."""
    for naam, tak in takken.items():
        paar = node.paren.get(naam)
        if naam.startswith("["):
            raise Weigering((*pad, naam), node.start, "hier staat geen lijst")
        if paar is not None and not isinstance(tak, Weg):
            yield from _in_paar(text, node, paar, tak, (*pad, naam))
    weg = {naam for naam, tak in takken.items() if isinstance(tak, Weg)}
    yield from _weg(text, node, [naam for naam in node.paren if naam in weg], pad)
    nieuw = {
        naam: inhoud
        for naam, tak in takken.items()
        if naam not in node.paren and naam not in weg and (inhoud := inhoud_van(tak)) != {}
    }
    yield from _nieuw(text, node, nieuw, weg, pad, na)


def _in_paar(text: str, node: Stuk, paar: Paar, tak: Any, pad: Pad) -> Iterator[Knip]:
    waarde = paar.waarde
    if waarde.leeg and (isinstance(tak, dict) or isinstance(tak.waarde, list | tuple)):
        inhoud = inhoud_van(tak)
        if inhoud:
            yield from _gevuld(text, node, paar, pad[-1], inhoud)
    elif isinstance(tak, dict):
        yield from _dieper(text, waarde, tak, pad, paar.sleutel.eind)
    else:
        kol = None if node.stroom else kolom(text, paar.sleutel.start)
        yield from _vervangen(text, waarde, tak.waarde, pad, kol)


def _dieper(text: str, waarde: Stuk, tak: Takken, pad: Pad, na: int) -> Iterator[Knip]:
    if waarde.soort == "map":
        yield from in_map(text, waarde, tak, pad, na)
    elif waarde.soort == "lijst":
        yield from _in_lijst(text, waarde, tak, pad)
    else:
        raise Weigering(pad, waarde.start, "hier staat één waarde; verwacht: sleutels eronder")


def _gevuld(text: str, node: Stuk, paar: Paar, naam: str, inhoud: Any) -> Iterator[Knip]:
    """Fill an empty value with keys or items."""
    waarde = paar.waarde
    spatie = " " if text[waarde.start - 1] == ":" else ""
    if node.stroom:
        yield Knip(start=waarde.start, eind=waarde.eind, tekst=spatie + tekst.op_een_regel(inhoud))
        return
    kop, *regels = tekst.sleutelregels(naam, inhoud, plat=_plat(node))
    achter = kop.removeprefix(tekst.sleutel(naam) + ":").strip()
    if achter:
        yield Knip(start=waarde.start, eind=waarde.eind, tekst=spatie + achter)
    elif waarde.start < waarde.eind:
        voor = len(text[: waarde.start].rstrip(" "))
        yield Knip(start=voor, eind=waarde.eind, tekst="")
    if regels:
        yield regels_na(text, waarde.eind, regels, kolom(text, paar.sleutel.start))


def _plat(node: Stuk) -> bool:
    """Return whether the keys beside a new one have their mappings between brackets."""
    return any(paar.waarde.stroom and paar.waarde.paren for paar in node.paren.values())


def _vervangen(text: str, waarde: Stuk, nieuw: Any, pad: Pad, kol: int | None) -> Iterator[Knip]:
    """Yield the cut for one value; ``kol`` is the column of its key, nothing between brackets."""
    if waarde.soort != "scalar" or isinstance(nieuw, list | tuple):
        raise Weigering(
            pad, waarde.start, "hier staan meer waarden; die vervang ik niet als geheel"
        )
    if not tekst.zelfde(None if waarde.leeg else waarde.tekst, nieuw):
        yield Knip(
            start=waarde.start, eind=waarde.eind, tekst=_geschreven(text, waarde, nieuw, kol)
        )


def _geschreven(text: str, waarde: Stuk, nieuw: Any, kol: int | None) -> str:
    oud = text[waarde.start : waarde.eind]
    einde_regel = nieuwe_regel(text)
    if waarde.blok:
        inspring = " " * ((kol or 0) + 2)
        eerste = re.search(r"[\r\n]( *)[^\s]", oud)
        regels = isinstance(nieuw, str) and tekst.als_blok(
            nieuw, oud, eerste.group(1) if eerste else inspring
        )
        if regels:
            return einde_regel.join(regels)
        opmerking = re.search(r"\s+#.*", oud.splitlines()[0])
        return tekst.in_stijl(nieuw, "") + (opmerking.group() if opmerking else "")
    spatie = " " if waarde.start == waarde.eind and text[waarde.start - 1] == ":" else ""
    achter = text[waarde.eind : regeleinde(text, waarde.eind)].strip()
    lang = block(nieuw) if isinstance(nieuw, str) and kol is not None and not achter else None
    if lang and not waarde.stijl:
        inspring = " " * ((kol or 0) + 2)
        return spatie + einde_regel.join(
            [lang[0], *(inspring + regel if regel else "" for regel in lang[1:])]
        )
    return spatie + tekst.in_stijl(nieuw, waarde.stijl)


def _weg(text: str, node: Stuk, namen: list[str], pad: Pad) -> Iterator[Knip]:
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


def _nieuw(
    text: str, node: Stuk, nieuw: dict[str, Any], weg: set[str], pad: Pad, na: int
) -> Iterator[Knip]:
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
    regels = tekst.sleutelregels(naam, inhoud, plat=_plat(node))
    voorbeeld = voorbeeldregel(text, node, naam) if len(regels) == 1 else None
    if voorbeeld is not None:
        return regels_na(text, voorbeeld, regels, inspring)
    if buur is None and na < 0:
        if text[regelbegin(text, node.start) : node.start].strip():
            tussen = nieuwe_regel(text) + " " * inspring
            return erbij(node.start, "".join(regel + tussen for regel in regels))
        buur = blijft[-1] if blijft else list(node.paren)[-1]
    at = node.paren[buur].waarde.eind if buur is not None else na
    return regels_na(text, at, regels, inspring)


def _in_lijst(text: str, node: Stuk, takken: Takken, pad: Pad) -> Iterator[Knip]:
    nieuw = []
    for stap, tak in takken.items():
        hier = (*pad, stap)
        if not stap.startswith("["):
            raise Weigering(hier, node.start, "hier staat een lijst; noem welk onderdeel")
        deel = _gezocht(node, stap[1:-1])
        if deel is None:
            if stap[1:-1].isdecimal() or isinstance(tak, Weg):
                raise Weigering(hier, node.start, f"de lijst heeft geen onderdeel {stap}")
            nieuw.append(onderdeel_van(stap, tak))
        elif isinstance(tak, dict):
            yield from _dieper(text, deel, tak, hier, -1)
        elif isinstance(tak, Weg):
            raise Weigering(hier, deel.start, "een heel onderdeel haal ik niet weg")
        else:
            kol = None if node.stroom else kolom(text, node.start)
            yield from _vervangen(text, deel, tak.waarde, hier, kol)
    for inhoud in nieuw:
        yield _nieuw_onderdeel(text, node, inhoud)


def _gezocht(node: Stuk, sleutel: str) -> Stuk | None:
    """Return the item with this id, or the one at this place when it has no id."""
    for at, deel in enumerate(node.delen):
        eigen = deel.paren["id"].waarde.tekst if "id" in deel.paren else str(at)
        if eigen == sleutel:
            return deel
    return None


def _nieuw_onderdeel(text: str, node: Stuk, inhoud: Any) -> Knip:
    if node.stroom:
        return erbij(node.delen[-1].eind, f", {tekst.op_een_regel(inhoud)}")
    regels = tekst.onderdeelregels(inhoud)
    if len(node.delen) > 1 and _los(text, *node.delen[-2:]):
        regels = ["", *regels]
    return regels_na(text, node.eind, regels, kolom(text, node.start))


def _los(text: str, eerste: Stuk, tweede: Stuk) -> bool:
    """Return whether an empty line stands between two items."""
    tussen = text[regeleinde(text, eerste.eind) : tweede.start]
    return bool(re.search(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)", tussen))
