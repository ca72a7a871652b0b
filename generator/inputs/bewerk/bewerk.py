"""Bytes of a YAML file + changes → new bytes, in which only those values are different."""

import codecs
from collections.abc import Iterable
from typing import Any

from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.inputs.bewerk.bewijs import eerste_verschil
from generator.inputs.bewerk.boom import boom, kolom, nieuwe_regel
from generator.inputs.bewerk.knip import Knip, geknipt
from generator.inputs.bewerk.snijden import in_map
from generator.inputs.bewerk.tekst import sleutelregels
from generator.inputs.bewerk.wijziging import (
    Takken,
    Weigering,
    Wijziging,
    inhoud_van,
    takken_van,
    tekst_van,
)
from generator.inputs.nodes import Mapping
from generator.inputs.parser import parse
from generator.inputs.syntax import BREAK

_ZELF = "verander deze waarde zelf, in een editor"


class Onbewerkbaar(InputError):
    """A file that stays as it is, because the change cannot be made with certainty."""


def bewerk(data: bytes, wijzigingen: Iterable[Wijziging], file: str) -> bytes:
    """Return ``data`` with ``wijzigingen``, and for the rest every byte as it was.

    ``file`` is what findings call it. Raises :class:`Onbewerkbaar`: then nothing is changed.
    """
    merk, text = _gelezen(data, file)
    takken = takken_van(wijzigingen)
    oud = _inhoud(text, file)
    try:
        nieuw = geknipt(text, _knippen(text, takken))
    except Weigering as weigering:
        raise _onbewerkbaar(
            file, text, weigering.at, weigering.waarom, tekst_van(weigering.pad)
        ) from weigering
    na, findings = parse(nieuw, file)
    verschil = "" if na is None or findings else eerste_verschil(oud, na, takken)
    if na is None or findings or verschil:
        waarom = "wat hier staat, is niet te veranderen zonder andere tekst te raken"
        raise _onbewerkbaar(file, text, 0, waarom, verschil)
    return merk + nieuw.encode()


def _gelezen(data: bytes, file: str) -> tuple[bytes, str]:
    """Return the byte order mark, if there is one, and the text."""
    merk = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        return merk, data[len(merk) :].decode("utf-8")
    except UnicodeDecodeError as problem:
        raise _onbewerkbaar(
            file, "", 0, "het bestand is niet opgeslagen als UTF-8", ""
        ) from problem


def _inhoud(text: str, file: str) -> Mapping:
    """Return what the text says; anchors, types and mistakes stop here."""
    root, findings = parse(text, file)
    if root is None or findings:
        raise Onbewerkbaar(findings)
    return root


def _knippen(text: str, takken: Takken) -> list[Knip]:
    root = boom(text)
    if root is not None and not root.leeg:
        return list(in_map(text, root, takken))
    inhoud: dict[str, Any] = inhoud_van(takken)
    regels = [
        regel for naam, deel in inhoud.items() for regel in sleutelregels(naam, deel, plat=False)
    ]
    einde = nieuwe_regel(text)
    los = "" if not text or text.endswith(("\n", "\r")) else einde
    return [Knip(start=len(text), eind=len(text), tekst=los + "".join(r + einde for r in regels))]


def _onbewerkbaar(file: str, text: str, at: int, waarom: str, path: str) -> Onbewerkbaar:
    regel = len(BREAK.split(text[:at]))
    place = Place(file=file, line=regel, column=kolom(text, at) + 1)
    return Onbewerkbaar(
        [
            Finding(
                code="WZ604",
                level=Level.FOUT,
                message=waarom,
                advice=_ZELF,
                place=place,
                path=path,
            )
        ]
    )
