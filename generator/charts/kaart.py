"""A figure of all gemeenten of the region on a map, in a few classes with round borders."""

from collections.abc import Sequence

from generator.calc.bronregel import bronregel
from generator.calc.gemeentecijfers import Gemeentecijfer, gemeentecijfers, vergelijkbaar
from generator.calc.uitkomst import Basis
from generator.charts import klassen
from generator.charts.chart import Chart
from generator.charts.kaartbeeld import Kaartbeeld, kaartbeeld, kaartregel
from generator.charts.woorden import alttekst, klein, met_jaren, tekst
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import meant
from generator.core.value import fields_of
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.gedeeld import Regiogemeente

_LUISTER = 30
"""Gemeenten that one can listen to one by one; of more, the table of figures tells all."""

_NAMEN = {"aandeel_65plus": "Aandeel 65-plussers", "sociale_huur": "Sociale huurwoningen"}


def maak(basis: Basis, *, cijfer: str = "aandeel_65plus", naam: str = "") -> Chart | None:
    """Return the map of ``cijfer``: a key of ``cijfers``, or a key figure of the analysis.

    ``naam`` says what it is, where it has no name of its own. Only figures of the same year and in
    the same unit stand on one map; without two of them there is none.
    """
    wat = naam or _naam(basis, cijfer)
    alle = sorted(gemeentecijfers(basis, cijfer), key=lambda g: g.naam.kaal.casefold())
    samen = vergelijkbaar(tuple(alle))
    getallen = {g.code: g.cijfer.getal for g in samen if g.cijfer}
    if len(getallen) < 2:
        return None
    borders = klassen.grenzen(tuple(getallen.values()))
    beeld = kaartbeeld(basis, {c: klassen.klasse(n, borders) for c, n in getallen.items()})
    if not beeld.areas:
        return None
    cijfers = [g.cijfer for g in samen]
    eenheid = next((c.eenheid.kaal for c in cijfers if c and c.eenheid), "")
    namen = _namen(borders, eenheid, tuple(getallen.values()))
    gebied = basis.dossier.regio.naam if basis.dossier.regio else basis.naam
    return Chart(
        key=f"kaart-{cijfer}",
        kind="map",
        title=met_jaren(f"{wat} per gemeente in {gebied}", cijfers, eenheid),
        unit=eenheid,
        source=kaartregel(basis, bronregel(basis, cijfers)),
        alt=_alt(wat, beeld, samen, namen),
        interpretation=" ".join(filter(None, (_zin(wat, str(gebied), samen), beeld.zin))),
        categories=namen,
        areas=beeld.areas,
        highlights=beeld.highlights,
        headings=("Gemeente", wat, "Klasse op de kaart"),
        table=tuple(
            (
                str(g.naam),
                g.cijfer or "niet bekend",
                namen[klassen.klasse(getallen[g.code], borders)]
                if g.code in getallen
                else "geen gegevens",
            )
            for g in alle
        ),
    )


def _naam(basis: Basis, cijfer: str) -> str:
    """Return what a figure is called.

    Raises ``LookupError`` when there is no such figure; the message suggests one.
    """
    kern = [
        *basis.analyse.kerncijfers,
        *(k for g in basis.gemeenten for k in g.analyse.kerncijfers),
    ]
    namen = {k.id: k.naam for k in kern}
    velden = [f.name for soort in (Cijfers, Regiogemeente) for f in fields_of(soort)]
    bekend = {naam: naam.replace("_", " ").capitalize() for naam in velden} | _NAMEN | namen
    if cijfer not in bekend:
        advice = meant(cijfer, bekend)
        raise LookupError(f"er is geen cijfer '{cijfer}'" + (advice and f"; {advice}"))
    return bekend[cijfer]


def _namen(borders: Sequence[float], eenheid: str, getallen: Sequence[float]) -> tuple[str, ...]:
    def geschreven(getal: float) -> str:
        euro = "€\xa0" if eenheid == "euro" else ""
        return f"{euro}{dutch.getal(getal)}{'%' if eenheid == 'procent' else ''}"

    return klassen.namen(borders, geschreven) or (geschreven(getallen[0]),)


def _alt(wat: str, beeld: Kaartbeeld, samen: Sequence[Gemeentecijfer], namen: Sequence[str]) -> str:
    soort = f"{'Tegelkaart' if beeld.tegels else 'Kaart'} van {klein(wat)}"
    if len(samen) <= _LUISTER:
        waarden = [(str(g.naam), tekst(g.cijfer)) for g in samen]
    else:
        klassen_ = [area.level for area in beeld.areas]
        waarden = [(naam, f"{klassen_.count(at)} gemeenten") for at, naam in enumerate(namen)]
    return alttekst(soort, "De gemeenten zijn gevuld naar klasse.", waarden)


def _zin(wat: str, gebied: str, samen: Sequence[Gemeentecijfer]) -> str:
    """Say where the figure is lowest and where it is highest."""
    op_volgorde = sorted(samen, key=lambda g: _getal(g.cijfer))
    laag, hoog = op_volgorde[0], op_volgorde[-1]
    if _getal(laag.cijfer) == _getal(hoog.cijfer):
        return f"Het cijfer is in elke gemeente van {gebied} gelijk: {tekst(hoog.cijfer)}."
    return (
        f"Het laagste cijfer in {gebied} is {tekst(laag.cijfer)} ({laag.naam}), het hoogste"
        f" {tekst(hoog.cijfer)} ({hoog.naam})."
    )


def _getal(cijfer: Cijfer | None) -> float:
    return cijfer.getal if cijfer is not None else 0.0
