"""What an ambition aims at in the end, and how two such targets compare."""

from generator.checks.eenheid import sleutel
from generator.checks.naam import woorden
from generator.inputs.model.visie import Ambitie, Doel, Frequentie

_PER_JAAR = {"week": 52.0, "maand": 12.0, "kwartaal": 4.0, "jaar": 1.0}
_TELT_OP = frozenset(
    "woning woningen woonruimte woonruimten huis huizen appartement appartementen wooneenheid"
    " wooneenheden persoon personen mensen inwoners ouderen huishouden huishoudens plaats plaatsen"
    " plek plekken bed bedden kamer kamers standplaats standplaatsen client clienten".split()
)
"""Units of which every gemeente can take a part; of metres, grades and percentages none can."""


def einddoelen(ambitie: Ambitie) -> dict[str, Doel]:
    """Return of each measure the last target that is no step on the way."""
    doelen = [doel for doel in ambitie.doelen if not doel.tussendoel and _hoogte(doel) is not None]
    return {sleutel(maat(doel)): doel for doel in sorted(doelen, key=lambda doel: doel.jaar)}


def maat(doel: Doel) -> str:
    """Return in what a target is counted: ``woningen``, ``keer per persoon``."""
    if doel.waarde is not None:
        return doel.eenheid.kaal if doel.eenheid else "(zonder eenheid)"
    return f"keer per {doel.frequentie.per.kaal}" if doel.frequentie else ""


def optelbaar(doel: Doel) -> bool:
    """Whether gemeenten reach this target together: each adds its part."""
    eerste, *rest = woorden(maat(doel)) or [""]
    return doel.waarde is not None and eerste in _TELT_OP and rest in ([], ["per", "jaar"])


def omhoog(ambitie: Ambitie, doel: Doel) -> bool | None:
    """Return whether more is better, as far as that can be known."""
    if ambitie.richting in ("meer", "minder"):
        return ambitie.richting == "meer"
    begin, eind = ambitie.nulmeting, _hoogte(doel)
    if not begin.bekend or eind is None or begin.eenheid != doel.eenheid or eind == begin.getal:
        return None
    return eind > begin.getal


def zwakker(lokaal: Doel, regio: Doel, *, omhoog: bool | None) -> bool:
    """Whether the local target asks less than that of the region."""
    eigen, kader = _hoogte(lokaal), _hoogte(regio)
    if eigen is None or kader is None or omhoog is None:
        return False
    return eigen < kader if omhoog else eigen > kader


def op_tijd(ambitie: Ambitie, regio: Doel, *, omhoog: bool | None) -> bool:
    """Whether a local target, also a step on the way, is that of the region in its year."""
    return any(
        sleutel(maat(doel)) == sleutel(maat(regio)) and not zwakker(doel, regio, omhoog=omhoog)
        for doel in ambitie.doelen
        if doel.jaar <= regio.jaar
    )


def in_woorden(doel: Doel) -> str:
    """Return the number of a target with its measure and year, as in a sentence."""
    wanneer = f"in {doel.jaar.kaal}"
    if doel.waarde is not None:
        return f"{doel.waarde.kaal} {maat(doel)} {wanneer}"
    if doel.frequentie is None:
        return wanneer
    keer = doel.frequentie.aantal.kaal
    return f"{keer} {maat(doel)} per {doel.frequentie.periode.kaal} {wanneer}"


def _hoogte(doel: Doel) -> float | None:
    if doel.waarde is not None:
        return float(doel.waarde)
    return _per_jaar(doel.frequentie) if doel.frequentie else None


def _per_jaar(frequentie: Frequentie) -> float:
    return float(frequentie.aantal) * _PER_JAAR[frequentie.periode.kaal]
