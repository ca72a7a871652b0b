"""T3: what there is now for each group, in housing, care and welfare."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.document.blocks import Table
from generator.inputs.model.groepen import Aandachtsgroep
from generator.tables.bouw import Kolom, Rij, bekende, tabel
from generator.tables.namen import naam_van
from generator.tables.woorden import OVERLAP, deel_van, wachten, zonder


def maak(basis: Basis, alleen_bekend: bool = False) -> Table | None:
    """Return one row per kind of supply of each group that plays a part.

    With ``alleen_bekend`` only the rows with a known figure; a remark counts the others.
    """
    groepen = [beeld.groep for beeld in basis.analyse.groepen]
    alle = [rij for groep in groepen for rij in _rijen(basis, groep)]
    rijen = bekende(alle, alleen_bekend)
    leeg = [groep for groep in groepen if not list(_rijen(basis, groep))]
    return tabel(
        basis,
        "aanbod_groepen",
        f"Huidig aanbod per groep {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Groep", breedte=1.5),
            Kolom(kop="Domein", breedte=0.8),
            Kolom(kop="Aanbod", breedte=1.6),
            Kolom(kop="Aantal", rechts=True, eenheid=True),
            Kolom(kop="Toelichting", breedte=1.8, leeg="geen", optioneel=True),
        ),
        rijen,
        duiding=_duiding(groepen),
        noten=[OVERLAP, wachten(len(alle) - len(rijen)), zonder(leeg, "het aanbod")],
    )


def _rijen(basis: Basis, groep: Aandachtsgroep) -> Iterator[Rij]:
    aanbod = groep.aanbod_huidig
    if aanbod is None:
        return
    for item in aanbod.wonen:
        vorm = naam_van(basis.dossier.woonvormen, item.woonvorm)
        yield groep.naam, "Wonen", vorm, item.cijfer, item.toelichting
    for domein, lijst in (("Zorg", aanbod.zorg), ("Welzijn", aanbod.welzijn)):
        for ander in lijst:
            yield groep.naam, domein, ander.naam, ander.cijfer, ander.toelichting


def _duiding(groepen: list[Aandachtsgroep]) -> str:
    bekend = sum(any(cijfer.bekend for cijfer in _aantallen(groep)) for groep in groepen)
    if not bekend:
        return "Van geen enkele groep is al bekend hoe groot het aanbod is."
    wie = deel_van(bekend, len(groepen), "groepen")
    return f"Van {wie} is minstens een deel van het aanbod geteld."


def _aantallen(groep: Aandachtsgroep) -> Iterator[Cijfer]:
    if aanbod := groep.aanbod_huidig:
        yield from (item.cijfer for item in aanbod.wonen)
        yield from (item.cijfer for item in (*aanbod.zorg, *aanbod.welzijn) if item.cijfer)
