"""The score: how many requirements are met, per step of the guide and per chapter."""

from collections.abc import Sequence

from generator.calc.eisen.eis import HOOFDSTUKKEN, STAPPEN, Eis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.core.source import Source, SourceTable
from generator.core.value import Value


class Telling(Value, frozen=True, kw_only=True):
    """The score of a step, a chapter or the whole, with its terms and where it was counted."""

    naam: str
    sources: tuple[int, ...] = ()
    aanwezig: int = 0
    onbekend: int = 0
    ontbreekt: int = 0

    @property
    def totaal(self) -> int:
        """How many requirements there are."""
        return self.aanwezig + self.onbekend + self.ontbreekt

    @property
    def score(self) -> Tekst:
        """The score as it is said: ``41 van 66``."""
        score = f"{dutch.getal(self.aanwezig)} van {dutch.getal(self.totaal)}"
        return Tekst(score, self.sources)


class Volledigheid(Value, frozen=True, kw_only=True):
    """How complete the input is against the guide."""

    eisen: tuple[Eis, ...] = ()
    totaal: Telling = Telling(naam="Totaal")
    stappen: tuple[Telling, ...] = ()
    hoofdstukken: tuple[Telling, ...] = ()


def volledigheid(eisen: Sequence[Eis], sources: SourceTable) -> Volledigheid:
    """Count ``eisen``; a step or chapter of which nothing is asked has no score.

    Args:
        eisen: what is asked.
        sources: gets a number for every count.
    """
    stappen = [(naam, [e for e in eisen if e.stap == id]) for id, naam in STAPPEN.items()]
    hoofdstukken = [(naam, [e for e in eisen if e.hoofdstuk == naam]) for naam in HOOFDSTUKKEN]
    return Volledigheid(
        eisen=tuple(eisen),
        totaal=_telling("Totaal", eisen, sources),
        stappen=tuple(_telling(naam, delen, sources) for naam, delen in stappen if delen),
        hoofdstukken=tuple(_telling(naam, delen, sources) for naam, delen in hoofdstukken if delen),
    )


def _telling(naam: str, eisen: Sequence[Eis], sources: SourceTable) -> Telling:
    standen = [eis.status for eis in eisen]
    formule = f"telling van wat het praktisch handvat vraagt: {naam}"
    return Telling(
        naam=naam,
        aanwezig=standen.count("aanwezig"),
        onbekend=standen.count("onbekend"),
        ontbreekt=standen.count("ontbreekt"),
        sources=(sources.add(Source(formula=formule)),),
    )
