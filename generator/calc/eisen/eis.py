"""A requirement of the guide, and a gap: the values that completeness is told in."""

from typing import Literal

from generator.core.leaf import Tekst
from generator.core.value import Value

Status = Literal["aanwezig", "onbekend", "ontbreekt"]

STAPPEN = {
    "vooraf": "Vooraf",
    "analyse": "Stap 1: de analyse",
    "met_wie": "Stap 2: met wie",
    "basis_leggen": "Stap 3: de basis leggen",
    "inhoudsopgave": "Stap 4: de inhoud",
    "vervolg": "Stap 5: van visie naar afspraken",
}
"""The steps of the guide in order."""

KADER = "Aanleiding en kader"
PROCES = "Proces en partners"
ANALYSE = "Analyse: bevolking, wonen en zorg"
GROEPEN = "Aandachtsgroepen"
CONFRONTATIE = "Vraag en aanbod tegenover elkaar"
PRIORITEITEN = "Prioriteiten en urgenties"
WONINGBOUW = "Woningbouwprogrammering"
ZORG_WELZIJN = "Zorg en welzijn bij het wonen"
LEEFBAARHEID = "Leefbaarheid en leefomgeving"
PREVENTIE = "Preventie, gezondheid en veiligheid"
DOORSTROMING = "Doorstroming"
TECHNOLOGIE = "Technologie en domotica"
KANSEN = "Kansen die er nu al liggen"
EINDBEELD = "Eindbeeld"
AMBITIES = "Ambities en doelen"
UITVOERING = "Uitvoeringsprogramma"
VOLGEN = "Volgen en bijsturen"

HOOFDSTUKKEN = (
    *(KADER, PROCES, ANALYSE, GROEPEN, CONFRONTATIE, PRIORITEITEN, WONINGBOUW, ZORG_WELZIJN),
    *(LEEFBAARHEID, PREVENTIE, DOORSTROMING, TECHNOLOGIE, KANSEN, EINDBEELD, AMBITIES),
    *(UITVOERING, VOLGEN),
)
"""The chapters of the document that requirements belong to, in order."""


class Eis(Value, frozen=True, kw_only=True):
    """One part that the guide asks for.

    ``status`` is ``onbekend`` when the part is written but says itself that it is not known yet: a
    figure without a number, or a text that only announces an answer. ``reden`` is the word of such
    a text; unknown figures have their own reasons.

    ``onderwerp``, ``over``, ``soort``, ``deel`` are as in :class:`Hiaat`; ``titel`` is ``soort``
    in full. An agreement is no ``gegeven``: nobody can deliver it, so it is no gap in the data.
    """

    stap: str
    hoofdstuk: str
    onderwerp: str
    over: str
    soort: str = ""
    titel: str = ""
    deel: str = ""
    path: str
    status: Status = "ontbreekt"
    reden: Tekst | None = None
    levert: tuple[Tekst, ...] = ()
    gegeven: bool = True

    @property
    def wat(self) -> str:
        """The whole in readable Dutch: ``Studenten: huidige omvang in de gemeente``."""
        return omschreven(self, self.deel)


def omschreven(eis: Eis, deel: str) -> str:
    """Return what ``eis`` asks in readable Dutch, for ``deel`` of it."""
    rest = " ".join(woord for woord in (eis.titel or eis.soort, deel) if woord)
    return f"{eis.over}: {rest}" if rest else eis.over


class Hiaat(Value, frozen=True, kw_only=True):
    """A figure or text that is missing: what, why, and who can deliver it.

    ``onderwerp`` groups the list (``Aandachtsgroepen``, ``Ambities``); ``wat`` is readable Dutch
    (``Studenten: huidige omvang in de gemeente``). ``over``, ``soort`` and ``deel`` are the same
    in three short parts: ``Studenten``, ``omvang``, ``gemeente``; the last two may be empty.
    """

    onderwerp: str
    wat: str
    over: str
    soort: str = ""
    deel: str = ""
    reden: Tekst
    levert: Tekst | None = None
    path: str = ""
