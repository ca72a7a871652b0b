"""Small regions for the tests of divisions and tasks."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from generator.calc.rekenen import Rekenaar
from generator.calc.taakstelling import halfjaren
from generator.calc.uitkomst import Analyse, Basis
from generator.calc.verdeling import verdelingen
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Tekst
from generator.core.source import SourceTable
from generator.core.value import replace
from generator.inputs.model.analyse import Taakstelling
from generator.inputs.model.document import Gemeente
from generator.inputs.model.dossier import Regiodossier
from generator.inputs.model.gedeeld import (
    FairShare,
    FairShareDeel,
    LandelijkeTaakstelling,
    Regio,
    Regiogemeente,
    TeVerdelen,
    Verdeelsleutel,
)
from tests.charts.gegevens import basis as gemeente_basis


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


def van_regio(waar: Regio, *gemeenten: Basis) -> Basis:
    """Return what a document about the region is made from."""
    gegevens = gemeente_basis().dossier
    dossier = Regiodossier(document=gegevens.document, regio=waar, bronnen=gegevens.bronnen)
    analyse = Analyse(verdelingen=verdelingen(Rekenaar(SourceTable()), waar))
    return Basis(dossier=dossier, analyse=analyse, gemeenten=gemeenten)


def van_gemeente(waar: Regio, naam: str, *taken: Taakstelling) -> Basis:
    """Return what a document about one gemeente of the region is made from."""
    gegevens = gemeente_basis(regio=waar, taakstelling=taken).dossier
    eigen = Gemeente(naam=Tekst(naam), gm_code=Tekst("GM0034"), provincie=Tekst("Flevoland"))
    dossier = replace(gegevens, gemeente=eigen)
    rekenaar = Rekenaar(SourceTable())
    analyse = Analyse(
        verdelingen=verdelingen(rekenaar, waar), halfjaren=halfjaren(rekenaar, dossier)
    )
    return Basis(dossier=dossier, analyse=analyse)


HALFJAREN = tuple(
    LandelijkeTaakstelling(
        halfjaar=Tekst(code),
        aantal=cijfer(10_000, periode=code),
        inwoners=cijfer(18_000_000, jaar=2025),
    )
    for code in ("2026-1", "2026-2")
)


def met_taak(naam: str, inwoners: float, *gehuisvest: float) -> Basis:
    """Return a gemeente with two half-years of which the task is calculated."""
    waar = replace(regio({}), taakstelling=HALFJAREN)
    taken = tuple(
        Taakstelling(halfjaar=item.halfjaar, gehuisvest=cijfer(aantal, periode="2026"))
        for item, aantal in zip(HALFJAREN, gehuisvest, strict=False)
    )
    basis = van_gemeente(waar, naam, *taken)
    cijfers = replace(basis.dossier.cijfers, inwoners=cijfer(inwoners, jaar=2025))
    dossier = replace(basis.dossier, cijfers=cijfers)
    analyse = Analyse(halfjaren=halfjaren(Rekenaar(SourceTable()), dossier))
    return Basis(dossier=dossier, analyse=analyse)
