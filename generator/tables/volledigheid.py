"""How complete the input is: the requirements of the guide that are met, not known or missing."""

from collections.abc import Sequence

from generator.calc.eisen.telling import Telling
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Rij, tabel

_NAMEN = {"stap": "Stap van het handvat", "hoofdstuk": "Hoofdstuk"}


def maak(basis: Basis, per: str = "stap") -> Table | None:
    """Return a row per step of the guide, or ``per="hoofdstuk"`` per chapter, with the total."""
    if per not in _NAMEN:
        raise LookupError(f"de volledigheid is er per stap of per hoofdstuk, niet per '{per}'")
    uitkomst = basis.analyse.volledigheid
    delen = uitkomst.stappen if per == "stap" else uitkomst.hoofdstukken
    if not delen:
        return None
    return tabel(
        basis,
        "volledigheid" if per == "stap" else f"volledigheid-{per}",
        f"Volledigheid van {basis.naam} per {per}",
        (
            Kolom(kop=_NAMEN[per], breedte=2.6),
            Kolom(kop="Aanwezig", rechts=True),
            Kolom(kop="Nog niet bekend", rechts=True),
            Kolom(kop="Ontbreekt", rechts=True),
            Kolom(kop="Samen", rechts=True),
        ),
        [_rij(deel) for deel in (*delen, uitkomst.totaal)],
        duiding=_duiding(uitkomst.totaal, delen),
        totaal=True,
    )


def _rij(deel: Telling) -> Rij:
    aantallen = (deel.aanwezig, deel.onbekend, deel.ontbreekt, deel.totaal)
    return deel.naam, *(Tekst(dutch.getal(aantal), deel.sources) for aantal in aantallen)


def _duiding(totaal: Telling, delen: Sequence[Telling]) -> str:
    aantal = totaal.aanwezig
    stand = f"zijn er {aantal} aanwezig" if aantal > 1 else "is er één aanwezig"
    zin = f"Van de {totaal.totaal} onderdelen {stand if aantal else 'is er nog geen aanwezig'}."
    meest = max(delen, key=lambda deel: deel.totaal - deel.aanwezig)
    open_ = meest.totaal - meest.aanwezig
    return f"{zin} Het meeste is nog open bij ‘{meest.naam}’ ({open_})." if open_ else zin
