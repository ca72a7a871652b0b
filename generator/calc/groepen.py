"""The aandachtsgroepen with what can be calculated about each of them."""

from generator.calc.reeksen import op_jaar
from generator.calc.rekenen import Rekenaar, term
from generator.calc.uitkomst import Groepsbeeld, Tekort
from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep


def doet_mee(groep: Aandachtsgroep) -> bool:
    """Whether the group plays a part of its own in this gemeente."""
    return groep.niet_van_toepassing is None and groep.samengevoegd_met is None


def groepsbeelden(
    rekenaar: Rekenaar, dossier: Dossier, tekorten: tuple[Tekort, ...]
) -> tuple[Groepsbeeld, ...]:
    """Return the picture of each group that plays a part, in the order of the input."""
    return tuple(
        _beeld(rekenaar, dossier, groep, tuple(t for t in tekorten if t.groep.id == groep.id))
        for groep in dossier.aandachtsgroepen
        if doet_mee(groep)
    )


def _beeld(
    rekenaar: Rekenaar, dossier: Dossier, groep: Aandachtsgroep, tekorten: tuple[Tekort, ...]
) -> Groepsbeeld:
    omvang = groep.omvang_huidig.lokaal if groep.omvang_huidig else None
    regio = groep.omvang_huidig.regionaal if groep.omvang_huidig else None
    return Groepsbeeld(
        groep=groep,
        omvang=omvang,
        omvang_regio=regio,
        per_1000=_per_1000(rekenaar, dossier, groep, omvang),
        aandeel_regio=_aandeel_regio(rekenaar, groep, omvang, regio),
        groei=_groei(rekenaar, groep, omvang),
        tekorten=tekorten,
        heeft_gegevens=_heeft_gegevens(groep),
    )


def _per_1000(
    rekenaar: Rekenaar, dossier: Dossier, groep: Aandachtsgroep, omvang: Cijfer | None
) -> Cijfer | None:
    """Only for persons: households or homes per 1,000 inhabitants would mix units."""
    if omvang is None or not omvang.bekend or omvang.eenheid != "personen":
        return None
    cijfers = dossier.cijfers
    inwoners = op_jaar(cijfers.inwoners, cijfers.inwoners_reeks, omvang.jaar)
    deel = term(f"{groep.naam.kaal} in de gemeente", omvang)
    return rekenaar.per_1000(deel, term("inwoners", inwoners))


def _aandeel_regio(
    rekenaar: Rekenaar, groep: Aandachtsgroep, omvang: Cijfer | None, regio: Cijfer | None
) -> Cijfer | None:
    if omvang is None or regio is None or not (omvang.bekend and regio.bekend):
        return None
    if omvang.eenheid != regio.eenheid:
        return None
    naam = groep.naam.kaal
    return rekenaar.aandeel(
        term(f"{naam} in de gemeente", omvang), term(f"{naam} in de regio", regio)
    )


def _groei(rekenaar: Rekenaar, groep: Aandachtsgroep, omvang: Cijfer | None) -> dict[Jaar, Cijfer]:
    """Growth since now per forecast year, as far as both numbers are known in one unit."""
    if omvang is None or not omvang.bekend:
        return {}
    nu = term(f"{groep.naam.kaal} nu", omvang)
    return {
        p.jaar: rekenaar.groei(nu, term(f"{groep.naam.kaal} {int(p.jaar)}", p.lokaal))
        for p in groep.prognose
        if p.lokaal is not None and p.lokaal.bekend and p.lokaal.eenheid == omvang.eenheid
    }


def _heeft_gegevens(groep: Aandachtsgroep) -> bool:
    """Whether the gemeente or the region says anything at all about the group's size or needs."""
    omvang, aanbod, behoefte = groep.omvang_huidig, groep.aanbod_huidig, groep.behoefte
    bekend = [omvang.lokaal, omvang.regionaal] if omvang else []
    if any(cijfer is not None and cijfer.bekend for cijfer in bekend):
        return True
    lijsten = [d for s in (aanbod, behoefte) if s for d in (s.wonen, s.zorg, s.welzijn)]
    return any(lijsten) or bool(groep.prognose or groep.opgave or groep.bevindingen)
