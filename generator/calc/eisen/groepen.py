"""Step 1, for each aandachtsgroep that takes part: now and later, in figures and in words."""

from collections.abc import Iterator
from functools import partial

from generator.calc.eisen.eis import GROEPEN, Eis
from generator.calc.eisen.stand import naar_cijfers, naar_feit
from generator.calc.groepen import doet_mee
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import GROEP_OUDEREN, Aandachtsgroep

TERMIJNEN = {10: range(8, 15), 20: range(15, 26)}
"""The years ahead that the guide names, and how many years count as such."""

_DOMEINEN = ("wonen", "zorg", "welzijn")
_PRAKTIJK = (Tekst("Zorgaanbieders, welzijnsorganisaties en cliënten"),)
_eis = partial(Eis, stap="analyse", hoofdstuk=GROEPEN, onderwerp="Aandachtsgroepen")


def groepen(dossier: Dossier, *, geraamd: bool) -> Iterator[Eis]:
    """Yield what is asked about each group; with ``geraamd`` older people have a forecast."""
    jaar = dossier.document.datum.year
    meedoend = [groep for groep in dossier.aandachtsgroepen if doet_mee(groep)]
    for groep in meedoend:
        yield from _omvang(groep)
        yield from _per_domein(groep)
        yield from _prognose(groep, jaar, geraamd=geraamd and groep.id == GROEP_OUDEREN)
    yield from map(_ervaringen, meedoend)


def _van(groep: Aandachtsgroep, soort: str, titel: str, key: str, deel: str) -> Eis:
    return _eis(
        over=groep.naam.kaal,
        soort=soort,
        titel=titel,
        deel=deel,
        path=f"aandachtsgroepen[{groep.id.kaal}].{key}",
        levert=(groep.levert,) if groep.levert else (),
    )


def _omvang(groep: Aandachtsgroep) -> Iterator[Eis]:
    omvang = groep.omvang_huidig
    for key, gebied in (("lokaal", "gemeente"), ("regionaal", "regio")):
        eis = _van(groep, "omvang", "huidige omvang in de", f"omvang_huidig.{key}", gebied)
        yield naar_cijfers(eis, (getattr(omvang, key) if omvang else None,))


def _per_domein(groep: Aandachtsgroep) -> Iterator[Eis]:
    for soort, titel, key in (
        ("aanbod", "huidig aanbod op het gebied van", "aanbod_huidig"),
        ("behoefte", "behoefte op het gebied van", "behoefte"),
    ):
        delen = getattr(groep, key)
        for domein in _DOMEINEN:
            eis = _van(groep, soort, titel, key, domein)
            gegeven = getattr(delen, domein) if delen else ()
            # A published extra need answers for homes, and only for homes.
            opgave = groep.opgave if (key, domein) == ("behoefte", "wonen") else ()
            yield naar_cijfers(eis, gegeven or opgave)


def _prognose(groep: Aandachtsgroep, jaar: int, *, geraamd: bool) -> Iterator[Eis]:
    for termijn, jaren in TERMIJNEN.items():
        over = f"prognose over {termijn} jaar"
        soort, titel = (
            (over, over) if groep.prognose else ("prognose", "prognose voor over 10 tot 20 jaar")
        )
        eis = _van(groep, soort, titel, "prognose", "")
        yield naar_feit(eis, True) if geraamd else naar_cijfers(eis, _beste(groep, jaar, jaren))


def _beste(groep: Aandachtsgroep, jaar: int, jaren: range) -> list[Cijfer]:
    """Return a forecast that is known; else those that are not known.

    What cannot be said for one year, with the reason, is not asked again for another.
    """
    bekend, onbekend = [], []
    for prognose in groep.prognose:
        for cijfer in (prognose.lokaal, prognose.regionaal):
            if cijfer is None:
                continue
            if not cijfer.bekend:
                onbekend.append(cijfer)
            elif int(prognose.jaar) - jaar in jaren:
                bekend.append(cijfer)
    return bekend[:1] or onbekend


def _ervaringen(groep: Aandachtsgroep) -> Eis:
    gezegd = groep.kwalitatief
    eis = _eis(
        onderwerp="Ervaringen",
        over=groep.naam.kaal,
        soort="knelpunten, oorzaken en woonwensen",
        path=f"aandachtsgroepen[{groep.id.kaal}].kwalitatief",
        levert=_PRAKTIJK,
    )
    er_is = gezegd and (gezegd.knelpunten or gezegd.oorzaken or gezegd.woonwensen)
    return naar_feit(eis, er_is)
