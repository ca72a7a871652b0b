"""Findings that the gemeente keeps silent, each with a reason: ``controle.stil`` in YAML."""

from collections.abc import Iterable, Iterator

from generator.checks.plaats import Plaatsen
from generator.checks.regels import regels
from generator.core.finding import Finding, Level, meant
from generator.core.value import Value
from generator.inputs.model.controle import Stil
from generator.inputs.model.dossier import Dossier


class Gezwegen(Value, frozen=True, kw_only=True):
    """A finding that is not shown among the others, and why not."""

    finding: Finding
    reden: str


def verdeel(
    found: Iterable[Finding], dossier: Dossier, plaatsen: Plaatsen
) -> tuple[list[Finding], list[Gezwegen]]:
    """Return the findings that count and those that are silenced.

    Silence that names an unknown code, or that nothing answers to, is a finding itself.
    """
    afspraken = (*dossier.controle.stil, *dossier.regiocontrole.stil)
    luid: list[Finding] = []
    stil: list[Gezwegen] = []
    gebruikt: set[int] = set()
    for finding in found:
        nummer = next((n for n, stil_ in enumerate(afspraken) if _geldt(stil_, finding)), None)
        if nummer is None:
            luid.append(finding)
        else:
            gebruikt.add(nummer)
            stil.append(Gezwegen(finding=finding, reden=afspraken[nummer].reden.kaal))
    over = [afspraak for n, afspraak in enumerate(afspraken) if n not in gebruikt]
    return [*luid, *_bezwaren(over, dossier, plaatsen)], stil


def _geldt(afspraak: Stil, finding: Finding) -> bool:
    if afspraak.code.kaal != finding.code:
        return False
    bij = afspraak.bij.kaal if afspraak.bij else ""
    rest = finding.path.removeprefix(bij)
    return finding.path.startswith(bij) and (not bij or not rest or rest[0] in ".[")


def _bezwaren(over: Iterable[Stil], dossier: Dossier, plaatsen: Plaatsen) -> Iterator[Finding]:
    codes = [rule.code for rule in regels()]
    eigen = dossier.controle.stil
    for afspraak in over:
        place, path = plaatsen.van(afspraak.code)
        if afspraak.code.kaal not in codes:
            yield Finding(
                code="WZ290",
                level=Level.WAARSCHUWING,
                message=f"er is geen regel met de code '{afspraak.code.kaal}'",
                advice=meant(afspraak.code.kaal, codes)
                or "bekijk de codes met: woonzorgvisie controleer --lijst",
                place=place,
                path=path,
            )
        elif afspraak in eigen:  # what a region keeps silent need not occur in every gemeente
            yield Finding(
                code="WZ291",
                level=Level.TIP,
                message=f"de regel {afspraak.code.kaal} vindt hier niets (meer)",
                advice="haal deze afspraak weg, of controleer wat bij 'bij' staat",
                place=place,
                path=path,
            )
