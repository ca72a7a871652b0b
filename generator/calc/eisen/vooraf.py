"""Before the start: a mandate, who leads, when what happens, and the policy it must fit."""

from collections.abc import Iterator
from functools import partial

from generator.calc.eisen.eis import KADER, PROCES, STAPPEN, Eis
from generator.calc.eisen.stand import naar_feit, naar_tekst
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.proces import Proces

_GEMEENTE = (Tekst("Gemeente"),)
_BELEID = {
    "volkshuisvestingsprogramma": "het volkshuisvestingsprogramma",
    "wmo_beleidsplan": "het Wmo-beleidsplan",
    "urgentieverordening": "de urgentieregeling",
}
_eis = partial(Eis, stap="vooraf", hoofdstuk=PROCES, onderwerp="Proces en partners")


def vooraf(dossier: Dossier) -> Iterator[Eis]:
    """Yield what must be settled before the start."""
    proces = dossier.proces
    opdracht = _eis(over="Bestuurlijke opdracht", path="proces.opdracht", levert=_GEMEENTE)
    yield naar_tekst(opdracht, proces.opdracht)
    opdrachtgever = _eis(over="Opdrachtgever", path="proces.opdrachtgever", levert=_GEMEENTE)
    yield naar_feit(opdrachtgever, proces.opdrachtgever or dossier.document.opdrachtgever)
    trekker = _eis(over="Trekker van het proces", path="proces.trekker", levert=_GEMEENTE)
    yield naar_feit(trekker, proces.trekker)
    planning = _eis(over="Planning met een datum per stap", path="proces.stappen", levert=_GEMEENTE)
    yield naar_feit(planning, _is_gepland(proces))
    besluiten = _eis(over="Besluitvorming met data", path="proces.besluitvorming", levert=_GEMEENTE)
    data = [besluit.wanneer for besluit in proces.besluitvorming]
    yield naar_feit(besluiten, data and all(data))
    yield from _kader(dossier)


def _is_gepland(proces: Proces) -> bool:
    """Whether each step of the guide is done or has a date."""
    gepland = {stap.id for stap in proces.stappen if stap.datum or stap.status == "gereed"}
    return gepland.issuperset(STAPPEN)


def _kader(dossier: Dossier) -> Iterator[Eis]:
    beleid = dossier.document.beleid
    for veld, naam in _BELEID.items():
        eis = _eis(
            over=f"Aansluiting op {naam}",
            path=f"document.beleid.{veld}",
            levert=_GEMEENTE,
            hoofdstuk=KADER,
            onderwerp=KADER,
        )
        yield naar_tekst(eis, getattr(beleid, veld) if beleid else None)
