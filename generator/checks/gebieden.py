"""Every area that has figures, in one shape: gemeente, region, wijken, gebieden, neighbours."""

from typing import Literal

from generator.calc.reeksen import op_jaar
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Getal, Jaar, Tekst
from generator.core.value import Value
from generator.inputs.model.cijfers import Cijfers, Gebied, Wijk, Wijken
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.gedeeld import Regiogemeente

NAMEN = {
    "inwoners": "inwoners",
    "inwoners_65plus": "65-plussers",
    "inwoners_75plus": "75-plussers",
    "inwoners_80plus": "80-plussers",
    "inwoners_85plus": "85-plussers",
    "huishoudens": "huishoudens",
    "eenpersoonshuishoudens": "eenpersoonshuishoudens",
    "huishoudens_zonder_kinderen": "huishoudens zonder kinderen",
    "huishoudens_met_kinderen": "huishoudens met kinderen",
    "woningvoorraad": "woningen",
    "koopwoningen": "koopwoningen",
    "huurwoningen": "huurwoningen",
    "corporatiewoningen": "corporatiewoningen",
}
"""Fields that are a number or share of people, households or homes, and what they are called."""
WIJKVELDEN = ("inwoners", "inwoners_65plus", "huishoudens", "eenpersoonshuishoudens")
"""The counts that wijken and gemeente both have, so that wijken add up to the gemeente."""

Soort = Literal["gemeente", "regio", "regiogemeente", "gebied", "wijk"]
"""A ``gebied`` of the list of that name may be the whole region; only smaller ones are a wijk."""


class Gebiedsbeeld(Value, frozen=True, kw_only=True):
    """An area: what it is, how a sentence calls it (``in Dorp``) and its figures.

    ``pad`` is the key under which all its figures stand in the input, when they stand together.
    """

    soort: Soort
    waar: str
    cijfers: Cijfers
    pad: str = ""

    def cijfer(self, veld: str) -> Cijfer | None:
        """Return the figure in field ``veld`` when its number is known."""
        found: Cijfer | None = getattr(self.cijfers, veld)
        return found if found is not None and found.bekend else None

    def op_jaar(self, veld: str, naast: Cijfer) -> Cijfer | None:
        """Return the figure in ``veld`` of the year of ``naast``, else that of another year."""
        reeks = getattr(self.cijfers, f"{veld}_reeks", None)
        return op_jaar(self.cijfer(veld), reeks, naast.jaar)

    def naast(self, veld: str, deel: Cijfer) -> Cijfer | None:
        """Return the figure in ``veld`` to set beside ``deel``, when it is in the same unit."""
        found = self.op_jaar(veld, deel)
        return found if found is not None and found.eenheid == deel.eenheid else None


def gebieden(dossier: Dossier) -> tuple[Gebiedsbeeld, ...]:
    """Return all areas of ``dossier`` but the country, the largest first."""
    regio = dossier.regio
    return (
        de_regio(dossier),
        *(_van_regiogemeente(gemeente) for gemeente in (regio.gemeenten if regio else ())),
        eigen_gemeente(dossier),
        *(_van_gebied(gebied) for gebied in dossier.gebieden),
        *lijst_wijken(dossier),
    )


def eigen_gemeente(dossier: Dossier) -> Gebiedsbeeld:
    """Return the gemeente itself."""
    return Gebiedsbeeld(
        soort="gemeente", waar="in de gemeente", cijfers=dossier.cijfers, pad="cijfers"
    )


def de_regio(dossier: Dossier) -> Gebiedsbeeld:
    """Return the region."""
    return Gebiedsbeeld(
        soort="regio", waar="in de regio", cijfers=dossier.regiocijfers, pad="regiocijfers"
    )


def los_cijfer(getal: Getal, eenheid: str, peildatum: Datum | Jaar) -> Cijfer:
    """Return a number of a list as a figure: its unit and date stand once for the whole list."""
    return Cijfer(waarde=getal, eenheid=Tekst(eenheid), peildatum=peildatum, sources=getal.sources)


def lijst_wijken(dossier: Dossier) -> tuple[Gebiedsbeeld, ...]:
    """Return the wijken that are set side by side in ``cijfers.wijken``."""
    wijken = dossier.cijfers.wijken
    return tuple(_van_wijk(wijk, wijken) for wijk in wijken.lijst) if wijken else ()


def _van_regiogemeente(gemeente: Regiogemeente) -> Gebiedsbeeld:
    return Gebiedsbeeld(
        soort="regiogemeente",
        waar=dutch.waar(gemeente.naam.kaal),
        cijfers=Cijfers(
            inwoners=gemeente.inwoners,
            inwoners_65plus=gemeente.inwoners_65plus,
            huishoudens=gemeente.huishoudens,
            woningvoorraad=gemeente.woningvoorraad,
        ),
    )


def _van_gebied(gebied: Gebied) -> Gebiedsbeeld:
    return Gebiedsbeeld(
        soort="gebied" if gebied.niveau in ("regio", "gemeente") else "wijk",
        waar=dutch.waar(gebied.naam.kaal),
        cijfers=Cijfers(inwoners=gebied.inwoners, huishoudens=gebied.huishoudens),
    )


def _van_wijk(wijk: Wijk, wijken: Wijken) -> Gebiedsbeeld:
    def cijfer(getal: Getal | None, eenheid: str) -> Cijfer | None:
        return None if getal is None else los_cijfer(getal, eenheid, wijken.peildatum)

    return Gebiedsbeeld(
        soort="wijk",
        waar=dutch.waar(wijk.naam.kaal),
        cijfers=Cijfers(
            inwoners=cijfer(wijk.inwoners, "personen"),
            inwoners_65plus=cijfer(wijk.inwoners_65plus, "personen"),
            huishoudens=cijfer(wijk.huishoudens, "huishoudens"),
            eenpersoonshuishoudens=cijfer(wijk.eenpersoonshuishoudens, "huishoudens"),
            koopwoningen=cijfer(wijk.koopwoningen, "procent"),
            huurwoningen=cijfer(wijk.huurwoningen, "procent"),
        ),
    )
