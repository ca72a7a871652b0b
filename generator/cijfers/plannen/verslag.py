"""What was read from an export of plans, in sentences; no plan is named."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from generator.cijfers.plannen.plan import Plan
from generator.core import dutch


def verslag(gemeente: str, plannen: Sequence[Plan]) -> Iterator[str]:
    """Yield how many plans and homes count, and how many plans do not."""
    tellen = [plan for plan in plannen if not plan.telt_niet_mee]
    geheim = sum(plan.geheim for plan in tellen)
    bruto = sum(plan.bruto for plan in tellen)
    sloop = sum(plan.sloop for plan in tellen)
    daarvan = f" (waarvan {geheim} vertrouwelijk)" if geheim else ""
    netto = f" (sloop {dutch.getal(sloop)}, netto {dutch.getal(bruto - sloop)})" if sloop else ""
    yield (
        f"{gemeente}: {zoveel(len(tellen))}{daarvan}, samen {dutch.getal(bruto)}"
        f" {dutch.meervoud(bruto, 'woning', 'woningen')}{netto}."
    )
    niet = Counter(plan.telt_niet_mee for plan in plannen if plan.telt_niet_mee)
    if niet:
        delen = [f"{aantal} {waarom}" for waarom, aantal in sorted(niet.items())]
        yield f"  Niet meegeteld: {zoveel(niet.total())} ({dutch.opsomming(delen)})."


def peildag(dag: date | int) -> str:
    """Return which day counts when nobody named one."""
    wanneer = dutch.datum(dag) if isinstance(dag, date) else str(dag)
    return f"Peildatum: {wanneer}, toen het bestand is gemaakt. Een andere dag: --peildatum."


def zoveel(aantal: int) -> str:
    """Return ``1 plan``, ``12 plannen``."""
    return f"{dutch.getal(aantal)} {dutch.meervoud(aantal, 'plan', 'plannen')}"
