"""The stand as JSON, for programs."""

from json import dumps
from typing import Any

from generator.calc.eisen.telling import Telling
from generator.calc.stand import ONDERDELEN, Stand, procent, staat
from generator.pipeline.results import Measured
from generator.report.controle.json import bevinding
from generator.report.stand.uitslag import Regiostand, Uitslag


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as one JSON object with Dutch names."""
    content = {
        "regios": [
            {
                "naam": regio.naam,
                **_samen(regio),
                "gemeenten": [_gemeente(een) for een in regio.gemeenten],
            }
            for regio in uitslag.regios
        ],
        "samen": _samen(uitslag.samen),
        "bevindingen": [bevinding(finding) for finding in uitslag.findings],
    }
    return dumps(content, ensure_ascii=False, indent=2) + "\n"


def _samen(regio: Regiostand) -> dict[str, Any]:
    """Return the counts of all gemeenten together, and how many are how far with each part."""
    return {
        "aantal_gemeenten": len(regio.gemeenten),
        "aantal_gelezen": len(regio.samen.gemeenten),
        "aantal_vastgesteld": regio.vastgesteld,
        "onderdelen": _onderdelen(regio.samen),
        "gemeenten_per_staat": {id: regio.samen.per_staat(id) for id in ONDERDELEN},
    }


def _gemeente(een: Measured) -> dict[str, Any]:
    return {
        "naam": een.name,
        "map": een.source,
        "leesbaar": een.stand is not None,
        "status": een.status,
        "onderdelen": _onderdelen(een.stand) if een.stand else {},
    }


def _onderdelen(stand: Stand) -> dict[str, Any]:
    return {id: _telling(stand.deel(id)) for id in (*ONDERDELEN, "totaal")}


def _telling(telling: Telling) -> dict[str, Any]:
    return {
        "naam": telling.naam,
        "aanwezig": telling.aanwezig,
        "nog_niet_bekend": telling.onbekend,
        "ontbreekt": telling.ontbreekt,
        "totaal": telling.totaal,
        "procent": round(procent(telling), 1),
        "staat": staat(telling),
    }
