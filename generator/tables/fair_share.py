"""T8: the division over the gemeenten of the region, with its key."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per gemeente of each division; the key stands in the remarks."""
    verdelingen = basis.analyse.verdelingen
    meer = len(verdelingen) > 1
    rijen: list[Rij] = [
        (v.verdeling.naam if meer else None, deel.gemeente, deel.huidig, deel.aandeel, verschil)
        for v in verdelingen
        for deel, verschil in zip(v.verdeling.delen, v.verschillen, strict=True)
    ]
    wat = "" if meer or not verdelingen else f": {verdelingen[0].verdeling.naam}"
    return tabel(
        basis,
        "fair_share",
        f"Eerlijke verdeling over de gemeenten{wat}",
        (
            Kolom(kop="Verdeling", breedte=1.5, optioneel=True),
            Kolom(kop="Gemeente", breedte=1.3),
            Kolom(kop="Nu", rechts=True, eenheid=True),
            Kolom(kop="Eerlijk aandeel", rechts=True, eenheid=True),
            Kolom(kop="Verschil", rechts=True, eenheid=True),
        ),
        rijen,
        noten=[
            *(f"Sleutel voor {v.verdeling.naam}: {v.verdeling.sleutel}" for v in verdelingen),
            "Verschil = eerlijk aandeel − nu. Boven nul: de gemeente moet meer doen.",
        ],
        duiding=_duiding(basis),
    )


def _duiding(basis: Basis) -> str:
    """Say what the first division means for this gemeente."""
    gemeente = basis.naam
    for verdeling in basis.analyse.verdelingen:
        delen = zip(verdeling.verdeling.delen, verdeling.verschillen, strict=True)
        for deel, verschil in delen:
            if deel.gemeente == gemeente and verschil.bekend:
                if verschil.getal == 0:
                    return f"{gemeente} zit precies op het eerlijke aandeel."
                hoe = "onder" if verschil.getal > 0 else "boven"
                return f"{gemeente} zit {hoe} het eerlijke aandeel ({deel.aandeel.met_eenheid})."
    return ""
