"""Findings in Word files, those of one file together that are mended in the same way."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.checks.catalogus import catalogus
from generator.core.finding import Finding
from generator.core.value import Value


class Groep(Value, frozen=True, kw_only=True):
    """Findings of one code with one advice; ``titel`` is what the rule asks."""

    titel: str
    findings: tuple[Finding, ...]

    @property
    def eerste(self) -> Finding:
        """The first one, for what they share: code, level and advice."""
        return self.findings[0]


def groepen(findings: Sequence[Finding], bestand: str) -> Iterator[Groep]:
    """Yield what was found in ``bestand`` by code and advice, the most serious first."""
    hier = [f for f in findings if f.place and f.place.file == bestand]
    op_volgorde = sorted(hier, key=lambda f: (-f.level, f.code, f.advice))
    for (code, _), samen in groupby(op_volgorde, key=lambda f: (f.code, f.advice)):
        yield Groep(titel=catalogus()[code].uitleg.titel, findings=tuple(samen))
