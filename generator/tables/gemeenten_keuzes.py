"""From broad to narrow, for all gemeenten: what each takes over, sharpens and adds."""

from collections.abc import Sequence

from generator.calc.laag import AANGESCHERPT, Laag
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.document.blocks import Table
from generator.inputs.laag import LOKAAL, REGIONAAL
from generator.tables.bouw import Kolom, Waarde, tabel

_NIETS = "niets"
_MEESTE = 4
"""Names that fit in a cell; of more, only how many others there are."""


def maak(basis: Basis) -> Table | None:
    """Return one row per gemeente on the eindbeelden and ambities in its own document.

    There is none when neither the region nor a gemeente has said anything about those.
    """
    if not any(g.analyse.lagen.regionaal or g.analyse.lagen.eigen for g in basis.gemeenten):
        return None
    return tabel(
        basis,
        "gemeenten_keuzes",
        f"Van regionaal naar lokaal: de gemeenten van {basis.naam}",
        (
            Kolom(kop="Gemeente", breedte=1.2),
            Kolom(kop="Neemt over van de regio", breedte=1.3, leeg=_NIETS),
            Kolom(kop="Scherpt aan", breedte=2.2, leeg=_NIETS),
            Kolom(kop="Voegt zelf toe", breedte=3, leeg=_NIETS),
        ),
        [
            (
                gemeente.naam,
                _aantallen(gemeente, REGIONAAL),
                _namen(gemeente, AANGESCHERPT),
                _namen(gemeente, LOKAAL),
            )
            for gemeente in basis.gemeenten
        ],
        duiding=_duiding(basis),
    )


def _lijsten(basis: Basis, laag: str) -> tuple[tuple[str, str, Sequence[Laag]], ...]:
    lagen = basis.analyse.lagen
    return (
        ("eindbeeld", "eindbeelden", lagen.met_laag("eindbeelden", laag)),
        ("ambitie", "ambities", lagen.met_laag("ambities", laag)),
    )


def _aantallen(basis: Basis, laag: str) -> Waarde:
    return [
        f"{dutch.telwoord(len(items))} {dutch.meervoud(len(items), een, meer)}"
        for een, meer, items in _lijsten(basis, laag)
        if items
    ]


def _namen(basis: Basis, laag: str) -> Waarde:
    """Return the names by kind, of many only the first and how many others there are."""
    regels = []
    for een, meer, items in _lijsten(basis, laag):
        if items:
            soort = dutch.hoofdletter(dutch.meervoud(len(items), een, meer))
            namen = "; ".join(str(item.naam) for item in items[:_MEESTE])
            rest = len(items) - _MEESTE
            anderen = f"; en nog {dutch.telwoord(rest)}" if rest > 0 else ""
            regels.append(f"{soort}: {namen}{anderen}")
    return regels


def _duiding(basis: Basis) -> str:
    """Count the gemeenten that say something of their own."""
    eigen = [gemeente.naam for gemeente in basis.gemeenten if gemeente.analyse.lagen.eigen]
    alle = len(basis.gemeenten)
    if not eigen:
        return "Nog geen enkele gemeente heeft het kader aangescherpt of er iets aan toegevoegd."
    if len(eigen) == alle:
        return "Elke gemeente heeft iets aangescherpt of toegevoegd."
    heeft = dutch.meervoud(len(eigen), "heeft", "hebben")
    return (
        f"{dutch.hoofdletter(dutch.telwoord(len(eigen)))} van de {dutch.telwoord(alle)} gemeenten "
        f"{heeft} iets aangescherpt of toegevoegd."
    )
