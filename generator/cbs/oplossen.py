"""The names in the description of a table → the codes that the table has today."""

from collections.abc import Mapping, Sequence
from itertools import product

from generator.cbs.antwoord import Lid, Maat
from generator.cbs.fouten import bevinding
from generator.cbs.namen import genoemd, totaal, zoek
from generator.cbs.tabel import Cel, Figuur, Onderdeel, Opbouw, Tabel
from generator.core.errors import WoonzorgError
from generator.core.finding import Level
from generator.core.value import Value

_EIGEN_NAAM = (
    "zet bij de groep in aandachtsgroepen.yaml achter cbs_categorie de naam zoals die er wel is"
)
_ZIE = "meld dit aan de makers, met het nummer van de tabel; de andere cijfers gaan gewoon door"


class Adres(Value, frozen=True, kw_only=True):
    """Where a cell stands: its measure, and the members of which the numbers are added up."""

    maat: str
    leden: tuple[tuple[str, ...], ...]


class Onvindbaar(WoonzorgError):
    """A name that the table does not have, or has more than once."""


def cellen(onderdeel: Onderdeel) -> tuple[Cel, ...]:
    """Return the cells that a part of the description needs."""
    if isinstance(onderdeel, Opbouw):
        return tuple(onderdeel.klassen.values())
    if isinstance(onderdeel, Figuur) and onderdeel.deel_van is not None:
        return (onderdeel.cel, onderdeel.deel_van)
    return (onderdeel.cel,)


def adres_van(
    cel: Cel, tabel: Tabel, maten: Sequence[Maat], leden: Mapping[str, Sequence[Lid]]
) -> Adres:
    """Return where ``cel`` stands; ``leden`` are those of every dimension but place and time."""
    maat = zoek(maten, cel.maat)
    if len(maat) != 1:
        raise _onvindbaar(tabel, "kolom", cel.maat, len(maat), genoemd(maten))
    vreemd = set(cel.van or ()) - set(leden)
    if vreemd:
        dimensies = ", ".join(f"'{naam}'" for naam in leden) or "geen"
        raise _onvindbaar(tabel, "indeling", vreemd.pop(), 0, dimensies)
    per_dimensie = [_gekozen(cel, tabel, dim, leden[dim]) for dim in leden]
    return Adres(maat=maat[0].id, leden=tuple(product(*per_dimensie)))


def _gekozen(cel: Cel, tabel: Tabel, dimensie: str, leden: Sequence[Lid]) -> list[str]:
    """Return the members of one dimension that are added up; without a choice its total."""
    namen = (cel.van or {}).get(dimensie)
    if namen is None:
        alles = totaal(leden)
        if len(alles) != 1:
            raise _onvindbaar(tabel, dimensie, "Totaal", len(alles), genoemd(leden))
        return [alles[0].id]
    gekozen = []
    for naam in namen:
        gevonden = zoek(leden, naam)
        if len(gevonden) != 1:
            raise _onvindbaar(tabel, dimensie, naam, len(gevonden), genoemd(leden))
        gekozen.append(gevonden[0].id)
    return gekozen


def _onvindbaar(tabel: Tabel, waar: str, gezocht: str, aantal: int, er_is: str) -> Onvindbaar:
    naam = " of ".join(f"'{deel}'" for deel in gezocht.split("|"))
    hoe = "staat er niet in" if aantal == 0 else f"staat er {aantal} keer in"
    niet_gezien = "; de namen in deze tabel konden wij niet nagaan"
    message = (
        f"CBS-tabel {tabel.id} ziet er anders uit: {naam} ({waar}) {hoe}; er is: {er_is}"
        f"{niet_gezien if tabel.gecontroleerd == 'nee' else ''}"
    )
    per_groep = tabel.groep is not None and waar in (tabel.groep.cel.van or {})
    advies = _EIGEN_NAAM if per_groep else _ZIE
    return Onvindbaar([bevinding("WZ623", message, advies, Level.WAARSCHUWING)])
