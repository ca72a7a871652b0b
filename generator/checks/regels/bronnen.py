"""Whether figures can be looked up and are of their time: sources, dates, assumptions."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.calc.wandel import Pad, bronverwijzingen, zoek
from generator.checks.moment import eerste_dag, in_woorden, jaren_na, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Datum, Jaar
from generator.inputs.model.dossier import Dossier

FAMILIE = "Bronnen"

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
    for pad, moment in _peildata(dossier):
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


def _peildata(dossier: Dossier) -> Iterator[tuple[Pad, Datum | Jaar]]:
    """Yield the dates of what is known, each with the path to what it is the date of."""
    for pad, cijfer in zoek(dossier, Cijfer):
        if cijfer.bekend and cijfer.peildatum is not None:
            yield pad, cijfer.peildatum
    for cijfers in (dossier.cijfers, dossier.regiocijfers):
        for telling in (cijfers.leeftijdsopbouw, cijfers.wijken):
            if telling is not None:
                yield (), telling.peildatum


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
    for pad, cijfer in zoek(dossier, Cijfer):
        moment = cijfer.peildatum
        if (
            cijfer.bekend
            and moment is not None
            and _na(moment, datum)
            and _TOEKOMST.isdisjoint(dict(pad))
            and cijfer.bron not in verwacht
            and not _is_verwachting(cijfer)
        ):
            yield meld(
                moment,
                f"de peildatum is {moment.kaal}, na de datum van het document ({datum.kaal})",
                "verbeter de peildatum; is het een verwachting, zet dan betrouwbaarheid: prognose",
            )


def _is_verwachting(cijfer: Cijfer) -> bool:
    gezegd = cijfer.betrouwbaarheid.kaal.casefold() if cijfer.betrouwbaarheid else ""
    return cijfer.aanname or any(woord in gezegd for woord in _VERWACHT)


def _na(moment: Datum | Jaar, datum: Datum) -> bool:
    """Whether every day that ``moment`` can mean comes after ``datum``."""
    return eerste_dag(moment) > laatste_dag(datum)


@regel("WZ772", Level.TIP, bereik="gemeente")
def bron_ongebruikt(basis: Basis) -> Meldingen:
    """Een bron van de gemeente wordt ergens gebruikt.

    De bronnenlijst in het document noemt alleen bronnen waar een cijfer of tekst naar verwijst.
    Een bron die nergens is gebruikt, is vaak een cijfer dat u vergat in te vullen.

    Handvat: vooraf (maak een inventarisatie van beschikbare informatie).

    Fout:
        bronnen:
          - {id: telling, organisatie: Gemeente, titel: Eigen telling, soort: registratie}

    Goed:
        bronnen:
          - {id: telling, organisatie: Gemeente, titel: Eigen telling, soort: registratie}
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: telling}
    """
    gebruikt = set(bronverwijzingen(basis.dossier))
    for bron in basis.dossier.bronnen:
        if bron.id not in gebruikt:
            yield meld(
                bron,
                "geen cijfer of tekst verwijst naar deze bron",
                f"zet bron: {bron.id.kaal} bij wat eruit komt, of haal de bron weg",
            )


@regel("WZ773", Level.TIP, bereik="regio")
def bron_niet_na_te_slaan(basis: Basis) -> Meldingen:
    """Een bron met cijfers is na te slaan.

    Wie een cijfer wil controleren of bijwerken, moet de tabel kunnen vinden en weten wanneer zij
    is geraadpleegd: cijfers worden later soms verbeterd.

    Handvat: vooraf (een goede analyse is onontbeerlijk; voorkom dat u dingen dubbel doet).

    Fout:
        bronnen:
          - {id: telling, organisatie: CBS, titel: Bevolking, soort: registratie}

    Goed:
        bronnen:
          - id: telling
            organisatie: CBS
            titel: Bevolking
            soort: registratie
            tabel: 03759NED
            geraadpleegd: 2026-11-01
    """
    for bron in basis.dossier.bronnen:
        if bron.soort not in ("registratie", "steekproef", "raming", "prognose"):
            continue
        ontbreekt = {}
        if not (bron.adres or bron.tabel):
            ontbreekt["adres of tabel"] = "vul adres of tabel in"
        if bron.geraadpleegd is None:
            ontbreekt["datum van raadplegen"] = "zet bij geraadpleegd wanneer u de cijfers ophaalde"
        if ontbreekt:
            yield meld(
                bron,
                f"deze bron heeft geen {dutch.opsomming(list(ontbreekt), 'en geen')}",
                dutch.opsomming(list(ontbreekt.values())),
            )


@regel("WZ774", Level.TIP, bereik="regio")
def cijfer_is_aanname(basis: Basis) -> Meldingen:
    """Een aanname wordt vervangen door een cijfer met een bron.

    Een aanname is beter dan niets, zolang de lezer het ziet. Voor een besluit is een bron nodig,
    of een partner die de aanname bevestigt.

    Handvat: stap 3 (klopt de analyse ook vanuit hun perspectief?).

    Fout:
        cijfers:
          huishoudens:
            waarde: 5000
            eenheid: huishoudens
            peildatum: 2026
            aanname: ja
            toelichting: Naar het gemiddelde van de provincie.

    Goed:
        cijfers:
          huishoudens: {waarde: 5060, eenheid: huishoudens, peildatum: 2026-01-01, bron: cbs}
    """
    for _, cijfer in zoek(basis.dossier, Cijfer):
        if cijfer.aanname and cijfer.bekend:
            yield meld(
                cijfer,
                f"het cijfer {cijfer.kaal} is een aanname",
                "zoek een bron, of laat een partner de aanname bevestigen",
            )


@regel("WZ775", Level.FOUT, bereik="regio")
def geraadpleegd_in_de_toekomst(basis: Basis) -> Meldingen:
    """Een bron is geraadpleegd voor de datum van het document.

    Een document kan niet steunen op een bron die pas later is bekeken: een van beide data klopt
    niet.

    Handvat: vooraf (maak een inventarisatie van beschikbare informatie).

    Fout:
        document:
          datum: 2026-11-22
        bronnen:
          - id: telling
            organisatie: CBS
            titel: Bevolking
            soort: registratie
            geraadpleegd: 2027-02-01

    Goed:
        document:
          datum: 2026-11-22
        bronnen:
          - id: telling
            organisatie: CBS
            titel: Bevolking
            soort: registratie
            geraadpleegd: 2026-11-01
    """
    datum = basis.dossier.document.datum
    for bron in basis.dossier.bronnen:
        if bron.geraadpleegd is not None and _na(bron.geraadpleegd, datum):
            yield meld(
                bron.geraadpleegd,
                f"de bron is geraadpleegd {in_woorden(bron.geraadpleegd)}, na de datum van het"
                f" document ({datum.kaal})",
                "verbeter deze datum of document.datum",
            )
