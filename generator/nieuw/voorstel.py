"""What can be proposed for a new gemeente: from its folder, the national list, its neighbours."""

import re
from collections.abc import Mapping, Sequence

from generator.core.paths import shown
from generator.inputs.gemeentelijst import Gemeentenaam
from generator.inputs.namen import zelfde
from generator.nieuw.kijken import lees, tekst
from generator.nieuw.plek import Plek
from generator.nieuw.vragen import Onbruikbaar

_FIRST_LETTER = re.compile(r"(?<![^\W_'’])[^\W_]")


def voorstel(
    waar: Plek, lijst: Sequence[Gemeentenaam], antwoorden: Mapping[str, str]
) -> dict[str, str]:
    """Return a proposal for the fields, given the ``antwoorden`` so far."""
    gezocht = antwoorden.get("naam", waar.gemeente.name)
    found = next((gemeente for gemeente in lijst if zelfde(gemeente.naam, gezocht)), None)
    naam = antwoorden.get("naam", found.naam if found else "")
    return {
        "naam": naam,
        "gm_code": found.code if found else "",
        "provincie": _provincie_van_buren(waar) or (found.provincie if found else ""),
        "titel": f"Woonzorgvisie {naam}" if naam else "",
    }


def uit_gemeente(waar: Plek) -> dict[str, str]:
    """Return what the ``gemeente.yaml`` that is there says; nothing when there is none."""
    path = waar.gemeente / "gemeente.yaml"
    if not path.exists():
        return {}
    root = lees(path)
    velden = ("naam", "gm_code", "provincie")
    found = {veld: tekst(root, "gemeente", veld) for veld in velden}
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


def _provincie_van_buren(waar: Plek) -> str:
    buren = sorted(waar.regio.glob("*/gemeente.yaml")) if waar.regio else []
    for path in buren:
        if provincie := tekst(lees(path), "gemeente", "provincie"):
            return provincie
    return ""
