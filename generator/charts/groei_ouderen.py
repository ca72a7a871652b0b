"""The expected growth of the numbers of older people, with its margin."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Ramingspunt, Ramingsreeks
from generator.charts.chart import Chart, Series
from generator.charts.waarden import waarde
from generator.charts.woorden import alttekst, verandering
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar


def maak(basis: Basis) -> Chart | None:
    """Return one line per age group; all points after the base year are expected."""
    raming = basis.analyse.ouderen
    reeksen = [r for r in raming.reeksen if len(r.punten) > 1] if raming else []
    if raming is None or not reeksen:
        return None
    jaren = sorted({punt.jaar for reeks in reeksen for punt in reeks.punten})
    gemeente = basis.naam
    soort = "raming" if any(reeks.eigen for reeks in reeksen) else "prognose"
    band = ", met een bandbreedte" if any(p.onder for r in reeksen for p in r.punten) else ""
    wie = f"Ouderen {dutch.waar(gemeente)}"
    return Chart(
        key="groei_ouderen",
        kind="line",
        title=f"{wie}, {jaren[0]} en {soort} tot en met {jaren[-1]} (personen)",
        unit="personen",
        source=_bron(basis, reeksen, raming.kort),
        alt=alttekst(
            f"Lijndiagram van het aantal ouderen {dutch.waar(gemeente)}",
            f"Liggende as: de jaren {jaren[0]} tot en met {jaren[-1]}; staande as: personen. "
            f"Na {jaren[0]} zijn de aantallen een {soort}{band}.",
            [(reeks.naam, _verloop(reeks)) for reeks in reeksen],
        ),
        interpretation=" ".join([_zin(_belangrijkste(reeksen)), *_herkomst(reeksen)]),
        categories=tuple(str(jaar) for jaar in jaren),
        series=tuple(_lijn(reeks, jaren) for reeks in reeksen),
        headings=("Groep", *(str(jaar) for jaar in jaren)),
        table=tuple(_rij(reeks, jaren) for reeks in reeksen),
    )


def _bron(basis: Basis, reeksen: list[Ramingsreeks], kort: str) -> str:
    gegeven = [punt.aantal for reeks in reeksen if not reeks.eigen for punt in reeks.punten]
    eigen = kort if any(reeks.eigen for reeks in reeksen) else ""
    return ". ".join(regel for regel in (bronregel(basis, gegeven), eigen) if regel)


def _herkomst(reeksen: list[Ramingsreeks]) -> list[str]:
    """Say of each series that was given which model and scenario it follows."""
    return [
        f"De prognose van het aantal {reeks.naam} is aangeleverd: {reeks.model}, scenario "
        f"{reeks.scenario}, basisjaar {reeks.basisjaar}."
        for reeks in reeksen
        if not reeks.eigen
    ]


def _belangrijkste(reeksen: list[Ramingsreeks]) -> Ramingsreeks:
    """Return the 75-plus group, which decides how much care is needed, else the first."""
    return next((reeks for reeks in reeksen if reeks.groep == "75plus"), reeksen[0])


def _zin(reeks: Ramingsreeks) -> str:
    van, tot = reeks.punten[0], reeks.punten[-1]
    groeit = "groeit" if tot.aantal.getal >= van.aantal.getal else "daalt"
    zin = (
        f"Het aantal {reeks.naam} {groeit} van ongeveer {van.aantal} in {van.jaar} naar ongeveer "
        f"{tot.aantal} in {tot.jaar}: {verandering(van.aantal, tot.aantal)}."
    )
    if tot.onder is None or tot.boven is None:
        return zin
    return f"{zin} De bandbreedte in {tot.jaar} loopt van {tot.onder} tot {tot.boven}."


def _verloop(reeks: Ramingsreeks) -> str:
    delen = [f"{punt.aantal} in {punt.jaar}{_tussen(punt)}" for punt in reeks.punten]
    return ", ".join(delen)


def _tussen(punt: Ramingspunt) -> str:
    if punt.onder is None or punt.boven is None:
        return ""
    return f" (tussen {punt.onder} en {punt.boven})"


def _lijn(reeks: Ramingsreeks, jaren: list[Jaar]) -> Series:
    punten = {punt.jaar: punt for punt in reeks.punten}
    band = any(punt.onder is not None for punt in reeks.punten)

    def rand(jaar: Jaar, kant: str) -> float | None:
        punt = punten.get(jaar)
        if punt is None:
            return None
        eigen: Cijfer | None = getattr(punt, kant)
        return waarde(eigen or punt.aantal)

    return Series(
        name=reeks.naam,
        values=tuple(waarde(punten[jaar].aantal) if jaar in punten else None for jaar in jaren),
        low=tuple(rand(jaar, "onder") for jaar in jaren) if band else (),
        high=tuple(rand(jaar, "boven") for jaar in jaren) if band else (),
        forecast=True,
    )


def _rij(reeks: Ramingsreeks, jaren: list[Jaar]) -> tuple[str | Cijfer, ...]:
    punten = {punt.jaar: punt.aantal for punt in reeks.punten}
    return (reeks.naam, *(punten.get(jaar, "") for jaar in jaren))
