"""Whether the targets of gemeenten bring the region where it wants to be."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.aangescherpt import aangescherpt
from generator.checks.ambitiedoel import (
    einddoelen,
    in_woorden,
    maat,
    omhoog,
    op_tijd,
    optelbaar,
    zwakker,
)
from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core import dutch
from generator.core.finding import Level
from generator.inputs.model.visie import Ambitie, Doel

FAMILIE = "Regio"


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
    for basis, kader, ambitie in aangescherpt(samenhang):
        regio = einddoelen(kader)
        for soort, lokaal in einddoelen(ambitie).items():
            if soort in regio and samenhang.eigen(lokaal.jaar):
                yield from _zwakker(basis, kader, regio[soort], ambitie, lokaal)


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
    for _, ander, ambitie in aangescherpt(samenhang):
        lokaal = einddoelen(ambitie).get(soort) if ander is kader else None
        if lokaal and lokaal.waarde is not None and samenhang.eigen(lokaal.jaar):
            yield float(lokaal.waarde)
