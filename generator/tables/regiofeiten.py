"""Published facts about the region, by subject; they are quoted, not calculated with."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel
from generator.tables.namen import naam_van

_OVERIG = "Algemeen"


def maak(basis: Basis) -> Table | None:
    """Return one row per fact: those on an aandachtsgroep together, the others first."""
    regio, groepen = basis.dossier.regio, basis.dossier.aandachtsgroepen
    feiten = regio.feiten if regio else ()
    volgorde = ["", *(groep.id.kaal for groep in groepen)]
    return tabel(
        basis,
        "regiofeiten",
        f"Wat er over {basis.naam} is gepubliceerd",
        (
            Kolom(kop="Onderwerp", breedte=1.1),
            Kolom(kop="Feit", breedte=2.6),
            Kolom(kop="Cijfer", rechts=True, eenheid=True),
            Kolom(kop="Periode", breedte=0.9, leeg="niet bekend"),
            Kolom(kop="Toelichting", breedte=2.2, leeg="geen", optioneel=True),
        ),
        [
            (
                naam_van(groepen, feit.groep) if feit.groep else _OVERIG,
                feit.tekst,
                feit.cijfer,
                feit.cijfer.periode or feit.cijfer.peildatum,
                feit.cijfer.toelichting,
            )
            for feit in sorted(
                feiten, key=lambda feit: volgorde.index(feit.groep.kaal if feit.groep else "")
            )
        ],
        jaren_getoond=True,
    )
