"""The share of older people in the gemeente, the region, its gemeenten and the Netherlands."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, reeks
from generator.charts.woorden import alttekst, met_jaren, tekst
from generator.core import dutch
from generator.core.cijfer import Cijfer

_MEEST, _RAND, _ROND = 20, 3, 4
"""More gemeenten than this do not fit; then so many at each end, and on each side of our own."""


def maak(basis: Basis) -> Chart | None:
    """Return bars of all areas of which the share in the same year is known."""
    kern = basis.analyse.kerncijfer("aandeel_65plus")
    if kern is None or not bekend(kern.gemeente):
        return None
    regio, eigen = basis.dossier.regio, basis.naam
    gemeenten = _gemeenten(basis, kern.gemeente)
    getoond = _getoond(gemeenten, str(eigen))
    alle: list[tuple[str, Cijfer | None]] = [*getoond]
    if regio:
        alle.append((f"Regio {regio.naam}", kern.regio))
    alle.append(("Nederland", kern.nederland))
    jaar = kern.gemeente.jaar
    paren = [(n, c) for n, c in alle if c is not None and c.bekend and c.jaar == jaar]
    if len(paren) < 2:
        return None
    cijfers = [cijfer for _, cijfer in paren]
    titel = f"Aandeel inwoners van 65 jaar en ouder {dutch.waar(eigen)} en in andere gebieden"
    return Chart(
        key="vergelijking_65plus",
        kind="bar",
        title=met_jaren(titel, cijfers, "procent"),
        unit="aandeel inwoners van 65 jaar en ouder (%)",
        source=bronregel(basis, cijfers),
        alt=alttekst(
            "Staafdiagram van het aandeel inwoners van 65 jaar en ouder",
            "Staande as: gebieden; liggende as: procent van de inwoners.",
            [(naam, tekst(cijfer)) for naam, cijfer in paren],
        ),
        interpretation=_zin(basis, gemeenten, paren[-1])
        + _keuze(len(getoond), len(gemeenten), str(eigen)),
        categories=tuple(naam for naam, _ in paren),
        series=(reeks("aandeel 65-plussers", cijfers),),
        decimals=1,
        highlights=tuple(at for at, (naam, _) in enumerate(paren) if naam == str(eigen)),
        headings=("Gebied", "Aandeel 65-plussers"),
        table=tuple(paren),
    )


def _gemeenten(basis: Basis, eigen: Cijfer) -> list[tuple[str, Cijfer]]:
    """Return the share of the gemeente and of the others in its region, the highest first."""
    naam = basis.naam
    anderen = [(g.naam, g.aandeel_65plus) for g in basis.analyse.regiogemeenten if g.naam != naam]
    paren = [(str(naam), eigen)]
    paren += [(str(n), c) for n, c in anderen if c.bekend and c.jaar == eigen.jaar]
    return sorted(paren, key=lambda paar: -paar[1].getal)


def _getoond(gemeenten: list[tuple[str, Cijfer]], eigen: str) -> list[tuple[str, Cijfer]]:
    """Return those that fit on a page: the highest, the lowest and those around the gemeente."""
    if len(gemeenten) <= _MEEST:
        return gemeenten
    plaats = next(at for at, (naam, _) in enumerate(gemeenten) if naam == eigen)
    laatste = len(gemeenten) - 1
    return [
        paar
        for at, paar in enumerate(gemeenten)
        if at < _RAND or at > laatste - _RAND or abs(at - plaats) <= _ROND
    ]


def _keuze(getoond: int, alle: int, eigen: str) -> str:
    if getoond == alle:
        return ""
    return (
        f" De figuur toont {getoond} van de {alle} gemeenten: de hoogste, de laagste en die rond"
        f" {eigen}."
    )


def _zin(basis: Basis, gemeenten: list[tuple[str, Cijfer]], laatste: tuple[str, Cijfer]) -> str:
    """Say how the gemeente stands in its region, or without others beside the last bar."""
    naam, regio = str(basis.naam), basis.dossier.regio
    plaats = next(at for at, paar in enumerate(gemeenten) if paar[0] == naam)
    eigen = gemeenten[plaats][1]
    if len(gemeenten) < 3 or regio is None:
        return _tegenover(naam, eigen, laatste)
    (meest, hoog), (minst, laag) = gemeenten[0], gemeenten[-1]
    spreiding = (
        f"In {regio.naam} loopt het aandeel 65-plussers uiteen van {laag} {dutch.waar(minst)} tot"
        f" {hoog} {dutch.waar(meest)}."
    )
    if plaats in (0, len(gemeenten) - 1):
        return spreiding
    zoveel = f"{dutch.telwoord(plaats)} {dutch.meervoud(plaats, 'gemeente', 'gemeenten')}"
    return f"{spreiding} In {zoveel} is het aandeel hoger dan {dutch.waar(naam)}."


def _tegenover(naam: str, eigen: Cijfer, ander: tuple[str, Cijfer]) -> str:
    gebied, cijfer = ander
    waar = dutch.waar(gebied.replace("Regio ", "de regio ", 1))
    verschil = eigen.getal - cijfer.getal
    begin = f"{dutch.waar(naam, begin=True)} is {eigen} van de inwoners 65 jaar of ouder"
    if abs(verschil) < 0.5:
        return f"{begin}, ongeveer evenveel als {waar} ({cijfer})."
    return f"{begin}. Dat is {'meer' if verschil > 0 else 'minder'} dan {waar} ({cijfer})."
