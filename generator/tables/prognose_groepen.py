"""T4: the expected size of each group, with model, scenario and base year."""

from generator.calc.uitkomst import Basis, Groepsbeeld
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.document.blocks import Table
from generator.inputs.model.aanbod import Prognose
from generator.tables.bouw import NVT, Kolom, Rij, tabel
from generator.tables.woorden import OVERLAP, deel_van, wachten, zonder


def maak(basis: Basis, alleen_bekend: bool = False) -> Table | None:
    """Return one row per group and forecast year; the first column of figures is the present.

    With ``alleen_bekend`` only the rows with a known forecast; a remark counts the others.
    """
    groepen = basis.analyse.groepen
    punten = [(beeld, prognose) for beeld in groepen for prognose in _op_jaar(beeld)]
    getoond = [paar for paar in punten if not alleen_bekend or _bekend(paar[1])]
    leeg = [beeld.groep for beeld in groepen if not beeld.groep.prognose]
    return tabel(
        basis,
        "prognose_groepen",
        f"Verwachte omvang van de groepen {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Groep", breedte=1.6),
            Kolom(kop="Nu", rechts=True, eenheid=True),
            Kolom(kop="Jaar", breedte=0.7),
            Kolom(kop="Verwacht in de gemeente", rechts=True, eenheid=True),
            Kolom(kop="Groei", rechts=True, breedte=0.7, leeg=NVT, optioneel=True),
            Kolom(kop="Verwacht in de regio", rechts=True, eenheid=True),
            Kolom(kop="Model en scenario", breedte=1.8),
        ),
        [_rij(*paar) for paar in getoond],
        duiding=_duiding(groepen),
        noten=[OVERLAP, wachten(len(punten) - len(getoond)), zonder(leeg, "de prognose")],
        jaren_getoond=True,
    )


def _op_jaar(beeld: Groepsbeeld) -> list[Prognose]:
    return sorted(beeld.groep.prognose, key=lambda prognose: int(prognose.jaar))


def _bekend(prognose: Prognose) -> bool:
    return any(cijfer is not None and cijfer.bekend for cijfer in _cijfers(prognose))


def _cijfers(prognose: Prognose) -> tuple[Cijfer | None, Cijfer | None]:
    return prognose.lokaal, prognose.regionaal


def _rij(beeld: Groepsbeeld, prognose: Prognose) -> Rij:
    return (
        beeld.groep.naam,
        beeld.omvang,
        prognose.jaar,
        prognose.lokaal,
        beeld.groei.get(prognose.jaar),
        prognose.regionaal,
        f"{prognose.model}; {prognose.scenario}; basisjaar {prognose.basisjaar}",
    )


def _duiding(groepen: tuple[Groepsbeeld, ...]) -> str:
    bekend = sum(any(_bekend(prognose) for prognose in beeld.groep.prognose) for beeld in groepen)
    if not bekend:
        return "Van geen enkele groep is al een prognose bekend."
    return f"Van {deel_van(bekend, len(groepen), 'groepen')} is een prognose bekend."
