"""A rule: one function that looks at a reading and says what is not right, and where.

Its docstring is Dutch, because ``controleer --leg-uit`` shows it to the user::

    @regel("WZ807", Level.WAARSCHUWING)
    def lege_alineas(lezing: Lezing) -> Meldingen:
        \"\"\"Witruimte komt van de stijl, niet van lege alinea's.

        Waarom dat zo is.

        In Word: waar het te herstellen is.
        \"\"\"
"""

from collections.abc import Callable, Iterator

from generator.core.finding import Level
from generator.core.value import Value
from generator.toegankelijk.lezing import Lezing
from generator.toegankelijk.plek import Plek


class Melding(Value, frozen=True, kw_only=True):
    """What a rule has to say about one place; without a place it is about the whole file."""

    plek: Plek | None
    bericht: str
    advies: str


Meldingen = Iterator[Melding]


def meld(plek: Plek | None, bericht: str, advies: str) -> Melding:
    """Return a message: one sentence with a small letter and no full stop, and what to do."""
    return Melding(plek=plek, bericht=bericht, advies=advies)


class Regel(Value, frozen=True, kw_only=True):
    """A rule with its stable code and how serious its messages are."""

    code: str
    niveau: Level
    zoek: Callable[[Lezing], Meldingen]


def regel(code: str, niveau: Level) -> Callable[[Callable[[Lezing], Meldingen]], Regel]:
    """Return the decorator that makes a function a rule with ``code`` and level ``niveau``."""

    def maak(zoek: Callable[[Lezing], Meldingen]) -> Regel:
        return Regel(code=code, niveau=niveau, zoek=zoek)

    return maak
