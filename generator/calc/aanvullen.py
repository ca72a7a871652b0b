"""What follows from other input without calculation: the size of the group of older people."""

from generator.core.cijfer import Cijfer
from generator.core.value import replace
from generator.inputs.model.aanbod import LokaalRegionaal
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import GROEP_OUDEREN, Aandachtsgroep


def aangevuld(dossier: Dossier) -> Dossier:
    """Return the input in which the group ``ouderen`` has a size when one is known.

    The group is everyone of 65 and over, so where its size is not given it is the number of
    inhabitants of that age, in the gemeente and in the region.
    """
    groepen = (
        _met_omvang(groep, dossier) if groep.id == GROEP_OUDEREN else groep
        for groep in dossier.aandachtsgroepen
    )
    return replace(dossier, aandachtsgroepen=tuple(groepen))


def _met_omvang(groep: Aandachtsgroep, dossier: Dossier) -> Aandachtsgroep:
    omvang = groep.omvang_huidig or LokaalRegionaal()
    return replace(
        groep,
        omvang_huidig=LokaalRegionaal(
            lokaal=_eerst_bekende(omvang.lokaal, dossier.cijfers.inwoners_65plus),
            regionaal=_eerst_bekende(omvang.regionaal, dossier.regiocijfers.inwoners_65plus),
        ),
    )


def _eerst_bekende(gegeven: Cijfer | None, anders: Cijfer | None) -> Cijfer | None:
    if gegeven is not None and gegeven.bekend:
        return gegeven
    return anders if anders is not None and anders.bekend else gegeven
