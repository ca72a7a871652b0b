"""T17: what is followed, from which source, how often, and how it stands."""

from generator.calc.uitkomst import Basis
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel
from generator.tables.namen import naam_van
from generator.tables.woorden import deel_van


def maak(basis: Basis) -> Table | None:
    """Return one row per ambition and per other indicator."""
    dossier = basis.dossier
    rijen: list[Rij] = [
        (
            ambitie.indicator,
            ambitie.nulmeting,
            _bron(ambitie.monitoring.bron, ambitie.monitoring.frequentie)
            if ambitie.monitoring
            else None,
            naam_van(dossier.partners, ambitie.monitoring.wie)
            if ambitie.monitoring and ambitie.monitoring.wie
            else None,
            ambitie.status,
        )
        for ambitie in dossier.ambities
    ]
    rijen += [
        (i.naam, i.nulmeting, _bron(i.bron, i.frequentie), None, i.status)
        for i in dossier.indicatoren
    ]
    zonder = sum(not ambitie.nulmeting.bekend for ambitie in dossier.ambities)
    zonder += sum(not indicator.nulmeting.bekend for indicator in dossier.indicatoren)
    return tabel(
        basis,
        "monitoring",
        f"Wat {basis.naam} volgt",
        (
            Kolom(kop="Indicator", breedte=2.4),
            Kolom(kop="Nulmeting", breedte=1.5, eenheid=True, jaar=True),
            Kolom(kop="Bron en hoe vaak", breedte=2),
            Kolom(kop="Wie", breedte=1.4, leeg="nog af te spreken"),
            Kolom(kop="Stand", breedte=0.9),
        ),
        rijen,
        jaren_getoond=True,
        duiding=f"Nog zonder nulmeting: {deel_van(zonder, len(rijen), 'indicatoren')}."
        if zonder
        else "Van alle indicatoren is de nulmeting bekend.",
    )


def _bron(bron: Tekst, frequentie: Tekst) -> str:
    return f"{bron}; {frequentie}"
