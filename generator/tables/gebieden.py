"""The parts of the gemeente side by side: who lives there and which homes come free."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.inputs.model.cijfers import Gebied
from generator.tables.bouw import Kolom, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per gebied; ``None`` when the input names none."""
    gebieden = basis.dossier.gebieden
    return tabel(
        basis,
        "gebieden",
        f"Gebieden {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Gebied", breedte=1.6),
            Kolom(kop="Niveau"),
            Kolom(kop="Inwoners", rechts=True),
            Kolom(kop="Huishoudens", rechts=True),
            Kolom(kop="Sociale huurwoningen", rechts=True),
            Kolom(kop="Vrijkomend per jaar", rechts=True),
        ),
        [
            (g.naam, g.niveau, g.inwoners, g.huishoudens, g.sociale_huur, g.vrijkomend_per_jaar)
            for g in gebieden
        ],
        duiding=_duiding(gebieden),
    )


def _duiding(gebieden: tuple[Gebied, ...]) -> str:
    bekend = [
        (g.vrijkomend_per_jaar, g.naam)
        for g in gebieden
        if g.vrijkomend_per_jaar and g.vrijkomend_per_jaar.bekend
    ]
    if not bekend:
        return "Hoeveel sociale huurwoningen per jaar vrijkomen, is nog niet bekend."
    aantal, naam = max(bekend, key=lambda paar: paar[0].getal)
    return f"De meeste sociale huurwoningen komen vrij in {naam}: {aantal} per jaar."
