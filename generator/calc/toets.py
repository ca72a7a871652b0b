"""The back-test: what the forecast would have said about a year that has passed."""

from generator.calc import cohort
from generator.calc.opzet import Opzet
from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Toets


def toets(opzet: Opzet) -> Toets | None:
    """Compare the forecast of 65-plus with the count of the test year.

    The estimate is the count of the base year times the share (``toets_deel``: three of the five
    years) of the projected growth in the first step. Returns ``None`` without both counts.
    """
    raming, geteld = opzet.raming, opzet.leeftijden.werkelijk
    basisjaar, jaar = opzet.basisjaar, int(raming.toets_jaar)
    if basisjaar not in geteld or jaar not in geteld:
        return None
    eerste_stap = opzet.bandjes[min(j for j in opzet.bandjes if j > basisjaar)]
    factor = cohort.toets_factor(opzet.bandjes[basisjaar], eerste_stap, float(raming.toets_deel))
    geraamd = opzet.geraamd(
        float(round(geteld[basisjaar] * factor)),
        jaar,
        f"65-plussers {basisjaar} × geraamde groei tot {jaar}",
    )
    werkelijk = opzet.geteld(float(geteld[jaar]), jaar, raming.bron_toets)
    afwijking = Rekenaar(opzet.sources).groei(
        term(f"65-plussers {jaar} volgens de telling", werkelijk),
        term(f"65-plussers {jaar} volgens de raming", geraamd),
    )
    # The printed deviation decides, so that text and figure never contradict each other.
    procent = round(afwijking.getal, 1) if afwijking.bekend else 0.0
    return Toets(
        jaar=raming.toets_jaar,
        geraamd=geraamd,
        werkelijk=werkelijk,
        afwijking=afwijking,
        richting="hoger" if procent > 0 else "lager" if procent < 0 else "gelijk",
        fors=abs(procent) > raming.marge_afwijking,
    )
