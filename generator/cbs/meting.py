"""A table as it was read for some regions: the value of each cell, and why there is none."""

from collections.abc import Mapping, Sequence
from datetime import date

from generator.cbs.antwoord import ONBEKEND, TWEE, Lid, Waarneming
from generator.cbs.oplossen import Adres
from generator.cbs.tabel import Cel, Tabel
from generator.core.value import Value, replace, to_json

_EERSTE, _LAATSTE = 1900, 2100
"""Years that a table can be about."""
_VOORLOPIG = {
    "Voorlopig": "voorlopig cijfer",
    "NaderVoorlopig": "nader voorlopig cijfer",
}


class Periode(Value, frozen=True, kw_only=True):
    """A year of the table: its code, the day or year it stands for, and how certain it is."""

    id: str
    jaar: int
    moment: date | int
    zekerheid: str = ""


class Waarde(Value, frozen=True, kw_only=True):
    """A number, or why there is none."""

    getal: float | None
    tekst: str = ""
    waarom: str = ""


class Meting:
    """The cells of one table; ``perioden`` are in order, the newest first."""

    def __init__(
        self,
        tabel: Tabel,
        perioden: Sequence[Periode],
        gebieden: Sequence[str],
        adressen: Mapping[bytes, Adres],
    ) -> None:
        self.tabel, self.perioden, self.gebieden = tabel, tuple(perioden), tuple(gebieden)
        self._adressen = adressen
        self._cellen: dict[tuple[str, str, str, tuple[str, ...]], Waarneming] = {}

    def voeg_toe(self, gezien: Waarneming, gebied: str, tijd: str, rest: Sequence[str]) -> None:
        """Note one cell; ``gebied``, ``tijd`` and ``rest`` are the names of the dimensions.

        Two different values for one cell are no value.
        """
        leden = tuple(gezien.leden[dim] for dim in rest)
        plek = (gezien.maat, gezien.leden[gebied], gezien.leden.get(tijd, ""), leden)
        eerder = self._cellen.get(plek)
        if eerder is not None and (eerder.waarde, eerder.tekst) != (gezien.waarde, gezien.tekst):
            gezien = replace(gezien, waarde=None, tekst="", waarom=TWEE)
        self._cellen[plek] = gezien

    def heeft(self, cel: Cel) -> bool:
        """Return whether the table has what ``cel`` names."""
        return to_json(cel) in self._adressen

    def waarde(self, cel: Cel, gebieden: Sequence[str], periode: Periode) -> Waarde:
        """Return the sum over ``gebieden`` and the members of ``cel``, if all are known."""
        adres = self._adressen[to_json(cel)]
        som = 0.0
        tekst = ""
        for gebied in gebieden:
            for leden in adres.leden:
                gezien = self._cellen.get((adres.maat, gebied, periode.id, leden))
                if gezien is None or (gezien.waarde is None and not gezien.tekst):
                    return Waarde(getal=None, waarom=gezien.waarom if gezien else ONBEKEND)
                som += gezien.waarde or 0
                tekst = gezien.tekst
        return Waarde(getal=som, tekst=tekst)


def perioden_van(leden: Sequence[Lid], tabel: Tabel) -> list[Periode]:
    """Return the years among ``leden``, the newest first; months only when there are no years."""
    jaren = [lid for lid in leden if lid.id[4:6] == "JJ" and _is_jaar(lid.id[:4])]
    maanden = [lid for lid in leden if lid.id[4:] in ("MM01", "MM12") and _is_jaar(lid.id[:4])]
    gevonden = [
        Periode(
            id=lid.id,
            jaar=int(lid.id[:4]),
            moment=_moment(lid.id, tabel),
            zekerheid=_VOORLOPIG.get(lid.status, ""),
        )
        for lid in jaren or maanden
    ]
    return sorted(gevonden, key=lambda periode: periode.id, reverse=True)


def _is_jaar(code: str) -> bool:
    return code.isdecimal() and _EERSTE <= int(code) <= _LAATSTE


def vaste_periode(tabel: Tabel, jaar: int) -> Periode:
    """Return the only period of a table that is about one year."""
    return Periode(id="", jaar=jaar, moment=_dag(tabel, jaar))


def _moment(code: str, tabel: Tabel) -> date | int:
    jaar = int(code[:4])
    if code.endswith("MM01"):
        return date(jaar, 1, 1)
    return date(jaar, 12, 31) if code.endswith("MM12") else _dag(tabel, jaar)


def _dag(tabel: Tabel, jaar: int) -> date | int:
    return date.fromisoformat(f"{jaar}-{tabel.dag}") if tabel.dag else jaar
