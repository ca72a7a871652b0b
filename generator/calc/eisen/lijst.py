"""All requirements of the guide for one gemeente, in the order of its steps."""

from collections.abc import Iterator

from generator.calc.eisen.analyse import analysevragen, kerncijfers
from generator.calc.eisen.eis import Eis
from generator.calc.eisen.groepen import groepen
from generator.calc.eisen.inhoud import ambities, eindbeelden, onderwerpen
from generator.calc.eisen.partners import basis_leggen, met_wie
from generator.calc.eisen.vervolg import afspraken, uitvoering, volgen
from generator.calc.eisen.vooraf import vooraf
from generator.inputs.model.dossier import Dossier


def eisen(dossier: Dossier, *, geraamd: bool = False) -> tuple[Eis, ...]:
    """Return every part that the guide asks of this gemeente, and whether it is there.

    Of a region the guide asks nothing: its gemeenten have to meet it.

    Args:
        dossier: the merged input.
        geraamd: whether the number of older people is forecast.
    """
    return tuple(_alle(dossier, geraamd)) if dossier.gemeente else ()


def _alle(dossier: Dossier, geraamd: bool) -> Iterator[Eis]:
    yield from vooraf(dossier)
    yield from kerncijfers(dossier)
    yield from groepen(dossier, geraamd=geraamd)
    yield from analysevragen(dossier)
    yield from met_wie(dossier)
    yield from basis_leggen(dossier)
    yield from onderwerpen(dossier)
    yield from eindbeelden(dossier)
    yield from ambities(dossier)
    yield from uitvoering(dossier)
    yield from volgen(dossier)
    yield from afspraken(dossier)
