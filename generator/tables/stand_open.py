"""What the gemeenten of the region lack most, and who can deliver it."""

from generator.calc.standopen import Openstaand, openstaand
from generator.calc.uitkomst import Basis
from generator.core import dutch
from generator.core.leaf import Tekst
from generator.document.blocks import Table
from generator.tables.bouw import Kolom, Waarde, tabel

_MEESTE, _PARTIJEN, _NAMEN = 15, 3, 2
"""More rows help nobody to begin, and more parties nobody to choose whom to call first."""

_NIEMAND = "nog af te spreken"


def maak(basis: Basis) -> Table | None:
    """Return a row for each kind of part, what most gemeenten lack first."""
    alle = openstaand([een.analyse.volledigheid for een in basis.gemeenten])
    sources = basis.stand.totaal.sources
    return tabel(
        basis,
        "stand_open",
        f"Wat er in {basis.naam} het meest ontbreekt",
        (
            Kolom(kop="Onderdeel", breedte=1.2),
            Kolom(kop="Wat er ontbreekt", breedte=2.2),
            Kolom(kop="Gemeenten", rechts=True),
            Kolom(kop="Nog open", rechts=True, breedte=1.4),
            Kolom(kop="Wie het kan leveren", breedte=2.2),
        ),
        [
            (
                een.onderdeel,
                _wat(een),
                Tekst(str(een.gemeenten), sources),
                Tekst(f"{dutch.getal(een.open)} van {dutch.getal(een.gevraagd)}", sources),
                _levert(een),
            )
            for een in alle[:_MEESTE]
        ],
        noten=(_noot(len(alle)),),
    )


def _wat(een: Openstaand) -> str:
    """Return what is missing, with a few examples where the kind does not say enough."""
    anders = [
        naam for naam in een.namen if een.wat.casefold() not in naam.casefold() or not een.wat
    ]
    rest = len(anders) - _NAMEN
    meer = [f"en nog {dutch.telwoord(rest)}"] if rest > 0 else []
    namen = [dutch.kleine_letter(naam) for naam in anders[:_NAMEN]]
    voorbeelden = "; ".join([*namen, *meer])
    return dutch.hoofdletter(": ".join(filter(None, (een.wat, voorbeelden))))


def _levert(een: Openstaand) -> Waarde:
    if not een.levert:
        return _NIEMAND
    rest = len(een.levert) - _PARTIJEN
    meer = (f"en nog {dutch.telwoord(rest)}",) if rest > 0 else ()
    return (*een.levert[:_PARTIJEN], *meer)


def _noot(aantal: int) -> str:
    rest = aantal - _MEESTE
    if rest <= 0:
        return ""
    soorten = dutch.meervoud(rest, "ander soort onderdeel", "andere soorten onderdelen")
    return (
        f"Daarnaast {dutch.meervoud(rest, 'is', 'zijn')} er {dutch.telwoord(rest)} {soorten} open."
    )
