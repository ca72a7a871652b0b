"""Planned homes per year and kind, hard and soft plans apart."""

from collections.abc import Iterable

from generator.calc.bronregel import bronregel
from generator.calc.programma import telt_mee
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, gangbare_eenheid, reeks, volgt_uit, waarde
from generator.charts.woorden import alttekst, as_eenheid, groot, klein
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.inputs.model.dossier import Dossier

_Soort = tuple[str, str]
_Plannen = dict[_Soort, dict[int, list[Cijfer]]]


def maak(basis: Basis) -> Chart | None:
    """Return standing bars per year.

    The woningbouwprogramma counts when it has years; else the plans of the aandachtsgroepen.
    Never both: they are about the same homes.
    """
    plannen = _per_soort(_programma(basis.dossier) or _van_groepen(basis.dossier))
    jaren = sorted({jaar for soort in plannen.values() for jaar in soort})
    if not jaren:
        return None
    soorten = _op_volgorde(basis.dossier, plannen)
    kolommen = [
        (naam, [_som(plannen[sleutel].get(j, [])) for j in jaren]) for sleutel, naam in soorten
    ]
    cijfers = [c for soort in plannen.values() for delen in soort.values() for c in delen]
    eenheid = gangbare_eenheid(cijfers)
    gemeente, periode = basis.naam, _periode(jaren)
    totalen = {jaar: _som([c for s in plannen.values() for c in s.get(jaar, [])]) for jaar in jaren}
    return Chart(
        key="plancapaciteit",
        kind="stacked",
        title=f"Geplande woningen {dutch.waar(gemeente)} naar jaar en soort, {periode} ({eenheid})",
        unit=as_eenheid(eenheid, "aantal"),
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Gestapeld staafdiagram van de geplande woningen {dutch.waar(gemeente)}",
            f"Liggende as: jaar; staande as: {eenheid}.",
            [
                (str(jaar), _opsomming(kolommen, rij, totalen[jaar]))
                for rij, jaar in enumerate(jaren)
            ],
        ),
        interpretation=_zin(jaren, totalen, plannen, _zonder_jaar(basis.dossier, eenheid)),
        categories=tuple(str(jaar) for jaar in jaren),
        series=tuple(reeks(naam, kolom) for naam, kolom in kolommen),
        upright=True,
        headings=("Jaar", *(naam for naam, _ in kolommen), "Totaal"),
        table=tuple(
            (str(jaar), *(kolom[rij] or "" for _, kolom in kolommen), totalen[jaar] or "")
            for rij, jaar in enumerate(jaren)
        ),
    )


_Regel = tuple[_Soort, int, Cijfer]


def _programma(dossier: Dossier) -> list[_Regel]:
    return [
        ((regel.woonvorm.kaal if regel.woonvorm else "", regel.hardheid or ""), int(regel.jaar), c)
        for regel in telt_mee(r for r in dossier.woningbouwprogramma if r.jaar is not None)
        if regel.jaar is not None and bekend(c := regel.woningen)
    ]


def _zonder_jaar(dossier: Dossier, eenheid: str) -> Cijfer | None:
    """Return the homes of the programme that are in no year, and so not in the chart."""
    programma = dossier.woningbouwprogramma
    met_jaar = {regel.naam for regel in programma if regel.jaar is not None}
    if not met_jaar:
        return None
    return _som(
        [
            regel.woningen
            for regel in telt_mee(programma)
            if regel.jaar is None and regel.onderdeel_van not in met_jaar
            if regel.woningen.eenheid == eenheid and regel.woningen.waarde
        ]
    )


def _van_groepen(dossier: Dossier) -> list[_Regel]:
    return [
        ((plan.woonvorm.kaal, plan.hardheid), int(plan.jaar), plan.cijfer)
        for groep in dossier.aandachtsgroepen
        for plan in groep.plancapaciteit
        if plan.cijfer.bekend
    ]


def _per_soort(regels: Iterable[_Regel]) -> _Plannen:
    regels = list(regels)
    eenheid = gangbare_eenheid(cijfer for _, _, cijfer in regels)
    plannen: _Plannen = {}
    for soort, jaar, cijfer in regels:
        if cijfer.eenheid == eenheid:
            plannen.setdefault(soort, {}).setdefault(jaar, []).append(cijfer)
    return plannen


def _op_volgorde(dossier: Dossier, plannen: _Plannen) -> list[tuple[_Soort, str]]:
    """Return the kinds with their names in the order of the list of kinds, hard before soft."""
    vormen = {vorm.id.kaal: groot(str(vorm.meervoud)) for vorm in dossier.woonvormen}
    volgorde = [*vormen, ""]
    verdeeld = any(vorm for vorm, _ in plannen)
    zonder = "Andere of onbekende soort" if verdeeld else "Soort nog niet bekend"

    def naam(soort: _Soort) -> str:
        vorm = vormen.get(soort[0], zonder)
        return f"{vorm} ({soort[1]})" if soort[1] else vorm

    gesorteerd = sorted(plannen, key=lambda soort: (volgorde.index(soort[0]), soort[1]))
    return [(soort, naam(soort)) for soort in gesorteerd]


def _som(cijfers: list[Cijfer]) -> Cijfer | None:
    if not cijfers:
        return None
    return volgt_uit(cijfers, sum(c.getal for c in cijfers), formule="som van de plannen")


def _periode(jaren: list[int]) -> str:
    return str(jaren[0]) if len(jaren) == 1 else f"{jaren[0]}-{jaren[-1]}"


def _opsomming(
    kolommen: list[tuple[str, list[Cijfer | None]]], rij: int, totaal: Cijfer | None
) -> str:
    delen = [f"{klein(naam)} {kolom[rij]}" for naam, kolom in kolommen if kolom[rij]]
    return f"{', '.join(delen)} (samen {totaal})" if len(delen) > 1 else "".join(delen)


def _zin(
    jaren: list[int],
    totalen: dict[int, Cijfer | None],
    plannen: _Plannen,
    zonder_jaar: Cijfer | None,
) -> str:
    alle = [c for soort in plannen.values() for delen in soort.values() for c in delen]
    hard = [c for s, jaar in plannen.items() for d in jaar.values() for c in d if s[1] == "hard"]
    samen = _som(alle)
    drukste = max(jaren, key=lambda jaar: (waarde(totalen[jaar]) or 0, -jaar))
    vast = f"; daarvan zijn er {_som(hard)} vastgesteld (hard)" if hard else ""
    aantal = samen.met_eenheid if samen else ""
    zin = f"In totaal staan er {aantal} in de plannen{vast}."
    if zonder_jaar is not None:
        zin = (
            f"Met een vast jaar staan er {aantal} in de plannen{vast}. Daarnaast zijn er"
            f" {zonder_jaar.met_eenheid} gepland waarvan het jaar nog niet vaststaat."
        )
    if len(jaren) == 1:
        return zin
    return f"{zin} De meeste zijn gepland in {drukste}: {totalen[drukste]}."
