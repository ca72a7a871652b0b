"""What the user sees while building and at the end."""

import time
from collections.abc import Callable, Iterable, Sequence
from shutil import get_terminal_size
from typing import TextIO

from generator.core import dutch
from generator.core.finding import Finding, counted
from generator.pipeline.results import Result
from generator.report.fragment import with_fragments
from generator.report.voortgang import Progress

_ESTIMATED = (
    "De paginanummers in de inhoudsopgave zijn een schatting"
    " → geef --paginanummers (met LibreOffice), of klik in Word in de inhoudsopgave en druk op F9"
)
_CLEAR = "\r\x1b[2K"
"""Goes back to the begin of the line of a terminal and wipes it."""


class Screen:
    """Writes progress and results to a stream; on a terminal progress stays on one line.

    With ``regio`` what is made is about regions, not about gemeenten.
    """

    def __init__(
        self, stream: TextIO, clock: Callable[[], float] = time.monotonic, *, regio: bool = False
    ) -> None:
        self._about = ("regio", "regio's") if regio else ("gemeente", "gemeenten")
        self._stream = stream
        self._live = stream.isatty()
        self._progress = Progress(clock)

    def stage(self, name: str, stage: str) -> None:
        """Show that ``name`` is at ``stage``."""
        self._show(f"{name}: {stage} …")

    def count(self, done: int, total: int) -> None:
        """Show that ``done`` of the ``total`` that must be built are there."""
        self._progress.count(done, total)
        self._show()

    def all(self, results: Iterable[Result]) -> list[Result]:
        """Show ``results`` as they come, and return them."""
        shown = []
        for result in results:
            self.done(result)
            shown.append(result)
        return shown

    def done(self, result: Result) -> None:
        """Show what was built for one gemeente or region, with its findings."""
        if self._live:
            self._stream.write(_CLEAR)
        self._result(result)
        self._show()

    def _show(self, doing: str = "") -> None:
        """Show on the last line of a terminal how far it is."""
        if self._live:
            said = " · ".join(filter(None, (str(self._progress), doing)))
            room = get_terminal_size().columns - 1  # a line that breaks cannot be wiped
            self._stream.write(_CLEAR + said[:room])
            self._stream.flush()

    def _result(self, result: Result) -> None:
        for line in with_fragments(result.findings):
            self._line(line)
        if result.failed:
            self._line(f"{result.name}: niet gemaakt")
            return
        about = "" if result.measured else "ongeveer "
        pages = f"{about}{result.pages} pagina's, " if result.pages else ""
        count = len(result.files)
        files = dutch.meervoud(count, "bestand", "bestanden")
        drawn = "" if result.reused else f" waarvan {result.drawn} opnieuw getekend"
        how = (
            ", niets veranderd sinds de vorige keer"
            if result.reused
            else f" in {dutch.getal(result.seconds, 1)} s"
        )
        self._line(
            f"{result.name}: {count} {files} in {result.folder}"
            f" ({pages}{dutch.getal(result.words)} woorden, {result.tables} tabellen,"
            f" {result.figures} grafieken{drawn}){how}"
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
        if self._live:
            self._stream.write(_CLEAR)
        for finding in wrong:
            self._line(str(finding))
        if any(result.pages and not result.measured for result in results):
            self._line(_ESTIMATED)
        made = sum(not result.failed for result in results)
        findings = [*wrong]
        for result in results:
            findings += (*result.findings, *result.controle.fouten)
        total = dutch.meervoud(len(results), *self._about)
        same = sum(result.reused for result in results)
        self._line(
            f"Klaar: {made} van {len(results)} {total} gemaakt"
            f"{f', waarvan {same} al klaar' if same else ''};"
            f" {counted(findings) or 'geen bevindingen'}."
        )

    def _line(self, text: str) -> None:
        self._stream.write(text + "\n")


def findings_of(results: Sequence[Result], wrong: Sequence[Finding]) -> list[Finding]:
    """Return everything that was found: in the paths, while building and in the content."""
    found = (f for result in results for f in (*result.findings, *result.controle.findings))
    return [*wrong, *found]
