"""Paragraphs made with the space bar and the Enter key, where Word has something better."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from generator.core.finding import Level
from generator.toegankelijk.lezing import Alinea, Lezing
from generator.toegankelijk.plek import citaat
from generator.toegankelijk.regel import Meldingen, meld, regel
from generator.toegankelijk.xml import W, van_soort

FAMILIE = "Toegankelijkheid: alinea's en links"

_TEKEN = re.compile(r"[-–—*•·▪◦●○■□➢✓]\s+\S|[•▪◦●■➢✓]\S")
_NUMMER = re.compile(r"(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")
_EIGEN_WIT = (f"{W}sectPr", f"{W}br", f"{W}lastRenderedPageBreak", f"{W}object", f"{W}sdt")
_ADRES = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NIETSZEGGEND = frozenset(
    {
        *("hier", "klik hier", "klik", "link", "deze link", "via deze link", "lees meer"),
        *("meer", "meer informatie", "meer info", "lees verder", "verder", "website", "pdf"),
        *("download", "downloaden", "deze pagina", "deze website", "here", "click here"),
    }
)


@regel("WZ807", Level.WAARSCHUWING)
def lege_alineas(lezing: Lezing) -> Meldingen:
    """Witruimte komt van de stijl, niet van lege regels.

    Een schermlezer zegt bij elke lege regel 'leeg'. Wie dat vaak hoort, denkt dat het document
    is afgelopen. Ook verschuift alles zodra er tekst bij komt.

    In Word: verwijder de lege regels en kies Start > Alinea > Afstand: Voor en Na. Een nieuwe
    pagina begint u met Ctrl+Enter.
    """
    for (leeg, _), groep in groupby(lezing.lopend, key=lambda a: (_is_leeg(a), a.bak)):
        regels = list(groep)
        if leeg and (len(regels) > 1 or _tussen_tekst(lezing, regels[0])):
            staan = (
                f"staan {len(regels)} lege regels" if len(regels) > 1 else "staat een lege regel"
            )
            yield meld(
                regels[0].plek,
                f"hier {staan} als witruimte{_na(lezing, regels[0])}",
                "gebruik Start > Alinea > Afstand, of Ctrl+Enter voor een nieuwe pagina",
            )


@regel("WZ808", Level.WAARSCHUWING)
def lijst_met_de_hand(lezing: Lezing) -> Meldingen:
    """Een opsomming is een lijst van Word, geen regels met een getypt streepje of nummer.

    Bij een echte lijst zegt een schermlezer hoeveel punten er zijn, en springt de tweede regel
    goed in.

    In Word: haal de getypte tekens weg, selecteer de regels en kies Start > Opsommingstekens of
    Start > Nummering.
    """
    for regels in _getypte_lijsten(lezing.lopend):
        begin = citaat(regels[0].tekst.strip(), 40)
        yield meld(
            regels[0].plek,
            f"een lijst van {len(regels)} {'regel' if len(regels) == 1 else 'regels'} is met de"
            f" hand getypt: '{begin}'",
            "haal de tekens weg en kies Start > Opsommingstekens of Nummering",
        )


@regel("WZ810", Level.WAARSCHUWING)
def linktekst(lezing: Lezing) -> Meldingen:
    """De tekst van een link zegt waar de link heen gaat.

    Een schermlezer kan alle links achter elkaar voorlezen. 'Klik hier' of een kaal webadres zegt
    dan niets.

    In Word: klik met rechts op de link, kies Hyperlink bewerken en verander de weer te geven
    tekst.
    """
    advies = "kies met rechts Hyperlink bewerken en schrijf bij Weer te geven tekst waar het is"
    for _, deel in lezing.verhalen:
        for link in deel.iter(f"{W}hyperlink"):
            tekst = " ".join("".join(t.text or "" for t in link.iter(f"{W}t")).split())
            kaal = tekst.casefold().strip(" .:>»›")
            if kaal in _NIETSZEGGEND:
                yield meld(
                    lezing.plek_van(link), f"de link '{tekst}' zegt niet waar hij heen gaat", advies
                )
            elif _ADRES.fullmatch(tekst):
                yield meld(
                    lezing.plek_van(link),
                    f"de link is een kaal webadres: '{citaat(tekst)}'",
                    advies,
                )
            elif not tekst and link.find(f".//{W}drawing") is None:
                yield meld(lezing.plek_van(link), "hier staat een link zonder tekst", advies)


def _is_leeg(alinea: Alinea) -> bool:
    """Whether there is nothing in a paragraph, not even what only Word shows."""
    if alinea.tekst.strip() or alinea.beelden or alinea.kop:
        return False
    return next(van_soort(alinea.element, _EIGEN_WIT), None) is None


def _tussen_tekst(lezing: Lezing, leeg: Alinea) -> bool:
    """Whether one empty paragraph parts two texts; after a table Word cannot do without."""
    if leeg.na_tabel or leeg.in_cel:
        return False
    for voor, deze in pairwise(lezing.lopend):
        if deze is leeg:
            return voor.bak == leeg.bak
    return False


def _na(lezing: Lezing, leeg: Alinea) -> str:
    """Return the words before an empty line, by which it is found."""
    vorige = ""
    for alinea in lezing.lopend:
        if alinea is leeg:
            break
        vorige = alinea.tekst.strip() or vorige
    return f", na '{citaat(vorige, 40)}'" if vorige else ""


def _getypte_lijsten(alineas: tuple[Alinea, ...]) -> Iterator[list[Alinea]]:
    """Yield neighbours that begin with a typed sign; one is enough for a real bullet."""
    for (soort, _), groep in groupby(alineas, key=lambda a: (_getypt(a), a.bak)):
        regels = list(groep)
        if soort and (len(regels) > 1 or regels[0].tekst.strip()[0] in "•▪◦●■➢✓"):
            yield regels


def _getypt(alinea: Alinea) -> str:
    """Return with what a paragraph begins that looks like an item, or nothing."""
    tekst = alinea.tekst.strip()
    if not tekst or alinea.opmaak.lijst or alinea.kop:
        return ""
    if _TEKEN.match(tekst):
        return "teken"
    return "nummer" if _NUMMER.match(tekst) else ""
