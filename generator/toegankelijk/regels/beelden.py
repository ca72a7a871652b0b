"""Pictures: who does not see them hears the alternative text, in the place where they stand."""

import re
from collections.abc import Iterator
from typing import Any

from generator.core.finding import Level
from generator.core.value import Value
from generator.toegankelijk.lezing import Alinea, Lezing
from generator.toegankelijk.plek import Plek, citaat
from generator.toegankelijk.regel import Meldingen, meld, regel
from generator.toegankelijk.xml import DECORATIEF, ONWAAR, WP, Element, V, W

FAMILIE = "Toegankelijkheid: afbeeldingen en vakken"

_BEWERK = "klik met rechts op de afbeelding en kies Alternatieve tekst bewerken"
_BESTAND = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|emf|wmf|bmp|tiff?)", re.IGNORECASE)
_SOORT = re.compile(
    r"(?:(?:een |an? )?(?:afbeelding|figuur|grafiek|diagram|foto|plaatje|logo|picture|image|chart"
    r"|graphic|figure|object|tekening)\s*\d*)|(?:afbeelding|image) met .{0,40}automatisch.*",
    re.IGNORECASE,
)
_AUTOMATISCH = re.compile(r"automatisch gegenereerd|automatically generated", re.IGNORECASE)
_LANG = 1200
"""Letters of an alternative text that take more than a minute to hear, and cannot be skipped."""
_VAK = f"{W}txbxContent"


class Beeld(Value, frozen=True, kw_only=True):
    """A drawing: what it is called, what is said of it, and how it lies in the text."""

    plek: Plek
    naam: str
    alt: str
    decoratief: bool
    zweeft: bool
    tekst: str


@regel("WZ811", Level.FOUT)
def alt_ontbreekt(lezing: Lezing) -> Meldingen:
    """Elke afbeelding en grafiek heeft een alternatieve tekst, of is decoratief.

    Wie de afbeelding niet ziet, hoort deze tekst. Noem bij een grafiek wat hij laat zien, met de
    belangrijkste getallen.

    In Word: klik met rechts op de afbeelding, kies Alternatieve tekst bewerken, en schrijf wat er
    te zien is. Is het versiering, kies dan Als decoratief markeren.
    """
    for beeld in _beelden(lezing):
        if not (beeld.alt or beeld.decoratief or beeld.tekst):
            yield meld(beeld.plek, f"'{citaat(beeld.naam)}' heeft geen alternatieve tekst", _BEWERK)


@regel("WZ812", Level.WAARSCHUWING)
def alt_zegt_niets(lezing: Lezing) -> Meldingen:
    """De alternatieve tekst zegt wat er te zien is.

    Een bestandsnaam, 'grafiek 3' of een tekst die Word zelf heeft bedacht, helpt niemand. Ook een
    heel lange tekst luistert niet: zet de cijfers dan in een tabel ernaast.

    In Word: klik met rechts op de afbeelding en kies Alternatieve tekst bewerken.
    """
    for beeld in _beelden(lezing):
        alt = beeld.alt
        if beeld.decoratief and alt:
            yield meld(
                beeld.plek,
                f"'{citaat(beeld.naam)}' is decoratief, maar heeft ook een tekst: '{citaat(alt)}'",
                "kies een van beide: een schermlezer slaat een decoratief beeld over",
            )
        elif _BESTAND.fullmatch(alt) or _SOORT.fullmatch(alt) or _AUTOMATISCH.search(alt):
            yield meld(
                beeld.plek, f"de alternatieve tekst zegt niet wat er te zien is: '{alt}'", _BEWERK
            )
        elif len(alt) > _LANG:
            yield meld(
                beeld.plek,
                f"de alternatieve tekst is erg lang ({len(alt)} tekens): '{citaat(alt)}'",
                "noem alleen de hoofdzaak, en zet de cijfers in een tabel of in de tekst",
            )


@regel("WZ813", Level.WAARSCHUWING)
def zwevend_object(lezing: Lezing) -> Meldingen:
    """Afbeeldingen staan in de tekst en er zijn geen tekstvakken.

    Een schermlezer leest een zwevend object of tekstvak niet waar het op de pagina staat, of
    slaat het over.

    In Word: klik op het object, kies Indelingsopties > In tekstregel. Zet de tekst van een
    tekstvak in een gewone alinea, of in een kader van één tabelcel.
    """
    for beeld in _beelden(lezing):
        if beeld.plek.deel or beeld.decoratief:
            continue
        if beeld.tekst:
            yield meld(
                beeld.plek,
                f"hier staat een tekstvak: '{citaat(beeld.tekst)}'",
                "zet de tekst in een gewone alinea",
            )
        elif beeld.zweeft:
            yield meld(
                beeld.plek,
                f"'{citaat(beeld.naam)}' zweeft los van de tekst",
                "kies Indelingsopties > In tekstregel",
            )


def _beelden(lezing: Lezing) -> Iterator[Beeld]:
    for alinea in lezing.alineas:
        for element in alinea.beelden:
            yield from _getekend(alinea, element)


def _getekend(alinea: Alinea, element: Element) -> Iterator[Beeld]:
    """Yield the pictures in a drawing; a watermark is a matter of its own rule."""
    if element.tag == f"{W}drawing":
        for plaats in element.iterfind(f"{WP}*"):
            yield _nieuw(alinea, plaats)
    elif not alinea.plek.deel:
        for vorm in _vormen(element):
            yield Beeld(
                plek=alinea.plek,
                naam=str(vorm.get("id") or "object"),
                alt=" ".join(str(vorm.get("alt") or "").split()),
                decoratief=False,
                zweeft="position:absolute" in str(vorm.get("style") or ""),
                tekst=_tekst(vorm),
            )


def _vormen(element: Element) -> Iterator[Element]:
    for soort in ("shape", "rect", "roundrect", "oval", "line", "group"):
        yield from element.iterfind(f"{V}{soort}")


def _nieuw(alinea: Alinea, plaats: Element) -> Beeld:
    pr = plaats.find(f"{WP}docPr")
    gezet: dict[Any, Any] = {} if pr is None else dict(pr.attrib)
    versiering = None if pr is None else next(pr.iter(DECORATIEF), None)
    return Beeld(
        plek=alinea.plek,
        naam=str(gezet.get("name") or "afbeelding"),
        alt=" ".join(str(gezet.get("descr") or "").split()),
        decoratief=versiering is not None and versiering.get("val", "1") not in ONWAAR,
        zweeft=plaats.tag == f"{WP}anchor",
        tekst=_tekst(plaats),
    )


def _tekst(element: Element) -> str:
    """Return what is written in a text box."""
    vakken = element.iter(_VAK)
    return " ".join("".join(t.text or "" for t in vak.iter(f"{W}t")) for vak in vakken).strip()
