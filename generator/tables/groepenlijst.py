"""The aandachtsgroepen of this document: where each comes from and what the law says of it."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.inputs.model.groepen import Aandachtsgroep
from generator.tables.bouw import Kolom, Waarde, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per group, also of those that play no part here."""
    groepen = basis.dossier.aandachtsgroepen
    eigen = sum(groep.lokaal for groep in groepen)
    return tabel(
        basis,
        "groepenlijst",
        f"Aandachtsgroepen in de woonzorgvisie van {basis.naam}",
        (
            Kolom(kop="Groep", breedte=1.6),
            Kolom(kop="In de lijst van het Rijk", breedte=1.4, leeg="niet genoemd"),
            Kolom(kop="Wettelijke voorrang", breedte=1.8, leeg="niet genoemd"),
            Kolom(kop="VERA-code", breedte=0.7, leeg="geen", optioneel=True),
        ),
        [(g.naam, _rijk(g), g.wettelijke_urgentie, g.vera_code) for g in groepen],
        duiding=_duiding(len(groepen), eigen),
        bron="Bron: de landelijke lijst achter dit document; zie de bijlage Bronnen",
    )


def _rijk(groep: Aandachtsgroep) -> Waarde:
    return "eigen groep van de gemeente" if groep.lokaal else groep.rijk


def _duiding(alle: int, eigen: int) -> str:
    if not eigen:
        return f"Alle {alle} groepen komen uit de landelijke lijst."
    return f"Van de {alle} groepen heeft de gemeente er {eigen} zelf toegevoegd."
