"""The service of today (OData v4, datasets.cbs.nl): one row for each cell."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from generator.cbs.antwoord import (
    ONBEKEND,
    ONMOGELIJK,
    Dimensie,
    Lid,
    Maat,
    Waarneming,
    getal,
    tekst,
)
from generator.cbs.kopie import Kopieen

_SOORT = {"TimeDimension": "tijd", "GeoDimension": "gebied", "GeoDetailDimension": "gebied"}
_WAAROM = {
    "Confidential": "geheim bij het CBS",
    "NotAvailable": "niet beschikbaar bij het CBS",
    "Impossible": "het CBS geeft hier geen cijfer: het kan niet voorkomen",
}
VEILIG = "(),'"
"""Signs that stand in a question as they are."""
_SAMEN = 40
"""How many regions one question holds: addresses have a longest length."""


class V4:
    """Reads tables from ``basis``, such as ``https://datasets.cbs.nl/odata/v1/CBS``."""

    def __init__(self, basis: str, kopieen: Kopieen) -> None:
        self._basis, self._kopieen = basis.rstrip("/"), kopieen

    def dimensies(self, tabel: str) -> list[Dimensie]:
        """Return the dimensions of a table."""
        return [
            Dimensie(
                id=tekst(rij, "Identifier"),
                titel=tekst(rij, "Title"),
                soort=_SOORT.get(tekst(rij, "Kind"), "anders"),
            )
            for rij in self._rijen(tabel, "Dimensions")
        ]

    def maten(self, tabel: str) -> list[Maat]:
        """Return what a table measures, each with the heading above it."""
        rijen = self._rijen(tabel, "MeasureCodes")
        groepen: dict[str, str] = {}
        if any(rij.get("MeasureGroupId") is not None for rij in rijen):
            groepen = {
                tekst(rij, "Id"): tekst(rij, "Title") for rij in self._rijen(tabel, "MeasureGroups")
            }
        return [
            Maat(
                id=tekst(rij, "Identifier"),
                titel=tekst(rij, "Title"),
                groep=groepen.get(tekst(rij, "MeasureGroupId"), ""),
            )
            for rij in rijen
        ]

    def leden(self, tabel: str, dimensie: str, alleen: Sequence[str] = ()) -> list[Lid]:
        """Return the members of a dimension, or ``alleen`` those."""
        filters = [f"Identifier in ({_lijst(deel)})" for deel in _delen(alleen)] or [""]
        return [
            Lid(
                id=tekst(rij, "Identifier"),
                titel=tekst(rij, "Title"),
                status=tekst(rij, "Status"),
            )
            for voorwaarde in filters
            for rij in self._rijen(tabel, f"{dimensie}Codes", voorwaarde)
        ]

    def waarnemingen(
        self, tabel: str, maten: Sequence[str], keuze: Mapping[str, Sequence[str]]
    ) -> Iterator[Waarneming]:
        """Return the cells of ``maten`` for the chosen members of each dimension."""
        langste = max(keuze, key=lambda dimensie: len(keuze[dimensie]))
        for deel in _delen(keuze[langste]):
            gekozen = {**keuze, langste: deel, "Measure": maten}
            filters = [f"{dim} in ({_lijst(leden)})" for dim, leden in gekozen.items()]
            for rij in self._rijen(tabel, "Observations", " and ".join(filters)):
                yield _waarneming(rij, keuze)

    def _rijen(self, tabel: str, wat: str, voorwaarde: str = "") -> list[dict[str, Any]]:
        vraag = f"?$filter={quote(voorwaarde, safe=VEILIG)}" if voorwaarde else ""
        return self._kopieen.rijen(f"{self._basis}/{tabel}/{wat}{vraag}")


def _waarneming(rij: Mapping[str, Any], dimensies: Iterable[str]) -> Waarneming:
    attribuut = tekst(rij, "ValueAttribute")
    gegeven = attribuut in ("", "None")
    waarde = getal(rij.get("Value")) if gegeven else None
    leeg = ONBEKEND if rij.get("Value") is None else ONMOGELIJK
    return Waarneming(
        maat=tekst(rij, "Measure"),
        leden={dim: tekst(rij, dim) for dim in dimensies},
        waarde=waarde,
        tekst=tekst(rij, "StringValue"),
        waarom="" if waarde is not None else leeg if gegeven else _WAAROM.get(attribuut, ONBEKEND),
    )


def _lijst(leden: Sequence[str]) -> str:
    return ",".join("'" + lid.replace("'", "''") + "'" for lid in leden)


def _delen(leden: Sequence[str]) -> list[Sequence[str]]:
    return [leden[at : at + _SAMEN] for at in range(0, len(leden), _SAMEN)]
