"""Whether the documents of the region and its gemeenten keep step: horizon, status and date."""

from collections import Counter
from collections.abc import Iterator

from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.core.finding import Level
from generator.inputs.model.document import Documentgegevens, Horizon

FAMILIE = "Regio"


@regioregel("WZ930", Level.WAARSCHUWING)
def horizon_verschilt(samenhang: Samenhang) -> Meldingen:
    """De visies van regio en gemeenten gaan over dezelfde jaren.

    Alleen dan zijn ambities en doelen naast elkaar te zetten en op te tellen. Heeft de regio zelf
    geen document, dan telt wat de meeste gemeenten kiezen.

    Handvat: Ambities (geef een tijdsaanduiding); de visie gaat van breed naar smal.

    Fout:
        # de regio: horizon: {van: 2027, tot: 2031}
        document:
          titel: Woonzorgvisie Kleindam
          horizon: {van: 2026, tot: 2030}

    Goed:
        # de regio: horizon: {van: 2027, tot: 2031}
        document:
          titel: Woonzorgvisie Kleindam
          horizon: {van: 2027, tot: 2031}
    """
    eigen = samenhang.document
    gewoon = _jaren(eigen.horizon) if eigen else _meest(samenhang)
    for basis in samenhang.gemeenten:
        horizon = basis.dossier.document.horizon
        if gewoon is None or _jaren(horizon) == gewoon:
            continue
        van, tot = gewoon
        wie = "de regio kijkt" if eigen else "de meeste gemeenten kijken"
        yield meld(
            horizon.van if horizon.van != van else horizon.tot,
            f"{naam(basis)} kijkt van {horizon.van.kaal} tot en met {horizon.tot.kaal}, {wie} van "
            f"{van} tot en met {tot}",
            "kies met de andere gemeenten dezelfde jaren",
        )


@regioregel("WZ931", Level.WAARSCHUWING)
def uit_de_pas(samenhang: Samenhang) -> Meldingen:
    """De lokale visie loopt in de pas met die van de regio.

    Een gemeente die haar visie vaststelt terwijl de regio nog een concept heeft, legt iets vast dat
    nog kan veranderen. En stelt de regio haar visie vast na de laatste versie van de gemeente, dan
    past de lokale visie misschien niet meer.

    Handvat: Waarom (afstemmen binnen de regio); de visie gaat van breed naar smal.

    Fout:
        # de regio: status: concept
        document:
          titel: Woonzorgvisie Kleindam
          status: vastgesteld

    Goed:
        # de regio: status: vastgesteld
        document:
          titel: Woonzorgvisie Kleindam
          status: vastgesteld
    """
    regio = samenhang.document
    for basis in samenhang.gemeenten if regio else ():
        if regio is not None:
            yield from _stand(basis.dossier.document, regio, naam(basis))


def _stand(lokaal: Documentgegevens, regio: Documentgegevens, gemeente: str) -> Iterator[Melding]:
    if lokaal.status == "vastgesteld" and regio.status != "vastgesteld":
        yield meld(
            lokaal.status,
            f"de visie van {gemeente} is vastgesteld, die van de regio is nog {regio.status.kaal}",
            "stel eerst de visie van de regio vast, of leg uit dat zij nog kan veranderen",
        )
    elif regio.status == "vastgesteld" and lokaal.datum < regio.datum:
        yield meld(
            lokaal.datum,
            f"deze versie van {gemeente} is van {lokaal.datum.kaal}; daarna, op "
            f"{regio.datum.kaal}, is de visie van de regio vastgesteld",
            "ga na of alles nog past bij de regio, en werk versie en datum bij",
        )


def _meest(samenhang: Samenhang) -> tuple[int, int] | None:
    """Return the years that more than half of the gemeenten look at."""
    jaren = Counter(_jaren(basis.dossier.document.horizon) for basis in samenhang.gemeenten)
    for keuze, aantal in jaren.most_common(1):
        if 2 * aantal > len(samenhang.gemeenten):
            return keuze
    return None


def _jaren(horizon: Horizon) -> tuple[int, int]:
    return int(horizon.van), int(horizon.tot)
