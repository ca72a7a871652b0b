"""Which figures are still missing: key figures, and figures that say so themselves."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.calc.wandel import Pad, sleutelpad, zoek
from generator.checks.gevraagd import ontbrekend
from generator.checks.regel import Meldingen, meld, regel
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Tekst

FAMILIE = "Analyse: ontbrekende cijfers"


@regel("WZ715", Level.WAARSCHUWING)
def kerncijfer_ontbreekt(basis: Basis) -> Meldingen:
    """De kerncijfers over inwoners, huishoudens en woningen zijn er.

    Met deze cijfers begint elke analyse. Is een cijfer niet bekend, schrijf dan waarde: null met
    een reden en met wie het levert.

    Handvat: vooraf (meten is weten; veel statistisch materiaal is te halen op het internet).

    Fout:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          inwoners_65plus: {waarde: 2400, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          huishoudens: {waarde: null, reden: nog op te zoeken, levert: CBS}
    """
    for pad, eisen in ontbrekend(basis).items():
        if pad.startswith("cijfers."):
            levert = eisen[0].levert
            yield meld(
                pad,
                f"dit kerncijfer ontbreekt: {eisen[0].over}",
                f"vul het in; te vinden bij: {levert[0].kaal}" if levert else "vul het in",
            )


@regel("WZ716", Level.TIP, bereik="regio")
def cijfer_nog_onbekend(basis: Basis) -> Meldingen:
    """Een cijfer dat nog niet bekend is, wordt opgevraagd.

    Dit gat is bekend: er staat een reden bij en wie het cijfer kan leveren. In het document komt
    het in de bijlage met gegevens die nog ontbreken. De melding verdwijnt als het is ingevuld.

    Handvat: vooraf (wat hebben externe partijen al aan bruikbare onderzoeken in huis?).

    Fout:
        zorgvraag:
          - id: wlz
            naam: Inwoners met een Wlz-indicatie
            huidig: {waarde: null, reden: nog niet opgevraagd, levert: CIZ}

    Goed:
        zorgvraag:
          - id: wlz
            naam: Inwoners met een Wlz-indicatie
            huidig: {waarde: 90, eenheid: personen, peildatum: 2026-01-01, bron: ciz}
    """
    for pad, cijfer in _onbekend(basis):
        levert = _levert(pad, cijfer)
        if levert is not None and "omvang_huidig" not in dict(pad):  # that has a rule of its own
            yield meld(
                cijfer,
                f"dit cijfer is nog niet bekend{_reden(cijfer)}",
                f"vraag het op; te leveren door: {levert.kaal}",
            )


@regel("WZ717", Level.WAARSCHUWING, bereik="regio")
def niemand_levert_het_cijfer(basis: Basis) -> Meldingen:
    """Bij een cijfer dat nog niet bekend is, staat wie het kan leveren.

    Een gat zonder eigenaar blijft open. Met een naam erbij weet u bij wie u het cijfer opvraagt,
    en komt de vraag in de gespreksnotitie voor die partij.

    Handvat: stap 3 (hebben de partners aanvullingen? is er gedetailleerder onderzoek nodig?).

    Fout:
        zorgvraag:
          - id: wlz
            naam: Inwoners met een Wlz-indicatie
            huidig: {waarde: null, reden: nog niet opgevraagd}

    Goed:
        zorgvraag:
          - id: wlz
            naam: Inwoners met een Wlz-indicatie
            huidig: {waarde: null, reden: nog niet opgevraagd, levert: CIZ}
    """
    for pad, cijfer in _onbekend(basis):
        if _levert(pad, cijfer) is None:
            yield meld(
                cijfer,
                f"dit cijfer is nog niet bekend{_reden(cijfer)}, en er staat niet wie het levert",
                "noem bij levert wie het cijfer kan geven",
            )


def _onbekend(basis: Basis) -> Iterator[tuple[Pad, Cijfer]]:
    """Yield the figures that are a gap; the beginning of an ambition has rules of its own."""
    hiaten = {hiaat.path for hiaat in basis.analyse.hiaten}
    for pad, cijfer in zoek(basis.dossier, Cijfer):
        if not cijfer.bekend and sleutelpad(pad) in hiaten and pad[0][0] != "ambities":
            yield pad, cijfer


def _levert(pad: Pad, cijfer: Cijfer) -> Tekst | None:
    """Return who can deliver a figure: named with it, or with the group it is about."""
    return cijfer.levert or getattr(pad[0][1], "levert", None)


def _reden(cijfer: Cijfer) -> str:
    return f" ({cijfer.reden.kaal.rstrip('.')})" if cijfer.reden else ""
