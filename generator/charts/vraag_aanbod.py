"""Need, supply, hard plans and shortage per kind of home."""

from collections.abc import Iterable, Sequence

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Tekort
from generator.charts.chart import Chart
from generator.charts.waarden import gangbare_eenheid, reeks, waarde
from generator.charts.woorden import alttekst, as_eenheid, groot, klein, tekst
from generator.core import dutch
from generator.core.cijfer import Cijfer

_MEESTE = 10
"""More rows do not fit on a page."""

_Kolom = tuple[str, list[Cijfer]]


def maak(basis: Basis, *, groep: str | None = None) -> Chart | None:
    """Return bars per kind of home: of one ``groep`` (its id) or of all groups.

    Local figures come first; regional ones are shown when there are no local ones. Where only
    the extra need was published, that is the only bar.
    """
    alle = [t for t in basis.analyse.tekorten if groep is None or t.groep.id == groep]
    rijen = _grootste(_getelde([t for t in alle if t.niveau == "lokaal"]) or _getelde(alle))
    if not rijen:
        return None
    kolommen = _kolommen(rijen)
    cijfers = [cijfer for _, kolom in kolommen for cijfer in kolom]
    eenheid, namen = gangbare_eenheid(cijfers), _namen(rijen)
    gebied = _gebied(basis, rijen)
    titel = _titel(rijen, groep, gebied)
    return Chart(
        key="vraag_aanbod" if groep is None else f"vraag_aanbod-{groep}",
        kind="grouped" if len(kolommen) > 1 else "bar",
        title=f"{titel}{_jaren(rijen)} ({eenheid})",
        unit=as_eenheid(eenheid, "aantal"),
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Staafdiagram: {titel}",
            f"Staande as: soorten woningen; liggende as: {eenheid}.",
            [
                (naam, ", ".join(f"{klein(kop)} {tekst(kolom[rij])}" for kop, kolom in kolommen))
                for rij, naam in enumerate(namen)
            ],
        ),
        interpretation=_zin(rijen, gebied),
        categories=tuple(namen),
        series=tuple(reeks(kop, kolom) for kop, kolom in kolommen),
        headings=("Soort woning", *(kop for kop, _ in kolommen)),
        table=tuple(
            (naam, *(kolom[rij] for _, kolom in kolommen)) for rij, naam in enumerate(namen)
        ),
    )


def _getelde(rijen: Sequence[Tekort]) -> list[Tekort]:
    """Return the rows in which something is known, in the unit that most of them have."""
    eenheid = gangbare_eenheid(cijfer for rij in rijen for cijfer in (rij.behoefte, rij.tekort))
    return [
        rij
        for rij in rijen
        if any(c.bekend and c.eenheid == eenheid for c in (rij.behoefte, rij.tekort))
    ]


def _grootste(rijen: list[Tekort]) -> list[Tekort]:
    """Return at most ten rows, those with the largest shortage, in the order they had."""
    op_grootte = sorted(rijen, key=lambda rij: -(waarde(rij.tekort) or 0))[:_MEESTE]
    return [rij for rij in rijen if any(rij is gekozen for gekozen in op_grootte)]


def _kolommen(rijen: Sequence[Tekort]) -> list[_Kolom]:
    """Return the columns that have a figure at all."""
    opgegeven = all(rij.opgegeven for rij in rijen)
    alle: list[_Kolom] = [
        ("Behoefte", [rij.behoefte for rij in rijen]),
        ("Aanbod", [rij.aanbod for rij in rijen]),
        ("Harde plannen", [rij.plan_hard for rij in rijen]),
        ("Extra nodig" if opgegeven else "Tekort", [rij.tekort for rij in rijen]),
    ]
    return [(kop, kolom) for kop, kolom in alle if any(cijfer.bekend for cijfer in kolom)]


def _namen(rijen: Sequence[Tekort]) -> list[str]:
    """Return what each row is about; group and year only where they differ."""
    groepen, jaren = {rij.groep.id for rij in rijen}, {rij.jaar for rij in rijen}
    namen = []
    for rij in rijen:
        naam = f"{rij.groep.naam}: {rij.woonvorm.meervoud}"
        naam = naam if len(groepen) > 1 else groot(str(rij.woonvorm.meervoud))
        namen.append(f"{naam} ({rij.jaar})" if len(jaren) > 1 and rij.jaar else naam)
    return namen


def _gebied(basis: Basis, rijen: Sequence[Tekort]) -> str:
    regio = basis.dossier.regio
    lokaal = all(rij.niveau == "lokaal" for rij in rijen)
    return str(basis.naam if lokaal or regio is None else regio.naam)


def _titel(rijen: Sequence[Tekort], groep: str | None, gebied: str) -> str:
    if len(_kolommen(rijen)) == 1 and rijen[0].opgegeven:
        wat = "Extra behoefte aan woningen"
    else:
        wat = "Vraag en aanbod van woningen"
    return (
        f"{wat}{f' voor {klein(str(rijen[0].groep.naam))}' if groep else ''} {dutch.waar(gebied)}"
    )


def _jaren(rijen: Iterable[Tekort]) -> str:
    jaren = sorted({int(rij.jaar) for rij in rijen if rij.jaar})
    return f", {dutch.opsomming([str(jaar) for jaar in jaren])}" if jaren else ""


def _zin(rijen: Sequence[Tekort], gebied: str) -> str:
    bekend = [rij for rij in rijen if rij.tekort.bekend]
    if not bekend:
        return "Een tekort is nog niet te berekenen: er ontbreken cijfers."
    meest = max(bekend, key=lambda rij: rij.tekort.getal)
    if meest.tekort.getal <= 0:
        return "Voor geen van deze soorten woningen is er een tekort."
    wat = "De extra behoefte" if meest.opgegeven else "Het tekort"
    bij = str(meest.woonvorm.meervoud)
    if len({rij.groep.id for rij in rijen}) > 1:
        bij = f"{bij} voor {klein(str(meest.groep.naam))}"
    zin = f"{wat} {dutch.waar(gebied)} is het grootst bij {bij}: {meest.tekort.met_eenheid}."
    onbekend = len(rijen) - len(bekend)
    if not onbekend:
        return zin
    soorten = dutch.meervoud(onbekend, "soort", "soorten")
    return f"{zin} Van {dutch.telwoord(onbekend)} {soorten} is het tekort niet bekend."
