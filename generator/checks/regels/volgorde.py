"""Whether measures that wait for each other can be carried out in that order."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.kring import kring_van
from generator.checks.moment import eerste_dag, in_woorden, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.uitvoering import Maatregel

FAMILIE = "Uitvoering"


@regel("WZ226", Level.TIP)
def begint_voor_voorganger_klaar_is(basis: Basis) -> Meldingen:
    """Een maatregel begint als de maatregel waarop hij wacht klaar is.

    Soms kan de voorbereiding eerder beginnen. Ga dan na of dat hier zo is.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        maatregelen:
          - id: locaties
            wanneer: {start: 2027, gereed: 2028-12-31}
          - id: bouwen
            wanneer: {start: 2028-06-01, gereed: 2031}
            afhankelijk_van: [locaties]

    Goed:
        maatregelen:
          - id: locaties
            wanneer: {start: 2027, gereed: 2028-12-31}
          - id: bouwen
            wanneer: {start: 2029-01-01, gereed: 2031}
            afhankelijk_van: [locaties]
    """
    for maatregel, eerst, waar in _paren(basis.dossier):
        start, gereed = maatregel.wanneer.start, eerst.wanneer.gereed
        if laatste_dag(start) < eerste_dag(gereed) and not _eerder_klaar(maatregel, eerst):
            yield meld(
                waar,
                f"de maatregel begint {in_woorden(start)}, maar '{eerst.id.kaal}' is pas"
                f" {in_woorden(gereed)} gereed",
                "ga na of dat kan, of verschuif een van beide",
            )


@regel("WZ227", Level.WAARSCHUWING)
def klaar_voor_voorganger(basis: Basis) -> Meldingen:
    """Een maatregel is niet klaar voor de maatregel waarop hij wacht.

    Wie ergens op wacht, kan niet eerder klaar zijn dan dat. Een datum klopt niet, of de maatregel
    wacht er niet op.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        maatregelen:
          - id: locaties
            wanneer: {start: 2027, gereed: 2030}
          - id: bouwen
            wanneer: {start: 2028, gereed: 2029}
            afhankelijk_van: [locaties]

    Goed:
        maatregelen:
          - id: locaties
            wanneer: {start: 2027, gereed: 2027}
          - id: bouwen
            wanneer: {start: 2028, gereed: 2029}
            afhankelijk_van: [locaties]
    """
    for maatregel, eerst, waar in _paren(basis.dossier):
        if _eerder_klaar(maatregel, eerst):
            yield meld(
                waar,
                f"de maatregel is {in_woorden(maatregel.wanneer.gereed)} gereed, eerder dan"
                f" '{eerst.id.kaal}' ({eerst.wanneer.gereed.kaal})",
                "verschuif een van beide, of haal de afhankelijkheid weg",
            )


@regel("WZ228", Level.FOUT)
def maatregelen_wachten_op_elkaar(basis: Basis) -> Meldingen:
    """Maatregelen wachten niet op elkaar.

    Als de ene op de andere wacht en de andere op de ene, kan geen van beide beginnen.

    Handvat: stap 4 (een concreet uitvoeringsprogramma: wie, wat, hoe, wanneer).

    Fout:
        maatregelen:
          - id: locaties
            afhankelijk_van: [bouwen]
          - id: bouwen
            afhankelijk_van: [locaties]

    Goed:
        maatregelen:
          - id: locaties
            naam: Locaties kiezen
          - id: bouwen
            afhankelijk_van: [locaties]
    """
    wacht_op = {m.id.kaal: [id.kaal for id in m.afhankelijk_van] for m in basis.dossier.maatregelen}
    gezien: set[str] = set()
    for maatregel in basis.dossier.maatregelen:
        kring = kring_van(maatregel.id.kaal, wacht_op)
        if not kring or gezien.intersection(kring):
            continue
        gezien.update(kring)
        keten = " → ".join((*kring, kring[0]))
        yield meld(
            next(id for id in maatregel.afhankelijk_van if id.kaal == (*kring, kring[0])[1]),
            "de maatregel wacht op zichzelf" if len(kring) == 1 else f"dit is een kring: {keten}",
            "haal een van de afhankelijkheden weg",
        )


def _paren(dossier: Dossier) -> Iterator[tuple[Maatregel, Maatregel, Tekst]]:
    """Yield each measure with one that it waits for, and the place that says so."""
    maatregelen = {maatregel.id.kaal: maatregel for maatregel in dossier.maatregelen}
    for maatregel in dossier.maatregelen:
        for id in maatregel.afhankelijk_van:
            eerst = maatregelen.get(id.kaal)
            if eerst is not None and eerst is not maatregel:
                yield maatregel, eerst, id


def _eerder_klaar(maatregel: Maatregel, eerst: Maatregel) -> bool:
    return laatste_dag(maatregel.wanneer.gereed) < eerste_dag(eerst.wanneer.gereed)
