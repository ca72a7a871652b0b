"""T4: the expected size of each group, with model, scenario and base year."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis, Groepsbeeld
from generator.core.cijfer import Cijfer
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, tabel
from generator.tables.woorden import OVERLAP, deel_van, zonder


def maak(basis: Basis) -> Table | None:
    """Return one row per group and forecast year; the first column of figures is the present."""
    groepen = basis.analyse.groepen
    leeg = [beeld.groep for beeld in groepen if not beeld.groep.prognose]
    return tabel(
        basis,
        "prognose_groepen",
        f"Verwachte omvang van de groepen in {basis.dossier.gemeente.naam}",
        (
            Kolom(kop="Groep", breedte=1.6),
            Kolom(kop="Nu", rechts=True, eenheid=True),
            Kolom(kop="Jaar", breedte=0.7),
            Kolom(kop="Verwacht in de gemeente", rechts=True, eenheid=True),
            Kolom(kop="Groei", rechts=True, breedte=0.7, leeg=NVT, optioneel=True),
            Kolom(kop="Verwacht in de regio", rechts=True, eenheid=True),
            Kolom(kop="Model en scenario", breedte=1.8),
        ),
        [rij for beeld in groepen for rij in _rijen(beeld)],
        duiding=_duiding(groepen),
        noten=[OVERLAP, zonder(leeg, "de prognose")],
        jaren_getoond=True,
    )


def _rijen(beeld: Groepsbeeld) -> list[Rij]:
    return [
        (
            beeld.groep.naam,
            beeld.omvang,
            prognose.jaar,
            prognose.lokaal,
            beeld.groei.get(int(prognose.jaar)),
            prognose.regionaal,
            f"{prognose.model}; {prognose.scenario}; basisjaar {prognose.basisjaar}",
        )
        for prognose in sorted(beeld.groep.prognose, key=lambda p: int(p.jaar))
    ]


def _duiding(groepen: tuple[Groepsbeeld, ...]) -> str:
    bekend = sum(any(cijfer.bekend for cijfer in _aantallen(beeld)) for beeld in groepen)
    if not bekend:
        return "Van geen enkele groep is al een prognose bekend."
    return f"Van {deel_van(bekend, len(groepen), 'groepen')} is een prognose bekend."


def _aantallen(beeld: Groepsbeeld) -> Iterator[Cijfer]:
    for prognose in beeld.groep.prognose:
        yield from (cijfer for cijfer in (prognose.lokaal, prognose.regionaal) if cijfer)
