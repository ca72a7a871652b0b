"""The wijken with the largest share of older people, against the gemeente as a whole."""

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart, Reference
from generator.charts.waarden import bekend, reeks
from generator.charts.woorden import alttekst, bronregel, met_jaren, tekst
from generator.core.cijfer import Cijfer

_MEESTE = 15


def maak(basis: Basis) -> Chart | None:
    """Return bars of at most fifteen wijken, the highest share first."""
    paren = [
        (str(wijk.naam), wijk.aandeel_65plus)
        for wijk in basis.analyse.wijken
        if wijk.aandeel_65plus is not None and wijk.aandeel_65plus.bekend
    ]
    if len(paren) < 2:
        return None
    paren.sort(key=lambda paar: -paar[1].getal)
    laagste, getoond = paren[-1], paren[:_MEESTE]
    cijfers = [cijfer for _, cijfer in getoond]
    gemeente = basis.dossier.gemeente.naam
    gemiddeld = _gemiddeld(basis, cijfers[0])
    rest = len(paren) - len(getoond)
    titel = f"Aandeel inwoners van 65 jaar en ouder per wijk in {gemeente}"
    if rest:
        titel = f"De {_MEESTE} wijken in {gemeente} met het hoogste aandeel 65-plussers"
    waarden = [(naam, tekst(cijfer)) for naam, cijfer in getoond]
    if gemiddeld:
        waarden.append((f"de hele gemeente {gemeente}", tekst(gemiddeld)))
    return Chart(
        key="wijken_65plus",
        kind="bar",
        title=met_jaren(titel, cijfers, "procent"),
        unit="aandeel inwoners van 65 jaar en ouder (%)",
        source=bronregel(basis, [*cijfers, gemiddeld]),
        alt=alttekst(
            f"Staafdiagram van het aandeel 65-plussers per wijk in {gemeente}",
            "Staande as: wijken; liggende as: procent van de inwoners.",
            waarden,
        ),
        interpretation=_zin(getoond[0], laagste, gemiddeld, str(gemeente)),
        categories=tuple(naam for naam, _ in getoond),
        series=(reeks("aandeel 65-plussers", cijfers),),
        decimals=1,
        reference=Reference(name=str(gemeente), value=gemiddeld.getal) if gemiddeld else None,
        headings=("Wijk", "Aandeel 65-plussers"),
        table=(*getoond, *([(f"Gemeente {gemeente}", gemiddeld)] if gemiddeld else [])),
    )


def _gemiddeld(basis: Basis, wijk: Cijfer) -> Cijfer | None:
    """Return the share in the gemeente when it is of the same year as those of the wijken."""
    kern = basis.analyse.kerncijfer("aandeel_65plus")
    if kern is None or not bekend(kern.gemeente) or kern.gemeente.jaar != wijk.jaar:
        return None
    return kern.gemeente


def _zin(
    hoogste: tuple[str, Cijfer], laagste: tuple[str, Cijfer], gemiddeld: Cijfer | None, naam: str
) -> str:
    begin = (
        f"Het aandeel 65-plussers is het hoogst in {hoogste[0]} ({hoogste[1]}) en het laagst in "
        f"{laagste[0]} ({laagste[1]})"
    )
    return f"{begin}; in heel {naam} is het {gemiddeld}." if gemiddeld else f"{begin}."
