"""Whether the ambitions of gemeenten stay within the frame of the region."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.ambitiedoel import (
    einddoelen,
    in_woorden,
    maat,
    omhoog,
    op_tijd,
    optelbaar,
    zwakker,
)
from generator.checks.naam import kern
from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core import dutch
from generator.core.finding import Level
from generator.inputs.model.visie import Ambitie, Doel, Eindbeeld

FAMILIE = "Regio"

_TEGEN = {("meer", "minder"), ("minder", "meer")}


@regioregel("WZ938", Level.FOUT)
def tegengestelde_richting(samenhang: Samenhang) -> Meldingen:
    """Een gemeente gaat niet de andere kant op dan de regio.

    Wil de regio meer van iets en een gemeente minder, dan werken zij elkaar tegen. De regel kijkt
    naar ambities met hetzelfde id en naar ambities met dezelfde indicator, ook tussen gemeenten.

    Handvat: Ambities (wat moet meer, minder, anders of beter); de visie gaat van breed naar smal.

    Fout:
        # de regio: richting: meer
        ambities:
          - id: geclusterd
            richting: minder

    Goed:
        # de regio: richting: meer
        ambities:
          - id: geclusterd
            richting: meer
    """
    gezien: dict[str, tuple[str, Ambitie]] = {}
    for ambitie in samenhang.regio.ambities:
        gezien[ambitie.id.kaal] = gezien[kern(ambitie.indicator.kaal)] = ("de regio", ambitie)
    for basis in samenhang.gemeenten:
        for ambitie in basis.dossier.ambities:
            indicator = kern(ambitie.indicator.kaal)
            wie, kader = gezien.get(ambitie.id.kaal) or gezien.setdefault(
                indicator, (naam(basis), ambitie)
            )
            tegen = (kader.richting.kaal, ambitie.richting.kaal) in _TEGEN
            if tegen and samenhang.eigen(ambitie.richting):
                yield meld(
                    ambitie.richting,
                    f"{naam(basis)} wil hier {ambitie.richting.kaal}, {wie} wil "
                    f"{kader.richting.kaal} ({dutch.kleine_letter(kader.indicator.kaal)})",
                    "kies één richting, of maak er twee ambities met een eigen indicator van",
                )


@regioregel("WZ939", Level.WAARSCHUWING)
def doel_zwakker_dan_kader(samenhang: Samenhang) -> Meldingen:
    """Een gemeente kiest geen lager of later doel dan de regio.

    Een gemeente mag een ambitie van de regio aanscherpen. Is haar doel lager, of pas later gehaald,
    dan haalt de regio haar ambitie niet. Van aantallen die gemeenten samen halen, zoals woningen,
    kijkt de regel alleen naar het jaar.

    Handvat: Ambities (kwantificeer, geef een tijdsaanduiding); de visie gaat van breed naar smal.

    Fout:
        # de regio: 80 procent in 2031
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2033, omschrijving: Deel dat bezoek krijgt, waarde: 60, eenheid: procent}

    Goed:
        # de regio: 80 procent in 2031
        ambities:
          - id: bezoek
            doelen:
              - {jaar: 2030, omschrijving: Deel dat bezoek krijgt, waarde: 85, eenheid: procent}
    """
    for basis, kader, ambitie in _aangescherpt(samenhang):
        regio = einddoelen(kader)
        for soort, lokaal in einddoelen(ambitie).items():
            if soort in regio and samenhang.eigen(lokaal.jaar):
                yield from _zwakker(basis, kader, regio[soort], ambitie, lokaal)


@regioregel("WZ940", Level.WAARSCHUWING)
def andere_maat_dan_kader(samenhang: Samenhang) -> Meldingen:
    """Een gemeente meet een ambitie van de regio met dezelfde maat.

    Meet een gemeente iets anders, of in een andere eenheid, dan is niet te zien of de gemeenten
    samen halen wat de regio wil.

    Handvat: Ambities (kwantificeer dit zo veel mogelijk).

    Fout:
        # de regio: indicator: Nieuwe geclusterde woningen, in woningen
        ambities:
          - id: geclusterd
            indicator: Aandeel geclusterde woningen
            doelen:
              - {jaar: 2031, omschrijving: Geclusterde woningen, waarde: 5, eenheid: procent}

    Goed:
        # de regio: indicator: Nieuwe geclusterde woningen, in woningen
        ambities:
          - id: geclusterd
            indicator: Nieuwe geclusterde woningen
            doelen:
              - {jaar: 2031, omschrijving: Geclusterde woningen, waarde: 60, eenheid: woningen}
    """
    for basis, kader, ambitie in _aangescherpt(samenhang):
        regio = einddoelen(kader)
        if kern(kader.indicator.kaal) != kern(ambitie.indicator.kaal):
            yield meld(
                ambitie.indicator,
                f"{naam(basis)} meet '{ambitie.indicator.kaal}', de regio '{kader.indicator.kaal}'",
                "meet hetzelfde als de regio; maak van wat anders is een eigen ambitie",
            )
            continue
        for soort, lokaal in einddoelen(ambitie).items() if regio else ():
            if soort not in regio and samenhang.eigen(lokaal.jaar):
                maten = dutch.opsomming([maat(doel) for doel in regio.values()], "of")
                yield meld(
                    lokaal.eenheid or lokaal.jaar,
                    f"{naam(basis)} telt in {maat(lokaal)}, de regio in {maten}",
                    "geef het doel in dezelfde eenheid als de regio",
                )


@regioregel("WZ941", Level.WAARSCHUWING)
def samen_niet_genoeg(samenhang: Samenhang) -> Meldingen:
    """De gemeenten halen samen wat de regio wil.

    Heeft elke gemeente haar deel genoemd en is dat samen minder dan het doel van de regio, dan is
    er een deel dat niemand op zich neemt. Bij een ambitie om iets te verminderen is samen te veel
    de fout.

    Handvat: Ambities (kwantificeer); wat is de meest eerlijke verdeling over de gemeenten.

    Fout:
        # de twee gemeenten willen samen 240 woningen
        ambities:
          - id: geclusterd
            doelen:
              - {jaar: 2031, omschrijving: Nieuwe woningen, waarde: 300, eenheid: woningen}

    Goed:
        # de twee gemeenten willen samen 300 woningen
        ambities:
          - id: geclusterd
            doelen:
              - {jaar: 2031, omschrijving: Nieuwe woningen, waarde: 300, eenheid: woningen}
    """
    for kader in samenhang.regio.ambities if samenhang.compleet else ():
        for soort, doel in einddoelen(kader).items():
            delen = list(_delen(samenhang, kader, soort))
            op = omhoog(kader, doel)
            alle = len(delen) == len(samenhang.gemeenten) and op is not None
            if doel.waarde is None or not alle or not optelbaar(doel):
                continue
            samen = sum(delen)
            tekort = doel.waarde - samen if op else samen - doel.waarde
            if tekort > 0:
                yield meld(
                    doel.waarde,
                    f"de gemeenten komen samen op {dutch.getal(samen)} {maat(doel)}, de regio wil "
                    f"{doel.waarde.kaal}: {dutch.getal(tekort)} te {'weinig' if op else 'veel'}",
                    "spreek af welke gemeente de rest doet, of pas het doel van de regio aan",
                )


@regioregel("WZ942", Level.TIP)
def eindbeeld_vervangen(samenhang: Samenhang) -> Meldingen:
    """Een eindbeeld van de regio geldt ook in de gemeente.

    Een gemeente kan een eindbeeld aanscherpen met een toelichting. Schrijft zij een andere visie
    zonder uitleg, dan is niet te zien of zij nog achter die van de regio staat.

    Handvat: Wat is het eindbeeld; de visie gaat van breed naar smal.

    Fout:
        # de regio: Wie ouder wordt, kan in Testland blijven wonen.
        eindbeelden:
          - id: langer_thuis
            visie: Ouderen verhuizen op tijd naar de stad.

    Goed:
        # de regio: Wie ouder wordt, kan in Testland blijven wonen.
        eindbeelden:
          - id: langer_thuis
            toelichting: In Kleindam is dat vooral een zaak van buren.
    """
    regio = {eindbeeld.id.kaal: eindbeeld for eindbeeld in samenhang.regio.eindbeelden}
    for basis in samenhang.gemeenten:
        for eindbeeld in basis.dossier.eindbeelden:
            kader = regio.get(eindbeeld.id.kaal)
            if kader is not None and _vervangen(samenhang, kader, eindbeeld):
                yield meld(
                    eindbeeld.visie,
                    f"{naam(basis)} heeft hier een andere visie dan de regio: '{kader.visie.kaal}'",
                    "haal de eigen visie weg, of leg bij 'toelichting' uit wat anders is en waarom",
                )


def _aangescherpt(samenhang: Samenhang) -> Iterator[tuple[Basis, Ambitie, Ambitie]]:
    """Yield what a gemeente makes of an ambition of the region."""
    regio = {ambitie.id.kaal: ambitie for ambitie in samenhang.regio.ambities}
    for basis in samenhang.gemeenten:
        for ambitie in basis.dossier.ambities:
            kader = regio.get(ambitie.id.kaal)
            if kader is not None:
                yield basis, kader, ambitie


def _zwakker(
    basis: Basis, kader: Ambitie, regio: Doel, ambitie: Ambitie, lokaal: Doel
) -> Iterator[Melding]:
    op = None if optelbaar(regio) else omhoog(kader, regio)
    if zwakker(lokaal, regio, omhoog=op):
        yield meld(
            lokaal.jaar if lokaal.waarde is None else lokaal.waarde,
            f"{naam(basis)} wil {in_woorden(lokaal)}, de regio {in_woorden(regio)}",
            "kies minstens het doel van de regio, of spreek af dat het hier anders is",
        )
    elif lokaal.jaar > regio.jaar and not op_tijd(ambitie, regio, omhoog=op):
        yield meld(
            lokaal.jaar,
            f"{naam(basis)} haalt het doel in {lokaal.jaar.kaal}, de regio wil het in "
            f"{regio.jaar.kaal} halen",
            "kies hetzelfde jaar, of een tussendoel in dat jaar",
        )


def _delen(samenhang: Samenhang, kader: Ambitie, soort: str) -> Iterator[float]:
    """Yield the part of each gemeente that says its own, in the same measure."""
    for _, ander, ambitie in _aangescherpt(samenhang):
        lokaal = einddoelen(ambitie).get(soort) if ander is kader else None
        if lokaal and lokaal.waarde is not None and samenhang.eigen(lokaal.jaar):
            yield float(lokaal.waarde)


def _vervangen(samenhang: Samenhang, kader: Eindbeeld, eindbeeld: Eindbeeld) -> bool:
    anders = kern(kader.visie.kaal) != kern(eindbeeld.visie.kaal)
    uitgelegd = eindbeeld.toelichting is not None and samenhang.eigen(eindbeeld.toelichting)
    return samenhang.van_regio(kader.visie) and anders and not uitgelegd
