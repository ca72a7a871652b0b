"""Changes + the pieces of a text → the cuts that make them."""

from collections.abc import Iterator
from typing import Any

from generator.inputs.bewerk import tekst
from generator.inputs.bewerk.boom import Paar, Stuk, kolom
from generator.inputs.bewerk.knip import Knip, regels_na
from generator.inputs.bewerk.toevoegen import nieuw_onderdeel, nieuwe_sleutels, plat
from generator.inputs.bewerk.vervangen import geschreven
from generator.inputs.bewerk.weghalen import zonder_sleutels
from generator.inputs.bewerk.wijziging import (
    Pad,
    Takken,
    Weg,
    Weigering,
    inhoud_van,
    is_nieuw,
    onderdeel_van,
)


def in_map(text: str, node: Stuk, takken: Takken, pad: Pad = (), na: int = -1) -> Iterator[Knip]:
    """Yield the cuts for the mapping ``node``; ``na`` is where its own key ends, if it has one."""
    for naam, tak in takken.items():
        paar = node.paren.get(naam)
        if naam.startswith("["):
            raise Weigering((*pad, naam), node.start, "hier staat geen lijst")
        if paar is not None and not isinstance(tak, Weg):
            yield from _in_paar(text, node, paar, tak, (*pad, naam))
    weg = {naam for naam, tak in takken.items() if isinstance(tak, Weg)}
    yield from zonder_sleutels(text, node, [naam for naam in node.paren if naam in weg], pad)
    nieuw = {
        naam: inhoud
        for naam, tak in takken.items()
        if naam not in node.paren and naam not in weg and (inhoud := inhoud_van(tak)) != {}
    }
    yield from nieuwe_sleutels(text, node, nieuw, weg, pad, na)


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
    kop, *regels = tekst.sleutelregels(naam, inhoud, plat=plat(node))
    achter = kop.removeprefix(tekst.sleutel(naam) + ":").strip()
    if achter:
        yield Knip(start=waarde.start, eind=waarde.eind, tekst=spatie + achter)
    elif waarde.start < waarde.eind:
        voor = len(text[: waarde.start].rstrip(" "))
        yield Knip(start=voor, eind=waarde.eind, tekst="")
    if regels:
        yield regels_na(text, waarde.eind, regels, kolom(text, paar.sleutel.start))


def _vervangen(text: str, waarde: Stuk, nieuw: Any, pad: Pad, kol: int | None) -> Iterator[Knip]:
    """Yield the cut for one value; ``kol`` is the column of its key, nothing between brackets."""
    if waarde.soort != "scalar" or isinstance(nieuw, list | tuple):
        raise Weigering(
            pad, waarde.start, "hier staan meer waarden; die vervang ik niet als geheel"
        )
    if not tekst.zelfde(None if waarde.leeg else waarde.tekst, nieuw):
        yield Knip(start=waarde.start, eind=waarde.eind, tekst=geschreven(text, waarde, nieuw, kol))


def _in_lijst(text: str, node: Stuk, takken: Takken, pad: Pad) -> Iterator[Knip]:
    nieuw = []
    for stap, tak in takken.items():
        hier = (*pad, stap)
        if not stap.startswith("["):
            raise Weigering(hier, node.start, "hier staat een lijst; noem welk onderdeel")
        deel = None if is_nieuw(stap) else _gezocht(node, stap[1:-1])
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
        yield nieuw_onderdeel(text, node, inhoud)


def _gezocht(node: Stuk, sleutel: str) -> Stuk | None:
    """Return the item with this id, or the one at this place when it has no id."""
    for at, deel in enumerate(node.delen):
        eigen = deel.paren["id"].waarde.tekst if "id" in deel.paren else str(at)
        if eigen == sleutel:
            return deel
    return None
