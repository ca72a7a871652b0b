"""T4 for older people: the expected number of 65+, 75+ and 85+ with its margin."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Ouderenraming, Ramingspunt, Ramingsreeks
from generator.core import dutch
from generator.document.blocks import Table
from generator.tables.bouw import NVT, Kolom, Rij, Waarde, tabel


def maak(basis: Basis) -> Table | None:
    """Return one row per year; per age group the number and the margin around it."""
    raming = basis.analyse.ouderen
    if raming is None:
        return None
    kolommen = [Kolom(kop="Jaar", breedte=0.7)]
    for reeks in raming.reeksen:
        kolommen.append(Kolom(kop=reeks.naam, rechts=True, leeg="niet geraamd"))
        kolommen.append(
            Kolom(kop="Bandbreedte", rechts=True, breedte=1.3, leeg=NVT, optioneel=True)
        )
    eigen = any(reeks.eigen for reeks in raming.reeksen)
    return tabel(
        basis,
        "ouderenraming",
        f"Verwacht aantal ouderen {dutch.waar(basis.naam)}",
        kolommen,
        _rijen(raming),
        duiding=_duiding(basis, raming),
        noten=[*_herkomst(raming), raming.label, raming.waarschuwing],
        bron=_bron(basis, raming) if eigen else "",
        jaren_getoond=True,
    )


def _bron(basis: Basis, raming: Ouderenraming) -> str:
    """Return the source line of the own forecast, before it that of a given series."""
    gegeven = [punt.aantal for r in raming.reeksen if not r.eigen for punt in r.punten]
    return ". ".join(regel for regel in (bronregel(basis, gegeven), raming.kort) if regel)


def _rijen(raming: Ouderenraming) -> list[Rij]:
    jaren = sorted({punt.jaar for reeks in raming.reeksen for punt in reeks.punten})
    rijen: list[Rij] = []
    for jaar in jaren:
        rij: list[Waarde] = [str(jaar)]
        for reeks in raming.reeksen:
            punt = next((p for p in reeks.punten if p.jaar == jaar), None)
            rij += [punt.aantal if punt else None, _bandbreedte(punt)]
        rijen.append(rij)
    return rijen


def _bandbreedte(punt: Ramingspunt | None) -> Waarde:
    if punt is None or punt.onder is None or punt.boven is None:
        return None
    return f"{punt.onder} tot {punt.boven}"


def _herkomst(raming: Ouderenraming) -> list[str]:
    """Say for each series whether it was given, and what stands in its base year."""
    gegeven = [
        f"{reeks.naam}: aangeleverde prognose. Model: {reeks.model}; scenario: {reeks.scenario}; "
        f"basisjaar: {reeks.basisjaar}."
        for reeks in raming.reeksen
        if not reeks.eigen
    ]
    geteld = [f"{r.basisjaar} is geteld, niet geraamd." for r in raming.reeksen if r.eigen]
    return [*gegeven, *geteld[:1]]


def _duiding(basis: Basis, raming: Ouderenraming) -> str:
    reeks = raming.reeks("75plus") or raming.reeksen[0]
    begin, eind = reeks.punten[0], reeks.punten[-1]
    if begin is eind or eind.groei is None or not eind.groei.bekend:
        return ""
    return (
        f"{dutch.waar(basis.naam, begin=True)} {_hoe(reeks)} het aantal {reeks.naam} van "
        f"{begin.aantal} in {begin.jaar} naar ongeveer {eind.aantal} in {eind.jaar} "
        f"({'+' if eind.groei.getal > 0 else ''}{eind.groei})."
    )


def _hoe(reeks: Ramingsreeks) -> str:
    groei = reeks.punten[-1].groei
    return "daalt" if groei is not None and groei.bekend and groei.getal < 0 else "groeit"
