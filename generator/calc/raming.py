"""The own indicative forecast of 65+, 75+ and 85+, with margins and a back-test.

The model is in :mod:`generator.calc.cohort`; survival, margins and limits come from
``landelijk/raming.yaml``. A forecast that the gemeente itself gives for the group ``ouderen``
replaces the whole 65+ series: one series never mixes two models.
"""

from generator.calc import cohort, ramingstekst
from generator.calc.opzet import Opzet
from generator.calc.prognose import gegeven_reeks
from generator.calc.rekenen import Rekenaar, term
from generator.calc.toets import toets
from generator.calc.uitkomst import Ouderenraming, Ramingspunt, Ramingsreeks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Tekst
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.gedeeld import Marge

_STAP = 10
_NAMEN = {"65plus": "65-plussers", "75plus": "75-plussers", "85plus": "85-plussers"}


def ouderenraming(
    rekenaar: Rekenaar, dossier: Dossier, opzet: Opzet | None
) -> Ouderenraming | None:
    """Return the forecast for older people.

    Args:
        rekenaar: notes the calculations.
        dossier: inhabitants, sources, and a possible own forecast of the gemeente.
        opzet: settings and age bands, or ``None`` when the age table lacks this gemeente.

    Returns:
        The forecast, or ``None`` when there are neither age bands nor a given forecast.
    """
    gegeven = gegeven_reeks(rekenaar, dossier)
    if opzet is None:
        return Ouderenraming(reeksen=(gegeven,)) if gegeven else None
    test, klein = toets(opzet), _is_klein(dossier, opzet)
    verruimd = klein or (test is not None and test.fors)
    factor = float(opzet.raming.marge_factor) if verruimd else 1.0
    reeksen = tuple(_reeks(opzet, marge, factor) for marge in opzet.raming.marges)
    return Ouderenraming(
        reeksen=tuple(gegeven if gegeven and r.groep == gegeven.groep else r for r in reeksen),
        label=ramingstekst.label(opzet, reeksen, test, klein),
        kort=ramingstekst.kort(opzet.raming.model.kaal),
        waarschuwing=ramingstekst.waarschuwing(test),
        toets=test,
        bandjes=opzet.bandjes,
        bronnen=opzet.bronnen,
    )


def afgerond(aantal: float) -> float:
    """Round a forecast for print: tens below 1,000, fifties below 10,000, hundreds above."""
    stap = _STAP if aantal < 1000 else 50 if aantal < 10_000 else 100
    return float(stap * round(aantal / stap))


def band(verwacht: float, deel: float) -> tuple[float, float]:
    """Return the bounds of a forecast for print; never the same number twice."""
    onder, boven = afgerond(verwacht * (1 - deel)), afgerond(verwacht * (1 + deel))
    if onder < boven or not deel:
        return onder, boven
    return max(onder - _STAP, 0.0), boven + _STAP


def _is_klein(dossier: Dossier, opzet: Opzet) -> bool:
    inwoners = dossier.cijfers.inwoners
    geteld = inwoners.getal if inwoners is not None and inwoners.bekend else None
    aantal = sum(opzet.leeftijden.klassen.values()) if geteld is None else geteld
    return aantal < opzet.raming.marge_kleine_gemeente


def _reeks(opzet: Opzet, marge: Marge, factor: float) -> Ramingsreeks:
    raming, naam, leeftijd = opzet.raming, _NAMEN[marge.groep.kaal], int(marge.groep.kaal[:2])
    start = cohort.vanaf(opzet.leeftijden.klassen, leeftijd)
    basis = opzet.geteld(float(start), opzet.basisjaar, raming.bron_leeftijden)
    punten = [Ramingspunt(jaar=raming.basisjaar, aantal=basis)]
    for jaar, procent in sorted(marge.jaren.items()):
        if jaar in opzet.bandjes and jaar > opzet.basisjaar:
            verwacht = cohort.vanaf(opzet.bandjes[jaar], leeftijd)
            ruim = Getal(float(procent) * factor, procent.sources)
            punten.append(_punt(opzet, naam, jaar, verwacht, ruim, basis))
    return Ramingsreeks(
        groep=marge.groep.kaal,
        naam=naam,
        eigen=True,
        model=raming.model.kaal,
        scenario=raming.scenario.kaal,
        basisjaar=raming.basisjaar,
        punten=tuple(punten),
    )


def _punt(
    opzet: Opzet, naam: str, jaar: Jaar, verwacht: float, procent: Getal, basis: Cijfer
) -> Ramingspunt:
    tekst = f"{naam} {int(jaar)}"

    def geraamd(getal: float, formule: str) -> Cijfer:
        return opzet.geraamd(getal, int(jaar), f"{tekst}{formule}")

    aantal = geraamd(afgerond(verwacht), ": leeftijdsklassen × overleving per vijf jaar")
    van = term(f"{naam} {opzet.basisjaar}", basis)
    onder, boven = band(verwacht, float(procent) / 100)
    return Ramingspunt(
        jaar=jaar,
        aantal=aantal,
        marge=Cijfer(
            waarde=procent,
            eenheid=Tekst("procent"),
            peildatum=jaar,
            sources=procent.sources,
        ),
        onder=geraamd(onder, " − bandbreedte"),
        boven=geraamd(boven, " + bandbreedte"),
        groei=Rekenaar(opzet.sources).groei(van, term(tekst, aantal), decimalen=0),
    )
