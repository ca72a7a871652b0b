"""The house style of a bureau or a gemeente, as ``huisstijl.yaml`` writes it.

Everything may be left out: what is not said is as in the style it is based on. A colour has no
"nothing": an unquoted ``#`` would otherwise silently give the colour of the base.
"""

from typing import Annotated

from generator.core.leaf import Getal, Kleur, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import Keuze, Vorm

HUISSTIJL = "huisstijl.yaml"
"""The name of the file, beside ``gemeente.yaml`` or ``regio.yaml``."""

ALS_BASIS = Kleur("")
"""The colour of the style that this one is based on."""

Lettertype = Annotated[
    Tekst,
    Vorm(
        patroon="[A-Za-z][A-Za-z0-9 -]{0,30}",
        uitleg="de naam van een lettertype",
        voorbeeld="Calibri",
        advies="schrijf de naam zoals Word hem toont",
    ),
]
Bijschriftwoord = Annotated[
    Tekst,
    Vorm(
        patroon="[A-Z][a-z]{1,14}",
        uitleg="één woord met een hoofdletter",
        voorbeeld="Tabel",
        advies="schrijf alleen letters",
    ),
]


class Kleuren(Value, frozen=True, kw_only=True):
    """The colours of texts and lines."""

    tekst: Kleur = ALS_BASIS
    """De kleur van gewone tekst."""
    bijzaak: Kleur = ALS_BASIS
    """De kleur van bronregels, noten, koptekst en voettekst."""
    koppen: Kleur = ALS_BASIS
    """De kleur van hoofdstukken en paragrafen, bijschriften en de lijnen om een tabel."""
    accent: Kleur = ALS_BASIS
    """De kleur van kleine koppen en opsommingstekens."""
    vlak: Kleur = ALS_BASIS
    """De lichte kleur achter delen van een grafiek."""
    lijn: Kleur = ALS_BASIS
    """De kleur van dunne lijnen, zoals tussen de rijen van een tabel."""
    link: Kleur = ALS_BASIS
    """De kleur van een link."""


class Letters(Value, frozen=True, kw_only=True):
    """The fonts."""

    tekst: Lettertype | None = None
    """Het lettertype van de tekst, de tabellen en de grafieken."""
    koppen: Lettertype | None = None
    """Het lettertype van de koppen en de titel."""
    grootte: Getal | None = None
    """De lettergrootte van gewone tekst in punten; de andere groottes gaan mee."""


class Koppen(Value, frozen=True, kw_only=True):
    """The shape of headings."""

    vet: bool | None = None
    """Zijn de titel, hoofdstukken en paragrafen vet?"""
    lijn: bool | None = None
    """Staat er een lijn onder de titel van een hoofdstuk?"""


class Beeld(Value, frozen=True, kw_only=True):
    """A picture of the house."""

    bestand: Tekst
    """De naam van het bestand (png, jpg of svg), gezien vanaf de map van dit bestand."""
    alt: Tekst | None = None
    """Wat er te zien is, voor wie het beeld niet ziet, zoals: logo van de gemeente."""
    decoratief: bool = False
    """Is het beeld alleen versiering? Dan is er geen alt nodig."""
    breedte: Getal | None = None
    """De breedte in centimeters."""


class Omslag(Value, frozen=True, kw_only=True):
    """The front page."""

    vlak: Kleur = ALS_BASIS
    """De kleur van het vlak achter de titel."""
    tekst: Kleur = ALS_BASIS
    """De kleur van de titel."""
    streep: Kleur = ALS_BASIS
    """De kleur van de streep links naast de titel."""
    beeld: Beeld | None = None
    """Een foto of tekening onder de titel, zo breed als de tekst."""


class Tabellen(Value, frozen=True, kw_only=True):
    """The header row of tables."""

    kop_vlak: Kleur = ALS_BASIS
    """De kleur achter de bovenste rij van een tabel."""
    kop_tekst: Kleur = ALS_BASIS
    """De kleur van de tekst in de bovenste rij van een tabel."""


class Kader(Value, frozen=True, kw_only=True):
    """The look of one kind of box."""

    woord: Tekst | None = None
    """Het woord boven het kader, zoals Kernboodschap."""
    vlak: Kleur = ALS_BASIS
    """De lichte kleur van het kader."""
    rand: Kleur = ALS_BASIS
    """De kleur van de rand."""
    tekst: Kleur = ALS_BASIS
    """De kleur van het woord boven het kader."""


class Kaders(Value, frozen=True, kw_only=True):
    """The boxes."""

    rand: Annotated[Tekst, Keuze(opties=("links", "boven", "rondom"))] | None = None
    """Waar de rand van een kader staat."""
    kernboodschap: Kader = Kader()
    """Het kader met de kernboodschap van een hoofdstuk."""
    kader: Kader = Kader()
    """Een gewoon kader."""
    let_op: Kader = Kader()
    """Een kader dat waarschuwt."""
    aan_te_leveren: Kader = Kader()
    """Een kader over wat nog aan te leveren is."""


class Bijschriften(Value, frozen=True, kw_only=True):
    """The words of captions."""

    tabel: Bijschriftwoord | None = None
    """Het woord boven een tabel, voor het nummer."""
    figuur: Bijschriftwoord | None = None
    """Het woord onder een figuur, voor het nummer."""


class Huisstijl(Value, frozen=True, kw_only=True):
    """The top-level keys of ``huisstijl.yaml``."""

    basis: Tekst | None = None
    """De stijl waar deze op voortbouwt: rustig, helder, of een eigen bestand."""
    basisdocument: Tekst | None = None
    """Een eigen Word-bestand of sjabloon (.docx of .dotx) waarvan de stijlen worden gebruikt."""
    logo: Beeld | None = None
    """Het logo op het omslag."""
    omslag: Omslag = Omslag()
    """Het omslag: de kleuren van de titel, en een beeld."""
    kleuren: Kleuren = Kleuren()
    """De kleuren van teksten en lijnen."""
    palet: tuple[Kleur, ...] = ()
    """De zes kleuren van de grafieken, in volgorde."""
    lettertype: Letters = Letters()
    """De lettertypen."""
    koppen: Koppen = Koppen()
    """De vorm van de koppen."""
    tabellen: Tabellen = Tabellen()
    """De bovenste rij van tabellen."""
    kaders: Kaders = Kaders()
    """De kaders."""
    bijschriften: Bijschriften = Bijschriften()
    """De woorden van bijschriften."""
    voettekst: Tekst | None = None
    """Een korte tekst links in de voettekst, zoals de naam van het bureau."""
