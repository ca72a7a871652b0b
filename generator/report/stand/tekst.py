"""The stand for the screen: a bar for each part of a region, and a line for each gemeente."""

import textwrap
from collections.abc import Iterator

from generator.calc.stand import ONDERDELEN, STATEN
from generator.core import dutch
from generator.core.finding import counted
from generator.report.controle.tekst import regel as bevinding
from generator.report.stand.uitslag import GEMETEN, Regiostand, Uitslag
from generator.report.volledigheid import balk, regel

_BREED = 100
_BALK = 10
_KOPPEN = ("Proces", "Analyse", "Visie", "Ambities", "Uitvoering", "Afspraken", "Totaal")
"""Short names of the parts and the total, as they stand above a column."""


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as lines for a terminal."""
    lines: list[str] = []
    for regio in uitslag.regios:
        lines += [*_regio(regio), ""]
    if len(uitslag.regios) > 1:
        lines += [*_kop(uitslag.samen, "Alle regio's samen"), ""]
    if uitslag.findings:
        lines += [f"Niet te lezen ({counted(uitslag.findings)})"]
        lines += [f"  {bevinding(finding)}" for finding in uitslag.findings]
        lines += [""]
    return "\n".join([*lines, *textwrap.wrap(GEMETEN, _BREED)]) + "\n"


def _kop(regio: Regiostand, naam: str) -> Iterator[str]:
    """Yield the name, and for each part a bar and how many gemeenten are how far."""
    aantal = len(regio.gemeenten)
    gemeenten = f"{aantal} {dutch.meervoud(aantal, 'gemeente', 'gemeenten')}"
    yield f"{naam}: {gemeenten}, {_vastgesteld(regio.vastgesteld)}"
    for id in (*ONDERDELEN, "totaal"):
        yield regel(regio.samen.deel(id))
        if len(regio.samen.gemeenten) > 1 and id in ONDERDELEN:
            geteld = regio.samen.per_staat(id)
            yield f"      {'; '.join(f'{een} {geteld[een]}' for een in reversed(STATEN))}"


def _vastgesteld(aantal: int) -> str:
    if not aantal:
        return "nog geen visie vastgesteld"
    return f"{aantal} {dutch.meervoud(aantal, 'visie', 'visies')} vastgesteld"


def _regio(regio: Regiostand) -> Iterator[str]:
    yield from _kop(regio, regio.naam)
    yield ""
    breed = max(len(een.name) for een in regio.gemeenten)
    kolommen = "".join(f"{kop:>11}" for kop in _KOPPEN)
    yield f"  {'Gemeente':<{breed}}{kolommen}"
    for een in regio.gemeenten:
        if een.stand is None:
            yield f"  {een.name:<{breed}}  niet te lezen"
            continue
        tellingen = [een.stand.deel(id) for id in (*ONDERDELEN, "totaal")]
        cellen = "".join(f"{t.aanwezig:>7}/{t.totaal:<3}" for t in tellingen)
        yield f"  {een.name:<{breed}}{cellen} {balk(een.stand.totaal, _BALK)}"
