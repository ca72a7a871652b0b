"""OOSR: how many people of 50 to 74 there are for each person of 85 and over.

It shows how many people could be informal carers (definition of PBL: 50-74 years ÷ 85+).
"""

from generator.calc import cohort
from generator.calc.opzet import Opzet
from generator.calc.rekenen import Rekenaar, term
from generator.core.cijfer import Cijfer


def oosr(opzet: Opzet) -> Cijfer:
    """Return the ratio in the base year of the age table, with one decimal."""
    banden, jaar, bron = opzet.leeftijden.klassen, opzet.basisjaar, opzet.raming.bron_leeftijden
    mantelzorgers = cohort.vanaf(banden, 50) - cohort.vanaf(banden, 75)
    return Rekenaar(opzet.sources).verhouding(
        term("50- tot en met 74-jarigen", opzet.geteld(float(mantelzorgers), jaar, bron)),
        term("85-plussers", opzet.geteld(float(cohort.vanaf(banden, 85)), jaar, bron)),
        "50- tot en met 74-jarigen per 85-plusser",
    )
