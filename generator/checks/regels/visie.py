"""Whether there is a shared picture of the future, and ambitions that lead to it."""

from collections.abc import Iterator

from generator.calc.eisen.stand import is_open
from generator.calc.uitkomst import Basis
from generator.checks.regel import Meldingen, meld, regel
from generator.core.finding import Level
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.visie import EINDBEELDEN, Eindbeeld

FAMILIE = "Visie en ambities"


@regel("WZ200", Level.WAARSCHUWING)
def eindbeeld_zonder_visie(basis: Basis) -> Meldingen:
    """Elk eindbeeld heeft een eigen visie.

    Partijen zeggen samen hoe zij de toekomst zien. Zolang er alleen een vraag staat, hebben de
    ambities geen richting.

    Handvat: Wat is het eindbeeld (de visie)? Daar staan de vijf onderwerpen.

    Fout:
        eindbeelden:
          - id: langer_thuis
            visie: "Nog te formuleren door partijen: wat is realistisch?"

    Goed:
        eindbeelden:
          - id: langer_thuis
            visie: Wie ouder wordt, kan in de eigen wijk blijven wonen.
    """
    eigen = {eindbeeld.id.kaal for eindbeeld in _geschreven(basis.dossier)}
    for id in _onderwerpen(basis.dossier):
        if id not in eigen:
            yield meld(
                f"eindbeelden[{id}].visie",
                "dit eindbeeld heeft nog geen eigen visie",
                "schrijf met partijen in één of twee zinnen waar het naartoe moet",
            )


@regel("WZ201", Level.WAARSCHUWING)
def eindbeeld_zonder_ambitie(basis: Basis) -> Meldingen:
    """Elk eindbeeld heeft een ambitie.

    Een eindbeeld wordt pas werkelijkheid met meetbare stappen. Een eindbeeld zonder ambitie is
    een wens.

    Handvat: Ambities (wat zijn de ambities op bovenstaande?).

    Fout:
        eindbeelden:
          - id: langer_thuis
            visie: Wie ouder wordt, kan in de eigen wijk blijven wonen.
        ambities: []

    Goed:
        ambities:
          - id: geclusterd
            eindbeeld: langer_thuis
            ambitie: In 2031 zijn er 90 geclusterde woningen.
    """
    dossier = basis.dossier
    if not dossier.ambities:
        yield meld(
            "ambities",
            "er zijn nog geen ambities; elk eindbeeld vraagt er minstens één",
            "schrijf per eindbeeld een ambitie, met een getal en een jaar",
        )
        return
    bereikt = {ambitie.eindbeeld.kaal for ambitie in dossier.ambities}
    for id in _onderwerpen(dossier):
        if id not in bereikt:
            yield meld(
                f"eindbeelden[{id}]",
                "geen ambitie werkt aan dit eindbeeld",
                f"schrijf een ambitie met 'eindbeeld: {id}'",
            )


@regel("WZ202", Level.TIP)
def eindbeeld_zonder_dragers(basis: Basis) -> Meldingen:
    """Bij elk eindbeeld staat welke partijen het dragen.

    Een visie werkt als partijen zich erin herkennen. Noem daarom wie het eindbeeld mee hebben
    geschreven en onderschrijven.

    Handvat: stap 4 (een gezamenlijk geformuleerde toekomstige situatie).

    Fout:
        eindbeelden:
          - id: langer_thuis
            visie: Wie ouder wordt, kan in de eigen wijk blijven wonen.

    Goed:
        eindbeelden:
          - id: langer_thuis
            visie: Wie ouder wordt, kan in de eigen wijk blijven wonen.
            gedragen_door: [gemeente, corporatie, zorg]
    """
    for eindbeeld in _geschreven(basis.dossier):
        if not eindbeeld.gedragen_door:
            yield meld(
                f"eindbeelden[{eindbeeld.id.kaal}].gedragen_door",
                "er staat niet bij welke partijen dit eindbeeld dragen",
                "vraag het aan de partijen en noem hun id uit 'partners'",
            )


@regel("WZ203", Level.TIP)
def eindbeeld_zonder_inwoners(basis: Basis) -> Meldingen:
    """Bij elk eindbeeld staat wat inwoners ervan vinden.

    Het gaat over hun toekomst. Noem het gesprek, de vragenlijst of de bijeenkomst waar hun wensen
    zijn opgehaald.

    Handvat: stap 2 (huurders, cliënten en inwoners mogen niet ontbreken).

    Fout:
        eindbeelden:
          - id: langer_thuis
            visie: Wie ouder wordt, kan in de eigen wijk blijven wonen.

    Goed:
        eindbeelden:
          - id: langer_thuis
            visie: Wie ouder wordt, kan in de eigen wijk blijven wonen.
            bron_participatie: Gesprekken met ouderen in drie buurthuizen
    """
    for eindbeeld in _geschreven(basis.dossier):
        opgehaald = eindbeeld.bron_participatie
        if opgehaald is None:
            yield meld(
                f"eindbeelden[{eindbeeld.id.kaal}].bron_participatie",
                "er staat niet bij waar de wensen van inwoners zijn opgehaald",
                "noem het gesprek, de vragenlijst of de bijeenkomst",
            )
        elif is_open(opgehaald):
            yield meld(
                opgehaald,
                "de wensen van inwoners zijn nog niet opgehaald",
                "noem na het gesprek met inwoners waar en wanneer dat was",
            )


@regel("WZ207", Level.TIP)
def onderwerp_zonder_ambitie(basis: Basis) -> Meldingen:
    """Elk onderwerp leidt tot een ambitie.

    De analyse beschrijft per onderwerp een opgave. Noem welke ambitie daar iets aan doet, anders
    blijft de opgave liggen.

    Handvat: stap 4 (de onderwerpen monden uit in een eindbeeld, en dat in ambities en doelen).

    Fout:
        onderwerpen:
          - id: doorstroming
            opgave: Verhuizen makkelijker maken.

    Goed:
        onderwerpen:
          - id: doorstroming
            opgave: Verhuizen makkelijker maken.
            ambities: [verhuizen_met_hulp]
    """
    if not basis.dossier.ambities:  # WZ201 says so
        return
    for onderwerp in basis.dossier.onderwerpen:
        if not onderwerp.ambities:
            yield meld(
                f"onderwerpen[{onderwerp.id.kaal}].ambities",
                "bij dit onderwerp staat geen ambitie",
                "noem de ambities die hieruit volgen, of schrijf er een",
            )


def _onderwerpen(dossier: Dossier) -> list[str]:
    """Return the ids of the topics of the guide, and of those that were added."""
    eigen = (eindbeeld.id.kaal for eindbeeld in dossier.eindbeelden)
    return list(dict.fromkeys((*EINDBEELDEN, *eigen)))


def _geschreven(dossier: Dossier) -> Iterator[Eindbeeld]:
    """Yield the eindbeelden with a vision; the question of the national files is none."""
    for eindbeeld in dossier.eindbeelden:
        if not is_open(eindbeeld.visie):
            yield eindbeeld
