"""The check of Word files as Markdown, with every finding, for a message or a list of work."""

from collections.abc import Iterator

from generator.core.finding import counted
from generator.report.controle.md import veilig
from generator.report.toegankelijk.groepen import Groep, groepen
from generator.report.toegankelijk.mens import GEEN_OORDEEL, VRAGEN
from generator.toegankelijk.controle import Uitslag


def toon(uitslag: Uitslag) -> str:
    """Return ``uitslag`` as a page with a list for each file and rule."""
    regels = ["# Controle van Word-bestanden", ""]
    for naam in uitslag.bestanden:
        regels += _bestand(uitslag, naam)
    if uitslag.gelezen:
        regels += ["## Bekijk zelf nog", "", GEEN_OORDEEL, ""]
        regels += [*(f"- {vraag}" for vraag in VRAGEN), ""]
    return "\n".join(regels)


def _bestand(uitslag: Uitslag, naam: str) -> Iterator[str]:
    gevonden = list(groepen(uitslag.findings, naam))
    totaal = counted(finding for groep in gevonden for finding in groep.findings)
    yield f"## {veilig(naam)}"
    yield ""
    yield f"Gevonden: {totaal or 'niets'}."
    yield ""
    for groep in gevonden:
        yield from _groep(groep)


def _groep(groep: Groep) -> Iterator[str]:
    eerste = groep.eerste
    yield f"### {eerste.code}, {eerste.level.woord}: {veilig(groep.titel)}"
    yield ""
    yield f"Herstellen: {veilig(eerste.advice)}."
    yield ""
    for finding in groep.findings:
        plek = f"{veilig(finding.path)}: " if finding.path else ""
        yield f"- {plek}{veilig(finding.message)}"
    yield ""
