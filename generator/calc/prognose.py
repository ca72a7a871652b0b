"""The forecast of older people that a gemeente gives itself, such as Primos or a province's."""

from generator.calc.reeksen import op_jaar
from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Ramingspunt, Ramingsreeks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar
from generator.inputs.model.aanbod import Prognose
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import GROEP_OUDEREN, Aandachtsgroep


def gegeven_reeks(rekenaar: Rekenaar, dossier: Dossier) -> Ramingsreeks | None:
    """Return the given 65+ series, starting with the count of its base year when that is known.

    Without that count it starts with the latest one before the first forecast year.
    """
    groep = next((g for g in dossier.aandachtsgroepen if g.id == GROEP_OUDEREN), None)
    gegeven = _bekende(groep) if groep else []
    if groep is None or not gegeven:
        return None
    eerste = gegeven[0][0]
    start = _start(dossier, groep, eerste)
    punten = [start] if start else []
    for prognose, aantal in gegeven:
        punten.append(_punt(rekenaar, prognose.jaar, aantal, start))
    return Ramingsreeks(
        groep="65plus",
        naam="65-plussers",
        eigen=False,
        model=str(eerste.model),
        scenario=str(eerste.scenario),
        basisjaar=eerste.basisjaar,
        punten=tuple(punten),
    )


def _bekende(groep: Aandachtsgroep) -> list[tuple[Prognose, Cijfer]]:
    """Return the known local forecasts in the order of their years."""
    gegeven = [
        (prognose, prognose.lokaal)
        for prognose in groep.prognose
        if prognose.lokaal is not None and prognose.lokaal.bekend
    ]
    return sorted(gegeven, key=lambda paar: int(paar[0].jaar))


def _start(dossier: Dossier, groep: Aandachtsgroep, eerste: Prognose) -> Ramingspunt | None:
    cijfers, omvang = dossier.cijfers, groep.omvang_huidig
    geteld = op_jaar(cijfers.inwoners_65plus, cijfers.inwoners_65plus_reeks, eerste.basisjaar)
    for cijfer in (geteld, omvang.lokaal if omvang else None):
        if cijfer is not None and cijfer.bekend and cijfer.jaar and cijfer.jaar < eerste.jaar:
            return Ramingspunt(jaar=cijfer.jaar, aantal=cijfer)
    return None


def _punt(rekenaar: Rekenaar, jaar: Jaar, aantal: Cijfer, start: Ramingspunt | None) -> Ramingspunt:
    if start is None:
        return Ramingspunt(jaar=jaar, aantal=aantal)
    van = term(f"65-plussers {int(start.jaar)}", start.aantal)
    tot = term(f"65-plussers {int(jaar)}", aantal)
    return Ramingspunt(jaar=jaar, aantal=aantal, groei=rekenaar.groei(van, tot, decimalen=0))
