"""What is known about inhabitants, households and homes, to compare with what a text says."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Jaar, Tekst
from generator.core.value import Value
from generator.inputs.model.basis import Reeks
from generator.inputs.model.cijfers import Cijfers

ONDERWERPEN = (
    "inwoners",
    "inwoners_65plus",
    "inwoners_75plus",
    "inwoners_80plus",
    "inwoners_85plus",
    "huishoudens",
    "eenpersoonshuishoudens",
    "woningvoorraad",
    "koopwoningen",
    "huurwoningen",
    "corporatiewoningen",
)
"""The figures with a name of their own in a sentence; the last three are shares, or numbers."""
_AANDELEN = ("aandeel_65plus", "aandeel_75plus", "aandeel_85plus", "aandeel_eenpersoonshuishoudens")


class Kerngetal(Value, frozen=True, kw_only=True):
    """A number that is known; ``eigen`` when it is of the whole gemeente.

    ``gebied`` is the name of a wijk or of another gemeente. ``vast`` says that it counts in every
    sentence; a number of a series only counts where its year is named.
    """

    onderwerp: str
    getal: float
    jaar: int | None = None
    tekst: str = ""
    eigen: bool = False
    gebied: str = ""
    vast: bool = True


def kerngetallen(basis: Basis) -> tuple[Kerngetal, ...]:
    """Return all known numbers: of gemeente, wijken, region, country and forecast."""
    return (*_ingevoerd(basis), *_uit_de_regio(basis), *_berekend(basis))


def _ingevoerd(basis: Basis) -> Iterator[Kerngetal]:
    dossier = basis.dossier
    yield from _van_gebied(dossier.cijfers, eigen=True)
    yield from _van_gebied(dossier.regiocijfers)
    yield from _van_gebied(dossier.landelijke_cijfers)
    for gebied in dossier.gebieden:
        yield from _van_item(gebied, gebied.naam)
    wijken = dossier.cijfers.wijken
    for wijk in wijken.lijst if wijken else ():
        yield from _van_item(wijk, wijk.naam)


def _van_gebied(cijfers: Cijfers, *, eigen: bool = False) -> Iterator[Kerngetal]:
    for onderwerp in ONDERWERPEN:
        yield from _getal(onderwerp, getattr(cijfers, onderwerp), eigen=eigen)
        reeks: Reeks | None = getattr(cijfers, f"{onderwerp}_reeks", None)
        for jaar, waarde in reeks.waarden.items() if reeks else ():
            yield Kerngetal(
                onderwerp=onderwerp,
                getal=float(waarde),
                jaar=int(jaar),
                tekst=f"{waarde.kaal} ({jaar.kaal})",
                eigen=eigen,
                vast=False,
            )


def _uit_de_regio(basis: Basis) -> Iterator[Kerngetal]:
    regio = basis.dossier.regio
    for gemeente in regio.gemeenten if regio else ():
        yield from _van_item(gemeente, gemeente.naam)


def _van_item(item: Value, naam: Tekst) -> Iterator[Kerngetal]:
    gebied = naam.kaal.lower()
    for onderwerp in ONDERWERPEN:
        waarde = getattr(item, onderwerp, None)
        if isinstance(waarde, Cijfer):
            yield from _getal(onderwerp, waarde, gebied=gebied)
        elif waarde is not None:
            yield Kerngetal(onderwerp=onderwerp, getal=float(waarde), gebied=gebied)


def _berekend(basis: Basis) -> Iterator[Kerngetal]:
    analyse = basis.analyse
    for id in _AANDELEN:
        vergelijking = analyse.kerncijfer(id)
        if vergelijking is not None:
            yield from _getal(id, vergelijking.gemeente, eigen=True)
            yield from _getal(id, vergelijking.regio)
            yield from _getal(id, vergelijking.nederland)
    for wijk in analyse.wijken:
        yield from _getal("aandeel_65plus", wijk.aandeel_65plus, gebied=wijk.naam.kaal.lower())
    for gemeente in analyse.regiogemeenten:
        gebied = gemeente.naam.kaal.lower()
        yield from _getal("aandeel_65plus", gemeente.aandeel_65plus, gebied=gebied)
    for reeks in analyse.ouderen.reeksen if analyse.ouderen else ():
        for punt in reeks.punten:
            for cijfer in (punt.aantal, punt.onder, punt.boven):
                yield from _getal(f"inwoners_{reeks.groep}", cijfer, vast=False)


def _getal(
    onderwerp: str,
    cijfer: Cijfer | None,
    *,
    eigen: bool = False,
    gebied: str = "",
    vast: bool = True,
) -> Iterator[Kerngetal]:
    if cijfer is None or not cijfer.bekend:
        return
    moment = cijfer.peildatum
    yield Kerngetal(
        onderwerp=onderwerp,
        getal=cijfer.getal,
        jaar=None if cijfer.jaar is None else int(cijfer.jaar),
        tekst=_met_moment(cijfer, moment),
        eigen=eigen,
        gebied=gebied,
        vast=vast,
    )


def _met_moment(cijfer: Cijfer, moment: Datum | Jaar | None) -> str:
    decimalen = 1 if cijfer.eenheid == "procent" and cijfer.formule else cijfer.decimalen
    getal = dutch.getal(cijfer.getal, decimalen)
    waarde = f"{getal} procent" if cijfer.eenheid == "procent" else getal
    return f"{waarde} ({moment.kaal})" if moment is not None else waarde
