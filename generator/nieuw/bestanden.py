"""The texts of the files of a new gemeente: content, explanation and the line of the schema."""

import os
import textwrap
from collections.abc import Sequence
from pathlib import Path

from generator.core.cijfer import Cijfer
from generator.core.value import Value
from generator.inputs.model.aanbod import Prognose
from generator.inputs.model.analyse import Programma, Taakstelling
from generator.inputs.model.cijfers import Leeftijdsopbouw
from generator.inputs.model.controle import Stil
from generator.inputs.model.document import Documentgegevens, Gemeente
from generator.inputs.model.dossier import BESTANDEN, Dossier
from generator.inputs.model.gedeeld import FairShare
from generator.inputs.model.groepen import Aandachtsgroep
from generator.inputs.schema.bekend import bekend, keuzes, samen
from generator.inputs.schema.bestanden import schemanaam, schemaregel
from generator.inputs.schema.scalars import Known
from generator.inputs.skelet.schrijver import Content, Schrijver
from generator.nieuw.gegevens import Gegevens
from generator.nieuw.inhoud import Bestandsinhoud, inhoud, regio_inhoud
from generator.nieuw.landelijk import groepen
from generator.nieuw.plek import Plek

_REGIO = "regio.yaml"
_REGIO_SLEUTELS = ("regio", "partners", "bronnen")
"""What a new regio.yaml shows; it may hold more."""

_LEESWIJZER = (
    "Een regel met ## is uitleg. Een regel met # is een voorbeeld dat nog niet meetelt: haal '# '"
    " weg om het te gebruiken. In VS Code: selecteer de regels en druk op"
    " Ctrl+/."
)


def bestanden(gegevens: Gegevens, waar: Plek) -> dict[Path, bytes]:
    """Return all files for a new gemeente at ``waar``, ``gemeente.yaml`` last."""
    known = _known(waar)
    of_gemeente = inhoud(gegevens, groepen(waar.inputs))
    made = {
        waar.gemeente / name: _text(name, keys, of_gemeente[name], waar, known)
        for name, keys in BESTANDEN.items()
    }
    if waar.regio:
        content = regio_inhoud(gegevens)
        made[waar.regio / _REGIO] = _text(_REGIO, _REGIO_SLEUTELS, content, waar, known)
    last = waar.gemeente / "gemeente.yaml"
    return {path: made[path].encode() for path in sorted(made, key=lambda path: path == last)}


def _text(name: str, keys: Sequence[str], content: Bestandsinhoud, waar: Plek, known: Known) -> str:
    folder = waar.regio if name == _REGIO and waar.regio else waar.gemeente
    schema = Path(os.path.relpath(waar.schema, folder))
    kop = "\n".join(
        f"## {line}".rstrip()
        for text in (content.waarvoor, "", _LEESWIJZER)
        for line in textwrap.wrap(text, 94) or [""]
    )
    body = Schrijver(_per_soort(known), known).sleutels(
        Dossier, keys, content.inhoud, content.voorbeelden
    )
    return f"{schemaregel(schema)}{schemanaam(name)}\n{kop}\n\n{body}"


def _known(waar: Plek) -> Known:
    """Return ids to refer to in examples: those there are, and those of the new files."""
    there = bekend(waar.inputs)
    new = {
        "partners": ("gemeente",),
        "ambities": ("huisbezoek_75plus", "voorzieningen_nabij"),
        "maatregelen": ("bezoekteam",),
        "regio.fair_share": ("verdeling",),
    }
    return samen(new, there.landelijk, there.regio, keuzes())


def _per_soort(known: Known) -> dict[type[Value], Content]:
    """Return examples that say more than ``tekst``, by the kind of value they stand in."""
    return {
        Cijfer: {
            "eenheid": "personen",
            "peildatum": "2026-01-01",
            "periode": "2020-2040",
            "bron": next(iter(known.get("bronnen", ())), "id"),
            "betrouwbaarheid": "registratie",
        },
        Documentgegevens: {
            "ondertitel": "Wonen, welzijn en zorg voor ouderen en aandachtsgroepen",
            "voorbehoud": "Dit is een eerste concept.\n\nEr is nog niets besloten.",
        },
        FairShare: {"id": "verdeling", "naam": "Statushouders", "sleutel": "aantal inwoners"},
        Gemeente: {"provinciecode": "PV24", "schaalniveaus": ["regio", "gemeente", "wijk"]},
        Leeftijdsopbouw: {"klassen": {"0-14": 10, "15-64": 10, "65+": 10}},
        Prognose: {"jaar": 2035, "model": "Primos 2025", "scenario": "trend", "basisjaar": 2025},
        Aandachtsgroep: {"samengevoegd_met": _second(known, "aandachtsgroepen")},
        Programma: {"onderdeel_van": "Alle plannen samen"},
        Taakstelling: {"halfjaar": "2026-2"},
        Stil: {"code": "WZ204", "bij": "ambities"},
    }


def _second(known: Known, lijst: str) -> str:
    return next(iter(known.get(lijst, ())[1:]), "id")
