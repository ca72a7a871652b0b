"""What the user reads when new files are there: what is new, what stayed, and what is next."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.core import dutch
from generator.core.paths import shown
from generator.inputs.model.dossier import BESTANDEN, REGIOBESTAND
from generator.nieuw.gegevens import Gegevens
from generator.nieuw.leggen import Gelegd
from generator.nieuw.plek import Plek
from generator.nieuw.uitkomst import GELUKT, Uitkomst


def verslag(gegevens: Gegevens, waar: Plek, gelegd: Gelegd, andere_naam: str) -> Uitkomst:
    """Return what to tell; ``andere_naam`` is how another list calls this GM code."""
    regels = (
        f"{gegevens.naam} ({gegevens.gm_code}, {gegevens.provincie})",
        *_bestanden(waar, gelegd),
        *_tips(gegevens, waar, andere_naam),
        *_verder(waar),
    )
    return Uitkomst(code=GELUKT, regels=regels)


def _bestanden(waar: Plek, gelegd: Gelegd) -> Iterator[str]:
    nieuw = [path for path in gelegd.nieuw if path.parent != waar.schema]
    gebleven = [path for path in gelegd.gebleven if path.parent != waar.schema]
    if not nieuw:
        yield "  Alle bestanden stonden er al; er is niets veranderd."
    for folder, namen in _per_map(nieuw):
        yield f"  nieuw in {folder}: {namen}"
    for folder, namen in _per_map(gebleven):
        yield f"  bleef staan in {folder}: {namen}"
    schemas = len(gelegd.nieuw) - len(nieuw)
    if schemas:
        woord = dutch.meervoud(schemas, "schema", "schema's")
        yield f"  nieuw in {shown(waar.schema)}: {schemas} {woord}, voor hulp in een editor"


def _per_map(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    folders: dict[Path, list[str]] = {}
    for path in paths:
        folders.setdefault(path.parent, []).append(path.name)
    for folder, names in folders.items():
        yield shown(folder), dutch.opsomming(sorted(names, key=_volgorde))


def _volgorde(name: str) -> int:
    return [*BESTANDEN, *REGIOBESTAND].index(name)


def _tips(gegevens: Gegevens, waar: Plek, andere_naam: str) -> Iterator[str]:
    if andere_naam:
        yield (
            f"  let op: in de landelijke tabel hoort {gegevens.gm_code} bij {andere_naam}"
            " → controleer de code in gemeente.yaml"
        )
    if waar.regio is None:
        yield (
            "  tip: deze map ligt niet in een map per regio. Dat kan; wat gemeenten delen, staat"
            " anders in inputs/<regio>/regio.yaml"
        )


def _verder(waar: Plek) -> Iterator[str]:
    folder = shown(waar.gemeente)
    quoted = f'"{folder}"' if " " in folder else folder
    yield "Verder:"
    yield f"  woonzorgvisie controleer {quoted}   toont wat er nog ontbreekt"
    yield f"  woonzorgvisie maak {quoted}         maakt er een eerste concept van"
