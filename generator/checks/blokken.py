"""A text in the pieces that a reader sees: paragraphs, items of lists, sentences."""

import re
from collections.abc import Iterator

from generator.checks.teksten import Stuk

_GRENS = re.compile(r"\n\s*\n\s*|\n[ \t]*(?=(?:[-*+>]|\d+[.)])[ \t])")
_ZINSEIND = re.compile(r"[.!?]+[\"”'’)\]]*\s+")

Blok = tuple[int, str]
"""Where a piece begins in its text, and the piece."""


def blokken(stuk: Stuk) -> Iterator[Blok]:
    """Yield the paragraphs and items of a text; a text without Markdown is one paragraph."""
    tekst, begin = stuk.kaal, 0
    if stuk.opmaak:
        for grens in _GRENS.finditer(tekst):
            yield begin, tekst[begin : grens.start()]
            begin = grens.end()
    yield begin, tekst[begin:]


def zinnen(blok: Blok) -> Iterator[Blok]:
    """Yield the sentences of a piece; a point inside a number or address ends none."""
    plaats, tekst = blok
    begin = 0
    for eind in (*(einde.end() for einde in _ZINSEIND.finditer(tekst)), len(tekst)):
        zin = tekst[begin:eind]
        if zin.strip():
            yield plaats + begin + len(zin) - len(zin.lstrip()), zin.strip()
        begin = eind
