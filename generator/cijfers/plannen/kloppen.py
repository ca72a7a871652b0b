"""Whether the numbers of a plan agree with each other; what does not is told at its cell."""

from collections.abc import Iterator

from generator.cijfers.lees.cel import Cel
from generator.cijfers.lees.getal import lezingen
from generator.cijfers.lees.kop import Tabel
from generator.cijfers.plannen.kolommen import Kolommen
from generator.cijfers.plannen.plan import Plan
from generator.core import dutch
from generator.core.finding import Finding, Level
from generator.core.value import replace

_RAAD = "verbeter het plan in de planregistratie en maak de export opnieuw"


def bezwaren(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    """Yield what does not agree. A *fout* makes the numbers that are taken over unsure."""
    yield from _negatief(plan, tabel, kolommen)
    yield from _netto(plan, tabel, kolommen)
    yield from _jaren(plan, tabel, kolommen)
    yield from _vormen(plan, tabel, kolommen)
    yield from _andere_sommen(plan, tabel, kolommen)
    yield from _controles(plan, tabel, kolommen)
    yield from _status(plan, tabel, kolommen)


def _negatief(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    mogen = {kolommen.rollen.get("sloop"), kolommen.rollen.get("netto")}
    for at, aantal in plan.aantallen.items():
        if aantal < 0 and at not in mogen:
            yield _fout(tabel, plan, at, f"gevonden: {dutch.getal(aantal)}; verwacht: 0 of meer")


def _netto(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    at, bruto = kolommen.rollen.get("netto"), kolommen.rollen.get("bruto")
    if at is None or bruto is None or "sloop" not in kolommen.rollen:
        return
    netto, verwacht = plan.aantallen[at], plan.bruto - plan.sloop
    if netto != verwacht:
        som = f"bruto {dutch.getal(plan.bruto)} min sloop {dutch.getal(plan.sloop)}"
        message = f"netto is {dutch.getal(netto)}, maar {som} is {dutch.getal(verwacht)}"
        yield _fout(tabel, plan, at, message)


def _jaren(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    som = sum(plan.jaren.values())
    at = kolommen.rollen.get("bruto", kolommen.rollen.get("netto", 0))
    wat = f"de jaren zijn samen {dutch.getal(som)}, en bruto is {dutch.getal(plan.bruto)}"
    if som > plan.bruto:
        yield _fout(tabel, plan, at, wat)
    elif som < plan.bruto:
        rest = dutch.getal(plan.bruto - som)
        message = f"{wat}; van {rest} telt het jaar als niet bekend"
        yield replace(_fout(tabel, plan, at, message), level=Level.WAARSCHUWING)


def _vormen(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    som = sum(plan.vormen.values())
    if som > plan.bruto:
        message = (
            f"de woningen voor ouderen zijn samen {dutch.getal(som)}, meer dan bruto"
            f" ({dutch.getal(plan.bruto)})"
        )
        yield _fout(tabel, plan, next(iter(kolommen.vormen)), message)


def _andere_sommen(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    """Yield divisions that the product does not take over, but that show a mistake in the plan."""
    for naam, plekken in kolommen.sommen.items():
        som = sum(plan.aantallen[at] for at in plekken)
        if som > plan.bruto:
            message = (
                f"de woningen naar {naam} zijn samen {dutch.getal(som)}, meer dan bruto"
                f" ({dutch.getal(plan.bruto)})"
            )
            yield replace(_fout(tabel, plan, plekken[0], message), level=Level.WAARSCHUWING)


def _controles(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    """Yield check columns of the export that are neither right nor the sum that they check."""
    sommen = {
        0,
        plan.bruto,
        sum(plan.jaren.values()),
        sum(plan.vormen.values()),
        plan.bruto - sum(plan.jaren.values()),
        plan.bruto - sum(plan.vormen.values()),
    }
    for at in kolommen.controles:
        cel = plan.rij.get(at)
        if (
            cel is None
            or not cel.tekst
            or cel.tekst.casefold() in ("ok", "goed", "klopt", "ja", "waar")
        ):
            continue
        if not sommen & lezingen(cel):
            message = f"de controlekolom zegt dat dit plan niet klopt: '{cel.tekst}'"
            yield replace(_fout(tabel, plan, at, message), level=Level.WAARSCHUWING)


def _status(plan: Plan, tabel: Tabel, kolommen: Kolommen) -> Iterator[Finding]:
    at = kolommen.rollen.get("planologisch")
    if at is not None and not plan.hardheid:
        gevonden = f"'{plan.planologisch}'" if plan.planologisch else "niets"
        message = f"planologische status: gevonden {gevonden}; of het plan hard is, blijft open"
        raad = "schrijf 1A tot en met 5B, of een woord als vastgesteld of ontwerp"
        yield replace(_fout(tabel, plan, at, message), level=Level.WAARSCHUWING, advice=raad)


def _fout(tabel: Tabel, plan: Plan, at: int, message: str) -> Finding:
    cel = plan.rij.get(at) or Cel(rij=next(iter(plan.rij.values())).rij, kolom=at)
    return tabel.blad.fout(cel, "WZ636", message, _RAAD)
