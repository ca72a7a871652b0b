"""Plans → how many homes there are per year, kind of home and hardness; no home counts twice.

An export says of a plan how many homes are ready in which year, and how many there are of which
kind, but not which kind is ready when. What it does not say is not guessed: such a plan counts
over its years together.
"""

from collections.abc import Iterable, Iterator

from generator.cijfers.plannen.plan import Plan
from generator.cijfers.plannen.termijn import ONBEKEND, Termijn, omvat
from generator.core.value import Value, replace

TIJDELIJK = "flexwoning"


class Vak(Value, frozen=True, kw_only=True):
    """Homes that are ready in ``termijn``, of one kind and equally sure.

    ``gespreid`` says that they are ready over the years of ``termijn``. ``woonvorm`` and
    ``hardheid`` are empty when the export does not say.
    """

    termijn: Termijn
    gespreid: bool
    woonvorm: str
    hardheid: str


def vakken(plannen: Iterable[Plan]) -> dict[Vak, int]:
    """Return how many homes ``plannen`` have together; those spread over years take one period."""
    gevonden = [deel for plan in plannen for deel in _delen(plan)]
    samen = omvat(vak.termijn for vak, _ in gevonden if vak.gespreid)
    tellen: dict[Vak, int] = {}
    for vak, aantal in gevonden:
        zo = replace(vak, termijn=samen) if vak.gespreid else vak
        tellen[zo] = tellen.get(zo, 0) + aantal
    return dict(sorted(tellen.items(), key=lambda paar: _volgorde(paar[0])))


def _delen(plan: Plan) -> Iterator[tuple[Vak, int]]:
    jaren, vormen = _jaren(plan), _vormen(plan)
    if len(jaren) > 1 and len(vormen) > 1:
        gespreid = True
        delen = [(omvat(jaren), vorm, aantal) for vorm, aantal in vormen.items()]
    elif len(jaren) > 1:
        gespreid = False
        delen = [(jaar, vorm, aantal) for jaar, aantal in jaren.items() for vorm in vormen]
    else:
        gespreid = False
        delen = [(jaar, vorm, aantal) for jaar in jaren for vorm, aantal in vormen.items()]
    for termijn, vorm, aantal in delen:
        yield (
            Vak(termijn=termijn, gespreid=gespreid, woonvorm=vorm, hardheid=plan.hardheid),
            aantal,
        )


def _jaren(plan: Plan) -> dict[Termijn, int]:
    """Return the homes by year; what no year has, has a year that is not known."""
    jaren = {termijn: aantal for termijn, aantal in plan.jaren.items() if aantal}
    rest = plan.bruto - sum(jaren.values())
    if rest:
        jaren[ONBEKEND] = jaren.get(ONBEKEND, 0) + rest
    return jaren


def _vormen(plan: Plan) -> dict[str, int]:
    """Return the homes by kind; a plan that is temporary as a whole has one kind."""
    vormen = {vorm: aantal for vorm, aantal in plan.vormen.items() if aantal and vorm}
    rest = plan.bruto - sum(vormen.values())
    if rest:
        vormen[TIJDELIJK if plan.tijdelijk == plan.bruto == rest else ""] = rest
    return vormen


def _volgorde(vak: Vak) -> tuple[bool, bool, int, int, str, str]:
    """Return what puts parts in order of time, and those without a year at the end."""
    termijn = vak.termijn
    return not termijn.bekend, vak.gespreid, termijn.van, termijn.tot, vak.hardheid, vak.woonvorm
