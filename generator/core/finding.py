"""Findings: what the product has to say about input or output, as values."""

from collections.abc import Iterable
from enum import IntEnum

from generator.core import dutch
from generator.core.source import Place
from generator.core.value import Value


class Level(IntEnum):
    """How serious a finding is."""

    TIP = 1
    WAARSCHUWING = 2
    FOUT = 3

    @property
    def woord(self) -> str:
        """The word for one finding of this level: ``waarschuwing``."""
        return self.name.lower()

    @property
    def meervoud(self) -> str:
        """The word for more findings of this level: ``waarschuwingen``."""
        return "tips" if self is Level.TIP else f"{self.woord}en"


class Finding(Value, frozen=True, kw_only=True):
    """One message to the user.

    ``code`` is stable (``WZ104``), ``message`` one Dutch sentence with what was found and what
    was expected, ``advice`` what to do about it, ``path`` the key path in the input.
    """

    code: str
    level: Level
    message: str
    advice: str = ""
    place: Place | None = None
    path: str = ""

    def __str__(self) -> str:
        where = f"{self.place} " if self.place else ""
        path = f"{self.path}: " if self.path else ""
        advice = f" → {self.advice}" if self.advice else ""
        return f"{where}{self.code} {path}{self.message}{advice}"


def in_order(findings: list[Finding]) -> list[Finding]:
    """Return ``findings`` sorted by file and position; those without a place come first."""

    def key(finding: Finding) -> tuple[str, int, int, str]:
        place = finding.place
        return (place.file, place.line, place.column, finding.code) if place else ("", 0, 0, "")

    return sorted(findings, key=key)


def counted(findings: Iterable[Finding]) -> str:
    """Return how many findings of each level there are: ``1 fout, 2 waarschuwingen``."""
    levels = [finding.level for finding in findings]
    parts = [
        f"{count} {dutch.meervoud(count, level.woord, level.meervoud)}"
        for level in sorted(Level, reverse=True)
        if (count := levels.count(level))
    ]
    return dutch.opsomming(parts)


def meant(text: str, options: Iterable[str]) -> str:
    """Return ``bedoelt u 'x'?`` for the option that looks most like ``text``, or nothing."""
    option = closest(text, options)
    return f"bedoelt u '{option}'?" if option else ""


def closest(text: str, options: Iterable[str]) -> str:
    """Return the option that looks most like ``text``, or nothing when none does."""
    from difflib import get_close_matches  # only a mistake pays for this import

    by_small = {option.lower(): option for option in options}
    close = get_close_matches(text.lower(), list(by_small), n=1)
    return by_small[close[0]] if close else ""
