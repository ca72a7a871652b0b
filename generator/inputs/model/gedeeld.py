"""``regio.yaml`` and ``landelijk/``: what gemeenten share."""

from typing import Annotated

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Opmaak, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import BronRef, GmCode, GroepRef, Keuze

Regiocijfer = Annotated[
    Tekst,
    Keuze(
        opties=(
            "inwoners",
            "inwoners_65plus",
            "huishoudens",
            "woningvoorraad",
            "sociale_huur",
            "vrijkomend_per_jaar",
        )
    ),
]
"""A figure of :class:`Regiogemeente` that a division can rest on."""


class FairShareDeel(Value, frozen=True, kw_only=True):
    """One gemeente in a division: its current share and its fair share, in percent or numbers.

    ``aandeel`` is left out when it is calculated from keys.
    """

    gemeente: Tekst
    """De naam van de gemeente."""
    huidig: Cijfer | None = None
    """Wat de gemeente nu doet, als aantal of in procent."""
    aandeel: Cijfer | None = None
    """Het eerlijke deel van de gemeente, als aantal of in procent. Laat dit weg als het met
    te_verdelen en sleutels wordt berekend."""


class TeVerdelen(Value, frozen=True, kw_only=True):
    """What is divided: at once, or per year with the catching up apart."""

    totaal: Cijfer | None = None
    """Hoeveel er in totaal te verdelen is, over de hele periode. Laat dit weg als u per jaar
    verdeelt."""
    structureel: Cijfer | None = None
    """Hoeveel er elk jaar te verdelen is."""
    inhaalslag: Cijfer | None = None
    """Hoeveel er per jaar extra te verdelen is om een achterstand in te halen."""


class Sleutelwaarde(Value, frozen=True, kw_only=True):
    """What a key counts in one gemeente."""

    gemeente: Tekst
    """De naam van de gemeente."""
    cijfer: Cijfer
    """Het cijfer van deze gemeente waar de sleutel op rust."""


class Verdeelsleutel(Value, frozen=True, kw_only=True):
    """A key of a division with its weight: a figure of every gemeente, or figures of its own."""

    naam: Tekst
    """De naam van de sleutel, zoals aantal inwoners."""
    gewicht: Getal
    """Hoe zwaar de sleutel telt, naast de andere. Schrijf 0 als hij er alleen ter vergelijking
    staat."""
    cijfer: Regiocijfer | None = None
    """Het cijfer uit de lijst gemeenten van de regio waar de sleutel op rust."""
    waarden: tuple[Sleutelwaarde, ...] = ()
    """De cijfers per gemeente, als de sleutel op iets anders rust dan de lijst gemeenten."""


class FairShare(Value, frozen=True, kw_only=True):
    """A division over the gemeenten of the region: given with its key, or calculated from keys."""

    id: Tekst
    """Korte naam van de verdeling, zonder spaties."""
    naam: Tekst
    """Wat er wordt verdeeld."""
    status: Annotated[Tekst, Keuze(opties=("rekenvoorbeeld", "voorstel", "afspraak"))] | None = None
    """Of de verdeling een rekenvoorbeeld, een voorstel of een afspraak is."""
    groep: GroepRef | None = None
    """De aandachtsgroep die wordt verdeeld."""
    sleutel: Tekst | None = None
    """Waarop een verdeling rust die elders is gemaakt, zoals het aantal inwoners. Laat dit weg als
    er sleutels staan."""
    te_verdelen: TeVerdelen | None = None
    """Hoeveel er te verdelen is, als de verdeling hier wordt berekend."""
    sleutels: tuple[Verdeelsleutel, ...] = ()
    """De sleutels waarmee de verdeling wordt berekend, elk met een gewicht. Meer sleutels komen
    naast elkaar te staan."""
    delen: tuple[FairShareDeel, ...] = ()
    """De gemeenten die meedoen, met wat elk nu doet. Met sleutels en zonder deze lijst doen alle
    gemeenten mee."""
    toelichting: Tekst | None = None
    """Wat een lezer over de verdeling moet weten."""


class LandelijkeTaakstelling(Value, frozen=True, kw_only=True):
    """What all gemeenten together must do for status holders in a half-year."""

    halfjaar: Tekst
    """Het jaar en het halfjaar. Zo is 2026-2 juli tot en met december 2026."""
    aantal: Cijfer
    """Hoeveel statushouders alle gemeenten samen moeten huisvesten, zoals in de Staatscourant
    staat."""
    inwoners: Cijfer | None = None
    """Aantal inwoners van Nederland op 1 januari van het jaar ervoor. Alleen nodig als dat jaar in
    de landelijke cijfers ontbreekt."""


class Feit(Value, frozen=True, kw_only=True):
    """A published fact that is quoted, not calculated with."""

    id: Tekst
    """Korte naam van het feit, zonder spaties."""
    tekst: Tekst
    """Wat het cijfer zegt, zonder het cijfer zelf."""
    cijfer: Cijfer
    """Het gepubliceerde cijfer."""
    groep: GroepRef | None = None
    """De aandachtsgroep waar het feit over gaat."""


class Regiogemeente(Value, frozen=True, kw_only=True):
    """A gemeente of the region with the figures that are set side by side.

    ``aandeel_65plus`` is in percent of the inhabitants on the same date.
    """

    naam: Tekst
    """De naam van de gemeente."""
    gm_code: GmCode
    """De code van de gemeente bij het CBS: GM en vier cijfers."""
    inwoners: Cijfer | None = None
    """Aantal inwoners."""
    inwoners_65plus: Cijfer | None = None
    """Aantal inwoners van 65 jaar en ouder."""
    aandeel_65plus: Cijfer | None = None
    """Inwoners van 65 jaar en ouder, in procent van alle inwoners op dezelfde dag."""
    huishoudens: Cijfer | None = None
    """Aantal huishoudens."""
    woningvoorraad: Cijfer | None = None
    """Aantal woningen."""
    sociale_huur: Cijfer | None = None
    """Aantal sociale huurwoningen."""
    vrijkomend_per_jaar: Cijfer | None = None
    """Hoeveel sociale huurwoningen er per jaar vrijkomen."""


class Kaart(Value, frozen=True, kw_only=True):
    """A file with the boundaries of gemeenten."""

    bestand: Tekst
    """Een GeoJSON-bestand met de gemeentegrenzen, gezien vanaf de map van de regio."""
    bron: BronRef | None = None
    """De bron van de grenzen."""


class Regio(Value, frozen=True, kw_only=True):
    """The region and its gemeenten."""

    naam: Tekst
    """De naam van de regio."""
    soort: Tekst | None = None
    """Wat voor regio het is, zoals provincie, woningmarktregio of zorgkantoorregio."""
    gemeenten: tuple[Regiogemeente, ...] = ()
    """De gemeenten in de regio, met cijfers om ze naast elkaar te zetten."""
    kaart: Kaart | None = None
    """De grenzen van de gemeenten, voor de kaarten. Zonder dit bestand krijgt elke gemeente een
    tegel."""
    kader: Opmaak | None = None
    """Wat in de regio is afgesproken of loopt, als lopende tekst."""
    feiten: tuple[Feit, ...] = ()
    """Gepubliceerde feiten over de regio die in de tekst worden aangehaald."""
    fair_share: tuple[FairShare, ...] = ()
    """De verdelingen over de gemeenten, elk met een sleutel."""
    taakstelling: tuple[LandelijkeTaakstelling, ...] = ()
    """De landelijke taakstelling voor statushouders per halfjaar. Daarmee wordt de taakstelling van
    elke gemeente berekend."""


class Wetsstap(Value, frozen=True, kw_only=True):
    """A date in the coming about of a law."""

    datum: Tekst
    """Wanneer dit gebeurde of gaat gebeuren."""
    gebeurtenis: Tekst
    """Wat er gebeurde of gaat gebeuren."""
    bron: BronRef
    """De bron waar dit in staat."""


class Wet(Value, frozen=True, kw_only=True):
    """What a law asks, as far as it is known on ``stand_per``."""

    id: Tekst
    """Korte naam van de wet, zonder spaties."""
    naam: Tekst
    """De naam van de wet."""
    stand_per: Datum
    """De dag waarop dit is nagegaan."""
    status: Tekst
    """Hoever de wet is, in één zin."""
    bron: BronRef
    """De bron waar dit in staat."""
    betekenis: Opmaak
    """Wat de wet van gemeenten vraagt."""
    te_controleren: Tekst | None = None
    """Wat nog moet worden nagegaan."""
    stappen: tuple[Wetsstap, ...] = ()
    """De stappen in het ontstaan van de wet."""


class Marge(Value, frozen=True, kw_only=True):
    """The margin of the own forecast for an age group, in percent per year of the forecast."""

    groep: Annotated[Tekst, Keuze(opties=("65plus", "75plus", "85plus"))]
    """De leeftijdsgroep waarvoor de marge geldt."""
    jaren: dict[Jaar, Getal]
    """De marge in procent naar boven en naar beneden, per jaar van de raming."""
    grond: Tekst
    """Waarop de marge rust."""


class Raming(Value, frozen=True, kw_only=True):
    """Settings and inputs of the own forecast (see ``generator.calc.raming``)."""

    model: Tekst
    """De naam van het model, zoals die in de tekst komt."""
    scenario: Tekst
    """Het scenario, zoals dat in de tekst komt."""
    basisjaar: Jaar
    """Het jaar van de leeftijden waarmee de raming begint."""
    tabel: Tekst
    """Het CSV-bestand met de leeftijden, in dezelfde map."""
    bron_leeftijden: BronRef
    """De bron van de leeftijden."""
    bron_sterfte: BronRef
    """De bron van de sterfte."""
    bron_trend: BronRef
    """De bron van de trend in de sterfte."""
    overleving: dict[Jaar, dict[Tekst, Getal]]
    """Het deel van elke leeftijdsklasse dat vijf jaar later nog leeft. Het jaar is het einde van de
    stap."""
    marges: tuple[Marge, ...]
    """De marges rond de raming."""
    marge_factor: Getal
    """Waarmee de marge wordt vermenigvuldigd in een kleine gemeente en bij een grote afwijking."""
    marge_kleine_gemeente: Getal
    """Onder dit aantal inwoners geldt de factor voor een kleine gemeente."""
    marge_afwijking: Getal
    """Boven deze afwijking bij de toets, in procent, geldt de factor."""
    toets_jaar: Jaar
    """Het jaar waarin de raming met het werkelijke aantal is vergeleken."""
    toets_deel: Getal
    """Het deel van de geraamde groei dat op het moment van de toets voorbij is, zoals 0.6."""
    bron_toets: BronRef
    """De bron van het werkelijke aantal."""
