"""All rules over one dossier: what they find, and what is asked to be kept silent."""

from collections.abc import Iterable, Iterator

from generator.calc.uitkomst import Basis
from generator.checks.plaats import Plaatsen
from generator.checks.regel import Bij, Melding, Regel, Voorschrift
from generator.checks.regels import regels
from generator.checks.regioregels import regioregels
from generator.checks.samenhang import Samenhang
from generator.checks.stil import Gezwegen, verdeel
from generator.checks.teksten import Stuk, alle_teksten
from generator.core.finding import Finding, Level, in_order
from generator.core.leaf import Leaf
from generator.core.source import SourceTable
from generator.core.value import Value, replace
from generator.inputs.model.dossier import EIGEN_VAN_REGIO

_Gevonden = tuple[Voorschrift, Melding]


class Controle(Value, frozen=True, kw_only=True):
    """What was found in one dossier, and what was found but silenced, with the reason."""

    findings: tuple[Finding, ...] = ()
    stil: tuple[Gezwegen, ...] = ()

    @property
    def fouten(self) -> tuple[Finding, ...]:
        """What cannot be right."""
        return tuple(finding for finding in self.findings if finding.level == Level.FOUT)


def controleer(basis: Basis, sources: SourceTable, *, alleen_fouten: bool = False) -> Controle:
    """Return what the rules find in ``basis``: of a gemeente, or of a region as a whole.

    Args:
        basis: the input and its calculations.
        sources: where each value of the input stands.
        alleen_fouten: run no rules over a gemeente but those of what cannot be right.
    """
    plaatsen = Plaatsen(basis.dossier, sources)
    rules = [rule for rule in regels() if not alleen_fouten or rule.niveau == Level.FOUT]
    zoek = _in_gemeente if basis.dossier.gemeente else _in_regio
    gevonden = zoek(basis, sources, plaatsen, rules)
    found = [_finding(rule, melding, plaatsen) for rule, melding in gevonden]
    luid, stil = verdeel(in_order(found), basis.dossier, plaatsen)
    return Controle(findings=tuple(in_order(luid)), stil=tuple(stil))


def controleer_met_gemeenten(basis: Basis, sources: SourceTable) -> Controle:
    """Return what the rules find for a document about ``basis``.

    One about a region shows figures of its gemeenten: what cannot be right there counts as well.
    """
    controle = controleer(basis, sources)
    fouten = (
        fout
        for gemeente in basis.gemeenten
        for fout in controleer(gemeente, sources, alleen_fouten=True).fouten
    )
    alles = dict.fromkeys((*controle.findings, *fouten))  # what the gemeenten share counts once
    return replace(controle, findings=tuple(in_order([*alles])))


def _in_gemeente(
    basis: Basis, sources: SourceTable, plaatsen: Plaatsen, rules: Iterable[Regel]
) -> Iterator[_Gevonden]:
    teksten = (
        stuk for stuk in alle_teksten(basis.dossier) if plaatsen.in_bereik(stuk.tekst, "regio")
    )
    return _volgens_regels(basis, teksten, plaatsen, rules)


def _in_regio(
    basis: Basis, sources: SourceTable, plaatsen: Plaatsen, rules: Iterable[Regel]
) -> Iterator[_Gevonden]:
    """Yield what does not go together, and what is not right in the region's own document.

    The rest of ``regio.yaml`` is checked with the gemeenten, who all have it. A document of a
    region need not have all that one of a gemeente must have: only what is there is looked at.
    """
    samenhang = Samenhang(regio=basis.dossier, gemeenten=basis.gemeenten, sources=sources)
    for rule in regioregels():
        for melding in rule.zoek(samenhang):
            yield rule, melding
    if samenhang.document is None:
        return
    teksten = (stuk for stuk in alle_teksten(basis.dossier) if stuk.deel in EIGEN_VAN_REGIO)
    for algemeen, melding in _volgens_regels(basis, teksten, plaatsen, rules):
        if _is_waarde(melding.bij) and _top(plaatsen.van(melding.bij)[1]) in EIGEN_VAN_REGIO:
            yield algemeen, melding


def _volgens_regels(
    basis: Basis, teksten: Iterable[Stuk], plaatsen: Plaatsen, rules: Iterable[Regel]
) -> Iterator[_Gevonden]:
    stukken = tuple(teksten)
    for rule in rules:
        for melding in rule.zoek(basis, stukken):
            if plaatsen.in_bereik(melding.bij, rule.bereik):
                yield rule, melding


def _is_waarde(bij: Bij) -> bool:
    """Whether a message is about something that is there, not about what is absent."""
    return isinstance(bij, Leaf) or not isinstance(bij, str)


def _top(pad: str) -> str:
    return pad.partition(".")[0].partition("[")[0]


def _finding(rule: Voorschrift, melding: Melding, plaatsen: Plaatsen) -> Finding:
    place, path = plaatsen.van(melding.bij, melding.op)
    return Finding(
        code=rule.code,
        level=rule.niveau,
        message=melding.bericht,
        advice=melding.advies,
        place=place,
        path=path,
    )
