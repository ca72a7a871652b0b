"""A Word file as the rules see it: its paragraphs and tables in reading order, with their place."""

from itertools import chain

from generator.core.value import Value
from generator.toegankelijk.opmaak import Opmaak
from generator.toegankelijk.pakket import Pakket
from generator.toegankelijk.plek import Plek
from generator.toegankelijk.stijlen import Stijlen
from generator.toegankelijk.xml import Element, Ouders


class Stuk(Value, frozen=True, kw_only=True):
    """A run of letters with its own style and its look; ``link`` tells that it can be clicked."""

    tekst: str
    stijl: str
    opmaak: Opmaak
    link: bool


class Alinea(Value, frozen=True, kw_only=True):
    """A paragraph. ``opmaak`` is that of its letters without marks of their own.

    ``tekst`` is what is read, in ``stukken`` that look the same; ``beelden`` are the drawings in
    it. ``na_tabel`` tells that a table stands right before it, ``in_cel`` that it is in a table.
    Paragraphs with the same ``bak`` stand in one cell, or in one part outside tables.
    """

    element: Element
    tekst: str
    stijl: str
    opmaak: Opmaak
    plek: Plek
    stukken: tuple[Stuk, ...] = ()
    beelden: tuple[Element, ...] = ()
    na_tabel: bool = False
    in_cel: bool = False
    bak: int = 0

    @property
    def kop(self) -> int:
        """The level of a heading, 0 for other text."""
        return self.opmaak.niveau


class Cel(Value, frozen=True, kw_only=True):
    """A cell: how many columns it takes, and whether it is part of a cell over more rows."""

    element: Element
    tekst: str
    breedte: int
    hoog: bool


class Rij(Value, frozen=True, kw_only=True):
    """A row; ``kop`` tells that it is repeated on each page and spoken as heading."""

    element: Element
    cellen: tuple[Cel, ...]
    kop: bool


class Tabel(Value, frozen=True, kw_only=True):
    """A table; ``diep`` is how many tables are around it.

    ``na_tabel`` tells that no paragraph stands between it and the table before it.
    """

    element: Element
    rijen: tuple[Rij, ...]
    plek: Plek
    diep: int
    na_tabel: bool

    @property
    def kolommen(self) -> int:
        """The number of columns of its widest row."""
        return max((sum(cel.breedte for cel in rij.cellen) for rij in self.rijen), default=0)

    @property
    def gegevens(self) -> bool:
        """Whether it holds data in rows and columns, and is not a frame around text."""
        return self.kolommen > 1 and len(self.rijen) > 1


class Lezing(Value, frozen=True, kw_only=True):
    """A whole file. ``verhalen`` are the parts with text, by the name that a user knows.

    ``lopend`` are the paragraphs of the running text: no headers, footers or notes.
    """

    pakket: Pakket
    stijlen: Stijlen
    verhalen: tuple[tuple[str, Element], ...]
    alineas: tuple[Alinea, ...]
    lopend: tuple[Alinea, ...]
    tabellen: tuple[Tabel, ...]
    ouders: Ouders

    def plek_van(self, element: Element) -> Plek:
        """Return the place of the paragraph or table that ``element`` is in."""
        om = {element, *self.ouders.boven(element)}
        alineas = (alinea.plek for alinea in self.alineas if alinea.element in om)
        tabellen = (tabel.plek for tabel in reversed(self.tabellen) if tabel.element in om)
        return next(chain(alineas, tabellen), Plek())
