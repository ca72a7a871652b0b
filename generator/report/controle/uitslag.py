"""The outcome of a check of one or more gemeenten, as it is shown."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from generator.checks.stil import Gezwegen
from generator.core.finding import Finding, Level, in_order
from generator.core.value import Value, replace
from generator.pipeline import Checked


class Uitslag(Value, frozen=True, kw_only=True):
    """Everything that was found, each thing once: gemeenten share the files of their region."""

    gemeenten: tuple[Checked, ...]
    findings: tuple[Finding, ...]
    stil: tuple[Gezwegen, ...]

    def vanaf(self, niveau: Level) -> "Uitslag":
        """Return the outcome without what is less serious than ``niveau``."""
        return replace(self, findings=tuple(f for f in self.findings if f.level >= niveau))


def uitslag_van(checked: Sequence[Checked], wrong: Sequence[Finding]) -> Uitslag:
    """Return the outcome of ``checked``, with ``wrong``: what is wrong with the given paths."""
    findings = [*wrong, *(finding for one in checked for finding in one.controle.findings)]
    stil = {str(gezwegen.finding): gezwegen for one in checked for gezwegen in one.controle.stil}
    return Uitslag(
        gemeenten=tuple(checked),
        findings=tuple(in_order(list({str(finding): finding for finding in findings}.values()))),
        stil=tuple(stil.values()),
    )


def per_bestand(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """Return sorted findings by file."""
    groups = groupby(findings, key=lambda f: f.place.file if f.place else "")
    return [(file, list(group)) for file, group in groups]
