"""Whether every ambition is measurable: a beginning, a target and a deadline."""

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Visie en ambities"


@regel("WZ204", Level.WAARSCHUWING)
def nulmeting_ontbreekt(basis: Basis) -> Meldingen:
    """Elke ambitie heeft een nulmeting.

    Zonder beginstand is later niet te zien of een ambitie is gehaald. Is de beginstand nog niet
    bekend, noem dan wie hem gaat leveren.

    Handvat: Ambities (wat moet meer, minder, anders of beter; kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: bezoek
            nulmeting: {waarde: null, reden: niet gemeten}

    Goed:
        ambities:
          - id: bezoek
            nulmeting: {waarde: 12, eenheid: procent, peildatum: 2026, bron: telling}
    """
    for ambitie in basis.dossier.ambities:
        nulmeting = ambitie.nulmeting
        if not nulmeting.bekend and nulmeting.levert is None:
            yield meld(
                nulmeting,
                "de ambitie heeft geen nulmeting, en niemand die hem levert",
                "vul waarde en peildatum in, of noem bij 'levert' wie de nulmeting doet",
            )
