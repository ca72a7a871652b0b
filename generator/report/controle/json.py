"""The check as JSON, for programs."""

from json import dumps
from typing import Any

from generator.calc.eisen.telling import Volledigheid
from generator.core.finding import Finding, Level
from generator.report.controle.uitslag import Uitslag


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as one JSON object with Dutch names."""
    regio_van = {
        finding: regio.name
        for regio, findings in zip(uitslag.regios, uitslag.samenhang, strict=True)
        for finding in findings
    }
    content = {
        "gemeenten": [
            {
                "naam": one.name,
                "map": one.source,
                "leesbaar": not one.failed,
                "volledigheid": _volledigheid(one.volledigheid),
            }
            for one in uitslag.gemeenten
        ],
        "regios": [
            {"naam": one.name, "map": one.source, "leesbaar": not one.failed}
            for one in uitslag.regios
        ],
        "bevindingen": [
            {**bevinding(finding), "regio": regio_van.get(finding)} for finding in uitslag.findings
        ],
        "stil": [{**bevinding(one.finding), "reden": one.reden} for one in uitslag.stil],
        "totaal": {
            level.meervoud: sum(finding.level == level for finding in uitslag.findings)
            for level in sorted(Level, reverse=True)
        },
    }
    return dumps(content, ensure_ascii=False, indent=2) + "\n"


def _volledigheid(volledigheid: Volledigheid | None) -> list[dict[str, Any]]:
    """Return the score per step of the guide, with its terms."""
    return [
        {
            "stap": stap.naam,
            "aanwezig": stap.aanwezig,
            "nog_niet_bekend": stap.onbekend,
            "ontbreekt": stap.ontbreekt,
            "totaal": stap.totaal,
        }
        for stap in (volledigheid.stappen if volledigheid else ())
    ]


def bevinding(finding: Finding) -> dict[str, Any]:
    """Return a finding with Dutch names; what has no line has no column either."""
    place = finding.place
    return {
        "bestand": place.file if place else None,
        "regel": (place.line or None) if place else None,
        "kolom": place.column if place and place.line else None,
        "code": finding.code,
        "niveau": finding.level.woord,
        "pad": finding.path,
        "bericht": finding.message,
        "advies": finding.advice,
    }
