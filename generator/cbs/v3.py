"""The old service (OData v3, opendata.cbs.nl): one row for each region and period.

Its keys are filled up with spaces, and how differs by table: questions ask for what a key starts
with, and everything is stripped.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from generator.cbs.antwoord import Dimensie, Lid, Maat, Waarneming
from generator.cbs.fouten import TeVeel
from generator.cbs.kopie import Kopieen
from generator.cbs.v4 import ONBEKEND, VEILIG

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
            Dimensie(id=_tekst(rij, "Key"), titel=_tekst(rij, "Title"), soort=_soort(rij))
            for rij in self._eigenschappen(tabel)
            if _tekst(rij, "Type").endswith("Dimension") or _tekst(rij, "Type") in _SOORT
        ]

    def maten(self, tabel: str) -> list[Maat]:
        """Return what a table measures, each with the heading above it."""
        rijen = self._eigenschappen(tabel)
        koppen = {
            _tekst(rij, "ID"): _tekst(rij, "Title")
            for rij in rijen
            if _tekst(rij, "Type") == "TopicGroup"
        }
        return [
            Maat(
                id=_tekst(rij, "Key"),
                titel=_tekst(rij, "Title"),
                groep=koppen.get(_tekst(rij, "ParentID"), ""),
            )
            for rij in rijen
            if _tekst(rij, "Type") == "Topic"
        ]

    def leden(self, tabel: str, dimensie: str, alleen: Sequence[str] = ()) -> list[Lid]:
        """Return the members of a dimension, or ``alleen`` those."""
        filters = [_begint("Key", deel) for deel in _delen(alleen)] or [""]
        gevonden = [
            Lid(id=_tekst(rij, "Key"), titel=_tekst(rij, "Title"), status=_tekst(rij, "Status"))
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
                leden = {dim: _tekst(rij, dim) for dim in keuze}
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
    if _tekst(rij, "Key") in _GEBIEDEN:
        return "gebied"
    return _SOORT.get(_tekst(rij, "Type"), "anders")


def _waarneming(rij: Mapping[str, Any], maat: str, leden: dict[str, str]) -> Waarneming:
    waarde = rij.get(maat)
    if isinstance(waarde, int | float) and not isinstance(waarde, bool):
        return Waarneming(maat=maat, leden=leden, waarde=waarde)
    tekst = _tekst(rij, maat)
    return Waarneming(maat=maat, leden=leden, waarde=None, tekst=tekst, waarom=ONBEKEND)


def _tekst(rij: Mapping[str, Any], naam: str) -> str:
    waarde = rij.get(naam)
    return "" if waarde is None else str(waarde).strip()


def _begint(kolom: str, leden: Sequence[str]) -> str:
    delen = ["startswith({},'{}')".format(kolom, lid.replace("'", "''")) for lid in leden]
    return f"({' or '.join(delen)})"


def _delen(leden: Sequence[str]) -> list[Sequence[str]]:
    return [leden[at : at + _SAMEN] for at in range(0, len(leden), _SAMEN)]
