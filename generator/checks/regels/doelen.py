"""Whether the targets of an ambition can be right: a unit, and a year that can be."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level
from generator.inputs.model.document import Horizon
from generator.inputs.model.visie import Ambitie, Doel

FAMILIE = "Visie en ambities"


@regel("WZ208", Level.WAARSCHUWING)
def doel_zonder_eenheid(basis: Basis) -> Meldingen:
    """Elk getal van een doel heeft een eenheid.

    Zonder eenheid kan 80 van alles zijn: procent, woningen of personen.

    Handvat: Ambities (kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2030, omschrijving: Ouderen die bezoek krijgen, waarde: 80}

    Goed:
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2030, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}
    """
    for ambitie in basis.dossier.ambities:
        for doel in ambitie.doelen:
            if doel.waarde is not None and doel.eenheid is None:
                yield meld(
                    doel.waarde,
                    f"bij het getal {doel.waarde.kaal} staat geen eenheid",
                    "voeg toe: eenheid, zoals procent, woningen of personen per jaar",
                )


@regel("WZ210", Level.WAARSCHUWING)
def doel_na_looptijd(basis: Basis) -> Meldingen:
    """Elke ambitie heeft een doel binnen de looptijd van de visie.

    Een doel voor later kan, maar dan is er ook een doel nodig waarop partijen in de looptijd
    kunnen sturen. Na de doorkijk van het document kan een doel niet vallen.

    Handvat: Ambities (wanneer? geef een tijdsaanduiding).

    Fout:
        document:
          horizon: {van: 2027, tot: 2031}
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2035, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}

    Goed:
        document:
          horizon: {van: 2027, tot: 2031}
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2031, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}
    """
    horizon = basis.dossier.document.horizon
    for ambitie in basis.dossier.ambities:
        for doel in _te_laat(ambitie, horizon):
            yield meld(
                doel.jaar,
                f"het doel valt in {doel.jaar.kaal}, na de looptijd van de visie"
                f" ({horizon.van.kaal}-{horizon.tot.kaal})",
                f"kies een jaar tot en met {horizon.tot.kaal}, of pas 'document.horizon' aan",
            )


def _te_laat(ambitie: Ambitie, horizon: Horizon) -> Iterator[Doel]:
    """Yield the targets after the term; a further outlook is fine beside one within it."""
    doorkijk = horizon.doorkijk or horizon.tot
    binnen = any(doel.jaar <= horizon.tot for doel in ambitie.doelen)
    grens = max(horizon.tot, doorkijk) if binnen else horizon.tot
    yield from (doel for doel in ambitie.doelen if doel.jaar > grens)


@regel("WZ211", Level.FOUT)
def doel_in_verleden(basis: Basis) -> Meldingen:
    """Een doel ligt niet voor de datum van het document.

    Wat al voorbij is, kan geen doel meer zijn. Is het gehaald, geef de ambitie dan de status
    'bereikt'. Een tussendoel van een ambitie in uitvoering mag voorbij zijn.

    Handvat: Ambities (wanneer? geef een tijdsaanduiding).

    Fout:
        document:
          datum: 2026-11-22
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2024, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}

    Goed:
        document:
          datum: 2026-11-22
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2030, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}
    """
    datum = basis.dossier.document.datum
    for ambitie in basis.dossier.ambities:
        if ambitie.status == "bereikt":
            continue
        loopt = ambitie.status == "in uitvoering"
        for doel in ambitie.doelen:
            if doel.jaar < datum.year and not (loopt and doel.tussendoel):
                yield meld(
                    doel.jaar,
                    f"het doel is van {doel.jaar.kaal}, maar het document is van {datum.kaal}",
                    "kies een later jaar, of geef de ambitie 'status: bereikt'",
                )
