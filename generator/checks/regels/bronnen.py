"""Whether sources are used and can be looked up, and figures have one."""

from generator.calc.uitkomst import Basis
from generator.calc.wandel import bronverwijzingen, zoek
from generator.checks.moment import eerste_dag, in_woorden, laatste_dag
from generator.checks.regel import Meldingen, meld, regel
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level

FAMILIE = "Bronnen"


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
        if bron.geraadpleegd is not None and eerste_dag(bron.geraadpleegd) > laatste_dag(datum):
            yield meld(
                bron.geraadpleegd,
                f"de bron is geraadpleegd {in_woorden(bron.geraadpleegd)}, na de datum van het"
                f" document ({datum.kaal})",
                "verbeter deze datum of document.datum",
            )
