"""T18: the steps of the process and how far they are."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.inputs.model.proces import Processtap
from generator.tables.bouw import Kolom, Waarde, tabel
from generator.tables.namen import enkele_namen, naam_van
from generator.tables.woorden import deel_van


def maak(basis: Basis) -> Table | None:
    """Return one row per step."""
    stappen = basis.dossier.proces.stappen
    klaar = sum(stap.status == "gereed" for stap in stappen)
    return tabel(
        basis,
        "proces",
        f"Stappen naar de woonzorgvisie van {basis.naam}",
        (
            Kolom(kop="Stap", breedte=1.2),
            Kolom(kop="Stand", breedte=1),
            Kolom(kop="Wie", breedte=2.4),
            Kolom(kop="Resultaat", breedte=1.6),
            Kolom(kop="Nog te doen", breedte=2.5, leeg="niets", optioneel=True),
        ),
        [
            (
                stap.naam,
                [stap.status, stap.datum or "nog te plannen"],
                _wie(basis, stap),
                stap.resultaat,
                stap.openstaand,
            )
            for stap in stappen
        ],
        duiding=f"Klaar: {deel_van(klaar, len(stappen), 'stappen')}."
        if klaar
        else "Nog geen enkele stap is klaar.",
    )


def _wie(basis: Basis, stap: Processtap) -> Waarde:
    partners = basis.dossier.partners
    met = enkele_namen(partners, stap.deelnemers, "andere partijen")
    return [
        f"Trekker: {naam_van(partners, stap.trekker)}" if stap.trekker else None,
        f"Met: {met}" if met else None,
    ]
