"""The aandachtsgroepen of the national list, to be completed by a gemeente."""

from pathlib import Path

from generator.core.value import Value
from generator.inputs.decode import item_key
from generator.inputs.landelijk import landelijke_map
from generator.nieuw.kijken import lees, onderdelen, tekst


class Groep(Value, frozen=True, kw_only=True):
    """An aandachtsgroep of the national list, and who can tell how large it is."""

    id: str
    naam: str
    levert: str


def groepen(inputs: Path) -> list[Groep]:
    """Return the groups of the national list; none when it cannot be read."""
    root = lees(landelijke_map(inputs) / "aandachtsgroepen.yaml")
    return [
        Groep(
            id=item_key(item),
            naam=tekst(item, "naam") or item_key(item),
            levert=tekst(item, "omvang_huidig", "lokaal", "levert") or tekst(item, "levert"),
        )
        for item in onderdelen(root, "aandachtsgroepen")
        if item_key(item)
    ]
