"""The expected growth of the number of 75-plussers in each gemeente of a region."""

from generator.calc.uitkomst import Basis, Ramingsreeks
from generator.charts.chart import Chart, Reference, Series
from generator.charts.waarden import uiteinden, waarde
from generator.charts.woorden import alttekst
from generator.core import dutch
from generator.core.cijfer import Cijfer

_GROEP = "75plus"
_MEEST = 20
"""More gemeenten than this do not fit on a page; then half of this at each end."""


def maak(basis: Basis) -> Chart | None:
    """Return a bar per gemeente, the fastest first, and the region as a line across."""
    groei = [(str(g.naam), gevonden) for g in basis.gemeenten if (gevonden := _groei(g))]
    regio, eerste = basis.dossier.regio, _eerste(basis)
    if len(groei) < 2 or regio is None or eerste is None:
        return None
    alle = sorted(groei, key=lambda paar: -paar[1].getal)
    paren = uiteinden(alle, _MEEST)
    periode = f"{eerste.punten[0].jaar} tot {eerste.punten[-1].jaar}"
    samen = _groei(basis)
    return Chart(
        key="groei_gemeenten",
        kind="bar",
        title=f"Verwachte groei van het aantal 75-plussers in {regio.naam}, {periode} (procent)",
        unit="groei van het aantal 75-plussers (%)",
        source=basis.herkomst_raming,
        alt=alttekst(
            "Staafdiagram van de verwachte groei van het aantal 75-plussers",
            "Staande as: gemeenten; liggende as: procent.",
            [(naam, str(cijfer)) for naam, cijfer in paren],
        ),
        interpretation=_zin(paren, samen, str(regio.naam)) + _keuze(len(paren), len(alle)),
        categories=tuple(naam for naam, _ in paren),
        series=(Series(name="groei", values=tuple(waarde(cijfer) for _, cijfer in paren)),),
        reference=Reference(name=f"{regio.naam} als geheel", value=samen.getal) if samen else None,
        headings=("Gemeente", "Groei van het aantal 75-plussers"),
        table=tuple(alle),
    )


def _eerste(basis: Basis) -> Ramingsreeks | None:
    """Return a forecast of a gemeente, for its years."""
    return next(filter(None, (een.eigen_raming(_GROEP) for een in basis.gemeenten)), None)


def _groei(basis: Basis) -> Cijfer | None:
    reeks = basis.eigen_raming(_GROEP)
    groei = reeks.punten[-1].groei if reeks else None
    return groei if groei and groei.bekend else None


def _zin(paren: list[tuple[str, Cijfer]], samen: Cijfer | None, regio: str) -> str:
    (snelst, hoog), (traagst, laag) = paren[0], paren[-1]
    zin = f"De groei loopt uiteen van {laag} {dutch.waar(traagst)} tot {hoog} {dutch.waar(snelst)}"
    return f"{zin}; in {regio} als geheel is zij {samen}." if samen else f"{zin}."


def _keuze(getoond: int, alle: int) -> str:
    """Say which gemeenten are shown when they are not all."""
    if getoond == alle:
        return ""
    rand = dutch.telwoord(getoond // 2)
    return f" De figuur toont van de {alle} gemeenten de {rand} snelste en de {rand} traagste."
