"""Building a table: rows of values in, cells with their sources out.

A value is a leaf of the model, a figure, a text (with or without marks), a list of these, or
``None`` for what is not known. The source line and the remarks about years, assumptions and
figures that cannot be given follow from the figures in the cells.
"""

from collections.abc import Iterator, Sequence

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis
from generator.core.cijfer import AAN_TE_LEVEREN, Cijfer
from generator.core.leaf import Leaf
from generator.core.value import Value
from generator.document.blocks import Cell, Column, Content, LineBreak, Row, Table, Text
from generator.document.content import content_of
from generator.tables.noten import cijfernoten

NVT = "n.v.t."

Waarde = str | int | Leaf | Cijfer | None | Sequence["Waarde"]


class Kolom(Value, frozen=True, kw_only=True):
    """A column: heading, alignment, relative width.

    ``eenheid`` prints figures with their unit and ``jaar`` with their year; ``leeg`` stands
    where there is nothing, and an ``optioneel`` column is left out when no row has anything.
    """

    kop: str
    rechts: bool = False
    breedte: float = 1.0
    eenheid: bool = False
    jaar: bool = False
    leeg: str = AAN_TE_LEVEREN
    optioneel: bool = False


Rij = Sequence[Waarde]


def tabel(
    basis: Basis,
    key: str,
    titel: str,
    kolommen: Sequence[Kolom],
    rijen: Sequence[Rij],
    *,
    duiding: str = "",
    noten: Sequence[str] = (),
    bron: str = "",
    jaren_getoond: bool = False,
    totaal: bool = False,
    landscape: bool = False,
) -> Table | None:
    """Return the table, or ``None`` when there are no rows.

    Args:
        basis: gives the list of sources.
        key: the name of the table, and of its module.
        titel: the caption; this and the other texts may hold marks.
        kolommen: the columns.
        rijen: a value per column for each row.
        duiding: one sentence on what the table says.
        noten: remarks, before those that follow from the figures.
        bron: the source line when it does not follow from the figures.
        jaren_getoond: whether the rows or headings show of which year each figure is.
        totaal: whether the last row is a total.
        landscape: whether the table needs a page on its side.
    """
    if not rijen:
        return None
    gebruikt = [at for at, kolom in enumerate(kolommen) if not _weg(kolom, at, rijen)]
    cijfers = [cijfer for rij in rijen for at in gebruikt for cijfer in _cijfers(rij[at])]
    alle_noten = [*noten, *cijfernoten(cijfers, jaren_getoond)]
    return Table(
        key=key,
        title=content_of(titel),
        columns=tuple(_kolom(kolommen[at]) for at in gebruikt),
        rows=tuple(
            Row(
                cells=tuple(_cel(kolommen[at], rij[at]) for at in gebruikt),
                total=totaal and rij is rijen[-1],
            )
            for rij in rijen
        ),
        interpretation=content_of(duiding),
        notes=tuple(content_of(noot) for noot in dict.fromkeys(alle_noten) if noot),
        source=content_of(bron or bronregel(basis, cijfers)),
        landscape=landscape,
    )


def bekende(rijen: Sequence[Rij], alleen_bekend: bool) -> Sequence[Rij]:
    """Return all rows, or with ``alleen_bekend`` those in which at least one figure is known."""
    if not alleen_bekend:
        return rijen
    return [rij for rij in rijen if any(c.bekend for waarde in rij for c in _cijfers(waarde))]


def _weg(kolom: Kolom, at: int, rijen: Sequence[Rij]) -> bool:
    return kolom.optioneel and all(rij[at] is None or rij[at] in ((), []) for rij in rijen)


def _kolom(kolom: Kolom) -> Column:
    return Column(
        heading=Cell(content=content_of(kolom.kop)),
        align="right" if kolom.rechts else "left",
        width=kolom.breedte,
    )


def _cel(kolom: Kolom, waarde: Waarde) -> Cell:
    return Cell(content=_inhoud(kolom, waarde) or content_of(kolom.leeg))


def _inhoud(kolom: Kolom, waarde: Waarde) -> Content:
    if waarde is None:
        return ()
    if isinstance(waarde, Cijfer):
        return (Text(text=_cijfertekst(kolom, waarde), sources=waarde.sources),)
    if isinstance(waarde, Leaf):
        return (Text(text=waarde.kaal, sources=waarde.sources),) if waarde.kaal else ()
    if isinstance(waarde, str | int):
        return content_of(str(waarde))
    regels: list[Text | LineBreak] = []
    for regel in (_inhoud(kolom, deel) for deel in waarde):
        regels.extend((LineBreak(), *regel) if regels and regel else regel)  # type: ignore[arg-type]
    return tuple(regels)


def _cijfertekst(kolom: Kolom, cijfer: Cijfer) -> str:
    if not cijfer.bekend and cijfer.termen and all(t.cijfer.bekend for t in cijfer.termen):
        return NVT
    zonder = not kolom.eenheid or cijfer.eenheid == "index"
    tekst = cijfer.kaal if zonder else cijfer.met_eenheid.kaal
    moment = cijfer.peildatum or cijfer.periode
    return f"{tekst} ({moment.kaal})" if kolom.jaar and cijfer.bekend and moment else tekst


def _cijfers(waarde: Waarde) -> Iterator[Cijfer]:
    if isinstance(waarde, Cijfer):
        yield waarde
    elif waarde is not None and not isinstance(waarde, str | int | Leaf):
        for deel in waarde:
            yield from _cijfers(deel)
