"""How people write a colour, and what it becomes: RRGGBB."""

import re

from generator.inputs.scalars import Unreadable

COLOUR = 'een kleur als zes tekens uit 0-9 en A-F, zoals "12505B"'
HASH = "zet de kleur tussen aanhalingstekens, want een # begint in YAML een opmerking"

_SIX = re.compile(r"#?([0-9a-f]{6})", re.IGNORECASE | re.ASCII)
_THREE = re.compile(r"#?([0-9a-f]{3})", re.IGNORECASE | re.ASCII)
_EIGHT = re.compile(r"#?([0-9a-f]{6})[0-9a-f]{2}", re.IGNORECASE | re.ASCII)
_PARTS = re.compile(r"(?:rgba?\()?(\d{1,3})[\s,;]+(\d{1,3})[\s,;]+(\d{1,3})(?:[\s,;/]+[\d.%]+)?\)?")
_LONGEST = 40
_NAMED = "zoek de code van de kleur op, bijvoorbeeld in Word bij Meer kleuren > Aangepast > Hex"


def colour(text: str) -> str:
    """Return the colour a text stands for as RRGGBB; raises :class:`Unreadable`."""
    text = text.strip()
    six = _SIX.fullmatch(text)
    if six:
        return six[1].upper()
    raise Unreadable(COLOUR, _advice(text[:_LONGEST]))


def _advice(text: str) -> str:
    three, eight, parts = (form.fullmatch(text) for form in (_THREE, _EIGHT, _PARTS))
    if three:
        return f'schrijf "{"".join(2 * digit for digit in three[1]).upper()}"'
    if eight:
        return f'schrijf "{eight[1].upper()}": doorzichtigheid kan niet'
    if parts and all(int(part) < 256 for part in parts.groups()):
        return f'schrijf "{"".join(f"{int(part):02X}" for part in parts.groups())}"'
    return _NAMED
