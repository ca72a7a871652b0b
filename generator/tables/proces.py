"""T18: the steps of the process and how far they are."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel
from generator.tables.namen import naam_van, namen_van
from generator.tables.woorden import deel_van


def maak(basis: Basis) -> Table | None:
    """Return one row per step."""
    partners, stappen = basis.dossier.partners, basis.dossier.proces.stappen
    klaar = sum(stap.status == "gereed" for stap in stappen)
    return tabel(
        basis,
        "proces",
        f"Stappen naar de woonzorgvisie van {basis.dossier.gemeente.naam}",
        (
            Kolom(kop="Stap", breedte=1.4),
            Kolom(kop="Stand", breedte=0.8),
            Kolom(kop="Wanneer", breedte=0.9, leeg="nog te plannen"),
            Kolom(kop="Wie", breedte=1.4),
            Kolom(kop="Resultaat", breedte=1.8),
            Kolom(kop="Nog te doen", breedte=1.8, leeg="niets", optioneel=True),
        ),
        [
            (
                stap.naam,
                stap.status,
                stap.datum,
                [
                    f"Trekker: {naam_van(partners, stap.trekker)}" if stap.trekker else None,
                    f"Met: {namen_van(partners, stap.deelnemers)}" if stap.deelnemers else None,
                ],
                stap.resultaat,
                stap.openstaand,
            )
            for stap in stappen
        ],
        duiding=f"Klaar: {deel_van(klaar, len(stappen), 'stappen')}."
        if klaar
        else "Nog geen enkele stap is klaar.",
    )
