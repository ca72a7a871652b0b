"""T5: need, supply and plans against each other, per group and kind of home."""

from generator.calc.uitkomst import Basis, Tekort
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, Waarde, bekende, tabel
from generator.tables.woorden import OVERLAP, OVERSCHOT, deel_van, gebied, wachten


def maak(basis: Basis, alleen_bekend: bool = False) -> Table | None:
    """Return one row per shortage with the terms behind it.

    With ``alleen_bekend`` only the rows with a known figure; a remark counts the others.
    """
    tekorten = basis.analyse.tekorten
    alle = [rij(basis, tekort) for tekort in tekorten]
    rijen = bekende(alle, alleen_bekend)
    return tabel(
        basis,
        "confrontatie",
        f"Behoefte, aanbod en tekort per groep {dutch.waar(basis.naam)}",
        (
            Kolom(kop="Groep", breedte=1.5),
            Kolom(kop="Soort woning", breedte=1.5),
            Kolom(kop="Gebied", breedte=1),
            Kolom(kop="Jaar", breedte=0.6, leeg=NVT),
            Kolom(kop="Behoefte", rechts=True),
            Kolom(kop="Aanbod nu", rechts=True),
            Kolom(kop="Harde plannen", rechts=True),
            Kolom(kop="Tekort", rechts=True),
        ),
        rijen,
        duiding=duiding(basis),
        noten=[*noten(tekorten), wachten(len(alle) - len(rijen))],
        jaren_getoond=True,
    )


def rij(basis: Basis, tekort: Tekort) -> Rij:
    """Return the cells of one shortage."""
    termen: tuple[Waarde, ...] = (
        (NVT, NVT, NVT) if tekort.opgegeven else (tekort.behoefte, tekort.aanbod, tekort.plan_hard)
    )
    return (
        tekort.groep.naam,
        tekort.woonvorm.meervoud,
        gebied(basis, tekort),
        None if tekort.jaar is None else str(tekort.jaar),
        *termen,
        tekort.tekort,
    )


def noten(tekorten: tuple[Tekort, ...]) -> list[str]:
    """Return how the shortages were found and how they must be read."""
    regels = [
        "Tekort = behoefte − aanbod nu − harde plannen. Zachte plannen tellen niet mee.",
        OVERLAP,
    ]
    if any(tekort.opgegeven for tekort in tekorten):
        regels.append(
            "N.v.t.: de opgave is overgenomen uit een gepubliceerd onderzoek; behoefte, aanbod en "
            "plannen zijn daarbij niet apart bekend."
        )
    if any(t.tekort.bekend and t.tekort.getal < 0 for t in tekorten):
        regels.append(OVERSCHOT)
    return regels


def duiding(basis: Basis) -> str:
    """Name the largest known shortage, and say how many are not known yet."""
    tekorten = basis.analyse.tekorten
    onbekend = sum(not tekort.tekort.bekend for tekort in tekorten)
    nog = f"Het tekort is nog niet bekend voor {deel_van(onbekend, len(tekorten), 'regels')}."
    grootste = basis.analyse.grootste_tekort()
    if grootste is None:
        return nog if onbekend else ""
    zin = (
        f"Het grootste tekort is {grootste.tekort.met_eenheid}: {grootste.woonvorm.meervoud} voor "
        f"{grootste.groep.naam.lower()} ({gebied(basis, grootste)})."
    )
    return f"{zin} {nog}" if onbekend else zin
