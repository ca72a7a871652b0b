"""Plans of a gemeente → lines of the woningbouwprogramma and plans of the ouderen."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from generator.cijfers.plannen.plan import Plan
from generator.cijfers.plannen.termijn import Termijn, omvat
from generator.cijfers.plannen.vakken import TIJDELIJK, Vak, vakken
from generator.core import dutch
from generator.core.value import Value

SAMEN = "Alle plannen"
_GEHEIM = "Vertrouwelijke plannen"
_NAAMLOOS = "Plannen zonder naam"


class Regel(Value, frozen=True, kw_only=True):
    """One item of a list in the input: what makes it that item, what else it says, its number.

    ``sleutel`` are the keys by which it is found back; ``velden`` may change with the export.
    """

    sleutel: dict[str, Any]
    velden: dict[str, Any]
    aantal: int


def programma(plannen: Sequence[Plan], *, per_plan: bool) -> Iterator[Regel]:
    """Yield a line for all plans (or for each), each followed by its parts.

    Plans with one name are one plan; a plan that is vertrouwelijk is in the line for all of those.
    """

    def naam(plan: Plan) -> str:
        if not per_plan:
            return SAMEN
        return _GEHEIM if plan.geheim else " ".join(plan.naam.split()) or _NAAMLOOS

    for geheel, groep in groupby(sorted(plannen, key=naam), key=naam):
        yield from _geheel(geheel, list(groep))


def voor_ouderen(plannen: Iterable[Plan]) -> Iterator[Regel]:
    """Yield the plans by kind of home for ouderen, by the last year in which they are ready.

    That is the last year of each plan itself: the other plans do not make it later. Homes without
    a year or a status have no place there.
    """
    tellen: dict[tuple[int, str, str], int] = {}
    for vak, aantal in (deel for plan in plannen for deel in vakken([plan]).items()):
        if vak.woonvorm not in ("", TIJDELIJK) and vak.termijn.bekend and vak.hardheid:
            plek = vak.termijn.tot, vak.woonvorm, vak.hardheid
            tellen[plek] = tellen.get(plek, 0) + aantal
    for (jaar, woonvorm, hardheid), aantal in sorted(tellen.items()):
        sleutel = {"woonvorm": woonvorm, "hardheid": hardheid, "jaar": jaar}
        yield Regel(sleutel=sleutel, velden={}, aantal=aantal)


def _geheel(naam: str, plannen: Sequence[Plan]) -> Iterator[Regel]:
    delen = vakken(plannen)
    bruto = sum(plan.bruto for plan in plannen)
    sloop = sum(plan.sloop for plan in plannen)
    if not bruto:
        return
    alles = Vak(
        termijn=omvat(vak.termijn for vak in delen), gespreid=False, woonvorm="", hardheid=""
    )
    velden = _velden(next(iter(delen)) if len(delen) == 1 else alles)
    velden["toelichting"] = _toelichting(bruto, sloop)
    yield Regel(sleutel={"naam": naam}, velden=velden, aantal=bruto)
    if len(delen) > 1:
        for vak, aantal in delen.items():
            yield _deel(naam, vak, aantal)


def _deel(geheel: str, vak: Vak, aantal: int) -> Regel:
    velden = _velden(vak)
    vast = {naam: velden[naam] for naam in ("woonvorm", "hardheid")}
    sleutel = {"naam": _naam(vak), "onderdeel_van": geheel, **vast}
    return Regel(sleutel=sleutel, velden=velden, aantal=aantal)


def _naam(vak: Vak) -> str:
    if vak.gespreid:
        return "oplevering over meer jaren"
    return f"oplevering {vak.termijn}" if vak.termijn.bekend else "oplevering nog niet bekend"


def _velden(vak: Vak) -> dict[str, Any]:
    return {
        **_wanneer(vak.termijn),
        "woonvorm": vak.woonvorm or None,
        "hardheid": vak.hardheid or None,
    }


def _wanneer(termijn: Termijn) -> dict[str, Any]:
    jaar = termijn.van if termijn.is_jaar else None
    return {"jaar": jaar, "periode": str(termijn) if termijn.bekend and jaar is None else None}


def _toelichting(bruto: int, sloop: int) -> str | None:
    """Return what the number does not show: homes that go."""
    if not sloop:
        return None
    woningen = dutch.meervoud(sloop, "woning wordt", "woningen worden")
    netto = dutch.getal(bruto - sloop)
    return f"Bruto. {dutch.getal(sloop)} {woningen} gesloopt; netto is het {netto}."
