"""Slips of the keyboard: spaces and words that stand there twice or in the wrong place."""

import re

from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, tekstregel
from generator.checks.teksten import Teksten, citaat, met_een_van
from generator.core.finding import Level

FAMILIE = "Tekst"

_EINDSPATIES = re.compile(r"(?<=\S)  +(?=\n[ \t]*(?![-*+>]|\d+[.)])\S)")
_GAT = re.compile(r"(?<=\S)(?=[ \t]*[\xa0\u2000-\u200a\u202f\u3000])\s{2,}(?=\S)")
_DUBBEL = re.compile(r"(?<![\w-])([^\W\d_]+)[^\S\n]*[ \n][^\S\n]*(\1)(?![\w-])", re.IGNORECASE)
_MAG_DUBBEL = frozenset("die dat had je ze het u zijn was haar hun wat men er we".split())
"""Words that Dutch can rightly repeat: ``of dat dat lukt``, ``als je je zorgen maakt``."""
_SPATIE_ERVOOR = re.compile(r"(?<=[^\W\d_]) +[,;:.!?](?=\s|$)")


@tekstregel("WZ261", Level.TIP)
def gat_in_de_tekst(basis: Basis, teksten: Teksten) -> Meldingen:
    r"""Tussen woorden staat één spatie.

    Gewone dubbele spaties haalt het document zelf weg. Dubbele harde spaties (vaak meegekomen uit
    Word) blijven zichtbaar als een gat. Twee spaties aan het eind van een regel breken de regel
    in het document af.

    Handvat: stap 5 (een gezamenlijke, gedeelde woonzorgvisie: een tekst die af is).

    Fout:
        regio:
          naam: Testland
          kader: "De gemeenten\u00a0 stemmen af."

    Goed:
        regio:
          naam: Testland
          kader: De gemeenten stemmen af.
    """
    for stuk in teksten:
        if not stuk.opmaak:
            continue
        tekst = stuk.kaal
        gat = _GAT.search(tekst) if not tekst.isascii() else None
        if gat:
            yield meld(
                stuk.tekst,
                f"hier staat een gat van twee spaties: {citaat(tekst, gat.start(), gat.end())}",
                "maak er één gewone spatie van",
                gat.start(),
            )
        eind = _EINDSPATIES.search(tekst)
        if eind:
            yield meld(
                stuk.tekst,
                "twee spaties aan het eind van deze regel breken hem in het document af:"
                f" {citaat(tekst, eind.start(), eind.end())}",
                "haal de spaties weg, of maak met een lege regel een nieuwe alinea",
                eind.start(),
            )


@tekstregel("WZ262", Level.TIP)
def dubbel_woord(basis: Basis, teksten: Teksten) -> Meldingen:
    """Een woord staat er niet twee keer.

    Zo'n vergissing ziet een spellingcontrole vaak niet.

    Handvat: stap 5 (een gezamenlijke, gedeelde woonzorgvisie: een tekst die af is).

    Fout:
        regio:
          naam: Testland
          kader: Partijen maken de de afspraken samen.

    Goed:
        regio:
          naam: Testland
          kader: Partijen maken de afspraken samen.
    """
    for stuk in teksten:
        tekst = stuk.kaal
        woorden = tekst.lower().split()
        if not any(map(str.startswith, woorden[1:], woorden)):
            continue
        for dubbel in _DUBBEL.finditer(tekst):
            eerste, tweede = dubbel.groups()
            naam = tweede[0].isupper()  # in De De Werven, of een naam als Baden Baden
            if eerste.lower() not in _MAG_DUBBEL and not naam:
                yield meld(
                    stuk.tekst,
                    f"het woord '{tweede}' staat er twee keer:"
                    f" {citaat(tekst, dubbel.start(), dubbel.end())}",
                    "haal er één weg",
                    dubbel.start(2),
                )


@tekstregel("WZ263", Level.TIP)
def spatie_voor_leesteken(basis: Basis, teksten: Teksten) -> Meldingen:
    """Voor een leesteken staat geen spatie.

    Een los leesteken kan in het document op een nieuwe regel belanden.

    Handvat: stap 5 (een gezamenlijke, gedeelde woonzorgvisie: een tekst die af is).

    Fout:
        regio:
          naam: Testland
          kader: De gemeenten stemmen af , ook over zorg.

    Goed:
        regio:
          naam: Testland
          kader: De gemeenten stemmen af, ook over zorg.
    """
    for stuk in met_een_van(teksten, (" ,", " ;", " :", " .", " !", " ?")):
        tekst = stuk.kaal
        los = _SPATIE_ERVOOR.search(tekst)
        if los:
            yield meld(
                stuk.tekst,
                f"voor '{los.group()[-1]}' staat een spatie:"
                f" {citaat(tekst, los.start(), los.end())}",
                "haal de spatie weg",
                los.start(),
            )
