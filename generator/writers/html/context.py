"""Where blocks are written: the look, the pictures, and what has been counted so far."""

from collections import Counter
from collections.abc import Mapping

from generator.core.style import Style
from generator.core.value import Value


class Counters:
    """Counts through the page what needs a name of its own; one for each page written."""

    def __init__(self) -> None:
        self._named: Counter[str] = Counter()
        self.references: dict[int, list[str]] = {}

    def name(self, kind: str) -> str:
        """Return a name for one more thing of ``kind``, such as ``kader-3``."""
        self._named[kind] += 1
        return f"{kind}-{self._named[kind]}"

    def reference(self, note: int) -> str:
        """Return a name for one more reference to footnote ``note``, and remember it."""
        places = self.references.setdefault(note, [])
        again = f"-{len(places) + 1}" if places else ""
        places.append(f"noot-{note}-in-tekst{again}")
        return places[-1]


class Context(Value, frozen=True, kw_only=True):
    """The place where blocks are written; ``pictures`` are the bytes by name.

    ``notes`` are the footnotes that exist; in a link (``linked``) no other link can stand.
    """

    look: Style
    pictures: Mapping[str, bytes]
    counters: Counters
    notes: frozenset[int] = frozenset()
    linked: bool = False
