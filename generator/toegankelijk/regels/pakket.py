"""The package: all parts are there, have a kind, and point at what is there."""

from collections import Counter

from generator.core.finding import Level
from generator.toegankelijk.lezing import Lezing
from generator.toegankelijk.pakket import INHOUDSTYPEN, inhoudstypen
from generator.toegankelijk.regel import Meldingen, meld, regel
from generator.toegankelijk.xml import met_relatie

FAMILIE = "Word-bestand: onderdelen"

_ADVIES = "open het bestand in Word; kan dat niet, vraag het dan opnieuw op"
_HOOFDSOORT = "wordprocessingml"


@regel("WZ871", Level.FOUT)
def onderdeel_kapot(lezing: Lezing) -> Meldingen:
    """Elk onderdeel van het bestand is te lezen en staat er één keer in.

    Een Word-bestand is een zip-bestand met onderdelen. Is er een kapot of dubbel, dan weigert
    Word het bestand.

    In Word: Bestand > Openen, kies bij de knop Openen voor Openen en herstellen.
    """
    for naam in lezing.pakket.kapot:
        yield meld(None, f"het onderdeel {naam} is kapot", _ADVIES)
    for naam, aantal in Counter(lezing.pakket.namen).items():
        if aantal > 1:
            yield meld(None, f"het onderdeel {naam} staat {aantal} keer in het bestand", _ADVIES)


@regel("WZ872", Level.FOUT)
def onderdeel_zonder_soort(lezing: Lezing) -> Meldingen:
    """Van elk onderdeel staat vast wat voor soort het is.

    Zonder soort weet Word niet wat het met het onderdeel moet doen en weigert het bestand.

    In Word: Bestand > Openen, kies bij de knop Openen voor Openen en herstellen.
    """
    einden, eigen = inhoudstypen(lezing.pakket.delen)
    namen = [naam for naam in lezing.pakket.namen if not naam.endswith("/")]
    for naam in dict.fromkeys(namen):
        if naam != INHOUDSTYPEN and naam not in eigen and _einde(naam) not in einden:
            yield meld(None, f"het bestand zegt niet wat voor onderdeel {naam} is", _ADVIES)
    for naam in sorted(set(eigen) - set(namen)):
        yield meld(None, f"het onderdeel {naam} wordt genoemd, maar is er niet", _ADVIES)
    hoofd = eigen.get(lezing.pakket.hoofd, "")
    if _HOOFDSOORT not in hoofd:
        yield meld(
            None, f"het onderdeel {lezing.pakket.hoofd} heeft niet de soort van Word-tekst", _ADVIES
        )


@regel("WZ873", Level.FOUT)
def onderdeel_weg(lezing: Lezing) -> Meldingen:
    """Waar een onderdeel naar wijst, is er.

    Een afbeelding, link of koptekst waarvan het onderdeel ontbreekt, is er in Word niet, of Word
    weigert het hele bestand.

    In Word: voeg de afbeelding of de link opnieuw in.
    """
    namen = set(lezing.pakket.namen)
    for deel, boom in lezing.pakket.delen.items():
        if deel.endswith(".rels") or deel == INHOUDSTYPEN:
            continue
        relaties = lezing.pakket.relaties(deel)
        for id, element in met_relatie(boom):
            if id not in relaties:
                yield meld(lezing.plek_van(element), f"{deel} wijst met '{id}' naar niets", _ADVIES)
        for relatie in relaties.values():
            if not relatie.extern and relatie.doel not in namen:
                yield meld(None, f"{deel} wijst naar {relatie.doel}, dat er niet is", _ADVIES)


def _einde(naam: str) -> str:
    return naam.rpartition(".")[2].lower()
