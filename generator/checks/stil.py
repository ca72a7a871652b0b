"""Findings that the gemeente keeps silent, each with a reason: ``controle.stil`` in YAML."""

from collections.abc import Iterable, Iterator

from generator.checks.plaats import Plaatsen
from generator.checks.regels import regels
from generator.checks.regioregels import regioregels
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
    """Whether an agreement is about this finding; a folder may stand before its place."""
    if afspraak.code.kaal != finding.code:
        return False
    if afspraak.bij is None:
        return True
    folder = finding.place.file.split("/")[-2:-1] if finding.place else []
    pads = [finding.path, "/".join([*folder, finding.path])]
    return any(_eronder(pad, afspraak.bij.kaal) for pad in pads)


def _eronder(pad: str, bij: str) -> bool:
    rest = pad.removeprefix(bij)
    return pad.startswith(bij) and (not rest or rest[0] in ".[/")


def _bezwaren(over: Iterable[Stil], dossier: Dossier, plaatsen: Plaatsen) -> Iterator[Finding]:
    """Yield what is wrong with agreements on silence that nothing answered to.

    What a region keeps silent need not occur in every gemeente; a rule over the region itself is
    only looked at once, and only ``regio.yaml`` can keep it silent.
    """
    codes = [rule.code for rule in regels()]
    van_regio = [rule.code for rule in regioregels()]
    gemeente = dossier.gemeente is not None
    for afspraak in over:
        code = afspraak.code.kaal
        if code not in [*codes, *van_regio]:
            yield _bezwaar(
                "WZ290",
                afspraak,
                plaatsen,
                f"er is geen regel met de code '{code}'",
                meant(code, [*codes, *van_regio])
                or "bekijk de codes met: woonzorgvisie controleer --lijst",
            )
        elif gemeente and afspraak in dossier.controle.stil and code in van_regio:
            yield _bezwaar(
                "WZ291",
                afspraak,
                plaatsen,
                f"de regel {code} gaat over de hele regio",
                "zet deze afspraak in regio.yaml, bij 'regiocontrole'",
            )
        elif afspraak in dossier.controle.stil or (not gemeente and code in van_regio):
            yield _bezwaar(
                "WZ291",
                afspraak,
                plaatsen,
                f"de regel {code} vindt hier niets (meer)",
                "haal deze afspraak weg, of controleer wat bij 'bij' staat",
            )


def _bezwaar(code: str, afspraak: Stil, plaatsen: Plaatsen, bericht: str, advies: str) -> Finding:
    place, path = plaatsen.van(afspraak.code)
    level = Level.WAARSCHUWING if code == "WZ290" else Level.TIP
    return Finding(code=code, level=level, message=bericht, advice=advies, place=place, path=path)
