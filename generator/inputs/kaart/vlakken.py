"""The areas of a GeoJSON file → rings in kilometres, of the gemeenten that are asked for."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.inputs.kaart.grenzen import Punt, Ring, oppervlak
from generator.inputs.kaart.stelsel import Stelsel, stelsel_van, verwisseld

_CODES = ("statcode", "code", "gemeentecode", "gm_code", "identificatie")
_NAMEN = ("statnaam", "naam", "gemeentenaam")
_WATER = "h2o"
"""In the boundaries with water of the CBS this says what is water."""

_EINDELOOS = 1e12

_STELSEL = "sla de kaart op in RD (EPSG:28992) of in WGS84 (lengte en breedte in graden)"


class Vlakken:
    """Collects the rings of each gemeente, and what is wrong."""

    def __init__(self, gemeenten: Mapping[str, str], file: str) -> None:
        self.ringen: dict[str, list[Ring]] = {}
        self.findings: list[Finding] = []
        self._gemeenten, self._file = gemeenten, file
        self._codes = {naam.casefold(): code for code, naam in gemeenten.items()}
        self._stelsel: Stelsel | None = None

    def neem(self, feature: Any, nummer: int) -> None:
        """Take the area in ``feature``, when it is of one of the gemeenten and no water."""
        if not isinstance(feature, dict):
            self._fout("WZ185", nummer, "dit is geen gebied van een kaart", "maak de kaart opnieuw")
            return
        kenmerken = _kenmerken(feature.get("properties"))
        code = self._code(kenmerken)
        if not code or kenmerken.get(_WATER, "").upper() == "JA":
            return
        ringen = self._vlak(feature.get("geometry"), nummer, self._gemeenten[code])
        if ringen:
            self.ringen.setdefault(code, []).extend(ringen)

    def _code(self, kenmerken: Mapping[str, str]) -> str:
        """Return the code of the gemeente; a name counts only where there is no code."""
        for naam in _CODES:
            if kenmerken.get(naam):
                code = _voluit(kenmerken[naam])
                return code if code in self._gemeenten else ""
        for naam in _NAMEN:
            if kenmerken.get(naam):
                return self._codes.get(kenmerken[naam].casefold(), "")
        return ""

    def _vlak(self, geometrie: Any, nummer: int, naam: str) -> list[Ring]:
        """Return the rings: of the polygons to the left, of their holes to the right."""
        soort = geometrie.get("type") if isinstance(geometrie, dict) else None
        if soort not in ("Polygon", "MultiPolygon"):
            gevonden = f"'{soort}'" if isinstance(soort, str) else "niets"
            message = f"{naam} heeft geen vlak; gevonden: {gevonden}; verwacht: Polygon of"
            self._fout("WZ185", nummer, f"{message} MultiPolygon", "neem de kaart met vlakken")
            return []
        delen = geometrie.get("coordinates")
        vlakken = [delen] if soort == "Polygon" else delen
        try:
            return [
                _gericht(self._ring(ring), gat=bool(plaats))
                for vlak in _lijst(vlakken)
                for plaats, ring in enumerate(_lijst(vlak))
            ]
        except _Onleesbaar as problem:
            self._fout("WZ186", nummer, f"{naam}: {problem}", problem.advies)
            return []

    def _ring(self, punten: Any) -> Ring:
        ring = [self._punt(punt) for punt in _lijst(punten)]
        if len(ring) > 1 and ring[0] == ring[-1]:
            ring.pop()
        if len(ring) < 3:
            raise _Onleesbaar("een grens heeft minder dan drie hoeken", "maak de kaart opnieuw")
        return tuple(ring)

    def _punt(self, punt: Any) -> Punt:
        waarden = punt[:2] if isinstance(punt, list) else []
        if len(waarden) < 2 or not all(map(_is_getal, waarden)):
            raise _Onleesbaar("een punt bestaat niet uit twee getallen", "maak de kaart opnieuw")
        x, y = float(waarden[0]), float(waarden[1])
        self._stelsel = self._stelsel or stelsel_van(x, y)
        if self._stelsel is None or not self._stelsel.bevat(x, y):
            raise _Onleesbaar(f"het punt ({x:g}, {y:g}) ligt niet in Nederland", _waarom(x, y))
        return self._stelsel.km(x, y)

    def _fout(self, code: str, nummer: int, message: str, advice: str) -> None:
        place = Place(file=self._file, line=1)
        self.findings.append(
            Finding(
                code=code,
                level=Level.FOUT,
                message=message,
                advice=advice,
                place=place,
                path=f"features[{nummer}]",
            )
        )


class _Onleesbaar(Exception):
    """Coordinates that are none."""

    def __init__(self, message: str, advies: str) -> None:
        super().__init__(message)
        self.advies = advies


def _waarom(x: float, y: float) -> str:
    return "verwissel lengte en breedte: de lengte hoort voorop" if verwisseld(x, y) else _STELSEL


def _kenmerken(properties: Any) -> dict[str, str]:
    """Return the texts and whole numbers among the properties, by small name."""
    if not isinstance(properties, dict):
        return {}
    return {
        naam.lower(): str(waarde).strip()
        for naam, waarde in properties.items()
        if isinstance(waarde, str | int)
    }


def _voluit(code: str) -> str:
    """Return ``GM0034`` for ``34``, ``0034`` or ``gm0034``."""
    return f"GM{int(code):04d}" if code.isascii() and code.isdigit() else code.upper()


def _is_getal(waarde: Any) -> bool:
    # Of what is no number, or endless, no comparison holds.
    return type(waarde) in (int, float) and abs(waarde) < _EINDELOOS


def _lijst(waarde: Any) -> "Iterator[Any]":
    if not isinstance(waarde, list) or not waarde:
        raise _Onleesbaar("de grens is geen lijst van punten", "maak de kaart opnieuw")
    return iter(waarde)


def _gericht(ring: Ring, *, gat: bool) -> Ring:
    """Return a ring that runs to the left, or of a hole to the right."""
    return ring if (oppervlak(ring) < 0) == gat else ring[::-1]
