"""``koppeling.yaml``: which column of a table of somebody else is which figure of ours."""

from generator.core.leaf import Datum, Jaar, Tekst
from generator.core.value import Value

KOPPELING = "koppeling.yaml"


class Kolom(Value, frozen=True, kw_only=True):
    """One column of the table and the figure that it holds."""

    kolom: Tekst
    """De kop van de kolom, zoals die in de tabel staat. Staan er twee koppen boven elkaar, schrijf
    ze dan achter elkaar. Staan de namen voor de rijen, dan is dit wat voor de rij staat."""
    pad: Tekst
    """Welk cijfer het is, zoals cijfers.inwoners_65plus."""
    eenheid: Tekst | None = None
    """Waarin geteld is, zoals personen. Alleen nodig als het cijfer er nog niet staat."""
    peildatum: Datum | Jaar | None = None
    """De dag of het jaar waarvoor het cijfer geldt, als die per kolom verschilt."""
    periode: Tekst | None = None
    """De periode waarover het cijfer gaat, als er geen peildatum is, zoals 2020-2040."""
    bron: Tekst | None = None
    """Het id van de bron, als die per kolom verschilt."""
    toelichting: Tekst | None = None
    """Wat een lezer moet weten om het cijfer goed te begrijpen."""


class Koppeling(Value, frozen=True, kw_only=True):
    """How a table is read."""

    blad: Tekst | None = None
    """De naam van het blad in Excel. Alleen nodig als er meer bladen zijn met deze kolommen."""
    gemeente: Tekst | None = None
    """De kop van de kolom met de naam of de code van de gemeente. Zonder deze kolom heeft de tabel
    maar één rij met cijfers. Staan de gemeenten boven de kolommen, dan is dit wat daarvoor staat,
    of gemeente als daar niets staat."""
    optellen: bool = False
    """Ja als een gemeente meer rijen heeft, zoals een lijst van plannen. Van elke kolom telt dan de
    som; de rijen zelf worden niet overgenomen."""
    peildatum: Datum | Jaar | None = None
    """De dag of het jaar waarvoor alle cijfers in de tabel gelden."""
    bron: Tekst | None = None
    """Het id van de bron van alle cijfers in de tabel, uit de lijst bronnen."""
    koppeling: tuple[Kolom, ...]
    """De kolommen die worden overgenomen. Andere kolommen tellen niet mee."""
