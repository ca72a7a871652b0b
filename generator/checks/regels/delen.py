"""Whether a part is larger than the whole it belongs to."""

from collections.abc import Iterator
from itertools import pairwise

from generator.calc.uitkomst import Basis
from generator.checks.gebieden import NAMEN, Gebiedsbeeld, eigen_gemeente, gebieden
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.checks.vergelijk import met_jaar, som, zeker_meer
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.inputs.model.cijfers import Gebied

FAMILIE = "Analyse: cijfers die niet kloppen"

_LADDERS = (
    ("inwoners", "inwoners_65plus", "inwoners_75plus", "inwoners_80plus", "inwoners_85plus"),
    ("huishoudens", "eenpersoonshuishoudens"),
    ("huishoudens", "huishoudens_zonder_kinderen"),
    ("huishoudens", "huishoudens_met_kinderen"),
    ("woningvoorraad", "koopwoningen"),
    ("woningvoorraad", "huurwoningen", "corporatiewoningen"),
)
"""Fields of which each is a part of the one before it."""
_NAKIJKEN = "kijk na welk van de twee cijfers klopt"


@regel("WZ720", Level.FOUT, bereik="regio")
def deel_groter_dan_geheel(basis: Basis) -> Meldingen:
    """Een deel is nooit groter dan het geheel.

    Er kunnen niet meer 75-plussers zijn dan 65-plussers, of meer corporatiewoningen dan
    huurwoningen. Zo'n fout ontstaat door een verwisseld cijfer of een cijfer te veel. Zijn de
    cijfers van verschillende jaren, dan komt de melding alleen als groei het niet verklaart.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners_65plus: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
          inwoners_75plus: {waarde: 11000, eenheid: personen, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          inwoners_65plus: {waarde: 2400, eenheid: personen, peildatum: 2026, bron: cbs}
          inwoners_75plus: {waarde: 1100, eenheid: personen, peildatum: 2026, bron: cbs}
    """
    for gebied in gebieden(basis.dossier):
        for ladder in _LADDERS:
            bekend = [veld for veld in ladder if gebied.cijfer(veld)]
            for geheel, deel in pairwise(bekend):
                yield from _deel(gebied, deel, geheel, gebied)


@regel("WZ721", Level.FOUT)
def gebied_groter_dan_gemeente(basis: Basis) -> Meldingen:
    """Een wijk of kern is nooit groter dan de gemeente.

    In een wijk kunnen niet meer mensen wonen dan in de hele gemeente. Ook kunnen er in een gebied
    niet meer sociale huurwoningen vrijkomen dan er staan.

    Handvat: stap 3 (het schaalniveau: regio, gemeente, dorp, wijk of buurt).

    Fout:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          wijken:
            peildatum: 2026-01-01
            bron: cbs
            lijst:
              - {naam: Dorp, inwoners: 90000}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          wijken:
            peildatum: 2026-01-01
            bron: cbs
            lijst:
              - {naam: Dorp, inwoners: 9000}
    """
    gemeente = eigen_gemeente(basis.dossier)
    for gebied in gebieden(basis.dossier):
        for veld in ("inwoners", "huishoudens") if gebied.soort == "wijk" else ():
            yield from _deel(gebied, veld, veld, gemeente)
    for deelgebied in basis.dossier.gebieden:
        yield from _vrijkomend(deelgebied)


@regel("WZ722", Level.FOUT)
def huishoudens_75plus_te_veel(basis: Basis) -> Meldingen:
    """Huishoudens van 75-plussers zijn een deel van alle huishoudens.

    Samen kunnen zij niet met meer zijn dan alle huishoudens, en ook niet met meer dan alle
    75-plussers. Wie alleen woont, telt ook mee bij de eenpersoonshuishoudens.

    Handvat: stap 1 (de huidige omvang van de groep ouderen).

    Fout:
        cijfers:
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          huishoudens_75plus:
            alleen: {waarde: 4500, eenheid: huishoudens, peildatum: 2026, bron: cbs}
            samen: {waarde: 4000, eenheid: huishoudens, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026, bron: cbs}
          huishoudens_75plus:
            alleen: {waarde: 450, eenheid: huishoudens, peildatum: 2026, bron: cbs}
            samen: {waarde: 400, eenheid: huishoudens, peildatum: 2026, bron: cbs}
    """
    cijfers, gemeente = basis.dossier.cijfers, eigen_gemeente(basis.dossier)
    if cijfers.huishoudens_75plus is None:
        return
    alleen, samen = cijfers.huishoudens_75plus.alleen, cijfers.huishoudens_75plus.samen
    delen = [deel for deel in (alleen, samen) if deel.bekend and deel.eenheid == "huishoudens"]
    for veld in ("inwoners_75plus", "huishoudens") if delen else ():
        geheel = gemeente.cijfer(veld)
        if geheel and zeker_meer(delen, geheel):
            yield meld(
                delen[0],
                f"er zijn meer huishoudens van 75-plussers ({dutch.getal(som(delen))}) dan "
                f"{NAMEN[veld]} ({met_jaar(geheel, delen[0])})",
                _NAKIJKEN,
            )
            return
    geheel = gemeente.naast("eenpersoonshuishoudens", alleen)
    if alleen.bekend and geheel and zeker_meer([alleen], geheel):
        yield meld(
            alleen,
            f"er wonen meer 75-plussers alleen ({met_jaar(alleen, geheel)}) dan er "
            f"eenpersoonshuishoudens zijn ({met_jaar(geheel, alleen)})",
            _NAKIJKEN,
        )


@regel("WZ723", Level.FOUT, bereik="regio")
def meer_huishoudens_dan_inwoners(basis: Basis) -> Meldingen:
    """Er zijn nooit meer huishoudens dan inwoners.

    In elk huishouden woont minstens één persoon. Zijn er meer huishoudens dan inwoners, dan zijn
    de twee cijfers verwisseld of is er een cijfer te veel of te weinig getypt.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          huishoudens: {waarde: 50000, eenheid: huishoudens, peildatum: 2026-01-01, bron: cbs}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026-01-01, bron: cbs}
    """
    for gebied in gebieden(basis.dossier):
        huishoudens = gebied.cijfer("huishoudens")
        inwoners = gebied.op_jaar("inwoners", huishoudens) if huishoudens else None
        if huishoudens and inwoners and zeker_meer([huishoudens], inwoners):
            yield _meer(gebied.waar, (huishoudens, "huishoudens"), (inwoners, "inwoners"))


def _deel(
    gebied: Gebiedsbeeld, deelveld: str, geheelveld: str, groter: Gebiedsbeeld
) -> Iterator[Melding]:
    """Yield a message when a figure of ``gebied`` is more than one of itself or ``groter``."""
    deel = gebied.cijfer(deelveld)
    geheel = groter.naast(geheelveld, deel) if deel else None
    if deel is None or geheel is None or not zeker_meer([deel], geheel):
        return
    dan = groter.waar if deelveld == geheelveld else NAMEN[geheelveld]
    yield _meer(gebied.waar, (deel, NAMEN[deelveld]), (geheel, dan))


def _meer(waar: str, deel: tuple[Cijfer, str], geheel: tuple[Cijfer, str]) -> Melding:
    return meld(
        deel[0],
        f"er zijn {waar} meer {deel[1]} ({met_jaar(deel[0], geheel[0])}) dan "
        f"{geheel[1]} ({met_jaar(geheel[0], deel[0])})",
        _NAKIJKEN,
    )


def _vrijkomend(gebied: Gebied) -> Iterator[Melding]:
    vrij, huur = gebied.vrijkomend_per_jaar, gebied.sociale_huur
    if vrij is None or huur is None or not (vrij.bekend and huur.bekend):
        return
    # A year's homes are written both as woningen and as woningen per jaar; only shares differ.
    if "procent" not in (vrij.eenheid, huur.eenheid) and zeker_meer([vrij], huur):
        waar = f"in {gebied.naam.kaal}"
        yield _meer(waar, (vrij, "vrijkomende woningen per jaar"), (huur, "sociale huurwoningen"))
