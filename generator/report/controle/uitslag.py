"""The outcome of a check of one or more gemeenten, as it is shown."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from generator.checks.stil import Gezwegen
from generator.core.finding import Finding, Level, in_order
from generator.core.value import Value, replace
from generator.pipeline.results import Checked


class Uitslag(Value, frozen=True, kw_only=True):
    """Everything that was found, each thing once: gemeenten share the files of their region.

    ``samenhang`` has what was only found in a region as a whole, in the order of ``regios``.
    """

    gemeenten: tuple[Checked, ...]
    regios: tuple[Checked, ...] = ()
    findings: tuple[Finding, ...]
    samenhang: tuple[tuple[Finding, ...], ...] = ()
    stil: tuple[Gezwegen, ...]

    @property
    def los(self) -> tuple[Finding, ...]:
        """What was found in a file by itself, not in a region as a whole."""
        samen = {finding for findings in self.samenhang for finding in findings}
        return tuple(finding for finding in self.findings if finding not in samen)

    def vanaf(self, niveau: Level) -> "Uitslag":
        """Return the outcome without what is less serious than ``niveau``."""

        def ernstig(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
            return tuple(finding for finding in findings if finding.level >= niveau)

        return replace(
            self,
            findings=ernstig(self.findings),
            samenhang=tuple(ernstig(findings) for findings in self.samenhang),
        )


def uitslag_van(checked: Sequence[Checked], wrong: Sequence[Finding]) -> Uitslag:
    """Return the outcome of ``checked``, with ``wrong``: what is wrong with the given paths."""
    gemeenten = tuple(one for one in checked if not one.regio)
    regios = tuple(one for one in checked if one.regio)
    los = dict.fromkeys([*wrong, *(f for one in gemeenten for f in one.controle.findings)])
    samenhang = tuple(
        tuple(finding for finding in one.controle.findings if finding not in los) for one in regios
    )
    findings = dict.fromkeys([*los, *(f for findings in samenhang for f in findings)])
    stil = {str(gezwegen.finding): gezwegen for one in checked for gezwegen in one.controle.stil}
    return Uitslag(
        gemeenten=gemeenten,
        regios=regios,
        findings=tuple(in_order([*findings])),
        samenhang=samenhang,
        stil=tuple(stil.values()),
    )


def per_bestand(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """Return sorted findings by file."""
    groups = groupby(findings, key=lambda f: f.place.file if f.place else "")
    return [(file, list(group)) for file, group in groups]
