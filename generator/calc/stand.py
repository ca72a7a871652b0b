"""How far gemeenten are: the requirements of the guide by the parts of a woonzorgvisie.

The national survey of the Taskforce Wonen en Zorg asked which gemeenten had an analysis, a visie
and agreements. The same parts are counted here, in what was filled in; nothing is asked twice.
"""

from collections.abc import Sequence
from typing import Literal

from generator.calc.eisen.eis import AMBITIES, Eis
from generator.calc.eisen.telling import Telling, Volledigheid
from generator.core.value import Value

Staat = Literal["nog niet begonnen", "begonnen", "ver gevorderd", "compleet"]
STATEN: tuple[Staat, ...] = ("nog niet begonnen", "begonnen", "ver gevorderd", "compleet")
"""How far a part is, from least to most; from half of what is asked on it is far."""

KLASSEN = ("minder dan 25%", "25% tot 50%", "50% tot 75%", "75% of meer", "alles")
"""How much of what is asked is there, in equal steps, so that a later measurement compares."""

ONDERDELEN = {
    "proces": "Proces",
    "analyse": "Analyse",
    "visie": "Visie",
    "ambities": "Ambities",
    "uitvoering": "Uitvoeringsprogramma",
    "afspraken": "Afspraken",
}
"""The parts in the order in which they are made. Each requirement belongs to one of them."""


class Stand(Value, frozen=True, kw_only=True):
    """How far a gemeente, or some together, are: a count for each part, and for all.

    ``gemeenten`` is how far each of them is.
    """

    naam: str
    delen: tuple[Telling, ...]
    totaal: Telling
    gemeenten: tuple["Stand", ...] = ()

    def deel(self, id: str) -> Telling:
        """Return the count of a part of :data:`ONDERDELEN`, or of ``totaal``."""
        return self.totaal if id == "totaal" else self.delen[list(ONDERDELEN).index(id)]

    def per_staat(self, id: str) -> dict[Staat, int]:
        """Return how many of the gemeenten are how far with a part, from least to most."""
        gevonden = [staat(gemeente.deel(id)) for gemeente in self.gemeenten]
        return {een: gevonden.count(een) for een in STATEN}

    def klassen(self, id: str) -> tuple[str, ...]:
        """Return how much the gemeenten have of a part, each of :data:`KLASSEN` once, in order."""
        gevonden = {klasse(gemeente.deel(id)) for gemeente in self.gemeenten}
        return tuple(KLASSEN[een] for een in sorted(gevonden))

    def met_staat(self, hoever: Staat) -> tuple[str, ...]:
        """Return the names of the parts that are so far."""
        return tuple(deel.naam for deel in self.delen if staat(deel) == hoever)

    @property
    def meest_open(self) -> Telling:
        """The part of which most is asked that is not there."""
        return max(self.delen, key=lambda deel: deel.totaal - deel.aanwezig)


def stand(naam: str, volledigheid: Volledigheid) -> Stand:
    """Return how far a gemeente is."""
    sources = volledigheid.totaal.sources
    eisen = [(onderdeel_van(eis), eis) for eis in volledigheid.eisen]
    return Stand(
        naam=naam,
        delen=tuple(
            _telling(titel, [eis for deel, eis in eisen if deel == id], sources)
            for id, titel in ONDERDELEN.items()
        ),
        totaal=volledigheid.totaal,
    )


def onderdeel_van(eis: Eis) -> str:
    """Return the part of :data:`ONDERDELEN` that a requirement belongs to."""
    if eis.stap == "analyse":
        return "analyse"
    if eis.stap == "inhoudsopgave":
        return "ambities" if eis.hoofdstuk == AMBITIES else "visie"
    if eis.stap == "vervolg":
        return "uitvoering" if eis.gegeven else "afspraken"
    return "proces"


def samen(naam: str, standen: Sequence[Stand]) -> Stand:
    """Return how far several gemeenten are together: everything asked of any of them."""
    return Stand(
        naam=naam,
        delen=tuple(
            _som(titel, [stand.deel(id) for stand in standen]) for id, titel in ONDERDELEN.items()
        ),
        totaal=_som("Totaal", [stand.totaal for stand in standen]),
        gemeenten=tuple(standen),
    )


def staat(telling: Telling) -> Staat:
    """Return how far a part is."""
    if telling.aanwezig == 0:
        return STATEN[0]
    if telling.aanwezig == telling.totaal:
        return STATEN[3]
    return STATEN[2] if 2 * telling.aanwezig >= telling.totaal else STATEN[1]


def klasse(telling: Telling) -> int:
    """Return the position in :data:`KLASSEN` of how much is there."""
    return int(procent(telling) // 25)


def procent(telling: Telling) -> float:
    """Return which part of what is asked is there; of nothing that is nothing."""
    return 100 * telling.aanwezig / telling.totaal if telling.totaal else 0.0


def _telling(naam: str, eisen: Sequence[Eis], sources: tuple[int, ...]) -> Telling:
    standen = [eis.status for eis in eisen]
    return Telling(
        naam=naam,
        sources=sources,
        aanwezig=standen.count("aanwezig"),
        onbekend=standen.count("onbekend"),
        ontbreekt=standen.count("ontbreekt"),
    )


def _som(naam: str, tellingen: Sequence[Telling]) -> Telling:
    return Telling(
        naam=naam,
        sources=tuple(dict.fromkeys(number for t in tellingen for number in t.sources)),
        aanwezig=sum(t.aanwezig for t in tellingen),
        onbekend=sum(t.onbekend for t in tellingen),
        ontbreekt=sum(t.ontbreekt for t in tellingen),
    )
