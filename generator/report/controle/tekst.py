"""The check for the screen: findings by file, what is kept silent, and the totals."""

from collections.abc import Iterator

from generator.core import dutch
from generator.core.finding import Finding, counted
from generator.report.controle.uitslag import Uitslag, per_bestand
from generator.report.fragment import fragment
from generator.report.volledigheid import kort


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as lines for a terminal."""
    parts = (bestanden(uitslag), _stil(uitslag), _volledigheid(uitslag), _slot(uitslag))
    return "\n".join(line for part in parts for line in part) + "\n"


def regel(finding: Finding) -> str:
    """Return a finding on one line: place, code, level, what is wrong and what to do."""
    where = f"{finding.place}  " if finding.place else ""
    path = f"{finding.path}: " if finding.path else ""
    advice = f"  → {finding.advice}" if finding.advice else ""
    return f"{where}{finding.code}  {finding.level.woord}  {path}{finding.message}{advice}"


def bestanden(uitslag: Uitslag) -> Iterator[str]:
    """Yield the findings under the name of their file."""
    for file, findings in per_bestand(uitslag.findings):
        yield f"{file or 'Zonder bestand'} ({counted(findings)})"
        for finding in findings:
            yield f"  {regel(finding)}"
            yield from fragment(finding)
        yield ""


def _stil(uitslag: Uitslag) -> Iterator[str]:
    if not uitslag.stil:
        return
    yield f"Stil gezet ({len(uitslag.stil)})"
    for gezwegen in uitslag.stil:
        yield f"  {regel(gezwegen.finding)}"
        yield f"      stil omdat: {gezwegen.reden}"
    yield ""


def _volledigheid(uitslag: Uitslag) -> Iterator[str]:
    for one in uitslag.gemeenten:
        if one.volledigheid:
            yield from kort(one.name, one.volledigheid)
            yield ""


def _slot(uitslag: Uitslag) -> Iterator[str]:
    aantal = len(uitslag.gemeenten)
    gecontroleerd = f"{aantal} {dutch.meervoud(aantal, 'gemeente', 'gemeenten')} gecontroleerd"
    yield f"{gecontroleerd}: {counted(uitslag.findings) or 'geen bevindingen'}."
    if uitslag.findings:
        code = uitslag.findings[0].code
        yield f"Uitleg bij een code: woonzorgvisie controleer --leg-uit {code}"
