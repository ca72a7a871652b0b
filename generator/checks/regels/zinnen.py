"""Whether sentences and paragraphs are short enough to read."""

from generator.calc.uitkomst import Basis
from generator.checks.blokken import blokken, zinnen
from generator.checks.regel import Meldingen, meld, tekstregel
from generator.checks.teksten import Teksten, citaat
from generator.core.finding import Level

FAMILIE = "Tekst"

_LANGE_ZIN = 35
_LANGE_ALINEA = 120


@tekstregel("WZ265", Level.TIP)
def lange_zin(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een zin telt hoogstens 35 woorden.

    Lange zinnen zijn voor veel inwoners niet te volgen.

    Handvat: stap 2 (een afvaardiging van huurders, cliënten en inwoners leest mee).

    Fout:
        regio:
          naam: Testland
          kader: De gemeenten stemmen de opgave voor ouderen en voor mensen die uitstromen uit
            beschermd wonen en maatschappelijke opvang met elkaar af, waarbij zij afspraken maken
            over woningen, zorg en welzijn en over de manier waarop zij elkaar daarvan op de
            hoogte houden.

    Goed:
        regio:
          naam: Testland
          kader: De gemeenten stemmen de opgave met elkaar af. Zij maken afspraken over woningen,
            zorg en welzijn.
    """
    for stuk in teksten:
        if stuk.kaal.count(" ") < _LANGE_ZIN:
            continue
        for begin, zin in (zin for blok in blokken(stuk) for zin in zinnen(blok)):
            woorden = len(zin.split())
            if woorden > _LANGE_ZIN:
                yield meld(
                    stuk.tekst,
                    f"deze zin telt {woorden} woorden: {citaat(zin, 0, 30)}",
                    "maak er twee of drie zinnen van",
                    begin,
                )


@tekstregel("WZ266", Level.TIP)
def lange_alinea(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een alinea telt hoogstens 120 woorden.

    Een bladzijde met één blok tekst nodigt niet uit tot lezen.

    Handvat: stap 2 (een afvaardiging van huurders, cliënten en inwoners leest mee).

    Fout:
        regio:
          naam: Testland
          kader: Eén lang stuk van meer dan 120 woorden, zonder een lege regel.

    Goed:
        regio:
          naam: Testland
          kader: |
            De eerste alinea.

            Na een lege regel begint een nieuwe alinea.
    """
    for stuk in teksten:
        if stuk.kaal.count(" ") < _LANGE_ALINEA:
            continue
        for begin, alinea in blokken(stuk):
            woorden = len(alinea.split())
            if woorden > _LANGE_ALINEA:
                yield meld(
                    stuk.tekst,
                    f"deze alinea telt {woorden} woorden: {citaat(alinea, 0, 30)}",
                    "deel de alinea met een lege regel, of maak er een lijst van"
                    if stuk.opmaak
                    else "maak de tekst korter; in dit veld zijn geen alinea's mogelijk",
                    begin,
                )
