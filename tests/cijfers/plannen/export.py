"""An export of plans as provinces make it: the columns of Basisset 2.0, one row for each plan."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

JAREN = [*(f"opleverjaar_{jaar}" for jaar in range(2025, 2035)), "opleverjaar_2035_2039"]
OUDEREN = ["nultredenwoning", "geclusterde_woonvorm", "zorggeschikte_woning"]
KOPPEN = [
    *("naam_gemeente", "vertrouwelijk", "naam", "plancode", "planstatus", "geometrie_aanwezig"),
    *("sloop_aantalwoningen", "bruto_aantalwoningen", "netto_aantalwoningen", *JAREN, "c1"),
    *("plantype", "planologische_status", "tijdelijke_woningen"),
    *("woningtype_eengezins", "woningtype_meergezins", "woningtype_onbekend", "c2", "c3"),
    *(*OUDEREN, "overig_geschikt_voor_ouderen", "huur_sociaal_eigendom_corporatie", "koop_duur"),
    *("prijsklasse_onbekend", "c4"),
]

Rij = dict[str, Any]


def plan(naam: str, jaren: Mapping[int, int], ouderen: Sequence[int] = (), **anders: Any) -> Rij:
    """Return a row that agrees with itself; ``ouderen`` are the numbers by kind of home."""
    bruto, sloop = sum(jaren.values()), anders.get("sloop_aantalwoningen", 0)
    tellen = dict.fromkeys(KOPPEN, 0)
    return {
        **tellen,
        "naam_gemeente": "Testdam",
        "vertrouwelijk": "Nee",
        "naam": naam,
        "plancode": "GM9999",
        "planstatus": "In voorbereiding",
        "geometrie_aanwezig": "Ja",
        "bruto_aantalwoningen": bruto,
        "netto_aantalwoningen": bruto - sloop,
        **{f"opleverjaar_{jaar}": aantal for jaar, aantal in jaren.items()},
        "plantype": "Uitbreiding",
        "planologische_status": "1A",
        "woningtype_onbekend": bruto,
        "c3": sum(ouderen),
        **dict(zip(OUDEREN, ouderen, strict=False)),
        "prijsklasse_onbekend": bruto,
        **anders,
    }


def schrijf(path: Path, plannen: Iterable[Rij], koppen: Sequence[str] = KOPPEN) -> Path:
    """Write ``plannen`` below a title, and return the file."""
    boek = openpyxl.Workbook()
    vel: Any = boek.worksheets[0]
    vel.title = "Plannen"
    vel.append(["Export plancapaciteit"])
    vel.append(list(koppen))
    for rij in plannen:
        vel.append([rij[kop] for kop in koppen])
    boek.save(path)
    return path
