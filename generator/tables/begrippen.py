"""T20: the list of terms."""

from generator.calc.bronregel import bronnaam
from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.inputs.model.basis import Begrip
from generator.tables.bouw import Kolom, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per term, in alphabetical order."""
    begrippen = sorted(basis.dossier.begrippen, key=lambda b: b.naam.kaal.casefold())
    return tabel(
        basis,
        "begrippen",
        "Begrippen",
        (
            Kolom(kop="Begrip", breedte=1.2),
            Kolom(kop="Uitleg", breedte=3),
            Kolom(kop="Bron", breedte=1.2, optioneel=True, leeg="eigen omschrijving"),
        ),
        [(_naam(begrip), begrip.uitleg, _bron(basis, begrip)) for begrip in begrippen],
    )


def _naam(begrip: Begrip) -> str:
    return f"{begrip.naam} ({begrip.afkorting})" if begrip.afkorting else str(begrip.naam)


def _bron(basis: Basis, begrip: Begrip) -> str | None:
    """Return the short name of a listed source; other texts stand as they are."""
    if begrip.bron is None:
        return None
    bron = next((b for b in basis.dossier.bronnen if b.id == begrip.bron), None)
    return bronnaam(bron) if bron else str(begrip.bron)
