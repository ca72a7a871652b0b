"""A division over the gemeenten is given or calculated: not both, and not neither."""

from collections.abc import Iterator

from generator.core import dutch
from generator.core.leaf import Leaf
from generator.inputs.model.gedeeld import FairShare, Regio, TeVerdelen, Verdeelsleutel

Contradiction = tuple[Leaf, str, str]
"""Where it stands, what is wrong, and what to do."""


def share_contradictions(regio: Regio | None) -> Iterator[Contradiction]:
    """Yield what is wrong in the way the divisions of the region are written."""
    for fair in regio.fair_share if regio else ():
        if fair.sleutels or fair.te_verdelen:
            yield from _calculated(fair)
        else:
            yield from _given(fair)


def _calculated(fair: FairShare) -> Iterator[Contradiction]:
    if not fair.sleutels:
        yield fair.id, "er staat wat te verdelen is, maar niet met welke sleutel", _add("sleutels")
    if not fair.te_verdelen:
        message = "er staan sleutels, maar niet hoeveel er te verdelen is"
        yield fair.id, message, _add("te_verdelen")
    else:
        yield from _amounts(fair.id, fair.te_verdelen)
    elsewhere = [("'sleutel'", fair.sleutel)] if fair.sleutel else []
    elsewhere += [("'aandeel'", deel.gemeente) for deel in fair.delen if deel.aandeel]
    for name, leaf in elsewhere[:1]:
        message = f"deze verdeling wordt hier berekend, maar {name} is van een andere verdeling"
        advice = "haal {} weg, of haal 'te_verdelen' en 'sleutels' weg"
        yield leaf, message, advice.format(name)
    for sleutel in fair.sleutels:
        yield from _key(sleutel)


def _given(fair: FairShare) -> Iterator[Contradiction]:
    yield from _lacking(fair.id, [name for name in ("sleutel", "delen") if not getattr(fair, name)])
    for deel in fair.delen:
        lacking = [name for name in ("huidig", "aandeel") if not getattr(deel, name)]
        yield from _lacking(deel.gemeente, lacking)


def _lacking(leaf: Leaf, names: list[str]) -> Iterator[Contradiction]:
    if names:
        ontbreekt = dutch.meervoud(len(names), "ontbreekt", "ontbreken")
        listed = dutch.opsomming([f"'{name}'" for name in names])
        advice = f"{_add(*names)}, of laat de verdeling berekenen met 'te_verdelen' en 'sleutels'"
        yield leaf, f"bij deze verdeling {ontbreekt} {listed}", advice


def _amounts(leaf: Leaf, wat: TeVerdelen) -> Iterator[Contradiction]:
    if wat.totaal and (wat.structureel or wat.inhaalslag):
        message = "er staat een totaal, en ook een aantal per jaar"
        yield leaf, message, "kies: 'totaal', of 'structureel' met 'inhaalslag'"
    elif not (wat.totaal or wat.structureel):
        message = "bij 'te_verdelen' staat geen aantal om te verdelen"
        yield leaf, message, f"{_add('totaal')}, of 'structureel:' als het elk jaar terugkomt"


def _key(sleutel: Verdeelsleutel) -> Iterator[Contradiction]:
    if sleutel.gewicht < 0:
        message = f"een gewicht van {sleutel.gewicht.kaal} kan niet: een gewicht is nul of meer"
        yield sleutel.gewicht, message, "schrijf 0 als de sleutel niet meetelt"
    if (sleutel.cijfer is None) == (not sleutel.waarden):
        wat = "allebei" if sleutel.waarden else "geen van beide"
        message = f"een sleutel rust op 'cijfer' of op 'waarden'; hier staat {wat}"
        yield sleutel.naam, message, "kies een cijfer uit de lijst gemeenten, of geef eigen waarden"


def _add(*names: str) -> str:
    return "voeg " + dutch.opsomming([f"'{name}:'" for name in names]) + " toe"
