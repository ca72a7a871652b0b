"""The exit code that tells a script or CI how it went."""

from collections.abc import Iterable

from generator.core.finding import Finding, Level


def uitgang(findings: Iterable[Finding], *, streng: bool) -> int:
    """Return 1 when there are errors, 3 when ``streng`` and there are warnings, else 0."""
    levels = {finding.level for finding in findings}
    if Level.FOUT in levels:
        return 1
    return 3 if streng and Level.WAARSCHUWING in levels else 0
