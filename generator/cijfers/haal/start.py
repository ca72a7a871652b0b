"""What the options of ``cijfers haal`` stand for: services, copies and tables."""

import os
from collections.abc import Iterable
from datetime import date

from generator.cbs.antwoord import Dienst
from generator.cbs.kopie import Kopieen
from generator.cbs.net import Net
from generator.cbs.tabel import Tabel
from generator.cbs.tabellen import tabellen
from generator.cbs.v3 import V3
from generator.cbs.v4 import V4
from generator.core.cache import Cache, default_folder
from generator.core.finding import meant

_V4 = ("WOONZORGVISIE_CBS_V4", "https://datasets.cbs.nl/odata/v1/CBS")
_V3 = ("WOONZORGVISIE_CBS_V3", "https://opendata.cbs.nl")


def kopieen(vandaag: date, *, offline: bool, opnieuw: bool, net: Net | None = None) -> Kopieen:
    """Return where pages of the CBS come from."""
    cache = Cache(default_folder() / "cbs")
    return Kopieen(cache, None if offline else net or Net(), vandaag, opnieuw=opnieuw)


def diensten(kopie: Kopieen) -> dict[str, Dienst]:
    """Return the services; another address can be set in the environment, as for a mirror."""
    return {
        "v4": V4(os.environ.get(*_V4), kopie),
        "v3": V3(os.environ.get(*_V3), kopie),
    }


def gekozen(ids: Iterable[str]) -> tuple[Tabel, ...]:
    """Return the tables named ``ids``; without any, those whose names we know.

    Raises ``ValueError`` for a table that the product does not know.
    """
    bekend = {tabel.id.lower(): tabel for tabel in tabellen()}
    onbekend = [id for id in ids if id.lower() not in bekend]
    if onbekend:
        alle = [tabel.id for tabel in bekend.values()]
        advies = meant(onbekend[0], alle) or f"kies uit: {', '.join(alle)}"
        raise ValueError(f"tabel '{onbekend[0]}' kan het product niet lezen → {advies}")
    gevraagd = tuple(bekend[id] for id in dict.fromkeys(id.lower() for id in ids))
    return gevraagd or tuple(tabel for tabel in bekend.values() if tabel.gecontroleerd != "nee")
