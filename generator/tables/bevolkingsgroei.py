"""Growth of inhabitants, older people, households and prices, beside region and country."""

from generator.calc.uitkomst import Basis, Groei
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per series with its first and last year."""
    groei, dossier = basis.analyse.groei, basis.dossier
    regio = f"Groei {dossier.regio.naam}" if dossier.regio else "Groei regio"
    return tabel(
        basis,
        "bevolkingsgroei",
        f"Groei {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Wat", breedte=1.8),
            Kolom(kop="Periode", breedte=1),
            Kolom(kop="Begin", rechts=True),
            Kolom(kop="Eind", rechts=True),
            Kolom(kop="Verschil", rechts=True),
            Kolom(kop="Groei", rechts=True, breedte=0.8),
            Kolom(kop=regio, rechts=True, leeg="niet bekend", optioneel=True),
            Kolom(kop="Groei Nederland", rechts=True, leeg="niet bekend", optioneel=True),
        ),
        [
            (
                g.naam,
                f"{g.van.jaar} tot {g.tot.jaar}",
                g.van,
                g.tot,
                g.verschil,
                g.procent,
                g.procent_regio,
                g.procent_nederland,
            )
            for g in groei
        ],
        duiding=_duiding(basis, basis.analyse.groei_van("inwoners_65plus")),
        jaren_getoond=True,
    )


def _duiding(basis: Basis, groei: Groei | None) -> str:
    if groei is None or not groei.procent.bekend:
        return ""
    hoe = "groeide" if groei.procent.getal >= 0 else "daalde"
    zin = (
        f"Het aantal 65-plussers {dutch.waar(basis.naam)} {hoe} van {groei.van} in "
        f"{groei.van.jaar} naar {groei.tot} in {groei.tot.jaar} ({groei.procent})"
    )
    land = groei.procent_nederland
    if land is None or not land.bekend:
        return f"{zin}."
    eigen, ander = round(groei.procent.getal, 1), round(land.getal, 1)
    if eigen == ander:
        return f"{zin}. Dat is gelijk aan heel Nederland."
    hoe = "sneller" if eigen > ander else "minder snel"
    return f"{zin}. Dat is {hoe} dan in heel Nederland ({land})."
