"""Whether the documents of the region and its gemeenten keep step: horizon, status and date."""

from collections.abc import Iterator

from generator.checks.meerderheid import afwijkers
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
    regio = samenhang.document
    lokaal = [(naam(basis), basis.dossier.document.horizon) for basis in samenhang.gemeenten]
    if regio is None:
        for ander in afwijkers(lokaal, _jaren):
            yield from _horizon(ander.wie, ander.eigen, ander.anderen, ander.gewoon)
        return
    for gemeente, horizon in lokaal:
        if _jaren(horizon) != _jaren(regio.horizon):
            yield from _horizon(gemeente, horizon, "de regio", regio.horizon)


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


def _horizon(gemeente: str, horizon: Horizon, wie: str, gewoon: Horizon) -> Iterator[Melding]:
    yield meld(
        horizon.van if horizon.van != gewoon.van else horizon.tot,
        f"de visie van {gemeente} loopt van {_van_tot(horizon)}, die van {wie} van "
        f"{_van_tot(gewoon)}",
        "kies met de andere gemeenten dezelfde jaren",
    )


def _van_tot(horizon: Horizon) -> str:
    return f"{horizon.van.kaal} tot en met {horizon.tot.kaal}"


def _jaren(horizon: Horizon) -> tuple[int, int]:
    return int(horizon.van), int(horizon.tot)
