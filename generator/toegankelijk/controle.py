"""All rules over one Word file."""

from collections.abc import Iterator
from pathlib import Path

from generator.core.finding import Finding
from generator.core.source import Place
from generator.toegankelijk.lees import lees
from generator.toegankelijk.openen import open_bestand, open_bytes
from generator.toegankelijk.pakket import Pakket
from generator.toegankelijk.regels import regels


def controleer_bestand(pad: Path, naam: str) -> tuple[Finding, ...]:
    """Return what is not right in the Word file at ``pad``, which the user knows as ``naam``.

    Raises :class:`~generator.core.errors.InputError` when it is no Word file that can be read.
    """
    return tuple(_bevindingen(open_bestand(pad), naam))


def controleer_bytes(data: bytes, naam: str) -> tuple[Finding, ...]:
    """Return what is not right in the Word file ``data`` of our own making."""
    return tuple(_bevindingen(open_bytes(data), naam))


def _bevindingen(pakket: Pakket, naam: str) -> Iterator[Finding]:
    lezing = lees(pakket)
    place = Place(file=naam, line=0)
    for regel in regels():
        for melding in regel.zoek(lezing):
            yield Finding(
                code=regel.code,
                level=regel.niveau,
                message=melding.bericht,
                advice=melding.advies,
                place=place,
                path=str(melding.plek) if melding.plek else "",
            )
