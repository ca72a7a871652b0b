"""T1: the key figures of the gemeente beside the region and the Netherlands."""

from generator.calc.uitkomst import Basis, Vergelijking
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, tabel

_LETTERS = 11
"""Letters of a heading that fit in a column of width 1."""


def maak(basis: Basis) -> Table | None:
    """Return one row per indicator with its year, and the index where the Netherlands is 100."""
    dossier, kerncijfers = basis.dossier, basis.analyse.kerncijfers
    regio = str(dossier.regio.naam) if dossier.regio else "Regio"
    return tabel(
        basis,
        "kerncijfers",
        f"Kerncijfers van {basis.naam}, naast de regio en Nederland",
        (
            Kolom(kop="Kerncijfer", breedte=2.2),
            Kolom(kop="Jaar", breedte=0.8),
            Kolom(kop=str(basis.naam), rechts=True, breedte=_breedte(basis.naam.kaal)),
            Kolom(kop=regio, rechts=True, leeg="niet bekend", optioneel=True),
            Kolom(kop="Nederland", rechts=True, leeg="niet bekend"),
            Kolom(kop="Index (Nederland = 100)", rechts=True, leeg=NVT),
        ),
        [_rij(kern) for kern in kerncijfers],
        duiding=_duiding(basis),
        jaren_getoond=True,
    )


def _rij(kern: Vergelijking) -> Rij:
    drie = [cijfer for cijfer in (kern.gemeente, kern.regio, kern.nederland) if cijfer]
    jaren = sorted({int(c.jaar) for c in drie if c.bekend and c.jaar is not None})
    return (
        kern.naam,
        " en ".join(str(jaar) for jaar in jaren) or NVT,
        kern.gemeente,
        kern.regio,
        kern.nederland,
        kern.index if kern.gemeente and kern.gemeente.bekend else None,
    )


def _breedte(naam: str) -> float:
    """Return how wide the column of ``naam`` is: its longest word stays whole."""
    return max(1.0, max(map(len, naam.split())) / _LETTERS)


def _duiding(basis: Basis) -> str:
    """Count where the gemeente lies above and below the Netherlands."""
    indices = [kern.index for kern in basis.analyse.kerncijfers if kern.index is not None]
    rond = [round(index.getal) for index in indices if index.bekend]
    if len(rond) < 2:
        return ""
    boven, onder = (sum(waar) for waar in ([i > 100 for i in rond], [i < 100 for i in rond]))
    return (
        f"Van de {dutch.telwoord(len(rond))} kerncijfers met een index ligt "
        f"{basis.naam} er bij {_hoeveel(boven)} boven Nederland en bij "
        f"{_hoeveel(onder)} eronder."
    )


def _hoeveel(aantal: int) -> str:
    return dutch.telwoord(aantal) if aantal else "geen"
