"""All rules over one or more Word files."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.core.errors import InputError
from generator.core.finding import Finding
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.toegankelijk.lees import lees
from generator.toegankelijk.lezing import Lezing
from generator.toegankelijk.openen import open_bestand
from generator.toegankelijk.regels import regels

_OPEN_IN_WORD = "~$"
"""How the name of the file begins that Word keeps beside a document that is open."""


class Uitslag(Value, frozen=True, kw_only=True):
    """What was found in ``bestanden``; ``gelezen`` are those that could be read."""

    bestanden: tuple[str, ...]
    gelezen: tuple[str, ...]
    findings: tuple[Finding, ...]


def controleer(paden: Iterable[Path]) -> Uitslag:
    """Return what is not right in the Word files at ``paden``, or in those folders."""
    gelezen: list[str] = []
    findings: list[Finding] = []
    bestanden = list(dict.fromkeys(bestand for pad in paden for bestand in _bestanden(pad)))
    for pad in bestanden:
        try:
            findings += bevindingen(lees(open_bestand(pad)), shown(pad))
            gelezen.append(shown(pad))
        except InputError as fout:
            findings += fout.findings
    return Uitslag(
        bestanden=tuple(map(shown, bestanden)),
        gelezen=tuple(gelezen),
        findings=tuple(findings),
    )


def bevindingen(lezing: Lezing, naam: str) -> Iterator[Finding]:
    """Yield what the rules find in the file that the user knows as ``naam``, rule by rule."""
    place = Place(file=naam, line=0)
    for regel in regels():
        for melding in regel.zoek(lezing):
            yield Finding(
                code=regel.code,
                level=regel.niveau,
                message=melding.bericht,
                advice=melding.advies,
                place=place,
                path=str(melding.plek) if melding.plek else "",
            )


def _bestanden(pad: Path) -> list[Path]:
    """Return the Word files in the folder ``pad``, or ``pad`` itself."""
    hier = [p for p in sorted(pad.glob("*.docx")) if not p.name.startswith(_OPEN_IN_WORD)]
    return hier or [pad]
