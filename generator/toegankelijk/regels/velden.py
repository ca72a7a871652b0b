"""Fields, bookmarks and tracked changes: marks that come in pairs and must point somewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.core.finding import Level
from generator.toegankelijk.lezing import Lezing
from generator.toegankelijk.plek import citaat
from generator.toegankelijk.regel import Meldingen, meld, regel
from generator.toegankelijk.xml import Element, W

FAMILIE = "Word-bestand: velden en bladwijzers"

_HERMAAK = "verwijder het veld en voeg het opnieuw in met Invoegen of Verwijzingen"
_OPSLAAN = "open het bestand in Word en sla het opnieuw op; blijft het, maak het dan opnieuw"
_NAAR = ("REF", "PAGEREF", "NOTEREF")
_LANGST = 40
_ID, _NAAM = f"{W}id", f"{W}name"


@regel("WZ851", Level.FOUT)
def veld_niet_heel(lezing: Lezing) -> Meldingen:
    """Elk veld heeft een begin, een midden en een eind.

    Bij een veld zonder eind verdwijnt in Word alles wat erachter staat in het veld.

    In Word: toon de veldcodes met Alt+F9 en voeg het veld opnieuw in.
    """
    for _, deel in lezing.verhalen:
        for teken, wat in _losse_velden(deel):
            yield meld(lezing.plek_van(teken), wat, _HERMAAK)


@regel("WZ852", Level.FOUT)
def bladwijzer_niet_heel(lezing: Lezing) -> Meldingen:
    """Elke bladwijzer heeft één begin, één eind en een eigen naam van hoogstens 40 tekens.

    Word gooit een halve bladwijzer weg. Verwijzingen ernaar zijn dan stuk.

    In Word: Invoegen > Bladwijzer toont alle bladwijzers; verwijder de kapotte.
    """
    begin = list(_bladwijzers(lezing, "bookmarkStart"))
    eind = list(_bladwijzers(lezing, "bookmarkEnd"))
    begonnen, geeindigd = ({nummer for nummer, _, _ in lijst} for lijst in (begin, eind))
    namen = Counter(naam for _, naam, _ in begin)
    nummers = Counter(nummer for nummer, _, _ in begin)
    for nummer, naam, een in begin:
        fout = ""
        if nummer not in geeindigd:
            fout = "heeft geen eind"
        elif nummers[nummer] > 1:
            fout = f"heeft hetzelfde nummer als een andere ({nummer})"
        elif namen[naam] > 1:
            fout = "komt meer dan één keer voor"
        elif not 0 < len(naam) <= _LANGST:
            fout = f"heeft een naam van {len(naam)} tekens"
        if fout:
            yield meld(lezing.plek_van(een), f"bladwijzer '{citaat(naam)}' {fout}", _OPSLAAN)
    for nummer, _, een in eind:
        if nummer not in begonnen:
            yield meld(lezing.plek_van(een), "hier eindigt een bladwijzer zonder begin", _OPSLAAN)


@regel("WZ853", Level.FOUT)
def verwijzing_naar_niets(lezing: Lezing) -> Meldingen:
    """Waar een verwijzing in het document naartoe wijst, bestaat.

    Na het bijwerken van de velden staat er anders 'Fout! Bladwijzer niet gedefinieerd'.

    In Word: verwijder de verwijzing en kies Verwijzingen > Kruisverwijzing. Werk een
    inhoudsopgave bij met F9.
    """
    delen = [deel for _, deel in lezing.verhalen]
    namen = {_w(e, "name") for deel in delen for e in deel.iter(f"{W}bookmarkStart")} | {"_top"}
    for doel, element in _doelen(delen):
        if doel not in namen:
            yield meld(
                lezing.plek_van(element),
                f"hier staat een verwijzing naar '{citaat(doel)}', die er niet is",
                "maak de verwijzing opnieuw, of werk de inhoudsopgave bij met F9",
            )


@regel("WZ854", Level.FOUT)
def verwijderde_tekst_los(lezing: Lezing) -> Meldingen:
    """Verwijderde tekst staat in een bijgehouden wijziging, en andere tekst niet.

    Anders toont Word tekst die weg moest, of verliest het tekst die moest blijven.

    In Word: Controleren > Wijzigingen accepteren of negeren, en sla het bestand opnieuw op.
    """
    for _, deel in lezing.verhalen:
        for tekst in deel.iter(f"{W}delText"):
            if all(om.tag != f"{W}del" for om in lezing.ouders.boven(tekst)):
                yield meld(
                    lezing.plek_van(tekst),
                    f"'{citaat(tekst.text or '')}' is verwijderd zonder wijziging erbij",
                    _OPSLAAN,
                )
        for wijziging in deel.iter(f"{W}del"):
            tekst_erin = next(wijziging.iter(f"{W}t"), None)
            if tekst_erin is not None:
                yield meld(
                    lezing.plek_van(tekst_erin),
                    f"'{citaat(tekst_erin.text or '')}' staat als gewone tekst in een verwijdering",
                    _OPSLAAN,
                )


def _bladwijzers(lezing: Lezing, soort: str) -> Iterator[tuple[str, str, Element]]:
    """Yield number, name and element of the starts or ends of bookmarks."""
    for _, deel in lezing.verhalen:
        for element in deel.iter(W + soort):
            yield element.get(_ID, ""), element.get(_NAAM, ""), element


def _losse_velden(deel: Element) -> Iterator[tuple[Element, str]]:
    """Yield the marks of fields that have no partner, with what is wrong."""
    open_: list[tuple[Element, str]] = []
    for teken in deel.iter(f"{W}fldChar"):
        soort = _w(teken, "fldCharType")
        if soort == "begin":
            open_.append((teken, soort))
        elif not open_ or (soort == "separate" and open_[-1][1] != "begin"):
            yield teken, "hier staat een deel van een veld op de verkeerde plaats"
        elif soort == "separate":
            open_[-1] = (open_[-1][0], soort)
        else:
            open_.pop()
    yield from ((teken, "hier begint een veld dat geen eind heeft") for teken, _ in open_)


def _doelen(delen: Iterable[Element]) -> Iterator[tuple[str, Element]]:
    """Yield the names that links and fields point at inside the document."""
    for deel in delen:
        for link in deel.iter(f"{W}hyperlink"):
            if _w(link, "anchor"):
                yield _w(link, "anchor"), link
        for code in deel.iter(f"{W}instrText"):
            woorden = (code.text or "").split()
            if len(woorden) > 1 and woorden[0].upper() in _NAAR:
                yield woorden[1], code


def _w(element: Element, attribuut: str) -> str:
    return str(element.get(W + attribuut) or "")
