"""Whether figures of gemeenten that stand side by side count the same, in the same year."""

from collections.abc import Iterator, Sequence

from generator.calc.groepen import doet_mee
from generator.checks.eenheid import sleutel
from generator.checks.meerderheid import afwijkers
from generator.checks.naam import genoemd, kern
from generator.checks.naast import DE_REGIO, KERNCIJFER, OMVANG, Naast, soorten
from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regels.definities import getallen
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core.finding import Level
from generator.core.leaf import Leaf
from generator.inputs.model.aanbod import Prognose

FAMILIE = "Regio"


@regioregel("WZ923", Level.WAARSCHUWING)
def ander_peiljaar(samenhang: Samenhang) -> Meldingen:
    """Regio en gemeenten gebruiken cijfers van hetzelfde jaar.

    Naast elkaar in een tabel meet een cijfer van een ander jaar niet het verschil tussen gemeenten,
    maar dat tussen jaren. Optellen kan dan ook niet.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        # de andere gemeenten hebben het aantal huishoudens van 2026
        cijfers:
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2023-01-01, bron: cbs}

    Goed:
        # de andere gemeenten hebben het aantal huishoudens van 2026
        cijfers:
          huishoudens: {waarde: 5200, eenheid: huishoudens, peildatum: 2026-01-01, bron: cbs}
    """
    anders: dict[str, list[str]] = {}
    eerste: dict[str, Naast] = {}
    for rij in soorten(samenhang):
        met_jaar = sorted((een for een in rij if een.jaar), key=lambda een: -(een.jaar or 0))
        for ander in afwijkers([(een.wie, een) for een in met_jaar], lambda een: een.jaar):
            een = ander.eigen
            eerste.setdefault(een.wie, een)
            jaren = f"{een.wat} ({een.jaar}, elders {ander.gewoon.jaar})"
            anders.setdefault(een.wie, []).append(jaren)
    for wie, wat in anders.items():
        dan = "de gemeenten" if wie == DE_REGIO else "de andere gemeenten"
        yield meld(
            eerste[wie].bij,
            f"{wie} heeft cijfers van een ander jaar dan {dan}: {genoemd(wat)}",
            "zoek cijfers van hetzelfde jaar; de cijfers van het CBS komen met: woonzorgvisie"
            " cijfers haal",
        )


@regioregel("WZ924", Level.WAARSCHUWING)
def andere_telling(samenhang: Samenhang) -> Meldingen:
    """Regio en gemeenten tellen in dezelfde eenheid en met dezelfde definitie.

    Personen naast huishoudens, of geclusterde woningen vanaf 5 naast die vanaf 12, lijken te
    vergelijken maar zijn dat niet. Van definities vergelijkt de regel de getallen, zoals 65 of 75
    jaar.

    Handvat: stap 1 (de omvang, het aanbod en de behoefte, lokaal en regionaal).

    Fout:
        # de andere gemeenten tellen vanaf 12 woningen
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: null, reden: volgt, definitie: vanaf 5 woningen}

    Goed:
        # de andere gemeenten tellen vanaf 12 woningen
        aandachtsgroepen:
          - id: ouderen
            aanbod_huidig:
              wonen:
                - woonvorm: geclusterd
                  cijfer: {waarde: null, reden: volgt, definitie: vanaf 12 woningen}
    """
    for rij in soorten(samenhang):
        if _naast_regio(rij):
            continue
        if rij[0].deel != KERNCIJFER:  # of these the rules over one gemeente know the unit
            yield from _eenheid([een for een in rij if een.cijfer and een.cijfer.bekend])
        yield from _definitie([een for een in rij if een.cijfer and een.cijfer.definitie])


@regioregel("WZ927", Level.WAARSCHUWING)
def andere_prognose(samenhang: Samenhang) -> Meldingen:
    """Gemeenten gebruiken dezelfde prognose.

    Een ander model, een ander scenario of een ander basisjaar geeft een andere groei. Dan verschilt
    de rekenwijze en niet de gemeente.

    Handvat: stap 1 (prognose van de aandachtsgroepen).

    Fout:
        # de andere gemeenten gebruiken Primos 2025, scenario trend
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - {jaar: 2036, model: Primos 2019, scenario: trend, basisjaar: 2018}

    Goed:
        # de andere gemeenten gebruiken Primos 2025, scenario trend
        aandachtsgroepen:
          - id: ouderen
            prognose:
              - {jaar: 2036, model: Primos 2025, scenario: trend, basisjaar: 2025}
    """
    gemeld: set[tuple[str, str]] = set()
    for id, rij in _prognoses(samenhang):
        for ander in afwijkers(rij, _uitgangspunten):
            wie = (ander.wie, id)
            if wie not in gemeld:  # other years of the same forecast add nothing
                gemeld.add(wie)
                yield meld(
                    _afwijkend(ander.eigen, ander.gewoon),
                    f"{ander.wie} gebruikt voor deze groep {_als_zin(ander.eigen)}, "
                    f"{ander.anderen} {_als_zin(ander.gewoon)}",
                    "gebruik in de regio één prognose, of leg het verschil uit",
                )


def _naast_regio(rij: Sequence[Naast]) -> bool:
    """Whether the rules over one gemeente set this beside the figure of the region already."""
    return rij[0].deel == OMVANG and any(
        een.wie == DE_REGIO and een.cijfer is not None and een.cijfer.bekend for een in rij
    )


def _eenheid(rij: Sequence[Naast]) -> Iterator[Melding]:
    met = [(een.wie, een) for een in rij if _geteld_in(een)]
    for ander in afwijkers(met, lambda een: sleutel(_geteld_in(een))):
        een = ander.eigen
        yield meld(
            een.bij,
            f"{een.wat}: {ander.wie} telt in {_geteld_in(een)}, {ander.anderen} in "
            f"{_geteld_in(ander.gewoon)}",
            "zoek een cijfer in dezelfde eenheid, of verbeter de eenheid",
        )


def _definitie(rij: Sequence[Naast]) -> Iterator[Melding]:
    met = [(een.wie, een) for een in rij if getallen(_definitie_van(een))]
    for ander in afwijkers(met, lambda een: getallen(_definitie_van(een))):
        een = ander.eigen
        yield meld(
            een.bij,
            f"{een.wat}: {ander.wie} telt '{_definitie_van(een)}', {ander.anderen} "
            f"'{_definitie_van(ander.gewoon)}'",
            "spreek één definitie af, en gebruik cijfers die daarbij horen",
        )


def _geteld_in(een: Naast) -> str:
    return een.cijfer.eenheid.kaal if een.cijfer and een.cijfer.eenheid else ""


def _definitie_van(een: Naast) -> str:
    return een.cijfer.definitie.kaal if een.cijfer and een.cijfer.definitie else ""


def _prognoses(samenhang: Samenhang) -> Iterator[tuple[str, list[tuple[str, Prognose]]]]:
    """Yield of each group and year the local forecasts side by side."""
    rijen: dict[tuple[str, int], list[tuple[str, Prognose]]] = {}
    for basis in samenhang.gemeenten:
        for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
            for prognose in groep.prognose:
                if prognose.lokaal is not None and prognose.lokaal.bekend:
                    plek = (groep.id.kaal, int(prognose.jaar))
                    rijen.setdefault(plek, []).append((naam(basis), prognose))
    yield from ((id, rij) for (id, _), rij in rijen.items())


def _uitgangspunten(prognose: Prognose) -> tuple[str, str, int]:
    return kern(prognose.model.kaal), kern(prognose.scenario.kaal), int(prognose.basisjaar)


def _afwijkend(prognose: Prognose, gewoon: Prognose) -> Leaf:
    """Return the first of model, scenario and base year that differs."""
    if kern(prognose.model.kaal) != kern(gewoon.model.kaal):
        return prognose.model
    anders = kern(prognose.scenario.kaal) != kern(gewoon.scenario.kaal)
    return prognose.scenario if anders else prognose.basisjaar


def _als_zin(prognose: Prognose) -> str:
    model, scenario = prognose.model.kaal, prognose.scenario.kaal
    return f"{model} (scenario {scenario}, basisjaar {prognose.basisjaar.kaal})"
