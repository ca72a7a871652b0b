"""From bytes to a package, with everything that can be wrong with a file from elsewhere.

A zip file can claim anything: parts without end, a thousand parts, other names than it has. So
no more is read than the bounds below, whatever the file says of itself.
"""

import io
import zipfile
import zlib
from pathlib import Path

from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.paths import shown
from generator.core.source import Place
from generator.toegankelijk.herkenning import Uitspraak, ander_pakket, vreemd
from generator.toegankelijk.pakket import INHOUDSTYPEN, Pakket, inhoudstype, relaties
from generator.toegankelijk.xml import Element, ontleed, te_diep, zonder_terugval

CODE = "WZ800"
MEEST = 400_000_000
"""Bytes that a file may have on the disk."""
UITGEPAKT = 60_000_000
"""Bytes of XML that a file may hold in all: twenty times those of a report of 100 pages."""
KNAP = 5_000_000
"""Above this size a part may not have shrunk more than ``KRIMP`` times: no real text does."""
KRIMP = 200
DELEN = 10_000
"""Parts that a file may have."""

_XML = (".xml", ".rels")
_GEWOON = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_STRIKT = "http://purl.oclc.org/ooxml/"
_BEWAAR = "open het in Word en sla het op als gewoon Word-document (.docx)"
_KAPOT = ("het bestand is beschadigd: Word kan het ook niet openen", "vraag het opnieuw op")
_TE_GROOT = (
    "het bestand is uitgepakt onwaarschijnlijk groot en wordt niet gelezen",
    "kijk of het van een afzender komt die u vertrouwt",
)


class Onleesbaar(Exception):
    """Raised for a file that cannot be read, with the message and the advice."""


def open_bestand(pad: Path) -> Pakket:
    """Return the Word file at ``pad``; raises ``InputError`` with one sentence when it is none."""
    try:
        return _lees(pad)
    except Onleesbaar as reden:
        bericht, advies = reden.args
    except OSError as fout:
        bericht, advies = _ontoegankelijk(pad, fout)
    raise InputError(
        [
            Finding(
                code=CODE,
                level=Level.FOUT,
                message=bericht,
                advice=advies,
                place=Place(file=shown(pad), line=0),
            )
        ]
    )


def _lees(pad: Path) -> Pakket:
    if pad.stat().st_size > MEEST:
        raise Onleesbaar(*_TE_GROOT)
    pakket = open_bytes(pad.read_bytes())
    if any(map(te_diep, pakket.delen.values())):
        raise Onleesbaar(*_KAPOT)
    return pakket


def _ontoegankelijk(pad: Path, fout: OSError) -> Uitspraak:
    if pad.is_dir():
        return "dit is een map", "geef een Word-bestand (.docx)"
    if isinstance(fout, FileNotFoundError):
        return "dit bestand bestaat niet", "kijk of de naam klopt, met .docx erachter"
    return "dit bestand is niet te lezen", "sluit het in Word, of maak er een kopie van"


def open_bytes(data: bytes) -> Pakket:
    """Return the Word file ``data``; raises :class:`Onleesbaar` when it is none."""
    if not data.startswith(b"PK"):
        raise Onleesbaar(*vreemd(data))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archief:
            namen, inhoud = _pak_uit(archief)
    except Onleesbaar:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as fout:
        raise Onleesbaar(*_KAPOT) from fout
    return _pakket(namen, inhoud)


def _pak_uit(archief: zipfile.ZipFile) -> tuple[tuple[str, ...], dict[str, bytes]]:
    """Return all names and the content of the parts that are XML, within the bounds."""
    lijst = archief.infolist()
    if len(lijst) > DELEN:
        raise Onleesbaar(*_TE_GROOT)
    over = UITGEPAKT
    inhoud: dict[str, bytes] = {}
    for een in lijst:
        if een.filename.endswith(_XML) or een.filename == "mimetype":
            if een.file_size > max(KNAP, KRIMP * een.compress_size):
                raise Onleesbaar(*_TE_GROOT)
            if een.compress_type not in _GEWOON:
                raise Onleesbaar(*_KAPOT)
            with archief.open(een) as deel:
                inhoud[een.filename] = deel.read(over + 1)
            over -= len(inhoud[een.filename])
            if over < 0:
                raise Onleesbaar(*_TE_GROOT)
    return tuple(een.filename for een in lijst), inhoud


def _pakket(namen: tuple[str, ...], inhoud: dict[str, bytes]) -> Pakket:
    if inhoud.pop("mimetype", b"").startswith(b"application/vnd.oasis"):
        raise Onleesbaar("dit is een bestand van LibreOffice of OpenOffice", _BEWAAR)
    delen: dict[str, Element] = {}
    kapot = []
    for naam, data in inhoud.items():
        try:
            delen[naam] = zonder_terugval(ontleed(data))
        except ValueError:
            kapot.append(naam)
    hoofd = _hoofd(delen, kapot)
    return Pakket(namen=namen, delen=delen, kapot=tuple(kapot), hoofd=hoofd)


def _hoofd(delen: dict[str, Element], kapot: list[str]) -> str:
    """Return the name of the main part; raises when this is no Word file that can be read."""
    if INHOUDSTYPEN not in delen and INHOUDSTYPEN not in kapot:
        raise Onleesbaar("dit is een zip-bestand, geen Word-bestand", "geef een .docx-bestand")
    wijst = [r.doel for r in relaties(delen, "").values() if r.soort == "officeDocument"]
    if INHOUDSTYPEN in kapot or not wijst or wijst[0] not in delen:
        raise Onleesbaar(*_KAPOT)
    ander = ander_pakket(inhoudstype(delen, wijst[0]))
    if ander:
        raise Onleesbaar(*ander)
    if str(delen[wijst[0]].tag).startswith(f"{{{_STRIKT}"):
        raise Onleesbaar("dit is een Word-bestand in de vorm 'Strict Open XML'", _BEWAAR)
    return wijst[0]
