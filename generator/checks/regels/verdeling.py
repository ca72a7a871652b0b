"""Whether the agreements of the region can be right: shares and half-years."""

from collections.abc import Iterable, Sequence

from generator.calc.halfjaar import jaar_van
from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.checks.vergelijk import som, speling_samen
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.gedeeld import FairShare, Regio

FAMILIE = "Analyse: cijfers die niet kloppen"

_KOLOMMEN = {"huidig": "de huidige delen", "aandeel": "de eerlijke delen"}


@regel("WZ733", Level.FOUT)
def verdeling_niet_honderd(basis: Basis) -> Meldingen:
    """Een verdeling over alle gemeenten is samen 100 procent.

    Meer dan 100 procent kan niet verdeeld worden. Staan alle gemeenten van de regio in de
    verdeling, dan blijft er ook niets over. Door afronding mag het een beetje schelen.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        regio:
          naam: Testland
          fair_share:
            - id: inwoners
              naam: Naar inwoners
              sleutel: inwoners
              delen:
                - gemeente: Kleindam
                  aandeel: {waarde: 40, eenheid: procent, peildatum: 2026, bron: afspraak}
                - gemeente: Grootdam
                  aandeel: {waarde: 80, eenheid: procent, peildatum: 2026, bron: afspraak}

    Goed:
        regio:
          naam: Testland
          fair_share:
            - id: inwoners
              naam: Naar inwoners
              sleutel: inwoners
              delen:
                - gemeente: Kleindam
                  aandeel: {waarde: 20, eenheid: procent, peildatum: 2026, bron: afspraak}
                - gemeente: Grootdam
                  aandeel: {waarde: 80, eenheid: procent, peildatum: 2026, bron: afspraak}
    """
    regio = basis.dossier.regio
    for verdeling in regio.fair_share if regio else ():
        for kolom, naam in _KOLOMMEN.items():
            delen = [
                deel
                for deel in (getattr(rij, kolom) for rij in verdeling.delen)
                if deel is not None and deel.bekend and deel.eenheid == "procent"
            ]
            if delen and regio and _klopt_niet(delen, verdeling, regio):
                yield meld(
                    delen[0],
                    f"{naam} zijn samen {dutch.getal(som(delen))}%, niet 100%",
                    "kijk na welk deel niet klopt, of welke gemeente ontbreekt",
                )


@regel("WZ734", Level.FOUT)
def halfjaar_onjuist(basis: Basis) -> Meldingen:
    """Een halfjaar staat er één keer, als 2026-1 of 2026-2.

    De taakstelling voor statushouders geldt per kalenderhalfjaar: 1 is januari tot en met juni,
    2 is juli tot en met december. Staat een halfjaar er twee keer, dan telt het dubbel.

    Handvat: stap 1 (de huidige omvang van de groepen).

    Fout:
        taakstelling:
          - halfjaar: "2026-3"
            taakstelling: {waarde: 20, eenheid: personen, periode: najaar 2026, bron: coa}

    Goed:
        taakstelling:
          - halfjaar: "2026-2"
            taakstelling: {waarde: 20, eenheid: personen, periode: najaar 2026, bron: coa}
    """
    regio = basis.dossier.regio
    yield from _halfjaren(item.halfjaar for item in basis.dossier.taakstelling)
    yield from _halfjaren(item.halfjaar for item in (regio.taakstelling if regio else ()))


def _halfjaren(codes: Iterable[Tekst]) -> Meldingen:
    gezien: set[str] = set()
    for code in codes:
        halfjaar = code.kaal
        if jaar_van(halfjaar) is None:
            yield meld(
                code,
                f"'{halfjaar}' is geen halfjaar",
                "schrijf bijvoorbeeld 2026-1 (januari tot en met juni) of 2026-2 (juli tot en "
                "met december)",
            )
        elif halfjaar in gezien:
            yield meld(
                code,
                f"het halfjaar {halfjaar} staat er al",
                "haal een van de twee weg, of verbeter het halfjaar",
            )
        gezien.add(halfjaar)


def _klopt_niet(delen: Sequence[Cijfer], verdeling: FairShare, regio: Regio) -> bool:
    """Whether more than everything is divided, or less while every gemeente has its part."""
    verschil = som(delen) - 100
    if abs(verschil) <= speling_samen(delen):
        return False
    genoemd = {deel.gemeente.kaal for deel in verdeling.delen}
    gemeenten = {gemeente.naam.kaal for gemeente in regio.gemeenten}
    compleet = bool(gemeenten) and gemeenten <= genoemd and len(delen) == len(verdeling.delen)
    return verschil > 0 or compleet
