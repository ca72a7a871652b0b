"""The wijken with the largest share of older people, against the gemeente as a whole."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis
from generator.calc.wijken import KLEINSTE_VERGELEKEN, KLEINSTE_WIJK, getoond, vergelijkbaar
from generator.charts.chart import Chart, Reference
from generator.charts.waarden import bekend, reeks
from generator.charts.woorden import alttekst, met_jaren, tekst
from generator.core import dutch
from generator.core.cijfer import Cijfer

_MEESTE = 15


def maak(basis: Basis) -> Chart | None:
    """Return bars of at most fifteen wijken, the highest share first; small ones are left out."""
    wijken = basis.analyse.wijken
    paren = [
        (str(wijk.naam), wijk.aandeel_65plus)
        for wijk in getoond(wijken)
        if wijk.aandeel_65plus is not None and wijk.aandeel_65plus.bekend
    ]
    if len(paren) < 2:
        return None
    paren.sort(key=lambda paar: -paar[1].getal)
    getoonde = paren[:_MEESTE]
    cijfers = [cijfer for _, cijfer in getoonde]
    gemeente = basis.naam
    gemiddeld = _gemiddeld(basis, cijfers[0])
    titel = f"Aandeel inwoners van 65 jaar en ouder per wijk {dutch.waar(gemeente)}"
    if len(paren) > len(getoonde):
        titel = f"De {_MEESTE} wijken {dutch.waar(gemeente)} met het hoogste aandeel 65-plussers"
    waarden = [(naam, tekst(cijfer)) for naam, cijfer in getoonde]
    if gemiddeld:
        waarden.append((f"de hele gemeente {gemeente}", tekst(gemiddeld)))
    return Chart(
        key="wijken_65plus",
        kind="bar",
        title=met_jaren(titel, cijfers, "procent"),
        unit="aandeel inwoners van 65 jaar en ouder (%)",
        source=bronregel(basis, [*cijfers, gemiddeld]),
        alt=alttekst(
            f"Staafdiagram van het aandeel 65-plussers per wijk {dutch.waar(gemeente)}",
            "Staande as: wijken; liggende as: procent van de inwoners.",
            waarden,
        ),
        interpretation=_zin(basis, gemiddeld),
        categories=tuple(naam for naam, _ in getoonde),
        series=(reeks("aandeel 65-plussers", cijfers),),
        decimals=1,
        reference=Reference(name=str(gemeente), value=gemiddeld.getal) if gemiddeld else None,
        headings=("Wijk", "Aandeel 65-plussers"),
        table=(*getoonde, *([(f"Gemeente {gemeente}", gemiddeld)] if gemiddeld else [])),
    )


def _gemiddeld(basis: Basis, wijk: Cijfer) -> Cijfer | None:
    """Return the share in the gemeente when it is of the same year as those of the wijken."""
    kern = basis.analyse.kerncijfer("aandeel_65plus")
    if kern is None or not bekend(kern.gemeente) or kern.gemeente.jaar != wijk.jaar:
        return None
    return kern.gemeente


def _zin(basis: Basis, gemiddeld: Cijfer | None) -> str:
    """Say how far the wijken lie apart, and in how many the share is above that of the whole."""
    zinnen = []
    paren = vergelijkbaar(basis.analyse.wijken)
    if len(paren) > 1:
        (hoogst, hoog), (laagst, laag) = paren[0], paren[-1]
        zinnen.append(
            f"Van de wijken met ten minste {KLEINSTE_VERGELEKEN} inwoners is het aandeel het "
            f"hoogst in {hoogst.naam} ({hoog}) en het laagst in {laagst.naam} ({laag})."
        )
        if gemiddeld:
            boven = sum(cijfer.getal > gemiddeld.getal for _, cijfer in paren)
            zinnen.append(
                f"In {dutch.telwoord(boven)} van die {dutch.telwoord(len(paren))} wijken ligt het "
                "hoger dan in de hele gemeente."
            )
    if len(getoond(basis.analyse.wijken)) < len(basis.analyse.wijken):
        zinnen.append(f"Wijken met minder dan {KLEINSTE_WIJK} inwoners staan er niet bij.")
    return " ".join(zinnen)
