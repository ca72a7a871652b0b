"""Which version of its woonzorgvisie each gemeente of the region has, and whether it is adopted."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.inputs.model.document import Documentgegevens
from generator.tables.bouw import Kolom, tabel

_KLAAR = "vastgesteld"


def maak(basis: Basis) -> Table | None:
    """Return a row per gemeente that was read."""
    rijen = [
        (
            *(een.naam, document.status, document.versie, document.datum, _looptijd(document)),
            een.stand.totaal.score,
        )
        for een in basis.gemeenten
        for document in (een.dossier.document,)
    ]
    return tabel(
        basis,
        "stand_documenten",
        f"De woonzorgvisies van de gemeenten in {basis.naam}",
        (
            Kolom(kop="Gemeente", breedte=1.5),
            Kolom(kop="Status"),
            Kolom(kop="Versie", breedte=0.7),
            Kolom(kop="Datum", breedte=1.3),
            Kolom(kop="Looptijd"),
            Kolom(kop="Onderdelen ingevuld", rechts=True, breedte=1.1),
        ),
        rijen,
        duiding=_duiding(basis),
    )


def _looptijd(document: Documentgegevens) -> Tekst:
    van, tot = document.horizon.van, document.horizon.tot
    return Tekst(f"{van.kaal}-{tot.kaal}", (*van.sources, *tot.sources))


def _duiding(basis: Basis) -> str:
    aantal = sum(een.dossier.document.status == _KLAAR for een in basis.gemeenten)
    if not aantal:
        return "Nog geen enkele gemeente heeft haar woonzorgvisie vastgesteld."
    if len(basis.gemeenten) == 1:
        return "De gemeente heeft haar woonzorgvisie vastgesteld."
    wie = f"{dutch.telwoord(aantal)} van de {dutch.telwoord(len(basis.gemeenten))} gemeenten"
    heeft = dutch.meervoud(aantal, "heeft haar", "hebben hun")
    return f"{dutch.hoofdletter(wie)} {heeft} woonzorgvisie vastgesteld."
