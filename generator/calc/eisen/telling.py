"""The score: how many requirements are met, per step of the guide and per chapter."""

from collections.abc import Sequence

from generator.calc.eisen.eis import HOOFDSTUKKEN, STAPPEN, Eis
from generator.core.value import Value


class Telling(Value, frozen=True, kw_only=True):
    """The score of a step, a chapter or the whole, with its terms."""

    naam: str
    aanwezig: int = 0
    onbekend: int = 0
    ontbreekt: int = 0

    @property
    def totaal(self) -> int:
        """How many requirements there are."""
        return self.aanwezig + self.onbekend + self.ontbreekt

    @property
    def score(self) -> str:
        """The score as it is said: ``41 van 66``."""
        return f"{self.aanwezig} van {self.totaal}"


class Volledigheid(Value, frozen=True, kw_only=True):
    """How complete the input is against the guide."""

    eisen: tuple[Eis, ...] = ()
    totaal: Telling = Telling(naam="Totaal")
    stappen: tuple[Telling, ...] = ()
    hoofdstukken: tuple[Telling, ...] = ()


def volledigheid(eisen: Sequence[Eis]) -> Volledigheid:
    """Count ``eisen``; a step or chapter of which nothing is asked has no score."""
    stappen = [(naam, [e for e in eisen if e.stap == id]) for id, naam in STAPPEN.items()]
    hoofdstukken = [(naam, [e for e in eisen if e.hoofdstuk == naam]) for naam in HOOFDSTUKKEN]
    return Volledigheid(
        eisen=tuple(eisen),
        totaal=telling("Totaal", eisen),
        stappen=tuple(telling(naam, delen) for naam, delen in stappen if delen),
        hoofdstukken=tuple(telling(naam, delen) for naam, delen in hoofdstukken if delen),
    )


def telling(naam: str, eisen: Sequence[Eis]) -> Telling:
    """Return the score of ``eisen``."""
    standen = [eis.status for eis in eisen]
    return Telling(
        naam=naam,
        aanwezig=standen.count("aanwezig"),
        onbekend=standen.count("onbekend"),
        ontbreekt=standen.count("ontbreekt"),
    )
