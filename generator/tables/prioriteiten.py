"""T12: the priorities that follow from the analysis."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.inputs.model.analyse import Prioriteit
from generator.tables.bouw import Kolom, tabel
from generator.tables.namen import enkele_namen


def maak(basis: Basis) -> Table | None:
    """Return one row per priority, the most urgent first."""
    dossier = basis.dossier
    volgorde = ("hoog", "middel", "laag")
    prioriteiten = sorted(dossier.prioriteiten, key=lambda p: volgorde.index(p.urgentie))
    hoog = [p for p in prioriteiten if p.urgentie == "hoog"]
    return tabel(
        basis,
        "prioriteiten",
        f"Prioriteiten van {basis.naam}",
        (
            Kolom(kop="Prioriteit", breedte=1.6),
            Kolom(kop="Urgentie", breedte=0.9),
            Kolom(kop="Groepen", breedte=2, optioneel=True, leeg="alle groepen"),
            Kolom(kop="Waarom", breedte=2.2),
            Kolom(kop="Termijn", breedte=1.4, optioneel=True),
        ),
        [
            (
                p.naam,
                p.urgentie,
                _groepen(basis, p),
                p.onderbouwing,
                p.termijn,
            )
            for p in prioriteiten
        ],
        duiding=f"Het meest urgent: {dutch.opsomming([str(p.naam) for p in hoog])}."
        if hoog
        else "",
    )


def _groepen(basis: Basis, prioriteit: Prioriteit) -> str | None:
    meedoend = {beeld.groep.id for beeld in basis.analyse.groepen}
    if len(meedoend) > 1 and meedoend <= set(prioriteit.groepen):
        return f"alle {dutch.telwoord(len(meedoend))} aandachtsgroepen"
    return enkele_namen(basis.dossier.aandachtsgroepen, prioriteit.groepen, "andere groepen")
