"""Whether people who belong to two groups are counted twice."""

import re
from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.calc.wandel import zoek
from generator.checks.regel import Meldingen, meld, regel
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.inputs.model.aanbod import Woonaanbod
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep

FAMILIE = "Analyse: cijfers die niet kloppen"

_OPGETELD = re.compile(
    r"\b(?:opgeteld|optelling|optelsom|som van|bij elkaar geteld|samengeteld)\b", re.IGNORECASE
)
_NIET = re.compile(r"\b(?:niet|geen|zonder dubbel\w*)\b", re.IGNORECASE)
"""Words by which a sentence says that nothing was added up, or nothing twice."""
_ZIN = re.compile(r"[.;!?]\s+")


@regel("WZ754", Level.WAARSCHUWING, bereik="regio")
def groepen_opgeteld(basis: Basis) -> Meldingen:
    """Groepen die overlappen, worden niet opgeteld.

    Een oudere met een lichamelijke beperking hoort bij twee groepen. Wie beide groepen optelt, telt
    die persoon dubbel. Tel alleen groepen op die elkaar uitsluiten, of haal de overlap eraf en zeg
    dat erbij.

    Handvat: stap 1 (de huidige omvang van het aantal aandachtsgroepen en ouderen).

    Fout:
        zorgvraag:
          - id: hulp
            naam: Mensen met hulp
            huidig:
              waarde: 900
              eenheid: personen
              peildatum: 2026
              bron: telling
              bewerking: ouderen en mantelzorgers opgeteld

    Goed:
        zorgvraag:
          - id: hulp
            naam: Mensen met hulp
            huidig:
              waarde: 700
              eenheid: personen
              peildatum: 2026
              bron: telling
              bewerking: unieke personen geteld
    """
    paren = _overlappende_paren(basis.dossier)
    namen = {groep.id: _namen(groep) for paar in paren for groep in paar}
    for pad, cijfer in zoek(basis.dossier, Cijfer):
        if not cijfer.bekend or pad[0][0] == "landelijke_cijfers":
            continue
        for zin in _optellingen(cijfer):
            genoemd = {id for id, mogelijk in namen.items() if any(n in zin for n in mogelijk)}
            paar = next((p for p in paren if p[0].id in genoemd and p[1].id in genoemd), None)
            if paar:
                yield meld(
                    cijfer,
                    f"hier zijn {paar[0].naam.kaal} en {paar[1].naam.kaal} opgeteld, maar die "
                    "groepen overlappen",
                    "tel iedereen één keer, en zeg in 'bewerking' hoe dat is gedaan",
                )
                break


@regel("WZ755", Level.TIP)
def behoefte_bij_twee_groepen(basis: Basis) -> Meldingen:
    """Een behoefte staat bij één groep, of de toelichting zegt hoe het zit.

    Staat bij twee groepen die overlappen een behoefte aan dezelfde woonvorm in hetzelfde jaar, dan
    kan het om dezelfde woningen gaan. Zeg in de toelichting of het samen of apart is, zodat niemand
    ze optelt.

    Handvat: stap 1 (wat is het voorziene woningtekort per aandachtsgroep).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            overlap_met: [ouderen_wlz]
            behoefte:
              wonen:
                - woonvorm: zorggeschikt
                  jaar: 2036
                  cijfer: {waarde: 80, eenheid: woningen, peildatum: 2036, bron: telling}
          - id: ouderen_wlz
            behoefte:
              wonen:
                - woonvorm: zorggeschikt
                  jaar: 2036
                  cijfer: {waarde: 60, eenheid: woningen, peildatum: 2036, bron: telling}

    Goed:
        aandachtsgroepen:
          - id: ouderen_wlz
            behoefte:
              wonen:
                - woonvorm: zorggeschikt
                  jaar: 2036
                  cijfer: {waarde: 60, eenheid: woningen, peildatum: 2036, bron: telling}
                  toelichting: Deze woningen zijn een deel van de behoefte van alle ouderen.
    """
    namen = {vorm.id: vorm.meervoud.kaal for vorm in basis.dossier.woonvormen}
    for een, ander in _overlappende_paren(basis.dossier):
        for item, later in _zelfde_behoefte(een, ander):
            in_jaar = f" in {later.jaar.kaal}" if later.jaar is not None else ""
            yield meld(
                later.cijfer,
                f"ook bij {een.naam.kaal} staat een behoefte aan {namen[later.woonvorm]}{in_jaar} "
                f"({item.cijfer.kaal} en hier {later.cijfer.kaal}), en de groepen overlappen",
                "zeg in 'toelichting' of dit dezelfde woningen zijn",
            )


def _overlappende_paren(dossier: Dossier) -> list[tuple[Aandachtsgroep, Aandachtsgroep]]:
    """Return every two groups that overlap, each pair once, in the order of the input."""
    groepen = [groep for groep in dossier.aandachtsgroepen if doet_mee(groep)]
    return [
        (een, ander)
        for nummer, een in enumerate(groepen)
        for ander in groepen[nummer + 1 :]
        if ander.id in een.overlap_met or een.id in ander.overlap_met
    ]


def _zelfde_behoefte(
    een: Aandachtsgroep, ander: Aandachtsgroep
) -> Iterator[tuple[Woonaanbod, Woonaanbod]]:
    """Yield the needs of two groups for the same homes that no remark explains."""
    eerst = een.behoefte.wonen if een.behoefte else ()
    for later in ander.behoefte.wonen if ander.behoefte else ():
        for item in eerst:
            zelfde = (item.woonvorm, item.jaar) == (later.woonvorm, later.jaar)
            uitgelegd = item.toelichting or later.toelichting
            if zelfde and not uitgelegd and item.cijfer.bekend and later.cijfer.bekend:
                yield item, later


def _optellingen(cijfer: Cijfer) -> Iterator[str]:
    """Yield the sentences, in small letters, that say that something was added up."""
    for tekst in (cijfer.bewerking, cijfer.toelichting):
        if tekst is not None and _OPGETELD.search(tekst.kaal):
            for zin in _ZIN.split(tekst.kaal.casefold()):
                if _OPGETELD.search(zin) and not _NIET.search(zin):
                    yield zin


def _namen(groep: Aandachtsgroep) -> tuple[str, ...]:
    """Return how a text may call the group, in small letters."""
    id = groep.id.kaal.casefold()
    return (groep.naam.kaal.casefold(), id, id.replace("_", " "))
