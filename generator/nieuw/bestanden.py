"""The texts of new files: content, explanation and the line of the schema."""

import os
import textwrap
from collections.abc import Sequence
from pathlib import Path

from generator.core.cache import Cache, default_folder
from generator.core.cijfer import Cijfer
from generator.core.value import Value
from generator.inputs.model.aanbod import Prognose
from generator.inputs.model.analyse import Programma, Taakstelling
from generator.inputs.model.cijfers import Leeftijdsopbouw
from generator.inputs.model.controle import Stil
from generator.inputs.model.document import Documentgegevens, Gemeente
from generator.inputs.model.dossier import BESTANDEN, Dossier
from generator.inputs.model.gedeeld import (
    FairShare,
    FairShareDeel,
    Kaart,
    LandelijkeTaakstelling,
    TeVerdelen,
    Verdeelsleutel,
)
from generator.inputs.model.groepen import Aandachtsgroep
from generator.inputs.schema.bekend import Bekend, bekend, keuzes, samen
from generator.inputs.schema.bestanden import schemanaam, schemaregel
from generator.inputs.schema.scalars import Known
from generator.inputs.skelet.schrijver import Content, Schrijver
from generator.nieuw.gegevens import Plan
from generator.nieuw.groepen import groepen
from generator.nieuw.inhoud import Bestandsinhoud, inhoud, regio_inhoud
from generator.nieuw.schemas import bewaarde_schemas

_REGIO, _LAATST = "regio.yaml", "gemeente.yaml"
_REGIO_SLEUTELS = (
    *("document", "regio", "regiocijfers", "eindbeelden", "ambities", "maatregelen"),
    *("proces", "partners", "bronnen"),
)
"""What a new regio.yaml shows; it may hold more."""

_LEESWIJZER = (
    "Een regel met ## is uitleg. Een regel met # is een voorbeeld dat nog niet meetelt: haal '# '"
    " weg om het te gebruiken. In VS Code: selecteer de regels en druk op"
    " Ctrl+/."
)


def bestanden(plan: Plan) -> dict[Path, bytes]:
    """Return all files of ``plan``, the ``gemeente.yaml`` of each gemeente as its last."""
    there = bekend(plan.inputs)
    known = _known(there)
    per_soort = _per_soort(known)
    van_het_land = groepen(plan.inputs)

    def text(folder: Path, name: str, keys: Sequence[str], content: Bestandsinhoud) -> bytes:
        schema = Path(os.path.relpath(plan.schema, folder)).as_posix()
        body = Schrijver(per_soort, known).sleutels(
            Dossier, keys, content.inhoud, content.voorbeelden
        )
        return f"{_kop(Path(schema), name, content)}\n\n{body}".encode()

    schemas = bewaarde_schemas(there, Cache(default_folder()))
    made = {plan.schema / name: data for name, data in schemas.items()}
    for een in plan.gemeenten:
        folder, of_gemeente = een.waar.gemeente, inhoud(een.gegevens, van_het_land)
        for name in sorted(BESTANDEN, key=lambda name: name == _LAATST):
            made[folder / name] = text(folder, name, BESTANDEN[name], of_gemeente[name])
    for folder, regio in plan.regios.items():
        made[folder / _REGIO] = text(folder, _REGIO, _REGIO_SLEUTELS, regio_inhoud(regio))
    return made


def _kop(schema: Path, name: str, content: Bestandsinhoud) -> str:
    """Return the lines above the content: the schema, what the file is for, how to read it."""
    said = (
        f"## {line}".rstrip()
        for text in (content.waarvoor, "", _LEESWIJZER)
        for line in textwrap.wrap(text, 94) or [""]
    )
    return "\n".join((schemaregel(schema) + schemanaam(name), *said))


def _known(there: Bekend) -> Known:
    """Return ids to refer to in examples: those there are, and those of the new files."""
    new = {
        "partners": ("gemeente",),
        "ambities": ("huisbezoek_75plus", "voorzieningen_nabij", "verdeling_in_regio"),
        "maatregelen": ("bezoekteam", "afspraak_verdeling"),
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
        FairShare: {"id": "verdeling", "naam": "Uitstroom uit beschermd wonen", "sleutel": None},
        FairShareDeel: {"aandeel": None},
        Kaart: {"bestand": "gemeentegrenzen.geojson", "bron": "cbs-gemeentegrenzen-2022"},
        TeVerdelen: {"totaal": None},
        Verdeelsleutel: {"naam": "aantal inwoners", "gewicht": 100, "waarden": None},
        LandelijkeTaakstelling: {"halfjaar": "2026-2"},
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
