"""How large each aandachtsgroep is. Groups overlap, so there is never a sum."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, gangbare_eenheid, reeks
from generator.charts.woorden import alttekst, as_eenheid, met_jaren, tekst
from generator.core import dutch


def maak(basis: Basis) -> Chart | None:
    """Return bars of the local sizes in the unit that most have, the largest first."""
    groepen = [
        (str(beeld.groep.naam), beeld.omvang)
        for beeld in basis.analyse.groepen
        if beeld.omvang is not None and bekend(beeld.omvang)
    ]
    eenheid = gangbare_eenheid(cijfer for _, cijfer in groepen)
    paren = [paar for paar in groepen if paar[1].eenheid == eenheid]
    if len(paren) < 2:
        return None
    paren.sort(key=lambda paar: -paar[1].getal)
    cijfers = [cijfer for _, cijfer in paren]
    gemeente = basis.naam
    anders = len(groepen) - len(paren)
    return Chart(
        key="omvang_groepen",
        kind="bar",
        title=met_jaren(f"Omvang van aandachtsgroepen {dutch.waar(gemeente)}", cijfers, eenheid),
        unit=as_eenheid(eenheid, "omvang"),
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Staafdiagram van de omvang van aandachtsgroepen {dutch.waar(gemeente)}",
            f"Staande as: de groepen; liggende as: {eenheid}.",
            [(naam, tekst(cijfer)) for naam, cijfer in paren],
        ),
        interpretation=(
            f"Van de groepen met een bekende omvang is '{paren[0][0]}' het grootst "
            f"({paren[0][1].met_eenheid}) en '{paren[-1][0]}' het kleinst "
            f"({paren[-1][1].met_eenheid}). Groepen overlappen: de aantallen zijn niet op te "
            f"tellen.{_anders(anders)}"
        ),
        categories=tuple(naam for naam, _ in paren),
        series=(reeks("omvang", cijfers),),
        headings=("Aandachtsgroep", dutch.hoofdletter(eenheid), "Jaar"),
        table=tuple(
            (naam, cijfer, str(cijfer.peildatum or cijfer.periode or "")) for naam, cijfer in paren
        ),
    )


def _anders(aantal: int) -> str:
    if not aantal:
        return ""
    woorden = dutch.meervoud(aantal, "groep staat", "groepen staan")
    telwoord = dutch.hoofdletter(dutch.telwoord(aantal))
    return f" {telwoord} {woorden} hier niet, omdat de eenheid anders is."
