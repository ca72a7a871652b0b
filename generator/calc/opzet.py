"""What the own forecast of one gemeente is made from, and the figures that come out of it."""

from generator.calc import cohort
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Tekst
from generator.core.source import Source, SourceTable
from generator.inputs.leeftijdstabel import Leeftijden
from generator.inputs.model.gedeeld import Raming


class Opzet:
    """Settings, age bands and the projected bands of one gemeente.

    ``bandjes`` are persons per band for the base year and each forecast year.
    """

    def __init__(self, raming: Raming, leeftijden: Leeftijden, sources: SourceTable) -> None:
        self.raming = raming
        self.leeftijden = leeftijden
        self.sources = sources
        self.basisjaar = int(raming.basisjaar)
        self.bandjes = cohort.projectie(leeftijden.klassen, self.basisjaar, _overleving(raming))
        self.bronnen = _bronnen(raming)
        self._rij = sources.add(Source(place=leeftijden.place, path=leeftijden.code))

    def geteld(self, aantal: float, jaar: int, bron: Tekst) -> Cijfer:
        """Return a number of persons that was counted and stands in the age table."""
        return Cijfer(
            waarde=Getal(aantal, (self._rij,)),
            eenheid=Tekst("personen"),
            peildatum=Jaar(jaar),
            bron=bron,
            bronnen=(bron.kaal,),
            sources=(self._rij,),
        )

    def geraamd(self, aantal: float, jaar: int, formule: str) -> Cijfer:
        """Return an estimated number of persons with the formula behind it."""
        inputs = (self._rij, *self.raming.model.sources)
        number = self.sources.add(Source(formula=formule, inputs=inputs))
        return Cijfer(
            waarde=Getal(aantal, (number,)),
            eenheid=Tekst("personen"),
            peildatum=Jaar(jaar),
            betrouwbaarheid=Tekst("raming"),
            bronnen=self.bronnen,
            sources=(number,),
            formule=formule,
        )


def _overleving(raming: Raming) -> dict[int, dict[str, float]]:
    return {
        int(jaar): {klasse.kaal: float(deel) for klasse, deel in delen.items()}
        for jaar, delen in raming.overleving.items()
    }


def _bronnen(raming: Raming) -> tuple[str, ...]:
    bronnen = (raming.bron_leeftijden, raming.bron_sterfte, raming.bron_trend)
    return tuple(bron.kaal for bron in bronnen)
