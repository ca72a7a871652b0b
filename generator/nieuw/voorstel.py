"""What can be proposed for a new gemeente: from its folder, the national files, its neighbours."""

import re
from collections.abc import Mapping

from generator.core.paths import shown
from generator.nieuw import landelijk
from generator.nieuw.gegevens import Gegevens
from generator.nieuw.plek import Plek
from generator.nieuw.vragen import Onbruikbaar

_FIRST_LETTER = re.compile(r"(?<![^\W_'’])[^\W_]")


def voorstel(waar: Plek, antwoorden: Mapping[str, str]) -> dict[str, str]:
    """Return a proposal for the fields, given the ``antwoorden`` so far."""
    namen = landelijk.gemeentenamen(waar.inputs)
    code = landelijk.zoek(namen, antwoorden.get("naam", waar.gemeente.name))
    naam = antwoorden.get("naam", namen.get(code, ""))
    return {
        "naam": naam,
        "gm_code": code,
        "provincie": _provincie_van_buren(waar),
        "titel": f"Woonzorgvisie {naam}" if naam else "",
    }


def uit_gemeente(waar: Plek) -> dict[str, str]:
    """Return what the ``gemeente.yaml`` that is there says; nothing when there is none."""
    path = waar.gemeente / "gemeente.yaml"
    if not path.exists():
        return {}
    root = landelijk.lees(path)
    velden = ("naam", "gm_code", "provincie")
    found = {veld: landelijk.tekst(root, "gemeente", veld) for veld in velden}
    if not all(found.values()):
        raise Onbruikbaar(
            f"{shown(path)}: hier staan geen naam, gm_code en provincie → herstel dit bestand"
            f" eerst; zie: woonzorgvisie controleer {shown(waar.gemeente)}"
        )
    return {**found, "titel": f"Woonzorgvisie {found['naam']}"}


def regionaam(waar: Plek) -> str:
    """Return the name of the region as its folder suggests: ``noord-holland`` is Noord-Holland."""
    if waar.regio is None:
        return ""
    return _FIRST_LETTER.sub(lambda letter: letter.group().upper(), waar.regio.name)


def andere_naam(waar: Plek, gegevens: Gegevens) -> str:
    """Return how the table of ages calls this GM code, when that is another gemeente."""
    found = landelijk.gemeentenamen(waar.inputs).get(gegevens.gm_code, "")
    return "" if landelijk.zelfde(found, gegevens.naam) else found


def _provincie_van_buren(waar: Plek) -> str:
    buren = sorted(waar.regio.glob("*/gemeente.yaml")) if waar.regio else []
    for path in buren:
        if provincie := landelijk.tekst(landelijk.lees(path), "gemeente", "provincie"):
            return provincie
    return ""
