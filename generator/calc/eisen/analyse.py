"""Step 1: the key figures, and the five questions that follow from the analysis."""

from collections.abc import Iterator
from functools import partial

from generator.calc.eisen.eis import ANALYSE, CONFRONTATIE, Eis
from generator.calc.eisen.stand import naar_cijfers, naar_tekst
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier

_CBS = "CBS"
_CORPORATIES = "Woningcorporaties"
_KERNCIJFERS = {
    "inwoners": ("Inwoners", _CBS),
    "inwoners_65plus": ("Inwoners van 65 jaar en ouder", _CBS),
    "inwoners_75plus": ("Inwoners van 75 jaar en ouder", _CBS),
    "inwoners_85plus": ("Inwoners van 85 jaar en ouder", _CBS),
    "huishoudens": ("Huishoudens", _CBS),
    "eenpersoonshuishoudens": ("Eenpersoonshuishoudens", _CBS),
    "huishoudens_75plus": ("Huishoudens van 75 jaar en ouder: alleen en samen", _CBS),
    "woningvoorraad": ("Woningen", _CBS),
    "koopwoningen": ("Koopwoningen", _CBS),
    "huurwoningen": ("Huurwoningen", _CBS),
    "corporatiewoningen": ("Woningen van corporaties", _CORPORATIES),
    "woninggeschiktheid": (
        "Geschiktheid van de woningen voor mensen met een beperking",
        _CORPORATIES,
    ),
}
_VRAGEN = {
    "tekort": "het woningtekort per groep",
    "passende_zorg": "de passende zorg",
    "welzijnsvoorzieningen": "de welzijnsvoorzieningen",
    "locatie": "de beste plekken om te wonen",
    "fair_share": "de eerlijke verdeling over de regio",
}
_eis = partial(Eis, stap="analyse")


def kerncijfers(dossier: Dossier) -> Iterator[Eis]:
    """Yield the key figures that an analysis cannot do without."""
    for veld, (naam, levert) in _KERNCIJFERS.items():
        eis = _eis(
            hoofdstuk=ANALYSE,
            onderwerp="Kerncijfers",
            over=naam,
            path=f"cijfers.{veld}",
            levert=(Tekst(levert),),
        )
        yield naar_cijfers(eis, (getattr(dossier.cijfers, veld),))


def analysevragen(dossier: Dossier) -> Iterator[Eis]:
    """Yield the five questions of the guide."""
    for veld, naam in _VRAGEN.items():
        eis = _eis(
            hoofdstuk=CONFRONTATIE,
            onderwerp="Analyse",
            over=f"Antwoord op de vraag over {naam}",
            path=f"analysevragen.{veld}",
            levert=(Tekst("Gemeente, met de partners"),),
        )
        yield naar_tekst(eis, getattr(dossier.analysevragen, veld))
