"""The expected number of older people in each gemeente of a region, and in all together."""

from generator.calc.uitkomst import Basis, Ramingspunt, Ramingsreeks
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, Waarde, tabel

_GROEPEN = ("75plus", "85plus")


def maak(basis: Basis) -> Table | None:
    """Return one row per gemeente: first and last year of the own forecast, and the growth."""
    regio, eerste = basis.dossier.regio, _eerste(basis)
    if regio is None or eerste is None:
        return None
    rijen: list[Rij] = [_rij(gemeente.naam, gemeente) for gemeente in basis.gemeenten]
    samen = basis.analyse.ouderen is not None
    if samen:
        rijen.append(_rij(regio.naam, basis))
    begin, eind = eerste.punten[0].jaar, eerste.punten[-1].jaar
    return tabel(
        basis,
        "gemeenten_ouderen",
        f"Verwacht aantal inwoners van 75 en 85 jaar en ouder in {regio.naam}",
        (
            Kolom(kop="Gemeente", breedte=1.5),
            *(kolom for groep in ("75+", "85+") for kolom in _kop(groep, begin, eind)),
        ),
        rijen,
        duiding=_duiding(basis),
        noten=[f"{begin} is geteld, niet geraamd.", _OPTELLING if samen else ""],
        bron=basis.herkomst_raming,
        jaren_getoond=True,
        totaal=samen,
    )


_OPTELLING = (
    "De raming voor de regio is gemaakt met de leeftijden van alle gemeenten samen. Door afronding "
    "tellen de gemeenten daar niet precies toe op."
)


def _kop(groep: str, begin: object, eind: object) -> tuple[Kolom, ...]:
    return (
        Kolom(kop=f"{groep} in {begin}", rechts=True, leeg="niet geraamd"),
        Kolom(kop=f"{groep} in {eind}", rechts=True, leeg="niet geraamd"),
        Kolom(kop="Bandbreedte", rechts=True, breedte=1.7, leeg=NVT, optioneel=True),
        Kolom(kop="Groei", rechts=True, breedte=0.8, leeg=NVT),
    )


def _eerste(basis: Basis) -> Ramingsreeks | None:
    """Return a forecast of 75-plussers, for its years."""
    reeksen = (een.eigen_raming("75plus") for een in (basis, *basis.gemeenten))
    return next((reeks for reeks in reeksen if reeks), None)


def _rij(naam: Tekst, basis: Basis) -> Rij:
    cellen: list[Waarde] = [naam]
    for groep in _GROEPEN:
        reeks = basis.eigen_raming(groep)
        begin, eind = (reeks.punten[0], reeks.punten[-1]) if reeks else (None, None)
        cellen += [_aantal(begin), _aantal(eind), _bandbreedte(eind), eind.groei if eind else None]
    return cellen


def _aantal(punt: Ramingspunt | None) -> Cijfer | None:
    return punt.aantal if punt else None


def _bandbreedte(punt: Ramingspunt | None) -> str | None:
    if punt is None or punt.onder is None or punt.boven is None:
        return None
    return f"{punt.onder} tot {punt.boven}"


def _duiding(basis: Basis) -> str:
    """Say where the number of 75-plussers grows fastest and where slowest."""
    groeit = [
        (reeks.punten[-1].groei, gemeente.naam)
        for gemeente in basis.gemeenten
        if (reeks := gemeente.eigen_raming("75plus"))
    ]
    bekend = [(groei, naam) for groei, naam in groeit if groei and groei.bekend]
    if len(bekend) < 2:
        return ""
    laag, hoog = (wie(bekend, key=lambda paar: paar[0].getal) for wie in (min, max))
    return (
        f"Het aantal 75-plussers groeit naar raming het sterkst {dutch.waar(hoog[1])} ({hoog[0]}) "
        f"en het minst {dutch.waar(laag[1])} ({laag[0]})."
    )
