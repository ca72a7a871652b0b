"""Whether ambitions, measures and the needs of groups answer each other."""

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis, Tekort
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier

FAMILIE = "Visie en ambities"


@regel("WZ216", Level.WAARSCHUWING)
def ambitie_zonder_maatregel(basis: Basis) -> Meldingen:
    """Aan elke ambitie werkt een maatregel.

    Een ambitie wordt alleen gehaald als iemand iets gaat doen: wie, wat, hoe en wanneer. Een
    ambitie die al is bereikt, heeft geen maatregel nodig.

    Handvat: stap 4 (ambities monden uit in een concreet uitvoeringsprogramma).

    Fout:
        ambities:
          - id: bezoek
            naam: Huisbezoek
        maatregelen: []

    Goed:
        maatregelen:
          - id: vrijwilligers
            naam: Vrijwilligers opleiden
            ambities: [bezoek]
    """
    dossier = basis.dossier
    if dossier.ambities and not dossier.maatregelen:
        yield meld(
            "maatregelen",
            f"er zijn nog geen maatregelen bij de {_ambities(len(dossier.ambities))}",
            "schrijf bij elke ambitie wie wat doet, hoe en wanneer",
        )
        return
    uitgewerkt = {id.kaal for maatregel in dossier.maatregelen for id in maatregel.ambities}
    for ambitie in dossier.ambities:
        if ambitie.id.kaal not in uitgewerkt and ambitie.status != "bereikt":
            yield meld(
                ambitie,
                "geen maatregel werkt aan deze ambitie",
                f"schrijf een maatregel met 'ambities: [{ambitie.id.kaal}]'",
            )


@regel("WZ217", Level.WAARSCHUWING)
def tekort_zonder_ambitie(basis: Basis) -> Meldingen:
    """Bij elk tekort aan woningen hoort een ambitie.

    De analyse laat zien dat een groep woningen tekortkomt. Dan moet een ambitie, of een maatregel
    bij een ambitie, die groep noemen. Een tekort van de hele regio is voor de regel WZ943.

    Handvat: stap 1 (wat is het voorziene woningtekort per aandachtsgroep?).

    Fout:
        aandachtsgroepen:
          - id: ouderen
            opgave:
              - woonvorm: geclusterd
                cijfer: {waarde: 50, eenheid: woningen, peildatum: 2031, bron: telling}
        ambities:
          - id: bezoek
            groepen: [jongeren]

    Goed:
        aandachtsgroepen:
          - id: ouderen
            opgave:
              - woonvorm: geclusterd
                cijfer: {waarde: 50, eenheid: woningen, peildatum: 2031, bron: telling}
        ambities:
          - id: geclusterd
            groepen: [ouderen]
    """
    bediend = bediende_groepen(basis.dossier)
    for id, tekort in _tekorten(basis).items():
        if bediend and id not in bediend:
            yield meld(
                f"aandachtsgroepen[{id}]",
                f"deze groep heeft een tekort ({_omschreven(tekort)}), maar geen ambitie of"
                " maatregel noemt haar",
                f"zet '{id}' bij 'groepen' van een ambitie, of schrijf er een",
            )


@regel("WZ218", Level.WAARSCHUWING)
def urgentie_zonder_ambitie(basis: Basis) -> Meldingen:
    """Bij elke groep met hoge urgentie hoort een ambitie.

    Wat het meest dringend is, mag niet ontbreken in de ambities en de maatregelen die eraan werken.

    Handvat: stap 4 (prioriteiten en urgenties monden uit in ambities).

    Fout:
        aandachtsgroepen:
          - id: dak_thuisloos
            urgentie: {niveau: hoog, onderbouwing: De opvang is vol.}
        ambities:
          - id: bezoek
            groepen: [ouderen]

    Goed:
        aandachtsgroepen:
          - id: dak_thuisloos
            urgentie: {niveau: hoog, onderbouwing: De opvang is vol.}
        ambities:
          - id: uitstroom
            groepen: [dak_thuisloos]
    """
    bediend, tekorten = bediende_groepen(basis.dossier), _tekorten(basis)
    for id, waar in _urgent(basis.dossier).items():
        if bediend and id not in bediend and id not in tekorten:  # a tekort: WZ217 says so
            yield meld(
                waar,
                f"de groep '{id}' heeft hoge urgentie, maar geen ambitie of maatregel noemt haar",
                f"zet '{id}' bij 'groepen' van een ambitie, of schrijf er een",
            )


def bediende_groepen(dossier: Dossier) -> frozenset[str]:
    """Return the groups that an ambition or measure names, or a group that merged with them."""
    van_ambities = (id.kaal for ambitie in dossier.ambities for id in ambitie.groepen)
    van_maatregelen = (id.kaal for maatregel in dossier.maatregelen for id in maatregel.groepen)
    genoemd = {*van_ambities, *van_maatregelen}
    samen = {
        groep.samengevoegd_met.kaal
        for groep in dossier.aandachtsgroepen
        if groep.samengevoegd_met is not None and groep.id.kaal in genoemd
    }
    return frozenset(genoemd | samen)


def _tekorten(basis: Basis) -> dict[str, Tekort]:
    """Return the largest known shortage of each group in the gemeente."""
    gevonden: dict[str, Tekort] = {}
    lokaal = [t for t in basis.analyse.tekorten if t.niveau == "lokaal"]
    bekend = [t for t in lokaal if t.tekort.bekend and t.tekort.getal > 0]
    for tekort in sorted(bekend, key=lambda t: -t.tekort.getal):
        gevonden.setdefault(tekort.groep.id.kaal, tekort)
    return gevonden


def _urgent(dossier: Dossier) -> dict[str, Tekst]:
    """Return the urgent groups that take part, each with the place that says so."""
    gevonden: dict[str, Tekst] = {}
    meedoend = {groep.id.kaal: groep for groep in dossier.aandachtsgroepen if doet_mee(groep)}
    for id, groep in meedoend.items():
        if groep.urgentie and groep.urgentie.niveau == "hoog":
            gevonden[id] = groep.urgentie.niveau
    for prioriteit in dossier.prioriteiten:
        for groep_id in prioriteit.groepen if prioriteit.urgentie == "hoog" else ():
            if groep_id.kaal in meedoend:
                gevonden.setdefault(groep_id.kaal, groep_id)
    return gevonden


def _omschreven(tekort: Tekort) -> str:
    wanneer = f" in {tekort.jaar.kaal}" if tekort.jaar else ""
    aantal = tekort.tekort.met_eenheid.kaal
    return f"{tekort.woonvorm.meervoud.kaal}: {aantal}{wanneer} in de gemeente"


def _ambities(aantal: int) -> str:
    return dutch.meervoud(aantal, "ambitie", f"{dutch.telwoord(aantal)} ambities")
