"""What the terms of a calculation have in common, and how their differences are said."""

from collections.abc import Sequence

from generator.core import dutch
from generator.core.cijfer import Term
from generator.core.leaf import Tekst


def jaren(termen: Sequence[Term]) -> list[int | None]:
    """Return the year of each term: a bare number, for marks have no place inside a reason."""
    return [None if term.cijfer.jaar is None else int(term.cijfer.jaar) for term in termen]


def periode(termen: Sequence[Term]) -> Tekst | None:
    """Return the period that all terms are of, when they have no date."""
    perioden = {None if t.cijfer.peildatum else t.cijfer.periode for t in termen}
    return perioden.pop() if len(perioden) == 1 else None


def jaartallen(termen: Sequence[Term]) -> str:
    """Return the terms with their years: ``65-plussers 2024 en inwoners 2026``."""
    paren = zip(termen, jaren(termen), strict=True)
    return dutch.opsomming([_met_jaar(term.naam, jaar) for term, jaar in paren])


def _met_jaar(naam: str, jaar: int | None) -> str:
    if jaar is None:
        return f"{naam} zonder peiljaar"
    return naam if naam.endswith(f" {jaar}") else f"{naam} {jaar}"


def eenheden(termen: Sequence[Term]) -> str:
    """Return the terms with their units: ``behoefte in woningen en aanbod in plaatsen``."""
    paren = [(term.naam, term.cijfer.eenheid) for term in termen]
    return dutch.opsomming([f"{naam} in {e.kaal if e else 'onbekend'}" for naam, e in paren])


def inputs(termen: Sequence[Term]) -> tuple[int, ...]:
    """Return the numbers of the sources of all terms, each once."""
    return tuple(dict.fromkeys(number for term in termen for number in term.cijfer.sources))
