"""Where the head of a table of somebody else is, and what stands in each column below it."""

import re
from collections.abc import Callable, Iterable, Sequence

from generator.cijfers.lees.cel import Blad, Cel
from generator.core.value import Value

_BOVENAAN = 30
"""Rows in which the head is looked for: titles and notes stand above it."""
_HOOGSTE = 3
"""Rows of a head: a year, with below it men and women."""
_TOTAAL = re.compile(r"(?:sub|eind)?totaal\b(?!-).*|som|samen", re.IGNORECASE)


class Tabel(Value, frozen=True, kw_only=True):
    """A sheet with its head found: the column of each heading, and the rows below."""

    blad: Blad
    koppen: dict[str, int]
    rijen: tuple[dict[int, Cel], ...]

    def kolom(self, kop: str) -> int | None:
        """Return the column with heading ``kop``, spaces and capitals aside."""
        gezocht = gelijk(kop)
        return next((at for naam, at in self.koppen.items() if gelijk(naam) == gezocht), None)


def gelijk(tekst: str) -> str:
    """Return ``tekst`` as it is compared: without capitals and double spaces."""
    return " ".join(tekst.split()).casefold()


def is_totaal(tekst: str) -> bool:
    """Return whether a row that is called ``tekst`` adds others up."""
    return _TOTAAL.fullmatch(tekst) is not None


def zoek_tabel(bladen: Iterable[Blad], past: Callable[[Iterable[str]], int]) -> Tabel | None:
    """Return the table whose head fits best; ``past`` counts how many headings are known."""
    beste: tuple[int, Tabel] | None = None
    for blad in bladen:
        for begin in range(min(_BOVENAAN, len(blad.rijen))):
            for hoogte in range(1, _HOOGSTE + 1):
                koppen = _koppen(blad.rijen[begin : begin + hoogte])
                punten = past(koppen)
                if punten and (beste is None or punten > beste[0]):
                    beste = punten, _tabel(blad, koppen, blad.rijen[begin + hoogte :])
    return beste[1] if beste else None


def _koppen(rijen: Sequence[Sequence[Cel]]) -> dict[str, int]:
    """Return each heading with its column; what stands above each other is one heading."""
    delen: dict[int, list[str]] = {}
    for rij in rijen:
        for cel in rij:
            if cel.tekst and cel.tekst not in delen.get(cel.kolom, []):
                delen.setdefault(cel.kolom, []).append(cel.tekst)
    return {" ".join(delen[kolom]): kolom for kolom in sorted(delen, reverse=True)}


def _tabel(blad: Blad, koppen: dict[str, int], rijen: Sequence[Sequence[Cel]]) -> Tabel:
    onder = tuple({cel.kolom: cel for cel in rij} for rij in rijen)
    return Tabel(blad=blad, koppen=koppen, rijen=onder)
