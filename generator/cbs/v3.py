"""The old service (OData v3, opendata.cbs.nl): one row for each region and period.

Its keys are filled up with spaces, and how differs by table: questions ask for what a key starts
with, and everything is stripped.
"""

from collections.abc import Iterator, Mapping, Sequence
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
from generator.cbs.fouten import TeVeel
from generator.cbs.kopie import Kopieen
from generator.cbs.v4 import VEILIG

_SOORT = {"TimeDimension": "tijd", "GeoDimension": "gebied", "GeoDetail": "gebied"}
_GEBIEDEN = ("RegioS", "WijkenEnBuurten", "Wijken")
_SAMEN = 15


class V3:
    """Reads tables from ``basis``, such as ``https://opendata.cbs.nl``."""

    def __init__(self, basis: str, kopieen: Kopieen) -> None:
        self._basis, self._kopieen = basis.rstrip("/"), kopieen

    def dimensies(self, tabel: str) -> list[Dimensie]:
        """Return the dimensions of a table."""
        return [
            Dimensie(id=tekst(rij, "Key"), titel=tekst(rij, "Title"), soort=_soort(rij))
            for rij in self._eigenschappen(tabel)
            if tekst(rij, "Type").endswith("Dimension") or tekst(rij, "Type") in _SOORT
        ]

    def maten(self, tabel: str) -> list[Maat]:
        """Return what a table measures, each with the heading above it."""
        rijen = self._eigenschappen(tabel)
        koppen = {
            tekst(rij, "ID"): tekst(rij, "Title")
            for rij in rijen
            if tekst(rij, "Type") == "TopicGroup"
        }
        return [
            Maat(
                id=tekst(rij, "Key"),
                titel=tekst(rij, "Title"),
                groep=koppen.get(tekst(rij, "ParentID"), ""),
            )
            for rij in rijen
            if tekst(rij, "Type") == "Topic"
        ]

    def leden(self, tabel: str, dimensie: str, alleen: Sequence[str] = ()) -> list[Lid]:
        """Return the members of a dimension, or ``alleen`` those."""
        filters = [_begint("Key", deel) for deel in _delen(alleen)] or [""]
        gevonden = [
            Lid(id=tekst(rij, "Key"), titel=tekst(rij, "Title"), status=tekst(rij, "Status"))
            for voorwaarde in filters
            for rij in self._rijen(f"ODataApi/OData/{tabel}/{dimensie}", voorwaarde)
        ]
        return [lid for lid in gevonden if not alleen or lid.id in alleen]

    def waarnemingen(
        self, tabel: str, maten: Sequence[str], keuze: Mapping[str, Sequence[str]]
    ) -> Iterator[Waarneming]:
        """Return the cells of ``maten`` for the chosen members of each dimension."""
        langste = max(keuze, key=lambda dimensie: len(keuze[dimensie]))
        for deel in _delen(keuze[langste]):
            gekozen = {**keuze, langste: deel}
            filters = " and ".join(_begint(dim, leden) for dim, leden in gekozen.items())
            for rij in self._dataset(tabel, filters, [*keuze, *maten]):
                leden = {dim: tekst(rij, dim) for dim in keuze}
                if all(lid in gekozen[dim] for dim, lid in leden.items()):
                    yield from (_waarneming(rij, maat, leden) for maat in maten)

    def _dataset(self, tabel: str, filters: str, kolommen: Sequence[str]) -> list[dict[str, Any]]:
        """Return the rows; from the feed, which has pages, when they are too many at once."""
        try:
            return self._rijen(f"ODataApi/OData/{tabel}/TypedDataSet", filters, kolommen)
        except TeVeel:
            return self._rijen(f"ODataFeed/odata/{tabel}/TypedDataSet", filters, kolommen)

    def _eigenschappen(self, tabel: str) -> list[dict[str, Any]]:
        return self._rijen(f"ODataApi/OData/{tabel}/DataProperties")

    def _rijen(
        self, pad: str, voorwaarde: str = "", kolommen: Sequence[str] = ()
    ) -> list[dict[str, Any]]:
        vragen = [f"$filter={quote(voorwaarde, safe=VEILIG)}"] if voorwaarde else []
        if kolommen:
            vragen.append(f"$select={','.join(kolommen)}")
        return self._kopieen.rijen(f"{self._basis}/{pad}?{'&'.join([*vragen, '$format=json'])}")


def _soort(rij: Mapping[str, Any]) -> str:
    if tekst(rij, "Key") in _GEBIEDEN:
        return "gebied"
    return _SOORT.get(tekst(rij, "Type"), "anders")


def _waarneming(rij: Mapping[str, Any], maat: str, leden: dict[str, str]) -> Waarneming:
    ruw = rij.get(maat)
    waarde = getal(ruw)
    if waarde is not None:
        return Waarneming(maat=maat, leden=leden, waarde=waarde)
    if isinstance(ruw, int | float):
        return Waarneming(maat=maat, leden=leden, waarde=None, waarom=ONMOGELIJK)
    woord = tekst(rij, maat)
    return Waarneming(maat=maat, leden=leden, waarde=None, tekst=woord, waarom=ONBEKEND)


def _begint(kolom: str, leden: Sequence[str]) -> str:
    delen = ["startswith({},'{}')".format(kolom, lid.replace("'", "''")) for lid in leden]
    return f"({' or '.join(delen)})"


def _delen(leden: Sequence[str]) -> list[Sequence[str]]:
    return [leden[at : at + _SAMEN] for at in range(0, len(leden), _SAMEN)]
