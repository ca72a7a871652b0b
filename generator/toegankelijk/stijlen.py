"""The styles of a file: what text looks like through the chain of styles it is based on."""

from collections.abc import Iterator

from generator.core.value import replace
from generator.toegankelijk.opmaak import Opmaak, met_alinea, met_letters, vulling
from generator.toegankelijk.xml import Element, W, waarde

_NIVEAUS = tuple("123456789")
_DIEP = 30
"""Styles in one chain that are followed: a chain can go round in a file from elsewhere."""


class Stijlen:
    """The style sheet of one file. What was worked out once is remembered."""

    def __init__(self, blad: Element | None) -> None:
        gevonden = () if blad is None else blad.iterfind(f"{W}style")
        self._stijlen = {str(stijl.get(f"{W}styleId")): stijl for stijl in gevonden}
        self._basis = _standaard(blad)
        self._gewoon = {
            str(stijl.get(f"{W}type")): id
            for id, stijl in self._stijlen.items()
            if stijl.get(f"{W}default") in ("1", "true", "on")
        }
        self._alineas: dict[tuple[str, Opmaak], Opmaak] = {}
        self._letters: dict[tuple[str, Opmaak], Opmaak] = {}
        self._tabellen: dict[tuple[str, tuple[str, ...]], Opmaak] = {}

    @property
    def basis(self) -> Opmaak:
        """The look of text without any style."""
        return self._basis

    def bestaat(self, id: str) -> bool:
        """Whether the file defines style ``id``."""
        return id in self._stijlen

    def naam(self, id: str) -> str:
        """Return the name of a style in lower case, as Word keeps it: ``heading 1``."""
        return waarde(self._stijlen.get(id), "name").lower()

    def alinea(self, id: str, basis: Opmaak) -> Opmaak:
        """Return the look of paragraphs in style ``id``, which lie on ``basis``."""
        sleutel = (id, basis)
        if sleutel not in self._alineas:
            self._alineas[sleutel] = self._reken(id or self._gewoon.get("paragraph", ""), basis)
        return self._alineas[sleutel]

    def letters(self, id: str, basis: Opmaak) -> Opmaak:
        """Return the look of letters in character style ``id``, in a paragraph like ``basis``."""
        sleutel = (id, basis)
        if sleutel not in self._letters:
            self._letters[sleutel] = self._reken(id, basis)
        return self._letters[sleutel]

    def tabel(self, id: str, delen: tuple[str, ...]) -> Opmaak:
        """Return the look in a table of style ``id``, in the conditional ``delen`` of it."""
        if (id, delen) not in self._tabellen:
            self._tabellen[id, delen] = self._reken_tabel(id, delen)
        return self._tabellen[id, delen]

    def _reken_tabel(self, id: str, delen: tuple[str, ...]) -> Opmaak:
        gezien = self._basis
        for stijl in self._keten(id):
            voorwaarden = {
                str(deel.get(f"{W}type")): deel for deel in stijl.iterfind(f"{W}tblStylePr")
            }
            for deel in (stijl, *(voorwaarden[naam] for naam in delen if naam in voorwaarden)):
                gezien = _in_tabel(gezien, deel)
        return gezien

    def _reken(self, id: str, basis: Opmaak) -> Opmaak:
        gezien = basis
        for stijl in self._keten(id):
            gezien = _als_kop(gezien, waarde(stijl, "name"))
            gezien = met_alinea(gezien, stijl.find(f"{W}pPr"))
            gezien = met_letters(gezien, stijl.find(f"{W}rPr"))
        return gezien

    def _keten(self, id: str) -> list[Element]:
        """Return the style and those it is based on, the first one first."""
        return list(self._omhoog(id))[::-1]

    def _omhoog(self, id: str) -> Iterator[Element]:
        for _ in range(_DIEP):
            stijl = self._stijlen.get(id)
            if stijl is None:
                return
            yield stijl
            id = waarde(stijl, "basedOn")


def _standaard(blad: Element | None) -> Opmaak:
    begin = None if blad is None else blad.find(f"{W}docDefaults")
    if begin is None:
        return Opmaak()
    gezien = met_alinea(Opmaak(), begin.find(f"{W}pPrDefault/{W}pPr"))
    return met_letters(gezien, begin.find(f"{W}rPrDefault/{W}rPr"))


def _als_kop(opmaak: Opmaak, naam: str) -> Opmaak:
    """Word's own styles for headings have their level by name, whatever else they say."""
    soort, _, niveau = naam.lower().partition(" ")
    if soort == "heading" and niveau in _NIVEAUS:
        return replace(opmaak, niveau=int(niveau))
    return opmaak


def _in_tabel(opmaak: Opmaak, deel: Element) -> Opmaak:
    gezien = met_letters(opmaak, deel.find(f"{W}rPr"))
    grond = vulling(deel.find(f"{W}tcPr/{W}shd"))
    return replace(gezien, grond=grond) if grond else gezien
