"""Whether the task for status holders that is given is the one that the law gives."""

from generator.calc.halfjaar import Halfjaarbeeld
from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Analyse: cijfers die niet kloppen"


@regel("WZ767", Level.WAARSCHUWING, bereik="gemeente")
def taakstelling_anders_dan_berekend(basis: Basis) -> Meldingen:
    """De taakstelling is het deel van het landelijke aantal dat bij het aantal inwoners hoort.

    Staat de landelijke taakstelling in regio.yaml, dan is die van de gemeente na te rekenen: het
    landelijke aantal maal haar inwoners, gedeeld door die van Nederland, naar boven afgerond.
    Verschilt het gegeven aantal, dan zit er misschien achterstand in, is er geruild met een andere
    gemeente, of klopt een cijfer niet. Wat u invult, gaat voor.

    Handvat: stap 1 (de huidige omvang van de groepen).

    Fout:
        regio:
          naam: Testland
          taakstelling:
            - halfjaar: "2026-2"
              aantal: {waarde: 10000, eenheid: personen, periode: najaar 2026, bron: rijk}
        taakstelling:
          - halfjaar: "2026-2"
            taakstelling: {waarde: 43, eenheid: personen, periode: najaar 2026, bron: coa}

    Goed:
        regio:
          naam: Testland
          taakstelling:
            - halfjaar: "2026-2"
              aantal: {waarde: 10000, eenheid: personen, periode: najaar 2026, bron: rijk}
        taakstelling:
          - halfjaar: "2026-2"
            taakstelling: {waarde: 34, eenheid: personen, periode: najaar 2026, bron: coa}
    """
    met_achterstand = {
        item.halfjaar.kaal for item in basis.dossier.taakstelling if item.achterstand_meegeteld
    }
    for beeld in basis.analyse.halfjaren:
        if _anders(beeld) and beeld.halfjaar.kaal not in met_achterstand:
            assert beeld.berekend is not None
            yield meld(
                beeld.taakstelling,
                f"de taakstelling is {beeld.taakstelling.kaal}, maar naar het aantal inwoners is "
                f"zij {beeld.berekend.kaal}",
                "kijk welk getal klopt; zit er achterstand in, schrijf dan achterstand_meegeteld: "
                "ja; is er geruild, leg dat dan uit bij toelichting en zet de melding stil",
            )


def _anders(beeld: Halfjaarbeeld) -> bool:
    berekend = beeld.berekend
    if berekend is None or not (berekend.bekend and beeld.taakstelling.bekend):
        return False
    return berekend.getal != beeld.taakstelling.getal
