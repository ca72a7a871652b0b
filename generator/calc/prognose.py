"""The forecast of older people that a gemeente gives itself, such as Primos or a province's."""

from generator.calc.reeksen import punt
from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Ramingspunt, Ramingsreeks
from generator.core.cijfer import Cijfer
from generator.inputs.model.dossier import Dossier

GROEP_OUDEREN = "ouderen"
"""The aandachtsgroep whose ``prognose`` is about persons of 65 and over."""


def gegeven_reeks(rekenaar: Rekenaar, dossier: Dossier) -> Ramingsreeks | None:
    """Return the given 65+ series, starting with the count of its base year when that is known."""
    groep = next((g for g in dossier.aandachtsgroepen if g.id == GROEP_OUDEREN), None)
    gegeven = {
        int(prognose.jaar): (prognose, prognose.lokaal)
        for prognose in (groep.prognose if groep else ())
        if prognose.lokaal is not None and prognose.lokaal.bekend
    }
    if not gegeven:
        return None
    eerste = gegeven[min(gegeven)][0]
    basisjaar = int(eerste.basisjaar)
    basis = punt(dossier.cijfers.inwoners_65plus_reeks, basisjaar)
    punten = [Ramingspunt(jaar=basisjaar, aantal=basis)] if basis else []
    for jaar in sorted(gegeven):
        punten.append(_punt(rekenaar, jaar, gegeven[jaar][1], basisjaar, basis))
    return Ramingsreeks(
        groep="65plus",
        naam="65-plussers",
        eigen=False,
        model=eerste.model.kaal,
        scenario=eerste.scenario.kaal,
        basisjaar=basisjaar,
        punten=tuple(punten),
    )


def _punt(
    rekenaar: Rekenaar, jaar: int, aantal: Cijfer, basisjaar: int, basis: Cijfer | None
) -> Ramingspunt:
    if basis is None:
        return Ramingspunt(jaar=jaar, aantal=aantal)
    van, tot = term(f"65-plussers {basisjaar}", basis), term(f"65-plussers {jaar}", aantal)
    return Ramingspunt(jaar=jaar, aantal=aantal, groei=rekenaar.groei(van, tot, decimalen=0))
