"""T6: homes that suit older people: stock, need, plans and task."""

from generator.calc.uitkomst import Basis, Tekort
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, tabel
from generator.tables.woorden import OVERLAP, OVERSCHOT, deel_van, gebied, wachten


def maak(basis: Basis, alleen_bekend: bool = False) -> Table | None:
    """Return the shortages of the kinds of home for older people, with their definitions.

    With ``alleen_bekend`` only the rows with a known figure; a remark counts the others.
    """
    alle = [t for t in basis.analyse.tekorten if t.woonvorm.voor_ouderen]
    tekorten = [t for t in alle if not alleen_bekend or _iets_bekend(t)]
    vormen = {tekort.woonvorm.id: tekort.woonvorm for tekort in tekorten}
    negatief = any(t.tekort.bekend and t.tekort.getal < 0 for t in tekorten)
    met_delen = any(not t.opgegeven for t in tekorten)
    return tabel(
        basis,
        "ouderenhuisvesting",
        f"Woningen voor ouderen {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Soort woning", breedte=1.5),
            Kolom(kop="Groep", breedte=1.4),
            Kolom(kop="Gebied", breedte=1),
            Kolom(kop="Jaar", breedte=0.6, leeg=NVT),
            Kolom(kop="Voorraad nu", rechts=True, leeg=NVT, optioneel=True),
            Kolom(kop="Behoefte", rechts=True, leeg=NVT, optioneel=True),
            Kolom(kop="Harde plannen", rechts=True, leeg=NVT, optioneel=True),
            Kolom(kop="Zachte plannen", rechts=True, leeg=NVT, optioneel=True),
            Kolom(kop="Opgave", rechts=True),
        ),
        [_rij(basis, t) for t in tekorten],
        noten=[
            _REKENREGEL if met_delen else "",
            _gepubliceerd(met_delen) if any(t.opgegeven for t in tekorten) else "",
            OVERLAP if len({t.groep.id for t in tekorten}) > 1 else "",
            OVERSCHOT if negatief else "",
            wachten(len(alle) - len(tekorten)),
            *(f"{vorm.meervoud.capitalize()}: {vorm.definitie}" for vorm in vormen.values()),
        ],
        duiding=_duiding(len(alle), sum(t.tekort.bekend for t in alle)),
        jaren_getoond=True,
    )


_REKENREGEL = "Elke woning telt in één soort mee. Opgave = behoefte − voorraad nu − harde plannen."


def _rij(basis: Basis, t: Tekort) -> Rij:
    delen = (t.aanbod, t.behoefte, t.plan_hard, t.plan_zacht)
    return (
        t.woonvorm.meervoud,
        t.groep.naam,
        gebied(basis, t),
        None if t.jaar is None else str(t.jaar),
        *((None,) * 4 if t.opgegeven else delen),
        t.tekort,
    )


def _iets_bekend(t: Tekort) -> bool:
    return any(c.bekend for c in (t.tekort, t.aanbod, t.behoefte, t.plan_hard, t.plan_zacht))


def _gepubliceerd(met_delen: bool) -> str:
    begin = "N.v.t.: de" if met_delen else "De"
    return (
        f"{begin} opgave is overgenomen uit een gepubliceerd onderzoek; behoefte, voorraad en "
        "plannen zijn daarbij niet apart bekend. Of de soorten elkaar uitsluiten, is ook niet "
        "bekend: tel ze niet op."
    )


def _duiding(totaal: int, bekend: int) -> str:
    if not bekend:
        return "De opgave per soort woning is nog niet bekend."
    if bekend == totaal:
        return "Voor elke soort woning is de opgave bekend."
    return f"De opgave is bekend voor {deel_van(bekend, totaal, 'regels')}."
