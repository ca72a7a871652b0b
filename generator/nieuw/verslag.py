"""What the user reads when new files are there: what is new, what stayed, and what is next."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.core import dutch
from generator.core.paths import shown
from generator.inputs.model.dossier import BESTANDEN, REGIOBESTAND
from generator.nieuw.gegevens import Gegevens, Plan
from generator.nieuw.leggen import Gelegd
from generator.nieuw.uitkomst import GELUKT, Uitkomst


def verslag(plan: Plan, gelegd: Gelegd) -> Uitkomst:
    """Return what to tell: every file for one gemeente, a line for each region for more."""
    nieuw = [path for path in gelegd.nieuw if path.parent != plan.schema]
    gebleven = [path for path in gelegd.gebleven if path.parent != plan.schema]
    regels = (
        *(_een if len(plan.gemeenten) == 1 else _meer)(plan, nieuw, gebleven),
        *_schemas(plan, len(gelegd.nieuw) - len(nieuw)),
        *(f"  {tip}" for tip in plan.tips),
        *_verder(plan),
    )
    return Uitkomst(code=GELUKT, regels=regels)


def _een(plan: Plan, nieuw: list[Path], gebleven: list[Path]) -> Iterator[str]:
    gegevens = plan.gemeenten[0].gegevens
    yield f"{gegevens.naam} ({gegevens.gm_code}, {gegevens.provincie})"
    if not nieuw:
        yield "  Alle bestanden stonden er al; er is niets veranderd."
    for folder, namen in _per_map(nieuw):
        yield f"  nieuw in {folder}: {namen}"
    for folder, namen in _per_map(gebleven):
        yield f"  bleef staan in {folder}: {namen}"
    if any(path.name == "cijfers.yaml" for path in nieuw):
        yield f"  {_ingevuld(gegevens)}"


def _ingevuld(gegevens: Gegevens) -> str:
    """Return how much of the key figures is known already."""
    cijfers = gegevens.cijfers.values()
    leeg = sum("waarde" in cijfer and cijfer["waarde"] is None for cijfer in cijfers)
    bekend = len(cijfers) - leeg
    if not bekend:
        return "cijfers.yaml is nog leeg: de gemeente staat niet in de landelijke cijfers"
    return (
        f"in cijfers.yaml {dutch.meervoud(bekend, 'staat', 'staan')} al {bekend} openbare"
        f" {dutch.meervoud(bekend, 'cijfer', 'cijfers en reeksen')} van het CBS"
    )


def _meer(plan: Plan, nieuw: list[Path], gebleven: list[Path]) -> Iterator[str]:
    for folder, regio in plan.regios.items():
        aantal = sum(een.waar.regio == folder for een in plan.gemeenten)
        woord = dutch.meervoud(aantal, "gemeente", "gemeenten")
        yield f"{regio.naam}: {aantal} {woord} in {shown(folder)}"
    woord = dutch.meervoud(len(nieuw), "nieuw bestand", "nieuwe bestanden")
    yield f"  {dutch.getal(len(nieuw))} {woord}"
    if gebleven:
        woord = dutch.meervoud(len(gebleven), "bestand bleef", "bestanden bleven")
        yield f"  {dutch.getal(len(gebleven))} {woord} staan zoals het was"


def _per_map(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    folders: dict[Path, list[str]] = {}
    for path in paths:
        folders.setdefault(path.parent, []).append(path.name)
    for folder, names in folders.items():
        yield shown(folder), dutch.opsomming(sorted(names, key=_volgorde))


def _volgorde(name: str) -> int:
    return [*BESTANDEN, *REGIOBESTAND].index(name)


def _schemas(plan: Plan, aantal: int) -> Iterator[str]:
    if aantal:
        woord = dutch.meervoud(aantal, "schema", "schema's")
        yield f"  nieuw in {shown(plan.schema)}: {aantal} {woord}, voor hulp in een editor"


def _verder(plan: Plan) -> Iterator[str]:
    folder = shown(_hoogste(plan))
    quoted = f'"{folder}"' if " " in folder else folder
    meer = len(plan.gemeenten) > 1
    opdrachten = {
        f"controleer {quoted}": "toont wat er nog ontbreekt",
        f"maak {quoted}": f"maakt er {_concept(meer=meer)} van",
    }
    if meer:
        opdrachten[f"maak {quoted} --soort regiovisie"] = "maakt de visie van de hele regio"
    breed = max(map(len, opdrachten))
    yield "Verder:"
    for opdracht, doet in opdrachten.items():
        yield f"  woonzorgvisie {opdracht:<{breed}}   {doet}"


def _hoogste(plan: Plan) -> Path:
    """Return the folder that holds all gemeenten of ``plan``."""
    if len(plan.gemeenten) == 1:
        return plan.gemeenten[0].waar.gemeente
    return next(iter(plan.regios)) if len(plan.regios) == 1 else plan.inputs


def _concept(*, meer: bool) -> str:
    return "eerste concepten" if meer else "een eerste concept"
