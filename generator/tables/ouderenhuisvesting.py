"""T6: homes that suit older people: stock, need, plans and task."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, tabel
from generator.tables.woorden import OVERLAP, OVERSCHOT, deel_van, gebied


def maak(basis: Basis) -> Table | None:
    """Return the shortages of the kinds of home for older people, with their definitions."""
    tekorten = [t for t in basis.analyse.tekorten if t.woonvorm.voor_ouderen]
    vormen = {tekort.woonvorm.id: tekort.woonvorm for tekort in tekorten}
    negatief = any(t.tekort.bekend and t.tekort.getal < 0 for t in tekorten)
    return tabel(
        basis,
        "ouderenhuisvesting",
        f"Woningen voor ouderen in {basis.dossier.gemeente.naam}",
        (
            Kolom(kop="Soort woning", breedte=1.5),
            Kolom(kop="Groep", breedte=1.4),
            Kolom(kop="Gebied", breedte=1),
            Kolom(kop="Jaar", breedte=0.6, leeg=NVT),
            Kolom(kop="Voorraad nu", rechts=True),
            Kolom(kop="Behoefte", rechts=True),
            Kolom(kop="Harde plannen", rechts=True),
            Kolom(kop="Zachte plannen", rechts=True),
            Kolom(kop="Opgave", rechts=True),
        ),
        [
            (
                t.woonvorm.meervoud,
                t.groep.naam,
                gebied(basis, t),
                None if t.jaar is None else str(t.jaar),
                *((NVT,) * 4 if t.opgegeven else (t.aanbod, t.behoefte, t.plan_hard, t.plan_zacht)),
                t.tekort,
            )
            for t in tekorten
        ],
        noten=[
            "Elke woning telt in één soort mee. Opgave = behoefte − voorraad nu − harde plannen.",
            "N.v.t.: de opgave is gepubliceerd; de delen zijn niet apart bekend."
            if any(t.opgegeven for t in tekorten)
            else "",
            OVERLAP if len({t.groep.id for t in tekorten}) > 1 else "",
            OVERSCHOT if negatief else "",
            *(f"{vorm.meervoud.capitalize()}: {vorm.definitie}" for vorm in vormen.values()),
        ],
        duiding=_duiding(len(tekorten), sum(t.tekort.bekend for t in tekorten)),
        jaren_getoond=True,
    )


def _duiding(totaal: int, bekend: int) -> str:
    if not bekend:
        return "De opgave per soort woning is nog niet bekend."
    if bekend == totaal:
        return "Voor elke soort woning is de opgave bekend."
    return f"De opgave is bekend voor {deel_van(bekend, totaal, 'regels')}."
