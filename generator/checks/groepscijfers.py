"""The figures that say how large a group is: now and later, here and in the region."""

from generator.core.cijfer import Cijfer
from generator.inputs.model.groepen import Aandachtsgroep


def omvang(groep: Aandachtsgroep) -> list[Cijfer]:
    """Return the figures of the size of a group that are given, the present ones first."""
    nu = groep.omvang_huidig
    cijfers = [nu.lokaal, nu.regionaal] if nu else []
    for prognose in groep.prognose:
        cijfers += [prognose.lokaal, prognose.regionaal]
    return [cijfer for cijfer in cijfers if cijfer is not None]
