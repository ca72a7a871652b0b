"""The steps of the guide and their order."""

from generator.inputs.model.proces import Proces, Processtap

STAPPEN = {
    "vooraf": "Vooraf",
    "analyse": "Stap 1: de analyse",
    "met_wie": "Stap 2: met wie",
    "basis_leggen": "Stap 3: de basis leggen",
    "inhoudsopgave": "Stap 4: de inhoudsopgave",
    "vervolg": "Stap 5: en dan",
}
"""The id of each step with its name in the guide, in order."""
_RONDE = {"vooraf": 0, "analyse": 1, "met_wie": 1, "basis_leggen": 2, "inhoudsopgave": 3}
_LAATSTE_RONDE = 4


def gevonden_stap(proces: Proces, id: str) -> Processtap | None:
    """Return the step of the guide ``id`` as it stands in the input, or ``None``."""
    return next((stap for stap in proces.stappen if stap.id.kaal == id), None)


def komt_voor(eerder: Processtap, later: Processtap) -> bool:
    """Whether one step must be ready before the other.

    The analysis and the search for partners go side by side: the guide speaks of both already
    before it starts.
    """
    rondes = [_RONDE.get(stap.id.kaal, _LAATSTE_RONDE) for stap in (eerder, later)]
    return rondes[0] < rondes[1]
