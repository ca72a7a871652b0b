"""What the input says of sources and groups, and an entry for a source that is not there yet."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from generator.cbs.tabel import Tabel
from generator.cijfers.bestand import Bestand
from generator.cijfers.voorstel import Voorstel
from generator.core.paths import shown
from generator.core.source import Place
from generator.inputs.bewerk.vind import tekst_op, vind
from generator.inputs.bewerk.wijziging import Zet
from generator.inputs.decode import item_key
from generator.inputs.nodes import Sequence

NIEUW = "nieuwe bron"


def organisaties(bestanden: Iterable[Bestand]) -> dict[str, str]:
    """Return who made each source: id → organisation."""
    gevonden: dict[str, str] = {}
    for bestand in bestanden:
        lijst = vind(bestand.root, ("bronnen",))
        for item in lijst.items if isinstance(lijst, Sequence) else ():
            gevonden[item_key(item)] = tekst_op(item, ("organisatie",))
    return gevonden


def groepsnamen(bestanden: Iterable[Bestand]) -> dict[str, str]:
    """Return what each aandachtsgroep is called at the CBS, where the input says so."""
    gevonden: dict[str, str] = {}
    for bestand in bestanden:
        lijst = vind(bestand.root, ("aandachtsgroepen",))
        for item in lijst.items if isinstance(lijst, Sequence) else ():
            if naam := tekst_op(item, ("cbs_categorie",)):
                gevonden[item_key(item)] = naam
    return gevonden


def van_cbs(bron: str, bekend: Mapping[str, str]) -> bool:
    """Return whether a figure with source ``bron`` may be replaced by one of the CBS."""
    return bekend.get(bron, "").startswith("CBS") or (bron not in bekend and bron.startswith("cbs"))


def nieuwe_bronnen(
    gebruikt: Iterable[Tabel], bekend: Mapping[str, str], bestand: Bestand, opgehaald: date
) -> Iterator[Voorstel]:
    """Yield the entries that the list in ``bestand`` still needs."""
    for tabel in gebruikt:
        if tabel.bron in bekend:
            continue
        pad = ("bronnen", f"[{tabel.bron}]")
        yield Voorstel(
            path=bestand.path,
            pad=pad,
            place=_plek(bestand),
            oud="",
            nieuw=tabel.titel,
            bron=f"CBS {tabel.id}",
            opmerking=NIEUW,
            wijzigingen=(Zet(pad=pad, waarde=_ingang(tabel, opgehaald)),),
        )


def bronbestand(folder: Path, *, regio: bool) -> Path:
    """Return the file in which a new source belongs."""
    return folder / ("regio.yaml" if regio else "bronnen.yaml")


def _plek(bestand: Bestand) -> Place:
    lijst = vind(bestand.root, ("bronnen",))
    return lijst.place if lijst else Place(file=shown(bestand.path), line=1)


def _ingang(tabel: Tabel, opgehaald: date) -> dict[str, object]:
    return {
        "organisatie": "CBS",
        "titel": tabel.titel,
        "soort": "registratie",
        "tabel": tabel.id,
        "adres": tabel.adres,
        "geraadpleegd": opgehaald,
        "licentie": "CC BY 4.0",
    }
