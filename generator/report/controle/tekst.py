"""The check for the screen: findings by file, what is kept silent, and the totals."""

from collections.abc import Iterable, Iterator

from generator.core import dutch
from generator.core.finding import Finding, counted
from generator.report.controle.uitslag import Uitslag, per_bestand
from generator.report.fragment import fragment
from generator.report.volledigheid import kort


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as lines for a terminal."""
    parts = (
        bestanden(uitslag),
        _samenhang(uitslag),
        _stil(uitslag),
        _volledigheid(uitslag),
        _slot(uitslag),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def regel(finding: Finding) -> str:
    """Return a finding on one line: place, code, level, what is wrong and what to do."""
    where = f"{finding.place}  " if finding.place else ""
    path = f"{finding.path}: " if finding.path else ""
    advice = f"  → {finding.advice}" if finding.advice else ""
    return f"{where}{finding.code}  {finding.level.woord}  {path}{finding.message}{advice}"


def bestanden(uitslag: Uitslag) -> Iterator[str]:
    """Yield the findings under the name of their file."""
    for file, findings in per_bestand(uitslag.los):
        yield from _onder(f"{file or 'Zonder bestand'} ({counted(findings)})", findings)


def _samenhang(uitslag: Uitslag) -> Iterator[str]:
    """Yield under the name of each region what does not go together in it."""
    for regio, findings in zip(uitslag.regios, uitslag.samenhang, strict=True):
        if regio.failed:
            yield f"Regio {regio.name}: de samenhang volgt als alle invoer te lezen is"
            yield ""
        elif findings:
            yield from _onder(f"Regio {regio.name}, in samenhang ({counted(findings)})", findings)


def _onder(kop: str, findings: Iterable[Finding]) -> Iterator[str]:
    yield kop
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
    gekeken = [_geteld(len(uitslag.gemeenten), "gemeente", "gemeenten")]
    if uitslag.regios:
        gekeken.append(_geteld(len(uitslag.regios), "regio", "regio's"))
    gevonden = counted(uitslag.findings) or "geen bevindingen"
    yield f"{dutch.opsomming(gekeken)} gecontroleerd: {gevonden}."
    if uitslag.findings:
        code = uitslag.findings[0].code
        yield f"Uitleg bij een code: woonzorgvisie controleer --leg-uit {code}"


def _geteld(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {dutch.meervoud(aantal, een, meer)}"
