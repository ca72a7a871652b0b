"""T19: what can go wrong and what is done about it."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.inputs.model.uitvoering import Risico
from generator.tables.bouw import Kolom, tabel
from generator.tables.namen import naam_van

_ZWAARTE = {"klein": 1, "middel": 2, "groot": 3}


def maak(basis: Basis) -> Table | None:
    """Return one row per risk, the heaviest (chance and effect together) first."""
    risicos = sorted(basis.dossier.risicos, key=_zwaarte, reverse=True)
    zwaarste = [str(r.naam) for r in risicos if _zwaarte(r) == 6]
    return tabel(
        basis,
        "risicos",
        f"Risico's bij de uitvoering {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Risico", breedte=2),
            Kolom(kop="Kans", breedte=0.7),
            Kolom(kop="Gevolg", breedte=0.7),
            Kolom(kop="Wat doen we eraan", breedte=2.4),
            Kolom(kop="Wie let erop", breedte=1.2),
        ),
        [
            (
                risico.naam,
                risico.kans,
                risico.gevolg,
                risico.beheersing,
                naam_van(basis.dossier.partners, risico.eigenaar) if risico.eigenaar else None,
            )
            for risico in risicos
        ],
        duiding=f"Kans en gevolg zijn groot bij: {dutch.opsomming(zwaarste)}." if zwaarste else "",
    )


def _zwaarte(risico: Risico) -> int:
    return _ZWAARTE[risico.kans] + _ZWAARTE[risico.gevolg]
