"""How far all gemeenten are, by region, as it is shown."""

from collections.abc import Sequence
from pathlib import PurePath

from generator.calc.stand import Stand, samen
from generator.core.finding import Finding, in_order
from generator.core.value import Value
from generator.pipeline.results import Measured

GEMETEN = (
    "Geteld is wat is ingevuld van wat het praktisch handvat vraagt. Dat zegt niet hoe goed het is."
    " Het totaal verschilt per gemeente: elke aandachtsgroep, ambitie, maatregel en partner telt"
    " mee. Wat de regio voor alle gemeenten schreef, telt bij elke gemeente mee."
)
"""What a reader must know of the counts."""


class Regiostand(Value, frozen=True, kw_only=True):
    """The gemeenten of one region; ``samen`` are those that could be read, together."""

    naam: str
    gemeenten: tuple[Measured, ...]
    samen: Stand

    @property
    def vastgesteld(self) -> int:
        """How many visies have been adopted."""
        return sum(een.status == "vastgesteld" for een in self.gemeenten)


class Uitslag(Value, frozen=True, kw_only=True):
    """All regions; ``samen`` is the whole, ``findings`` is what could not be read."""

    regios: tuple[Regiostand, ...]
    samen: Regiostand
    findings: tuple[Finding, ...]


def uitslag_van(gemeten: Sequence[Measured], wrong: Sequence[Finding]) -> Uitslag:
    """Return what was ``gemeten``, with ``wrong``: what is wrong with the given paths."""
    findings = [*wrong, *(finding for een in gemeten for finding in een.findings)]
    per_map: dict[PurePath, list[Measured]] = {}
    for een in gemeten:
        per_map.setdefault(PurePath(een.source).parent, []).append(een)
    return Uitslag(
        regios=tuple(_regio(map.name, tuple(groep)) for map, groep in per_map.items()),
        samen=_regio("", tuple(gemeten)),
        findings=tuple(in_order([*dict.fromkeys(findings)])),
    )


def _regio(map: str, gemeenten: tuple[Measured, ...]) -> Regiostand:
    naam = next((een.regio for een in gemeenten if een.regio), map)
    gelezen = [een.stand for een in gemeenten if een.stand]
    return Regiostand(naam=naam, gemeenten=gemeenten, samen=samen(naam, gelezen))
