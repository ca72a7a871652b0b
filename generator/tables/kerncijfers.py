"""T1: the key figures of the gemeente beside the region and the Netherlands."""

from generator.calc.uitkomst import Basis, Vergelijking
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per indicator with its year, and the index where the Netherlands is 100."""
    dossier, kerncijfers = basis.dossier, basis.analyse.kerncijfers
    regio = str(dossier.regio.naam) if dossier.regio else "Regio"
    return tabel(
        basis,
        "kerncijfers",
        f"Kerncijfers van {dossier.gemeente.naam}, naast de regio en Nederland",
        (
            Kolom(kop="Kerncijfer", breedte=2.2),
            Kolom(kop="Jaar", breedte=0.8),
            Kolom(kop=str(dossier.gemeente.naam), rechts=True),
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
        kern.index,
    )


def _duiding(basis: Basis) -> str:
    kern = basis.analyse.kerncijfer("aandeel_65plus")
    if kern is None or not kern.gemeente.bekend:
        return ""
    zin = f"In {basis.dossier.gemeente.naam} is {kern.gemeente} van de inwoners 65 jaar of ouder."
    if kern.nederland is None or not kern.nederland.bekend:
        return zin
    eigen, ander = (round(c.getal, 1) for c in (kern.gemeente, kern.nederland))
    if eigen == ander:
        return f"{zin} Dat is evenveel als in heel Nederland."
    hoe = "meer" if eigen > ander else "minder"
    return f"{zin} Dat is {hoe} dan in heel Nederland ({kern.nederland})."
