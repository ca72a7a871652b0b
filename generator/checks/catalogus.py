"""Every code a user can meet, with its explanation: the rules and the other findings."""

from functools import cache

from generator.checks.codes import FOUTEN
from generator.checks.regel import Uitleg, lees_uitleg
from generator.checks.regels import families
from generator.checks.regioregels import families as region_families
from generator.core.finding import Level
from generator.core.value import Value
from generator.toegankelijk.regels import families as word_families

_NIVEAUS = {
    "WZ290": Level.WAARSCHUWING,
    "WZ291": Level.TIP,
    "WZ602": Level.WAARSCHUWING,
    "WZ603": Level.WAARSCHUWING,
    "WZ624": Level.WAARSCHUWING,
}
"""The levels of the other findings that are no errors."""


class Code(Value, frozen=True, kw_only=True):
    """A code with its level, the list it stands in and its explanation.

    ``stil`` is the key under which it can be kept silent, if it can: only rules can.
    """

    code: str
    niveau: Level
    familie: str
    uitleg: Uitleg
    stil: str = ""


@cache
def catalogus() -> dict[str, Code]:
    """Return all codes, in order."""
    found = [
        Code(
            code=code,
            niveau=_NIVEAUS.get(code, Level.FOUT),
            familie=familie,
            uitleg=lees_uitleg(tekst),
        )
        for code, (familie, tekst) in FOUTEN.items()
    ]
    for stil, by_family in (("controle", families()), ("regiocontrole", region_families())):
        for familie, rules in by_family.items():
            found += [
                Code(code=r.code, niveau=r.niveau, familie=familie, uitleg=r.uitleg, stil=stil)
                for r in rules
            ]
    for familie, word_rules in word_families().items():
        found += [
            Code(
                code=r.code,
                niveau=r.niveau,
                familie=familie,
                uitleg=lees_uitleg(r.zoek.__doc__ or ""),
            )
            for r in word_rules
        ]
    return {code.code: code for code in sorted(found, key=lambda code: code.code)}
