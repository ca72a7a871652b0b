"""How much each gemeente of a region still lacks, and on what."""

from collections import Counter

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, tabel

_MEESTE = 4
"""Subjects that are named for each gemeente; the others are one number."""


def maak(basis: Basis) -> Table | None:
    """Return one row per gemeente: the number of gaps and the subjects of most of them."""
    return tabel(
        basis,
        "gemeenten_hiaten",
        f"Gegevens die de gemeenten van {basis.naam} nog niet hebben",
        (
            Kolom(kop="Gemeente", breedte=1.2),
            Kolom(kop="Ontbreekt", rechts=True, breedte=0.8),
            Kolom(kop="Waarover", breedte=4, leeg="niets"),
        ),
        [
            (gemeente.naam, _aantal(gemeente), _onderwerpen(gemeente))
            for gemeente in basis.gemeenten
        ],
        duiding=_duiding(basis),
    )


def _aantal(basis: Basis) -> Tekst:
    """Return the number of gaps, with the places of their reasons."""
    hiaten = basis.analyse.hiaten
    redenen = (number for hiaat in hiaten for number in hiaat.reden.sources)
    sources = tuple(dict.fromkeys((*basis.naam.sources, *redenen)))
    return Tekst(dutch.getal(len(hiaten)), sources)


def _onderwerpen(basis: Basis) -> str:
    geteld = Counter(hiaat.onderwerp for hiaat in basis.analyse.hiaten).most_common()
    delen = [f"{dutch.kleine_letter(over)} {aantal}" for over, aantal in geteld[:_MEESTE]]
    rest = sum(aantal for _, aantal in geteld[_MEESTE:])
    return "; ".join([*delen, *([f"andere onderwerpen {rest}"] if rest else [])])


def _duiding(basis: Basis) -> str:
    if not basis.gemeenten:
        return ""
    geteld = Counter(h.onderwerp for g in basis.gemeenten for h in g.analyse.hiaten)
    if not geteld:
        return "Elke gemeente heeft alle gegevens die worden gevraagd."
    onderwerp, aantal = geteld.most_common(1)[0]
    return (
        f"Het meeste ontbreekt bij het onderwerp {dutch.kleine_letter(onderwerp)}: "
        f"{dutch.getal(aantal)} van de {dutch.getal(sum(geteld.values()))} gegevens."
    )
