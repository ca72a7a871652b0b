"""The leaves of the model: texts, numbers and dates that know where they come from.

Each leaf is an ordinary value (a ``str``, ``int``, ``float`` or ``date``) plus the number of its
source. ``str(leaf)`` gives its visible form wrapped in the marks of that source, so a leaf keeps
its origin wherever a template or a sentence puts it; ``leaf.kaal`` is the visible form bare.
"""

from datetime import date
from typing import SupportsIndex

from markupsafe import Markup

from generator.core import dutch, marks


class Leaf:
    """What all leaves share: ``sources`` and the marked, escaped form for templates."""

    sources: tuple[int, ...] = ()

    @property
    def kaal(self) -> str:
        """The visible form, without marks."""
        raise NotImplementedError

    def __str__(self) -> str:
        return marks.wrap(self.kaal, self.sources)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __html__(self) -> str:
        # Jinja asks for this when it puts a value into a text.
        return Markup(marks.escape(str(self)))


class Tekst(Leaf, str):
    """Plain text on one line; nothing in it is Markdown."""

    def __new__(cls, text: str, sources: tuple[int, ...] = ()) -> "Tekst":
        leaf = str.__new__(cls, text)
        leaf.sources = sources
        return leaf

    @property
    def kaal(self) -> str:
        return str.__str__(self)

    def lower(self) -> "Tekst":
        return Tekst(str.lower(self), self.sources)

    def upper(self) -> "Tekst":
        return Tekst(str.upper(self), self.sources)

    def capitalize(self) -> "Tekst":
        return Tekst(dutch.hoofdletter(self.kaal), self.sources)

    def replace(self, old: str, new: str, count: SupportsIndex = -1) -> "Tekst":
        return Tekst(str.replace(self, old, new, count), self.sources)


class Opmaak(Tekst):
    """Text in which Markdown counts: paragraphs, lists, bold, italic, links, quotes."""

    def __new__(cls, text: str, sources: tuple[int, ...] = ()) -> "Opmaak":
        leaf = str.__new__(cls, text)
        leaf.sources = sources
        return leaf

    def __html__(self) -> str:
        return Markup(marks.wrap_markdown(self.kaal, self.sources))


class Kleur(Tekst):
    """A colour, written RRGGBB."""

    def __new__(cls, text: str, sources: tuple[int, ...] = ()) -> "Kleur":
        leaf = str.__new__(cls, text)
        leaf.sources = sources
        return leaf


class Jaar(Leaf, int):
    """A year; written without a thousands mark."""

    def __new__(cls, year: int, sources: tuple[int, ...] = ()) -> "Jaar":
        leaf = int.__new__(cls, year)
        leaf.sources = sources
        return leaf

    @property
    def kaal(self) -> str:
        return int.__repr__(self)


class Getal(Leaf, float):
    """A bare number, such as how often something happens."""

    def __new__(cls, number: float, sources: tuple[int, ...] = ()) -> "Getal":
        leaf = float.__new__(cls, number)
        leaf.sources = sources
        return leaf

    @property
    def kaal(self) -> str:
        return dutch.getal(float(self))


class Datum(Leaf, date):
    """A day of the calendar."""

    def __new__(cls, day: date, sources: tuple[int, ...] = ()) -> "Datum":
        leaf = date.__new__(cls, day.year, day.month, day.day)
        leaf.sources = sources
        return leaf

    @property
    def kaal(self) -> str:
        return dutch.datum(self)
