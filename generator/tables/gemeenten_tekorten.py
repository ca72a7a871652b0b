"""The shortages of homes that the gemeenten of a region know, side by side."""

from generator.calc.uitkomst import Basis
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, tabel
from generator.tables.woorden import OVERLAP, OVERSCHOT


def maak(basis: Basis) -> Table | None:
    """Return one row per known shortage of a gemeente itself."""
    rijen = [
        (
            gemeente.naam,
            tekort.groep.naam,
            tekort.woonvorm.meervoud,
            str(tekort.jaar) if tekort.jaar is not None else None,
            None if tekort.opgegeven else tekort.behoefte,
            None if tekort.opgegeven else tekort.aanbod,
            None if tekort.opgegeven else tekort.plan_hard,
            tekort.tekort,
        )
        for gemeente in basis.gemeenten
        for tekort in gemeente.analyse.tekorten
        if tekort.niveau == "lokaal" and tekort.tekort.bekend
    ]
    return tabel(
        basis,
        "gemeenten_tekorten",
        f"Wat de gemeenten van {basis.naam} zelf tekortkomen",
        (
            Kolom(kop="Gemeente", breedte=1.3),
            Kolom(kop="Groep", breedte=1.5),
            Kolom(kop="Woonvorm", breedte=1.4),
            Kolom(kop="Jaar", breedte=0.7, leeg=NVT),
            Kolom(kop="Behoefte", rechts=True, leeg=NVT),
            Kolom(kop="Aanbod nu", rechts=True, leeg=NVT),
            Kolom(kop="Harde plannen", rechts=True, leeg=NVT),
            Kolom(kop="Tekort", rechts=True),
        ),
        rijen,
        noten=["Tekort = behoefte − aanbod nu − harde plannen.", OVERSCHOT, OVERLAP],
        jaren_getoond=True,
    )
