"""Step 4: the nine topics, the desired future, and the ambitions that lead there."""

from collections.abc import Iterator
from functools import partial

from generator.calc.eisen import eis as h
from generator.calc.eisen.eis import Eis
from generator.calc.eisen.stand import is_open, naar_cijfers, naar_feit
from generator.core.leaf import Tekst
from generator.inputs.model.analyse import Onderwerp
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.visie import EINDBEELDEN, Ambitie

_ONDERWERPEN = {
    "analyse_per_doelgroep": ("analyse per doelgroep", h.GROEPEN),
    "prioriteiten_urgenties": ("prioriteiten en urgenties", h.PRIORITEITEN),
    "woningbouwprogrammering": ("woningbouwprogrammering", h.WONINGBOUW),
    "zorg_welzijn_bij_wonen": ("zorg en welzijn bij het wonen", h.ZORG_WELZIJN),
    "leefbaarheid_leefomgeving": ("leefbaarheid en leefomgeving", h.LEEFBAARHEID),
    "preventie_gezondheid_veiligheid": (
        "preventie, positieve gezondheid en veiligheid",
        h.PREVENTIE,
    ),
    "doorstroming": ("doorstroming", h.DOORSTROMING),
    "technologie_domotica": ("technologie en domotica", h.TECHNOLOGIE),
    "kansen_laaghangend_fruit": ("kansen en laaghangend fruit", h.KANSEN),
}
_EINDBEELDEN = dict(
    zip(
        EINDBEELDEN,
        (
            "langer thuis wonen",
            "welzijn, zelfredzaamheid en eenzaamheid",
            "passende zorg, woning, omgeving en buitenruimte",
            "bestaande woningen en doorstroming",
            "mantelzorg, personeel en technologie",
        ),
        strict=True,
    )
)
_SAMEN = (Tekst("Gemeente, met de partners"),)
_eis = partial(Eis, stap="inhoudsopgave")


def onderwerpen(dossier: Dossier) -> Iterator[Eis]:
    """Yield the nine topics, the priorities and the building programme."""
    gevuld = {onderwerp.id for onderwerp in dossier.onderwerpen if _zegt_iets(onderwerp)}
    _analyse = partial(_eis, onderwerp="Analyse", levert=_SAMEN)
    for key, (naam, hoofdstuk) in _ONDERWERPEN.items():
        eis = _analyse(hoofdstuk=hoofdstuk, over=f"Onderwerp ‘{naam}’", path=f"onderwerpen[{key}]")
        yield naar_feit(eis, key in gevuld)
    eis = _analyse(hoofdstuk=h.PRIORITEITEN, over="Prioriteiten en urgenties", path="prioriteiten")
    yield naar_feit(eis, dossier.prioriteiten)
    eis = _analyse(hoofdstuk=h.WONINGBOUW, over="Woningbouwprogramma", path="woningbouwprogramma")
    yield naar_cijfers(eis, dossier.woningbouwprogramma)


def _zegt_iets(onderwerp: Onderwerp) -> bool:
    return bool(onderwerp.situatie or onderwerp.opgave or onderwerp.keuzes)


def eindbeelden(dossier: Dossier) -> Iterator[Eis]:
    """Yield the five visions, each with an ambition; the question of the national list is none."""
    visies = {beeld.id for beeld in dossier.eindbeelden if not is_open(beeld.visie)}
    gevolgd = {ambitie.eindbeeld for ambitie in dossier.ambities}
    for key, naam in _EINDBEELDEN.items():
        eis = _eis(
            hoofdstuk=h.EINDBEELD,
            onderwerp="Eindbeeld",
            over=f"Eindbeeld over {naam}",
            path=f"eindbeelden[{key}]",
            levert=_SAMEN,
        )
        yield naar_feit(eis, key in visies)
        eis = _eis(
            hoofdstuk=h.AMBITIES,
            onderwerp="Eindbeeld",
            over=naam,
            soort="ambitie die erbij hoort",
            path="ambities",
            levert=_SAMEN,
        )
        yield naar_feit(eis, key in gevolgd)


def ambities(dossier: Dossier) -> Iterator[Eis]:
    """Yield what makes each ambition measurable."""
    for ambitie in dossier.ambities:
        pad, naam = f"ambities[{ambitie.id.kaal}]", ambitie.naam.kaal
        _ambitie = partial(_eis, hoofdstuk=h.AMBITIES, onderwerp="Ambities", over=naam)
        eis = _ambitie(soort="doel met een jaar", path=f"{pad}.doelen")
        yield naar_feit(eis, _is_meetbaar(ambitie))
        eis = _ambitie(soort="nulmeting", path=f"{pad}.nulmeting")
        yield naar_cijfers(eis, (ambitie.nulmeting,))


def _is_meetbaar(ambitie: Ambitie) -> bool:
    """Whether there is a target with a year, or a reason why there is none."""
    return bool(ambitie.doelen or ambitie.niet_kwantificeerbaar)
