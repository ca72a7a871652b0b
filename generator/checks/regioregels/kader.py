"""Whether gemeenten follow the region: the same way, the same measure, the same eindbeelden."""

from generator.checks.aangescherpt import aangescherpt
from generator.checks.ambitiedoel import einddoelen, maat
from generator.checks.eenheid import sleutel
from generator.checks.naam import kern
from generator.checks.regel import Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core import dutch
from generator.core.finding import Level
from generator.inputs.model.visie import Ambitie, Eindbeeld

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
    for basis, kader, ambitie in aangescherpt(samenhang):
        regio = einddoelen(kader)
        if kern(kader.indicator.kaal) != kern(ambitie.indicator.kaal):
            yield meld(
                ambitie.indicator,
                f"{naam(basis)} meet '{ambitie.indicator.kaal}', de regio '{kader.indicator.kaal}'",
                "meet hetzelfde als de regio; maak van wat anders is een eigen ambitie",
            )
            continue
        for soort, lokaal in einddoelen(ambitie).items() if regio else ():
            if soort in regio or not samenhang.eigen(lokaal.jaar):
                continue
            if _gemeten_in(ambitie) in ("", soort):  # else the rules over one gemeente tell
                maten = dutch.opsomming([maat(doel) for doel in regio.values()], "of")
                yield meld(
                    lokaal.eenheid or lokaal.jaar,
                    f"{naam(basis)} telt in {maat(lokaal)}, de regio in {maten}",
                    "geef het doel in dezelfde eenheid als de regio",
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


def _gemeten_in(ambitie: Ambitie) -> str:
    """Return in what the beginning is counted, or nothing when that is not known."""
    begin = ambitie.nulmeting
    return sleutel(begin.eenheid.kaal) if begin.bekend and begin.eenheid else ""


def _vervangen(samenhang: Samenhang, kader: Eindbeeld, eindbeeld: Eindbeeld) -> bool:
    anders = kern(kader.visie.kaal) != kern(eindbeeld.visie.kaal)
    uitgelegd = eindbeeld.toelichting is not None and samenhang.eigen(eindbeeld.toelichting)
    return samenhang.van_regio(kader.visie) and anders and not uitgelegd
