"""The make-up of tables, notes and lists: what Word refuses or mends without asking."""

from collections import Counter
from collections.abc import Iterator

from generator.core.finding import Level
from generator.toegankelijk.lezing import Lezing, Rij
from generator.toegankelijk.plek import citaat
from generator.toegankelijk.regel import Meldingen, meld, regel
from generator.toegankelijk.xml import WP, Element, W, getal, van_soort, waarde

FAMILIE = "Word-bestand: tabellen, noten en stijlen"

_OPSLAAN = "open het bestand in Word en sla het opnieuw op; blijft het, maak het dan opnieuw"
_MERKEN = (f"{W}bookmarkStart", f"{W}bookmarkEnd")
_ALINEA = (f"{W}p", f"{W}sdt", f"{W}customXml")
_NOTEN = (
    ("footnotes", "footnote", "voetnoot"),
    ("endnotes", "endnote", "eindnoot"),
    ("comments", "comment", "opmerking"),
)


@regel("WZ861", Level.FOUT)
def tabel_niet_heel(lezing: Lezing) -> Meldingen:
    """Een tabel heeft rijen, en elke cel eindigt met een alinea.

    Een bestand met zo'n tabel weigert Word te openen, of het herstelt de tabel zelf.

    In Word: verwijder de tabel en voeg hem opnieuw in.
    """
    for tabel in lezing.tabellen:
        if not tabel.rijen:
            yield meld(tabel.plek, "deze tabel heeft geen rijen", _OPSLAAN)
        if any(not rij.cellen for rij in tabel.rijen):
            yield meld(tabel.plek, "een rij heeft geen cellen", _OPSLAAN)
        if any(not _eindigt(cel.element) for rij in tabel.rijen for cel in rij.cellen):
            yield meld(tabel.plek, "een cel eindigt niet met een alinea", _OPSLAAN)
        if tabel.na_tabel:
            yield meld(tabel.plek, "voor deze tabel staat zonder alinea een andere", _OPSLAAN)


@regel("WZ862", Level.WAARSCHUWING)
def rijen_verschillen(lezing: Lezing) -> Meldingen:
    """Alle rijen van een tabel zijn samen even breed als de tabel kolommen heeft.

    Bij een rij met te veel of te weinig cellen verschuiven de kolommen.

    In Word: vul de rij aan met Tabelindeling > Links of Rechts invoegen.
    """
    for tabel in lezing.tabellen:
        kolommen = len(tabel.element.findall(f"{W}tblGrid/{W}gridCol"))
        anders = [n for n, r in enumerate(tabel.rijen, start=1) if _breedte(r) != kolommen]
        if anders:
            yield meld(
                tabel.plek,
                f"rij {anders[0]} heeft {_breedte(tabel.rijen[anders[0] - 1])} cellen breedte,"
                f" de tabel {kolommen} kolommen",
                "vul de rij aan, of haal de cel weg die te veel is",
            )


@regel("WZ863", Level.WAARSCHUWING)
def dubbel_nummer(lezing: Lezing) -> Meldingen:
    """Tekeningen en velden om in te vullen hebben elk een eigen nummer.

    Word deelt dubbele nummers zelf opnieuw uit; andere programma's raken er een kwijt.

    In Word: open het bestand en sla het opnieuw op.
    """
    for _, deel in lezing.verhalen:
        beelden = [(str(e.get("id")), e) for e in deel.iter(f"{WP}docPr")]
        vakken = [(waarde(e, "id"), e) for e in deel.iter(f"{W}sdtPr") if waarde(e, "id")]
        for wat, lijst in (("tekening", beelden), ("invulveld", vakken)):
            for nummer, element in _dubbelen(lijst):
                yield meld(
                    lezing.plek_van(element), f"{wat} met een dubbel nummer: {nummer}", _OPSLAAN
                )


@regel("WZ864", Level.WAARSCHUWING)
def stijl_bestaat_niet(lezing: Lezing) -> Meldingen:
    """Elke stijl en elke lijst die wordt gebruikt, bestaat in het bestand.

    Tekst met een stijl die niet bestaat, krijgt stil de stijl Standaard: een kop is dan geen kop.

    In Word: zet de cursor in de tekst en kies Start > Stijlen een stijl die er wel is.
    """
    lijsten = lezing.pakket.een("numbering")
    nummers = set() if lijsten is None else {_w(e, "numId") for e in lijsten.iter(f"{W}num")}
    gezien: set[str] = set()
    for wat, id, element in _gebruikt(lezing):
        bekend = id in nummers if wat == "lijst" else lezing.stijlen.bestaat(id)
        if not bekend and f"{wat} {id}" not in gezien:
            gezien.add(f"{wat} {id}")
            yield meld(
                lezing.plek_van(element),
                f"de {wat} '{citaat(id)}' bestaat niet in dit bestand",
                "kies bij Start > Stijlen een stijl die er wel is",
            )


@regel("WZ865", Level.FOUT)
def noot_los(lezing: Lezing) -> Meldingen:
    """Bij elk nootcijfer hoort een noot, en bij elke opmerking haar tekst.

    Word weigert een bestand waarin een nootcijfer naar niets wijst.

    In Word: verwijder het nootcijfer en kies Verwijzingen > Voetnoot invoegen.
    """
    for soort, tag, wat in _NOTEN:
        deel = lezing.pakket.een(soort)
        noten = () if deel is None else deel.iterfind(f"{W}{tag}")
        bestaat = {_w(e, "id") for e in noten if _w(e, "type") in ("", "normal")}
        gebruikt = list(lezing.pakket.tekst.iter(f"{W}{tag}Reference"))
        for element in gebruikt:
            if _w(element, "id") not in bestaat:
                yield meld(
                    lezing.plek_van(element), f"de {wat} waar dit naar wijst, is er niet", _OPSLAAN
                )
        for nummer in sorted(bestaat - {_w(e, "id") for e in gebruikt}):
            yield meld(None, f"naar {wat} {nummer} verwijst niets in de tekst", _OPSLAAN)


def _eindigt(cel: Element) -> bool:
    laatste = next((kind for kind in reversed(cel) if kind.tag not in _MERKEN), None)
    return laatste is not None and laatste.tag in _ALINEA


def _breedte(rij: Rij) -> int:
    trpr = rij.element.find(f"{W}trPr")
    ernaast = sum(getal(waarde(trpr, naam)) for naam in ("gridBefore", "gridAfter"))
    return ernaast + sum(cel.breedte for cel in rij.cellen)


def _dubbelen(lijst: list[tuple[str, Element]]) -> Iterator[tuple[str, Element]]:
    aantal = Counter(nummer for nummer, _ in lijst)
    laatste = {nummer: element for nummer, element in lijst if aantal[nummer] > 1}
    yield from laatste.items()


def _gebruikt(lezing: Lezing) -> Iterator[tuple[str, str, Element]]:
    """Yield what is used of styles and lists: its kind, its id and where."""
    soorten = {f"{W}pStyle": "stijl", f"{W}rStyle": "stijl", f"{W}tblStyle": "stijl"}
    soorten[f"{W}numId"] = "lijst"
    for _, deel in lezing.verhalen:
        for element in van_soort(deel, soorten):
            id = _w(element, "val")
            if soorten[element.tag] == "stijl" or id != "0":
                yield soorten[element.tag], id, element


def _w(element: Element, attribuut: str) -> str:
    return str(element.get(W + attribuut) or "")
