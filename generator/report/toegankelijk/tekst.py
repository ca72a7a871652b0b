"""The check of Word files for the screen: by file and rule, with what a person must still see."""

from collections.abc import Iterator
from textwrap import wrap

from generator.core import dutch
from generator.core.finding import Finding, counted
from generator.report.toegankelijk.groepen import Groep, groepen
from generator.report.toegankelijk.mens import GEEN_OORDEEL, VRAGEN
from generator.toegankelijk.controle import Uitslag
from generator.toegankelijk.regels import families, regels

_BREED = 100
_HOOGSTENS = 10
"""Findings of one rule that are listed; who wants all of them asks for another form."""


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as lines for a terminal."""
    regels = [regel for naam in uitslag.bestanden for regel in _bestand(uitslag, naam)]
    return "\n".join([*regels, *_slot(uitslag)]) + "\n"


def _bestand(uitslag: Uitslag, naam: str) -> Iterator[str]:
    gevonden = list(groepen(uitslag.findings, naam))
    totaal = counted(finding for groep in gevonden for finding in groep.findings)
    yield f"{naam}: {totaal or 'niets gevonden'}"
    yield ""
    for groep in gevonden:
        yield from _groep(groep)
        yield ""


def _groep(groep: Groep) -> Iterator[str]:
    eerste, aantal = groep.eerste, len(groep.findings)
    keer = f" ({aantal} keer)" if aantal > 1 else ""
    yield f"{eerste.code}  {eerste.level.woord}  {groep.titel}{keer}"
    for finding in groep.findings[:_HOOGSTENS]:
        yield from wrap(_regel(finding), _BREED, initial_indent="  ", subsequent_indent="    ")
    if aantal > _HOOGSTENS:
        yield f"  … en nog {aantal - _HOOGSTENS} keer; alles staat in: --formaat md --naar lijst.md"
    yield from wrap(f"→ {eerste.advice}", _BREED, initial_indent="  ", subsequent_indent="    ")


def _regel(finding: Finding) -> str:
    return f"{finding.path}: {finding.message}" if finding.path else finding.message


def _slot(uitslag: Uitslag) -> Iterator[str]:
    if uitslag.gelezen:
        over = dutch.opsomming([naam.partition(": ")[2] for naam in families()])
        yield from wrap(f"Gecontroleerd met {len(regels())} regels: {over}.", _BREED)
        yield from wrap(GEEN_OORDEEL, _BREED)
        yield "Bekijk zelf nog:"
        yield from (f"  - {vraag}" for vraag in VRAGEN)
    if uitslag.findings:
        code = uitslag.findings[0].code
        yield f"Uitleg bij een code: woonzorgvisie controleer --leg-uit {code}"
