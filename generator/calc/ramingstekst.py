"""The Dutch texts that must be printed with the own forecast."""

from collections.abc import Sequence

from generator.calc.opzet import Opzet
from generator.calc.uitkomst import Ramingsreeks, Toets
from generator.core import dutch


def label(opzet: Opzet, reeksen: Sequence[Ramingsreeks], toets: Toets | None, klein: bool) -> str:
    """Return the full label: what the forecast is, what it leaves out, margin and back-test.

    The figures in it carry the marks of their sources.
    """
    delen = [
        "Indicatieve eigen raming, geen CBS- of PBL-prognose.",
        f"Berekend door de bevolking per vijfjaarsklasse op 1 januari {opzet.basisjaar} "
        "(CBS 83502NED, opgeteld van postcodes) te laten verouderen met de sterftekansen van "
        "2021 tot en met 2025 (CBS 37360ned), die daarna dalen volgens de VN (World Population "
        "Prospects 2024).",
        "Verhuizingen, immigratie, nieuwbouw en plaatselijke verschillen in sterfte tellen niet "
        "mee.",
        _bandbreedte(reeksen),
        _waarom_ruimer(opzet, toets, klein),
        _toetszin(toets),
    ]
    return " ".join(deel for deel in delen if deel)


def kort(model: str) -> str:
    """Return the source line under a table or chart of the forecast, without marks."""
    return (
        f"Bron: eigen raming ({model}) op basis van CBS 83502NED en 37360ned (CC BY 4.0) en VN "
        "World Population Prospects 2024 (CC BY 3.0 IGO); indicatief"
    )


def waarschuwing(toets: Toets | None) -> str:
    """Return the extra line for a gemeente where the back-test is far off, else an empty text."""
    if toets is None or not toets.fors:
        return ""
    wat, hoe = ("vertrekken", "hoog") if toets.richting == "hoger" else ("komen", "laag")
    bij = " wonen" if wat == "komen" else ""
    return (
        f"Per saldo {wat} hier ouderen{bij}, of de sterfte is anders dan in de rest van het land: "
        f"de raming is waarschijnlijk te {hoe}."
    )


def _bandbreedte(reeksen: Sequence[Ramingsreeks]) -> str:
    laatste = [(reeks, reeks.punten[-1]) for reeks in reeksen if reeks.punten[-1].marge]
    if not laatste:
        return ""
    delen = [f"{r.naam.removesuffix('-plussers')}+ ±{punt.marge}" for r, punt in laatste]
    return f"Bandbreedte: {', '.join(delen)} in {laatste[0][1].jaar}."


def _waarom_ruimer(opzet: Opzet, toets: Toets | None, klein: bool) -> str:
    raming = opzet.raming
    redenen = []
    if klein:
        grens = dutch.getal(float(raming.marge_kleine_gemeente))
        redenen.append(f"de gemeente minder dan {grens} inwoners heeft")
    if toets is not None and toets.fors:
        grens = dutch.getal(float(raming.marge_afwijking))
        redenen.append(f"de toets meer dan {grens}% afwijkt")
    if not redenen:
        return ""
    factor = dutch.getal(float(raming.marge_factor))
    return f"De bandbreedte is {factor} keer zo groot als elders, omdat {dutch.opsomming(redenen)}."


def _toetszin(toets: Toets | None) -> str:
    if toets is None:
        return "Voor deze gemeente kon de raming niet worden getoetst."
    begin = f"Toets: voor {toets.jaar} kwam de raming"
    if toets.richting == "gelijk":
        return f"{begin} uit op het werkelijke aantal 65-plussers."
    return (
        f"{begin} {toets.afwijking.grootte} {toets.richting} uit dan het werkelijke aantal "
        "65-plussers."
    )
