"""Whether the dates of a measure can be right, by themselves and against the visie."""

from generator.calc.uitkomst import Basis
from generator.checks.moment import eerste_dag, in_woorden, jaren_na, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level

FAMILIE = "Uitvoering"
_VROEGST, _LAATST = {"middel": 1, "lang": 3}, {"kort": 4, "middel": 8}
"""After and within how many years since the document a measure of a phase can be ready.

The bounds are wide: parties draw the line in different years. What falls outside them nobody
calls kort, middel or lang.
"""
_SNEL = 2
"""Within how many years laaghangend fruit is picked."""


@regel("WZ225", Level.FOUT)
def gereed_voor_start(basis: Basis) -> Meldingen:
    """Een maatregel is niet klaar voordat hij begint.

    De datums zijn omgewisseld, of een van beide heeft een verkeerd jaar.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        maatregelen:
          - id: coach
            wanneer: {start: 2029-01-01, gereed: 2028-12-31}

    Goed:
        maatregelen:
          - id: coach
            wanneer: {start: 2028-01-01, gereed: 2028-12-31}
    """
    for maatregel in basis.dossier.maatregelen:
        start, gereed = maatregel.wanneer.start, maatregel.wanneer.gereed
        if laatste_dag(gereed) < eerste_dag(start):
            yield meld(
                gereed,
                f"de maatregel is {in_woorden(gereed)} gereed, maar begint {in_woorden(start)}",
                "verbeter 'start' of 'gereed'",
            )


@regel("WZ229", Level.TIP)
def gereed_na_looptijd(basis: Basis) -> Meldingen:
    """Een maatregel is klaar binnen de looptijd van de visie.

    Wat later klaar is, draagt niet meer bij aan de doelen van deze visie. Deel een lange
    maatregel op, of noem het resultaat van de eerste jaren.

    Handvat: stap 5 (welke plannen worden wanneer uitgevoerd).

    Fout:
        document:
          horizon: {van: 2027, tot: 2031}
        maatregelen:
          - id: coach
            wanneer: {start: 2028, gereed: 2034}

    Goed:
        document:
          horizon: {van: 2027, tot: 2031}
        maatregelen:
          - id: coach
            wanneer: {start: 2028, gereed: 2031}
    """
    horizon = basis.dossier.document.horizon
    for maatregel in basis.dossier.maatregelen:
        gereed = maatregel.wanneer.gereed
        if eerste_dag(gereed) > laatste_dag(horizon.tot):
            yield meld(
                gereed,
                f"de maatregel is {in_woorden(gereed)} gereed, na de looptijd van de visie"
                f" ({horizon.van.kaal}-{horizon.tot.kaal})",
                "noem een eerder resultaat, of deel de maatregel op",
            )


@regel("WZ230", Level.WAARSCHUWING)
def maatregelen_te_laat(basis: Basis) -> Meldingen:
    """Ten minste één maatregel is klaar voor het laatste doel van de ambitie.

    Zijn alle maatregelen pas daarna klaar, dan kan geen ervan aan het doel bijdragen.

    Handvat: stap 5 (welke plannen worden wanneer uitgevoerd).

    Fout:
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2029, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}
        maatregelen:
          - id: vrijwilligers
            ambities: [bezoek]
            wanneer: {start: 2029, gereed: 2031}

    Goed:
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2029, omschrijving: Ouderen die bezoek krijgen, waarde: 80, eenheid: procent}
        maatregelen:
          - id: vrijwilligers
            ambities: [bezoek]
            wanneer: {start: 2027, gereed: 2028}
    """
    for ambitie in basis.dossier.ambities:
        werk = [m.wanneer.gereed for m in basis.dossier.maatregelen if ambitie.id in m.ambities]
        laatste = max((doel.jaar for doel in ambitie.doelen), default=None)
        eerst_klaar = min(werk, key=eerste_dag, default=None)
        if laatste is None or eerst_klaar is None:
            continue
        if eerste_dag(eerst_klaar) > laatste_dag(laatste):
            yield meld(
                laatste,
                f"het laatste doel is van {laatste.kaal}, maar de eerste maatregel is pas"
                f" {in_woorden(eerst_klaar)} gereed",
                "laat een maatregel eerder klaar zijn, of kies een later jaar",
            )


@regel("WZ231", Level.WAARSCHUWING)
def start_voorbij(basis: Basis) -> Meldingen:
    """Een maatregel die had moeten beginnen, is begonnen.

    De startdatum is voorbij, maar de voortgang zegt dat er nog niets is gebeurd.

    Handvat: stap 5 (welke plannen worden wanneer uitgevoerd).

    Fout:
        document:
          datum: 2026-11-22
        maatregelen:
          - id: coach
            wanneer: {start: 2026-03-01, gereed: 2028}
            voortgang: {inhoud: nog niet gestart, planning: aandacht, financien: op schema}

    Goed:
        document:
          datum: 2026-11-22
        maatregelen:
          - id: coach
            wanneer: {start: 2027-03-01, gereed: 2028}
            voortgang: {inhoud: nog niet gestart, planning: aandacht, financien: op schema}
    """
    datum = basis.dossier.document.datum
    for maatregel in basis.dossier.maatregelen:
        start, voortgang = maatregel.wanneer.start, maatregel.voortgang
        if voortgang is None or voortgang.inhoud != "nog niet gestart":
            continue
        if laatste_dag(start) < eerste_dag(datum):
            yield meld(
                voortgang.inhoud,
                f"de maatregel zou {in_woorden(start)} beginnen, maar is op {datum.kaal} nog niet"
                " gestart",
                "pas de voortgang aan, of kies een nieuwe startdatum",
            )


@regel("WZ232", Level.WAARSCHUWING)
def fruit_hangt_hoog(basis: Basis) -> Meldingen:
    """Laaghangend fruit is binnen twee jaar geplukt.

    Het gaat om kansen die er nu al liggen. Wie er langer over doet, heeft een gewone maatregel.

    Handvat: stap 4 (de al aanwezige concrete kansen, het laaghangend fruit).

    Fout:
        document:
          datum: 2026-11-22
        maatregelen:
          - id: inloop
            laaghangend_fruit: ja
            wanneer: {start: 2027, gereed: 2031}

    Goed:
        document:
          datum: 2026-11-22
        maatregelen:
          - id: inloop
            laaghangend_fruit: ja
            wanneer: {start: 2027, gereed: 2028-06-30}
    """
    datum = basis.dossier.document.datum
    for maatregel in basis.dossier.maatregelen:
        gereed = maatregel.wanneer.gereed
        if maatregel.laaghangend_fruit and eerste_dag(gereed) > jaren_na(datum, _SNEL):
            yield meld(
                gereed,
                f"laaghangend fruit dat pas {in_woorden(gereed)} gereed is, is niet binnen twee"
                " jaar geplukt",
                "noem een eerder resultaat, of haal 'laaghangend_fruit' weg",
            )


@regel("WZ233", Level.WAARSCHUWING)
def fase_past_niet(basis: Basis) -> Meldingen:
    """De fase van een maatregel past bij de datum waarop hij klaar is.

    Een maatregel op korte termijn is niet pas na vier jaar klaar, en een op lange termijn niet al
    binnen drie jaar. Waar partijen de grens precies leggen, spreken zij zelf af.

    Handvat: stap 5 (welke plannen worden wanneer uitgevoerd).

    Fout:
        document:
          datum: 2026-11-22
        maatregelen:
          - id: coach
            fase: kort
            wanneer: {start: 2030, gereed: 2033}

    Goed:
        document:
          datum: 2026-11-22
        maatregelen:
          - id: coach
            fase: lang
            wanneer: {start: 2030, gereed: 2033}
    """
    datum = basis.dossier.document.datum
    for maatregel in basis.dossier.maatregelen:
        fase, gereed = maatregel.fase, maatregel.wanneer.gereed
        if fase is None:
            continue
        vroegst, laatst = _VROEGST.get(fase.kaal), _LAATST.get(fase.kaal)
        te_vroeg = vroegst is not None and laatste_dag(gereed) < jaren_na(datum, vroegst)
        te_laat = laatst is not None and eerste_dag(gereed) > jaren_na(datum, laatst)
        if te_vroeg or te_laat:
            yield meld(
                fase,
                f"de fase is '{fase.kaal}', maar de maatregel is {in_woorden(gereed)} gereed",
                "kies de fase die bij de datums past",
            )
