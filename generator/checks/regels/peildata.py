"""Whether figures are of their time: not too old, and no count of what is still to come."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.calc.wandel import Pad, zoek
from generator.checks.moment import eerste_dag, jaren_na, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Datum, Jaar
from generator.inputs.model.cijfers import Leeftijdsopbouw, Wijken
from generator.inputs.model.dossier import Dossier

FAMILIE = "Bronnen"

_Telling = Cijfer | Leeftijdsopbouw | Wijken
_OUD_NA = 5
_VERLEDEN = {"woz_waarde_eerder", "taakstelling"}
"""Keys of figures that are about the past on purpose."""
_TOEKOMST = {
    *("prognose", "behoefte", "opgave", "plancapaciteit", "straks", "woningbouwprogramma"),
    *("middelen", "urgentie", "fair_share", "taakstelling"),
}
"""Keys of figures that are about what is expected, planned or agreed."""
_VERWACHT = ("prognose", "raming", "inschatting", "schatting", "aanname", "doel")


@regel("WZ770", Level.TIP, bereik="regio")
def oud_cijfer(basis: Basis) -> Meldingen:
    """Een cijfer is niet ouder dan vijf jaar.

    De bevolking en de woningmarkt veranderen snel. Wie op oude cijfers bouwt, krijgt daar later
    vragen over. Een andere grens zet u in gemeente.yaml of regio.yaml bij controle of
    regiocontrole: oud_na_jaren.

    Handvat: vooraf (een goede analyse is onontbeerlijk; meten is weten).

    Fout:
        document:
          datum: 2026-11-22
        cijfers:
          inwoners_75plus: {waarde: 815, eenheid: personen, peildatum: 2018-01-01, bron: cbs}

    Goed:
        document:
          datum: 2026-11-22
        cijfers:
          inwoners_75plus: {waarde: 980, eenheid: personen, peildatum: 2025-01-01, bron: cbs}
    """
    dossier = basis.dossier
    datum, grens = dossier.document.datum, _grens(dossier)
    for pad, _, moment in _peildata(dossier):
        if laatste_dag(moment) < jaren_na(datum, -grens) and _VERLEDEN.isdisjoint(dict(pad)):
            yield meld(
                moment,
                f"de peildatum is {moment.kaal}, meer dan {grens} jaar voor de datum van het"
                f" document ({datum.kaal})",
                "zoek een nieuwer cijfer",
            )


def _grens(dossier: Dossier) -> int:
    """Return the age in years after which a figure is old; the gemeente goes before the region."""
    for instellingen in (dossier.controle, dossier.regiocontrole):
        if instellingen.oud_na_jaren is not None:
            return int(instellingen.oud_na_jaren)
    return _OUD_NA


def _peildata(dossier: Dossier) -> Iterator[tuple[Pad, _Telling, Datum | Jaar]]:
    """Yield what is known and has a date, with the path to it."""
    for pad, cijfer in zoek(dossier, Cijfer):
        if cijfer.bekend and cijfer.peildatum is not None:
            yield pad, cijfer, cijfer.peildatum
    for cijfers in (dossier.cijfers, dossier.regiocijfers):
        for telling in (cijfers.leeftijdsopbouw, cijfers.wijken):
            if telling is not None:
                yield (), telling, telling.peildatum


@regel("WZ771", Level.WAARSCHUWING, bereik="regio")
def telling_in_de_toekomst(basis: Basis) -> Meldingen:
    """De peildatum van een telling ligt niet na de datum van het document.

    Wat nog moet komen, is niet te tellen. Is het cijfer een verwachting, dan moet de lezer dat
    zien.

    Handvat: stap 1 (de huidige omvang en het huidige aanbod).

    Fout:
        document:
          datum: 2026-11-22
        cijfers:
          inwoners: {waarde: 12100, eenheid: personen, peildatum: 2027-01-01, bron: telling}

    Goed:
        document:
          datum: 2026-11-22
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: telling}
    """
    dossier = basis.dossier
    datum = dossier.document.datum
    verwacht = {bron.id for bron in dossier.bronnen if bron.soort in _VERWACHT}
    for pad, telling, moment in _peildata(dossier):
        if (
            eerste_dag(moment) > laatste_dag(datum)
            and _TOEKOMST.isdisjoint(dict(pad))
            and telling.bron not in verwacht
            and not _is_verwachting(telling)
        ):
            yield meld(
                moment,
                f"de peildatum is {moment.kaal}, na de datum van het document ({datum.kaal})",
                "verbeter de peildatum; is het een verwachting, zet dan betrouwbaarheid: prognose",
            )


def _is_verwachting(telling: _Telling) -> bool:
    if not isinstance(telling, Cijfer):
        return False
    gezegd = telling.betrouwbaarheid.kaal.casefold() if telling.betrouwbaarheid else ""
    return telling.aanname or any(woord in gezegd for woord in _VERWACHT)
