"""What the national files tell of a new gemeente: its groups, its code and its name."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.core.value import Value
from generator.inputs import nodes
from generator.inputs.decode import item_key
from generator.inputs.reader import landelijke_map


class Groep(Value, frozen=True, kw_only=True):
    """An aandachtsgroep of the national list, and who can tell how large it is."""

    id: str
    naam: str
    levert: str


def groepen(inputs: Path) -> list[Groep]:
    """Return the groups of the national list; none when it cannot be read."""
    root = lees(landelijke_map(inputs) / "aandachtsgroepen.yaml")
    lijst = root.entries.get("aandachtsgroepen") if root else None
    if lijst is None or not isinstance(lijst.value, nodes.Sequence):
        return []
    return [
        Groep(
            id=item_key(item),
            naam=tekst(item, "naam") or item_key(item),
            levert=tekst(item, "omvang_huidig", "lokaal", "levert") or tekst(item, "levert"),
        )
        for item in lijst.value.items
        if item_key(item)
    ]


def gemeentenamen(inputs: Path) -> dict[str, str]:
    """Return the name of each gemeente in the table of ages by its GM code."""
    found: dict[str, str] = {}
    for table in sorted(landelijke_map(inputs).glob("*.csv")):
        found.update(_rows(table))
    return found


def zoek(namen: dict[str, str], gezocht: str) -> str:
    """Return the code of the gemeente that is called ``gezocht``, as folders are named too."""
    codes = [code for code, naam in namen.items() if zelfde(naam, gezocht)]
    return codes[0] if len(codes) == 1 else ""


def zelfde(naam: str, ander: str) -> bool:
    """Return whether two names differ in no more than accents, capitals and signs."""
    return _slug(naam) == _slug(ander)


def lees(path: Path) -> nodes.Mapping | None:
    """Return what stands in a YAML file, or nothing when it cannot be read."""
    try:
        root, findings = nodes.parse(path.read_text(encoding="utf-8-sig"), path.name)
    except (OSError, UnicodeDecodeError):
        return None
    return None if findings else root


def tekst(node: nodes.AnyNode | None, *path: str) -> str:
    """Return the text under the keys of ``path``, or an empty text."""
    for key in path:
        entry = node.entries.get(key) if isinstance(node, nodes.Mapping) else None
        node = entry.value if entry else None
    return node.text if isinstance(node, nodes.Scalar) and not node.empty else ""


def _rows(table: Path) -> Iterator[tuple[str, str]]:
    try:
        lines = table.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines:
        code, _, rest = line.partition(",")
        if re.fullmatch("GM[0-9]{4}", code):
            yield code, rest.partition(",")[0]


def _slug(naam: str) -> str:
    """Return ``naam`` as it may stand in a folder: ``Súdwest-Fryslân`` is ``sudwest-fryslan``."""
    letters = unicodedata.normalize("NFKD", naam.casefold())
    return re.sub("[^a-z0-9]+", "", letters.encode("ascii", "ignore").decode())
