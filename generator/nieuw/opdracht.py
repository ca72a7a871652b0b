"""``woonzorgvisie nieuw``: from the answers of the user to the files of a gemeente."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.core.paths import shown
from generator.inputs.model.dossier import REGIOBESTAND
from generator.inputs.schema.bekend import bekend
from generator.inputs.schema.bestanden import schemas
from generator.nieuw.bestanden import bestanden
from generator.nieuw.gegevens import Gegevens
from generator.nieuw.leggen import Gelegd, leg
from generator.nieuw.plek import Plek, plek
from generator.nieuw.uitkomst import MISLUKT, VERKEERD, Uitkomst, mislukt
from generator.nieuw.verslag import verslag
from generator.nieuw.voorstel import andere_naam, regionaam, uit_gemeente, voorstel
from generator.nieuw.vragen import VELDEN, Onbruikbaar, Vraag, antwoord

Antwoorden = Mapping[str, str | None]
"""Name of a field → what the user gave as an option."""

_VRAAG_MIJ = "Geef deze opties mee. In een gewone terminal wordt naar ontbrekende opties gevraagd."
_MAP_ERIN = "noem een map erin, zoals inputs/flevoland/urk"


def nieuw(folder: Path, gegeven: Antwoorden, vraag: Vraag | None, vandaag: date) -> Uitkomst:
    """Lay down the files of the gemeente in ``folder``; ask what is not ``gegeven``."""
    try:
        return _nieuw(folder, gegeven, vraag, vandaag)
    except Onbruikbaar as problem:
        return Uitkomst(code=VERKEERD, regels=tuple(str(problem).splitlines()))
    except OSError as error:
        return mislukt(error)
    except (KeyboardInterrupt, EOFError):
        return Uitkomst(code=MISLUKT, regels=("", "afgebroken; er is niets geschreven"))


def _nieuw(folder: Path, gegeven: Antwoorden, vraag: Vraag | None, vandaag: date) -> Uitkomst:
    waar = plek(folder)
    if bezwaar := _bezwaar(waar.gemeente):
        raise Onbruikbaar(f"{shown(folder)}: {bezwaar}")
    antwoorden = _antwoorden(waar, gegeven, vraag)
    regio = gegeven.get("regio") or regionaam(waar)
    gegevens = Gegevens(**antwoorden, regio=regio, vandaag=vandaag)
    return verslag(gegevens, waar, _leg(gegevens, waar), andere_naam(waar, gegevens))


def _bezwaar(folder: Path) -> str:
    """Return why no gemeente can stand in ``folder``, or nothing."""
    if folder.exists() and not folder.is_dir():
        return f"dit is een bestand, geen map → {_MAP_ERIN.replace(' erin', '')}"
    if any((folder / name).exists() for name in REGIOBESTAND):
        return f"dit is de map van een regio → {_MAP_ERIN}"
    inside = ("landelijk", "*/regio.yaml", "*/gemeente.yaml", "*/*/gemeente.yaml")
    if any(path for pattern in inside for path in folder.glob(pattern)):
        return f"in deze map staan andere mappen met invoer → {_MAP_ERIN}"
    return ""


def _antwoorden(waar: Plek, gegeven: Antwoorden, vraag: Vraag | None) -> dict[str, str]:
    """Return an answer for every field; those of a ``gemeente.yaml`` that is there count."""
    er_al = uit_gemeente(waar)
    found: dict[str, str] = {}
    klachten: list[str] = []
    for veld in VELDEN:
        standaard = (er_al or voorstel(waar, found)).get(veld.naam, "")
        try:
            found[veld.naam] = antwoord(
                veld, gegeven.get(veld.naam), standaard, None if er_al else vraag
            )
        except Onbruikbaar as problem:
            klachten.append(f"--{veld.naam.replace('_', '-')} ({veld.vraag}): {problem}")
    if klachten:
        raise Onbruikbaar("\n".join((*klachten, _VRAAG_MIJ)))
    return found


def _leg(gegevens: Gegevens, waar: Plek) -> Gelegd:
    made = {waar.schema / name: data for name, data in schemas(bekend(waar.inputs)).items()}
    return leg({**made, **bestanden(gegevens, waar)})
