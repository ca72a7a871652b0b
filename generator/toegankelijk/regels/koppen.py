"""Headings: they are what a reader who does not see the page leafs through."""

from itertools import pairwise

from generator.core.finding import Level
from generator.toegankelijk.lezing import Alinea, Lezing
from generator.toegankelijk.plek import citaat
from generator.toegankelijk.regel import Meldingen, meld, regel

FAMILIE = "Toegankelijkheid: koppen"

_LANG = 300
"""Words from which on a text needs headings."""
_KORT = 90
"""Letters that a bold line may have to look like a heading."""
_KIES = "kies bij Start > Stijlen de stijl Kop {}"


@regel("WZ803", Level.FOUT)
def geen_koppen(lezing: Lezing) -> Meldingen:
    """Een lange tekst heeft koppen.

    Met koppen springt een lezer met een schermlezer van onderdeel naar onderdeel, en maakt Word
    een inhoudsopgave en een navigatievenster.

    In Word: zet de cursor in de regel en kies Start > Stijlen > Kop 1, Kop 2 of Kop 3.
    """
    woorden = sum(len(alinea.tekst.split()) for alinea in lezing.lopend)
    if woorden >= _LANG and not any(alinea.kop for alinea in lezing.lopend):
        yield meld(
            None,
            f"in {woorden} woorden staat niet één kop",
            "geef de tussenkopjes een kopstijl: Start > Stijlen > Kop 1",
        )


@regel("WZ804", Level.WAARSCHUWING)
def kop_overgeslagen(lezing: Lezing) -> Meldingen:
    """Koppen volgen elkaar zonder een niveau over te slaan.

    Na Kop 1 komt Kop 2, niet Kop 3. Wie de koppen hoort, denkt anders dat er een onderdeel
    ontbreekt.

    In Word: zet de cursor in de kop en kies bij Start > Stijlen het goede niveau. Beeld >
    Navigatievenster toont de opbouw.
    """
    boven = 0
    for alinea in lezing.lopend:
        if not alinea.kop or not alinea.tekst.strip():
            continue
        if alinea.kop > boven + 1:
            na = f"na een kop van niveau {boven}" if boven else "als eerste kop"
            yield meld(
                alinea.plek,
                f"'{citaat(alinea.tekst)}' is van niveau {alinea.kop}, {na}",
                _KIES.format(boven + 1),
            )
        boven = alinea.kop


@regel("WZ805", Level.WAARSCHUWING)
def lege_kop(lezing: Lezing) -> Meldingen:
    """Een kop heeft tekst.

    Een schermlezer noemt ook een lege kop, en in de inhoudsopgave staat een lege regel.

    In Word: verwijder de regel, of geef hem de stijl Standaard.
    """
    for alinea in lezing.lopend:
        if alinea.kop and not alinea.tekst.strip() and not alinea.beelden:
            yield meld(
                alinea.plek,
                "hier staat een lege regel met een kopstijl",
                "verwijder de regel, of kies Start > Stijlen > Standaard",
            )


@regel("WZ806", Level.WAARSCHUWING)
def vet_als_kop(lezing: Lezing) -> Meldingen:
    """Een kop is een echte kop, niet alleen vette tekst.

    Wat er alleen uitziet als een kop, is dat niet voor een schermlezer, het navigatievenster of
    de inhoudsopgave.

    In Word: zet de cursor in de regel en kies Start > Stijlen > Kop 2 of Kop 3.
    """
    for deze, volgende in pairwise(lezing.lopend):
        if deze.bak == volgende.bak and not deze.in_cel and _lijkt_kop(deze, volgende):
            yield meld(
                deze.plek,
                f"'{citaat(deze.tekst)}' is vet gemaakt, maar is geen kop",
                "kies bij Start > Stijlen een kopstijl, of haal het vet weg",
            )


def _lijkt_kop(deze: Alinea, volgende: Alinea) -> bool:
    """Whether a short bold line, without full stop, stands right above ordinary text."""
    tekst = deze.tekst.strip()
    gewoon = not (deze.kop or deze.opmaak.lijst or deze.beelden or deze.opmaak.vet)
    if not gewoon or not 2 < len(tekst) <= _KORT or tekst[-1] in ".;:,?!" or volgende.kop:
        return False
    return _is_vet(deze) and bool(volgende.tekst.strip()) and not _is_vet(volgende)


def _is_vet(alinea: Alinea) -> bool:
    return all(stuk.opmaak.vet for stuk in alinea.stukken if stuk.tekst.strip())
