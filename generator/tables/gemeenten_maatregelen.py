"""What the gemeenten of a region do themselves, besides the agenda of the region."""

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Datum, Tekst
from generator.document.blocks import Table
from generator.inputs.laag import LOKAAL, REGIONAAL
from generator.inputs.model.uitvoering import Maatregel
from generator.tables.bouw import Kolom, Waarde, tabel
from generator.tables.namen import naam_van
from generator.tables.uitvoeringsprogramma import wanneer

_MEESTE = 5
"""Measures of one gemeente that are named; the rest stands in its own document."""


def maak(basis: Basis) -> Table | None:
    """Return one row per gemeente with measures of its own: how many, and the first of them."""
    eigen = [(gemeente, _eigen(gemeente)) for gemeente in basis.gemeenten]
    zonder = [str(gemeente.naam) for gemeente, maatregelen in eigen if not maatregelen]
    meer = any(len(maatregelen) > _MEESTE for _, maatregelen in eigen)
    return tabel(
        basis,
        "gemeenten_maatregelen",
        f"Wat de gemeenten van {basis.naam} zelf doen",
        (
            Kolom(kop="Gemeente", breedte=1.2),
            Kolom(kop="Eigen maatregelen", rechts=True, breedte=0.9),
            Kolom(kop="Eerst met de regio, dan wat het eerst begint", breedte=4),
        ),
        [
            (gemeente.naam, _aantal(maatregelen), _regels(gemeente, maatregelen))
            for gemeente, maatregelen in eigen
            if maatregelen
        ],
        noten=[
            f"Van elke gemeente staan hier hoogstens {dutch.telwoord(_MEESTE)} maatregelen."
            if meer
            else "",
            f"Nog geen eigen maatregelen: {dutch.opsomming(zonder)}." if zonder else "",
        ],
    )


def _eigen(basis: Basis) -> list[Maatregel]:
    """Return the measures of the gemeente itself: those with the region first, then by start."""
    lagen = basis.analyse.lagen
    lokaal = {laag.id for laag in lagen.met_laag("maatregelen", LOKAAL)}
    eigen = [maatregel for maatregel in basis.dossier.maatregelen if maatregel.id in lokaal]
    return sorted(eigen, key=lambda m: (lagen.niveau(m) != REGIONAAL, _start(m)))


def _aantal(maatregelen: list[Maatregel]) -> Tekst:
    sources = tuple(number for maatregel in maatregelen for number in maatregel.id.sources)
    return Tekst(dutch.getal(len(maatregelen)), sources)


def _start(maatregel: Maatregel) -> str:
    start = maatregel.wanneer.start
    return start.isoformat() if isinstance(start, Datum) else f"{int(start)}"


def _regels(basis: Basis, maatregelen: list[Maatregel]) -> Waarde:
    regels = []
    for maatregel in maatregelen[:_MEESTE]:
        trekker = naam_van(basis.dossier.partners, maatregel.wie.trekker)
        samen = ", met de regio" if basis.analyse.lagen.niveau(maatregel) == REGIONAAL else ""
        regels.append(f"{maatregel.naam} ({wanneer(maatregel)}; {trekker}{samen})")
    return regels
