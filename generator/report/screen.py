"""What the user sees while building and at the end."""

from collections.abc import Sequence
from typing import TextIO

from generator.core import dutch
from generator.core.finding import Finding, counted
from generator.pipeline import Result
from generator.report.fragment import with_fragments

_ESTIMATED = (
    "De paginanummers in de inhoudsopgave zijn een schatting"
    " → geef --paginanummers (met LibreOffice), of klik in Word in de inhoudsopgave en druk op F9"
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
        about = "" if result.measured else "ongeveer "
        pages = f"{about}{result.pages} pagina's, " if result.pages else ""
        count = len(result.files)
        files = dutch.meervoud(count, "bestand", "bestanden")
        self._line(
            f"{result.name}: {count} {files} in {result.folder}"
            f" ({pages}{dutch.getal(result.words)} woorden, {result.tables} tabellen,"
            f" {result.figures} grafieken waarvan {result.drawn} opnieuw getekend)"
            f" in {dutch.getal(result.seconds, 1)} s"
        )
        self._content(result)

    def _content(self, result: Result) -> None:
        """Show what cannot be right in the content, and where to read the rest."""
        found = result.controle.findings
        for line in with_fragments(result.controle.fouten):
            self._line(line)
        if found:
            self._line(
                f"  de inhoud heeft {counted(found)}"
                f" → bekijk ze met: woonzorgvisie controleer {result.source}"
            )

    def summary(self, results: Sequence[Result], wrong: Sequence[Finding]) -> None:
        """Close with the totals."""
        for finding in wrong:
            self._line(str(finding))
        if any(result.pages and not result.measured for result in results):
            self._line(_ESTIMATED)
        made = sum(not result.failed for result in results)
        findings = [*wrong]
        for result in results:
            findings += (*result.findings, *result.controle.fouten)
        total = dutch.meervoud(len(results), "gemeente", "gemeenten")
        self._line(
            f"Klaar: {made} van {len(results)} {total} gemaakt;"
            f" {counted(findings) or 'geen bevindingen'}."
        )

    def _line(self, text: str) -> None:
        self._stream.write(text + "\n")


def findings_of(results: Sequence[Result], wrong: Sequence[Finding]) -> list[Finding]:
    """Return everything that was found: in the paths, while building and in the content."""
    found = (f for result in results for f in (*result.findings, *result.controle.findings))
    return [*wrong, *found]
