"""What the user sees while building and at the end."""

from collections.abc import Sequence
from typing import TextIO

from generator.core import dutch
from generator.core.finding import Finding, Level
from generator.pipeline import Result
from generator.report.fragment import with_fragments

_LEVELS = (
    (Level.FOUT, "fout", "fouten"),
    (Level.WAARSCHUWING, "waarschuwing", "waarschuwingen"),
    (Level.TIP, "tip", "tips"),
)


class Screen:
    """Writes progress and results to a stream; on a terminal progress stays on one line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._live = stream.isatty()

    def stage(self, name: str, stage: str) -> None:
        """Show that ``name`` is at ``stage``."""
        if self._live:
            self._stream.write(f"\r\x1b[2K{name}: {stage} …")
            self._stream.flush()

    def done(self, result: Result) -> None:
        """Show what was built for one gemeente, with its findings."""
        if self._live:
            self._stream.write("\r\x1b[2K")
        for line in with_fragments(result.findings):
            self._line(line)
        if result.failed:
            self._line(f"{result.name}: niet gemaakt")
            return
        pages = f"ongeveer {result.pages} pagina's, " if result.pages else ""
        self._line(
            f"{result.name}: {len(result.files)} bestanden in {result.folder}"
            f" ({pages}{dutch.getal(result.words)} woorden, {result.tables} tabellen,"
            f" {result.figures} grafieken waarvan {result.drawn} opnieuw getekend)"
            f" in {dutch.getal(result.seconds, 1)} s"
        )

    def summary(self, results: Sequence[Result], wrong: Sequence[Finding]) -> None:
        """Close with the totals."""
        for finding in wrong:
            self._line(str(finding))
        findings = [*wrong, *(f for result in results for f in result.findings)]
        made = sum(not result.failed for result in results)
        counted = [
            f"{count} {dutch.meervoud(count, one, more)}"
            for level, one, more in _LEVELS
            if (count := sum(finding.level == level for finding in findings))
        ]
        total = dutch.meervoud(len(results), "gemeente", "gemeenten")
        self._line(
            f"Klaar: {made} van {len(results)} {total} gemaakt;"
            f" {dutch.opsomming(counted) or 'geen bevindingen'}."
        )

    def _line(self, text: str) -> None:
        self._stream.write(text + "\n")


def exit_code(results: Sequence[Result], wrong: Sequence[Finding], *, strict: bool) -> int:
    """Return 1 when there are errors, 3 when ``strict`` and there are warnings, else 0."""
    levels = {finding.level for finding in wrong}
    levels.update(finding.level for result in results for finding in result.findings)
    if Level.FOUT in levels or any(result.failed for result in results):
        return 1
    return 3 if strict and Level.WAARSCHUWING in levels else 0
