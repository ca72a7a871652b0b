"""Sources that people added in the file → entries in the list of sources."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from generator.cijfers.bestand import Bestand
from generator.cijfers.overzicht.overzicht import Bronregel
from generator.cijfers.schrijf.bladen import moment
from generator.cijfers.voorstel import Voorstel
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import fields_of
from generator.inputs.bewerk.vind import vind
from generator.inputs.bewerk.wijziging import Zet
from generator.inputs.model.basis import Bron, Keuze

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
_DAGEN = ("peildatum", "geraadpleegd")
_VELDEN = {field.name: field for field in fields_of(Bron)}
_SOORTEN: Keuze = get_args(_VELDEN["soort"].type)[1]


def bruikbaar(bron: Bronregel) -> bool:
    """Return whether a source says all that the list needs."""
    volledig = all(bron[naam] for naam, field in _VELDEN.items() if field.required)
    return bool(_ID.fullmatch(bron["id"])) and volledig and bron["soort"] in _SOORTEN.opties


def wat_nodig_is() -> str:
    """Return what a new source must say."""
    soorten = ", ".join(_SOORTEN.opties)
    return f"id zonder spaties, organisatie, titel en soort ({soorten})"


def nieuwe_bronnen(
    gebruikt: Iterable[tuple[Bestand, str]], bronnen: Mapping[str, Bronregel], waar: str
) -> Iterator[Voorstel]:
    """Yield the entry for each source that is used and is not in the list yet."""
    uniek = {(bestand.path, id): (bestand, id) for bestand, id in gebruikt}
    for bestand, id in uniek.values():
        lijst = vind(bestand.root, ("bronnen",))
        pad = ("bronnen", f"[{id}]")
        inhoud = {
            naam: moment(tekst) if naam in _DAGEN else tekst
            for naam, tekst in bronnen[id].items()
            if tekst and naam != "id"
        }
        yield Voorstel(
            path=bestand.path,
            pad=pad,
            place=lijst.place if lijst else Place(file=shown(bestand.path), line=1),
            oud="",
            nieuw=bronnen[id]["titel"],
            bron=waar,
            opmerking="nieuwe bron",
            wijzigingen=(Zet(pad=pad, waarde=inhoud),),
        )
