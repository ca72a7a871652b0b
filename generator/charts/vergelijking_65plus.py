"""The share of older people in the gemeente, the region, its gemeenten and the Netherlands."""

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, reeks, volgt_uit
from generator.charts.woorden import alttekst, bronregel, met_jaren, tekst
from generator.core.cijfer import Cijfer
from generator.inputs.model.gedeeld import Regiogemeente


def maak(basis: Basis) -> Chart | None:
    """Return bars of all areas of which the share in the same year is known."""
    kern = basis.analyse.kerncijfer("aandeel_65plus")
    if kern is None or not bekend(kern.gemeente):
        return None
    regio, eigen = basis.dossier.regio, basis.dossier.gemeente.naam
    alle: list[tuple[str, Cijfer | None]] = [(f"Gemeente {eigen}", kern.gemeente)]
    if regio:
        alle += [(str(g.naam), _aandeel(g)) for g in regio.gemeenten if g.naam != eigen]
        alle.append((f"Regio {regio.naam}", kern.regio))
    alle.append(("Nederland", kern.nederland))
    jaar = kern.gemeente.jaar
    paren = [(n, c) for n, c in alle if c is not None and c.bekend and c.jaar == jaar]
    if len(paren) < 2:
        return None
    cijfers = [cijfer for _, cijfer in paren]
    titel = f"Aandeel inwoners van 65 jaar en ouder in {eigen} en andere gebieden"
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
        interpretation=_zin(str(eigen), kern.gemeente, paren[1:]),
        categories=tuple(naam for naam, _ in paren),
        series=(reeks("aandeel 65-plussers", cijfers),),
        decimals=1,
        highlights=(0,),
        headings=("Gebied", "Aandeel 65-plussers"),
        table=tuple(paren),
    )


def _aandeel(gemeente: Regiogemeente) -> Cijfer | None:
    """Return the share when both counts are of the same year."""
    deel, geheel = gemeente.inwoners_65plus, gemeente.inwoners
    if deel is None or geheel is None or not (deel.bekend and geheel.bekend):
        return None
    if deel.jaar != geheel.jaar or not geheel.getal:
        return None
    return volgt_uit(
        [deel, geheel],
        round(deel.getal / geheel.getal * 100, 10),
        eenheid="procent",
        decimalen=1,
        formule="65-plussers ÷ inwoners × 100",
    )


def _zin(naam: str, eigen: Cijfer, anderen: list[tuple[str, Cijfer]]) -> str:
    begin = f"In {naam} is {eigen} van de inwoners 65 jaar of ouder"
    ander, cijfer = anderen[-1]
    waar = ander if ander == "Nederland" else ander.replace("Regio ", "de regio ", 1)
    verschil = eigen.getal - cijfer.getal
    if abs(verschil) < 0.5:
        return f"{begin}, ongeveer evenveel als in {waar} ({cijfer})."
    return f"{begin}. Dat is {'meer' if verschil > 0 else 'minder'} dan in {waar} ({cijfer})."
