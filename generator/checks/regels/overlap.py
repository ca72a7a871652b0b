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
"""Words by which the same text says that nothing was added up, or not twice."""


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
    if not paren:
        return
    for pad, cijfer in zoek(basis.dossier, Cijfer):
        tekst = " ".join(deel.kaal for deel in (cijfer.bewerking, cijfer.toelichting) if deel)
        if not cijfer.bekend or pad[0][0] == "landelijke_cijfers" or not _telt_op(tekst):
            continue
        for een, ander in paren:
            if _noemt(tekst, een) and _noemt(tekst, ander):
                yield meld(
                    cijfer,
                    f"hier zijn {een.naam.kaal} en {ander.naam.kaal} opgeteld, maar die groepen "
                    "overlappen",
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


def _telt_op(tekst: str) -> bool:
    return _OPGETELD.search(tekst) is not None and _NIET.search(tekst) is None


def _noemt(tekst: str, groep: Aandachtsgroep) -> bool:
    """Whether the name or id of the group stands in the text."""
    namen = (groep.naam.kaal, groep.id.kaal, groep.id.kaal.replace("_", " "))
    return any(re.search(rf"\b{re.escape(naam)}", tekst, re.IGNORECASE) for naam in namen)
