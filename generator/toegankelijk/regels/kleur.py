"""Colour and size: all can be read, and nothing is said by colour alone."""

from collections import Counter
from collections.abc import Callable, Iterator

from generator.core import dutch
from generator.core.contrast import contrast
from generator.core.finding import Level
from generator.core.value import Value
from generator.toegankelijk.lezing import Alinea, Lezing, Stuk
from generator.toegankelijk.opmaak import AUTO, WIT, Opmaak, vulling
from generator.toegankelijk.plek import citaat
from generator.toegankelijk.regel import Meldingen, meld, regel
from generator.toegankelijk.xml import V, W

FAMILIE = "Toegankelijkheid: kleur en grootte"

_GEWOON, _GROOT = 4.5, 3.0
"""The contrast that WCAG 1.4.3 asks for ordinary and for large text."""
_KLEIN = 8.0
"""Points below which text on paper and screen is hard to read for many."""
_WATERMERK = "watermark"


class Spoor(Value, frozen=True, kw_only=True):
    """The first of the texts that look the same, and how many there are."""

    alinea: Alinea
    stuk: Stuk
    aantal: int


@regel("WZ820", Level.FOUT)
def contrast_te_laag(lezing: Lezing) -> Meldingen:
    """Tekst steekt genoeg af tegen de ondergrond.

    Het contrast is minstens 4,5 op 1, en voor grote tekst (vanaf 18 punt, of 14 punt vet) 3 op 1.

    In Word: selecteer de tekst en kies Start > Tekstkleur een donkerdere kleur, of verander de
    kleur in de stijl of de arcering van de cel.
    """
    for spoor in _sporen(lezing, _onleesbaar):
        o = spoor.stuk.opmaak
        nodig = _GROOT if o.groot else _GEWOON
        verhouding = dutch.getal(int(contrast(o.kleur, o.grond) * 10) / 10, 1)
        yield meld(
            spoor.alinea.plek,
            f"kleur {o.kleur} op {o.grond} heeft een contrast van {verhouding} op 1, nodig is"
            f" {dutch.getal(nodig)}: '{citaat(spoor.stuk.tekst)}'{_en_meer(spoor)}",
            "kies bij Start > Tekstkleur een kleur die meer afsteekt",
        )


@regel("WZ821", Level.TIP)
def alleen_kleur(lezing: Lezing) -> Meldingen:
    """Kleur is niet het enige dat iets zegt.

    Wie kleuren slecht ziet of het document zwart-wit afdrukt, mist wat alleen met kleur is
    gezegd. Dit vindt de controle: een gekleurd woord midden in een zin, en een gekleurde cel
    zonder tekst. Of de kleur echt iets betekent, moet een mens beoordelen.

    In Word: zet erbij wat de kleur betekent, zoals 'op schema', of maak het woord ook vet.
    """
    for alinea in lezing.alineas:
        for stuk in _gekleurd(alinea):
            yield meld(
                alinea.plek,
                f"'{citaat(stuk.tekst)}' valt alleen op door zijn kleur",
                "maak het ook vet, of zeg in woorden wat de kleur betekent",
            )
    for tabel in lezing.tabellen:
        leeg = [c for rij in tabel.rijen for c in rij.cellen if not c.tekst]
        kleuren = {vulling(cel.element.find(f"{W}tcPr/{W}shd")) for cel in leeg} - {"", WIT}
        if tabel.gegevens and kleuren and not any(c.element.find(f".//{W}drawing") for c in leeg):
            yield meld(
                tabel.plek,
                "in deze tabel staan cellen met een kleur en zonder tekst",
                "schrijf in de cel wat de kleur betekent",
            )


@regel("WZ822", Level.WAARSCHUWING)
def tekst_te_klein(lezing: Lezing) -> Meldingen:
    """Tekst is niet kleiner dan 8 punt.

    Kleine tekst is voor veel mensen niet te lezen, ook niet na uitvergroten op papier.

    In Word: selecteer de tekst en kies Start > Tekengrootte, of verander de stijl.
    """
    for spoor in _sporen(lezing, _te_klein):
        yield meld(
            spoor.alinea.plek,
            f"tekst van {dutch.getal(spoor.stuk.opmaak.punten)} punt:"
            f" '{citaat(spoor.stuk.tekst)}'{_en_meer(spoor)}",
            "kies bij Start > Tekengrootte minstens 8 punt",
        )


@regel("WZ823", Level.WAARSCHUWING)
def watermerk_alleen_beeld(lezing: Lezing) -> Meldingen:
    """Wat een watermerk zegt, staat ook in de tekst.

    Een schermlezer leest een watermerk niet voor. Of een stuk een concept is, hoort dus ook op
    het voorblad of in de tekst te staan.

    In Word: schrijf op het voorblad bijvoorbeeld 'Status: concept'. Een watermerk weghalen kan
    met Ontwerpen > Watermerk.
    """
    tekst = " ".join(alinea.tekst for alinea in lezing.lopend).casefold()
    for woorden in sorted(set(_watermerken(lezing))):
        if woorden.casefold() not in tekst:
            yield meld(
                None,
                f"het watermerk '{citaat(woorden)}' staat nergens in de tekst",
                "schrijf het ook op het voorblad, zoals 'Status: concept'",
            )


def _sporen(lezing: Lezing, fout: Callable[[Opmaak], bool]) -> Iterator[Spoor]:
    """Yield the first text of each look that is ``fout``, and how many such texts there are."""
    aantal: Counter[Opmaak] = Counter()
    eerste: dict[Opmaak, tuple[Alinea, Stuk]] = {}
    for alinea in lezing.alineas:
        for stuk in alinea.stukken:
            aantal[stuk.opmaak] += 1
            if stuk.opmaak not in eerste and stuk.tekst.strip():
                eerste[stuk.opmaak] = (alinea, stuk)
    for opmaak, (alinea, stuk) in eerste.items():
        if not opmaak.verborgen and fout(opmaak):
            yield Spoor(alinea=alinea, stuk=stuk, aantal=aantal[opmaak])


def _onleesbaar(o: Opmaak) -> bool:
    return o.kleur != AUTO and contrast(o.kleur, o.grond) < (_GROOT if o.groot else _GEWOON)


def _te_klein(o: Opmaak) -> bool:
    return o.punten < _KLEIN and not o.verhoogd


def _en_meer(spoor: Spoor) -> str:
    meer = spoor.aantal - 1
    stukken = dutch.meervoud(meer, "ander stuk tekst", "andere stukken tekst")
    return f" (en nog {meer} {stukken})" if meer else ""


def _gekleurd(alinea: Alinea) -> Iterator[Stuk]:
    """Yield words with a colour of their own, between words without; links are no such words."""
    gewoon = alinea.opmaak.kleur
    if len(alinea.stukken) < 2 or all(stuk.opmaak.kleur != gewoon for stuk in alinea.stukken):
        return
    for stuk in alinea.stukken:
        o = stuk.opmaak
        alleen = o.kleur not in (AUTO, gewoon) and not (o.merk or stuk.link or o.verborgen)
        if alleen and any(map(str.isalpha, stuk.tekst)):
            yield stuk


def _watermerken(lezing: Lezing) -> Iterator[str]:
    """Yield the words of the watermarks that Word put in the headers."""
    for naam, deel in lezing.verhalen:
        if naam != "koptekst":
            continue
        for vorm in deel.iter(f"{V}shape"):
            pad = vorm.find(f"{V}textpath")
            if pad is not None and _WATERMERK in str(vorm.get("id")).lower():
                yield " ".join(str(pad.get("string") or "").split())
