"""The check as SARIF 2.1.0, the form that editors and code hosts show beside the lines.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) version 2.1.0.
"""

from json import dumps
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.checks.catalogus import Code, catalogus
from generator.core.finding import Finding, Level
from generator.report.controle.uitslag import Uitslag

_LEVELS = {Level.FOUT: "error", Level.WAARSCHUWING: "warning", Level.TIP: "note"}


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as a SARIF log; silenced findings are in it as suppressed."""
    results = [_result(finding) for finding in uitslag.findings]
    results += [
        {
            **_result(one.finding),
            "suppressions": [{"kind": "inSource", "justification": one.reden}],
        }
        for one in uitslag.stil
    ]
    used = {result["ruleId"] for result in results}
    rules = [_rule(code) for code in catalogus().values() if code.code in used]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "woonzorgvisie",
                        "semanticVersion": __version__,
                        "rules": rules,
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(finding: Finding) -> dict[str, Any]:
    path = f"{finding.path}: " if finding.path else ""
    advice = f" → {finding.advice}" if finding.advice else ""
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.level],
        "message": {"text": f"{path}{finding.message}{advice}"},
    }
    if finding.place:
        region = {"startLine": finding.place.line, "startColumn": finding.place.column}
        location = {
            "artifactLocation": {"uri": _uri(finding.place.file)},
            "region": region,
        }
        result["locations"] = [{"physicalLocation": location}]
    return result


def _uri(file: str) -> str:
    """Return a path as SARIF wants it: relative to where the check ran, or a full address."""
    return Path(file).as_uri() if Path(file).is_absolute() else quote(file)


def _rule(code: Code) -> dict[str, Any]:
    uitleg = code.uitleg
    rule: dict[str, Any] = {
        "id": code.code,
        "shortDescription": {"text": uitleg.titel},
        "defaultConfiguration": {"level": _LEVELS[code.niveau]},
        "properties": {"familie": code.familie},
    }
    if uitleg.waarom:
        rule["fullDescription"] = {"text": uitleg.waarom}
    return rule
