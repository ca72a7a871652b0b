"""The check of Word files as JSON, for programs."""

from json import dumps

from generator.core.finding import Level
from generator.report.controle.json import bevinding
from generator.report.toegankelijk.mens import GEEN_OORDEEL, VRAGEN
from generator.toegankelijk.controle import Uitslag
from generator.toegankelijk.regels import regels


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as one JSON object with Dutch names."""
    content = {
        "bestanden": list(uitslag.bestanden),
        "gelezen": list(uitslag.gelezen),
        "regels": [regel.code for regel in regels()],
        "bevindingen": [bevinding(finding) for finding in uitslag.findings],
        "totaal": {
            level.meervoud: sum(finding.level == level for finding in uitslag.findings)
            for level in sorted(Level, reverse=True)
        },
        "let_op": GEEN_OORDEEL,
        "zelf_bekijken": list(VRAGEN),
    }
    return dumps(content, ensure_ascii=False, indent=2) + "\n"
