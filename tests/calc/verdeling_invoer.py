"""Small regions for the tests of divisions and tasks."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Tekst
from generator.inputs.model.gedeeld import (
    FairShare,
    FairShareDeel,
    Regio,
    Regiogemeente,
    TeVerdelen,
    Verdeelsleutel,
)


def cijfer(
    waarde: float | None, eenheid: str = "personen", jaar: int | None = 2026, periode: str = ""
) -> Cijfer:
    """Return a figure of 1 January of ``jaar``, or of a ``periode``."""
    if waarde is None:
        return Cijfer(waarde=None, reden=Tekst("nog op te vragen"))
    return Cijfer(
        waarde=Getal(waarde),
        eenheid=Tekst(eenheid),
        peildatum=Datum(date(jaar, 1, 1)) if jaar and not periode else None,
        periode=Tekst(periode) if periode else None,
        bron=Tekst("cbs"),
        bronnen=("cbs",),
    )


def regio(inwoners: Mapping[str, Cijfer | None], **velden: Mapping[str, Cijfer]) -> Regio:
    """Return a region of which each gemeente has inhabitants, and other figures by name."""
    return Regio(
        naam=Tekst("Delta"),
        gemeenten=tuple(
            Regiogemeente(
                naam=Tekst(naam),
                gm_code=Tekst(f"GM{nummer:04}"),
                inwoners=aantal,
                **{veld: waarden[naam] for veld, waarden in velden.items() if naam in waarden},
            )
            for nummer, (naam, aantal) in enumerate(inwoners.items())
        ),
    )


def sleutel(naam: str = "Aantal inwoners", gewicht: float = 1, **velden: Any) -> Verdeelsleutel:
    """Return a key, on the inhabitants unless it says otherwise."""
    if not velden:
        velden = {"cijfer": Tekst("inwoners")}
    return Verdeelsleutel(naam=Tekst(naam), gewicht=Getal(gewicht), **velden)


def fair_share(
    *sleutels: Verdeelsleutel, nu: Mapping[str, Cijfer] | None = None, **wat: Cijfer
) -> FairShare:
    """Return a division of ``wat`` (totaal, or structureel and inhaalslag) by ``sleutels``."""
    return FairShare(
        id=Tekst("uitstroom"),
        naam=Tekst("Uitstroom"),
        te_verdelen=TeVerdelen(**wat),
        sleutels=sleutels,
        delen=tuple(FairShareDeel(gemeente=Tekst(n), huidig=c) for n, c in (nu or {}).items()),
    )


def getallen(cijfers: Sequence[Cijfer | None]) -> list[float | str | None]:
    """Return what came out: a number, the reason why there is none, or nothing."""
    return [
        c and (c.getal if c.bekend else (c.reden.kaal if c.reden else "geen reden"))
        for c in cijfers
    ]
