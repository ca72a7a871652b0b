"""All rules over one dossier: what they find, and what the gemeente asked to keep silent."""

from generator.calc.uitkomst import Basis
from generator.checks.plaats import Plaatsen
from generator.checks.regel import Melding, Regel
from generator.checks.regels import regels
from generator.checks.stil import Gezwegen, verdeel
from generator.checks.teksten import alle_teksten
from generator.core.finding import Finding, Level, in_order
from generator.core.source import SourceTable
from generator.core.value import Value


class Controle(Value, frozen=True, kw_only=True):
    """What was found in one dossier, and what was found but silenced, with the reason."""

    findings: tuple[Finding, ...] = ()
    stil: tuple[Gezwegen, ...] = ()

    @property
    def fouten(self) -> tuple[Finding, ...]:
        """What cannot be right."""
        return tuple(finding for finding in self.findings if finding.level == Level.FOUT)


def controleer(basis: Basis, sources: SourceTable) -> Controle:
    """Return what the rules find in ``basis``.

    Args:
        basis: the input and its calculations.
        sources: where each value of the input stands.
    """
    plaatsen = Plaatsen(basis.dossier, sources)
    teksten = tuple(
        stuk for stuk in alle_teksten(basis.dossier) if plaatsen.in_bereik(stuk.tekst, "regio")
    )
    found = [
        _finding(rule, melding, plaatsen)
        for rule in regels()
        for melding in rule.zoek(basis, teksten)
        if plaatsen.in_bereik(melding.bij, rule.bereik)
    ]
    luid, stil = verdeel(in_order(found), basis.dossier, plaatsen)
    return Controle(findings=tuple(in_order(luid)), stil=tuple(stil))


def _finding(rule: Regel, melding: Melding, plaatsen: Plaatsen) -> Finding:
    place, path = plaatsen.van(melding.bij, melding.op)
    return Finding(
        code=rule.code,
        level=rule.niveau,
        message=melding.bericht,
        advice=melding.advies,
        place=place,
        path=path,
    )
