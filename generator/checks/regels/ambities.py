"""Whether every ambition is measurable: a beginning, a target, and for whom."""

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level
from generator.inputs.model.visie import Ambitie, Doel

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
        if nulmeting.bekend or nulmeting.levert is not None or ambitie.niet_kwantificeerbaar:
            continue
        yield meld(
            nulmeting,
            "de ambitie heeft geen nulmeting, en niemand die hem levert",
            "vul waarde en peildatum in, of noem bij 'levert' wie de nulmeting doet",
        )


@regel("WZ205", Level.TIP)
def nulmeting_nog_te_leveren(basis: Basis) -> Meldingen:
    """Een nulmeting die nog moet komen, is tijdig opgevraagd.

    De nulmeting is nodig als partijen beginnen. Daarna is de beginstand vaak niet meer te meten.

    Handvat: Ambities (wat moet meer, minder, anders of beter; kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: bezoek
            nulmeting: {waarde: null, reden: niet gemeten, levert: Welzijn}

    Goed:
        ambities:
          - id: bezoek
            nulmeting: {waarde: 12, eenheid: procent, peildatum: 2026, bron: telling}
    """
    for ambitie in basis.dossier.ambities:
        nulmeting = ambitie.nulmeting
        if not nulmeting.bekend and nulmeting.levert is not None:
            yield meld(
                nulmeting,
                "de nulmeting is nog niet bekend",
                "vraag hem op voordat de uitvoering begint; te leveren door:"
                f" {nulmeting.levert.kaal}",
            )


@regel("WZ206", Level.WAARSCHUWING)
def ambitie_zonder_getal(basis: Basis) -> Meldingen:
    """Elke ambitie heeft een doel met een getal, of zegt waarom dat niet kan.

    Een doel heeft een aantal, een percentage of een frequentie. Soms kan dat nog niet: schrijf
    dan bij 'niet_kwantificeerbaar' de reden op.

    Handvat: Ambities (kwantificeer dit zo veel mogelijk en geef een tijdsaanduiding).

    Fout:
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2030, omschrijving: Ouderen krijgen bezoek}

    Goed:
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2030, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}
    """
    for ambitie in basis.dossier.ambities:
        if ambitie.niet_kwantificeerbaar or any(map(_telbaar, ambitie.doelen)):
            continue
        yield meld(
            _bij(ambitie, "doelen"),
            "geen enkel doel heeft een getal" if ambitie.doelen else "de ambitie heeft geen doel",
            "geef een doel met jaar, waarde en eenheid, of een reden bij 'niet_kwantificeerbaar'",
        )


@regel("WZ209", Level.TIP)
def toch_kwantificeerbaar(basis: Basis) -> Meldingen:
    """Een ambitie die niet in een getal is te vangen, heeft geen getal.

    Er staat een reden waarom er geen getal is, en toch is er een. Een van de twee is verouderd.

    Handvat: Ambities (kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: bezoek
            niet_kwantificeerbaar: {reden: Er is nog geen afspraak.}
            doelen:
              - {jaar: 2030, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}

    Goed:
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2030, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}
    """
    for ambitie in basis.dossier.ambities:
        if ambitie.niet_kwantificeerbaar and any(map(_telbaar, ambitie.doelen)):
            yield meld(
                ambitie.niet_kwantificeerbaar.reden,
                "hier staat waarom de ambitie geen getal heeft, maar een doel heeft er wel een",
                "haal 'niet_kwantificeerbaar' weg, of het getal",
            )


@regel("WZ219", Level.TIP)
def ambitie_zonder_groepen(basis: Basis) -> Meldingen:
    """Elke ambitie noemt voor welke groepen zij is.

    Zo is te zien of alle groepen uit de analyse aan bod komen.

    Handvat: Wat is het eindbeeld (de toekomst voor de diverse kwetsbare doelgroepen).

    Fout:
        ambities:
          - id: bezoek
            naam: Huisbezoek

    Goed:
        ambities:
          - id: bezoek
            naam: Huisbezoek
            groepen: [ouderen]
    """
    for ambitie in basis.dossier.ambities:
        if not ambitie.groepen:
            yield meld(
                _bij(ambitie, "groepen"),
                "er staat niet bij voor welke groepen deze ambitie is",
                "noem de id's uit aandachtsgroepen.yaml",
            )


def _telbaar(doel: Doel) -> bool:
    return doel.waarde is not None or doel.frequentie is not None


def _bij(ambitie: Ambitie, sleutel: str) -> str:
    return f"ambities[{ambitie.id.kaal}].{sleutel}"
