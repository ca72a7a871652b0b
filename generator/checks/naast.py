"""The figures of gemeenten that stand beside each other in tables of the region."""

from collections.abc import Iterator

from generator.calc.groepen import doet_mee
from generator.calc.uitkomst import Basis
from generator.checks.gebieden import NAMEN
from generator.checks.samenhang import Samenhang
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Jaar, Leaf
from generator.core.value import Value

_KORT = {
    "gemiddelde_huishoudensgrootte": "grootte van huishoudens",
    "bevolkingsdichtheid": "bevolkingsdichtheid",
    "woz_waarde": "WOZ-waarde",
    "wmo_clienten_per_1000": "cliënten Wmo",
    "aow_per_1000": "inwoners met AOW",
}
"""What figures are called that have no name in a sentence yet."""


class Naast(Value, frozen=True, kw_only=True):
    """A figure of one gemeente that stands beside the same figure of the others."""

    basis: Basis
    soort: str
    wat: str
    bij: Cijfer | Leaf
    jaar: int | None
    cijfer: Cijfer | None = None


def soorten(samenhang: Samenhang) -> list[list[Naast]]:
    """Return the figures of all gemeenten, those that stand beside each other together."""
    rijen: dict[str, list[Naast]] = {}
    for basis in samenhang.gemeenten:
        for een in (*_kerncijfers(basis), *_groepscijfers(basis)):
            if samenhang.eigen(een.bij):
                rijen.setdefault(een.soort, []).append(een)
    return [rij for rij in rijen.values() if len(rij) > 1]


def _kerncijfers(basis: Basis) -> Iterator[Naast]:
    cijfers = basis.dossier.cijfers
    for veld in cijfers.__struct_fields__:
        inhoud = getattr(cijfers, veld)
        wat = NAMEN.get(veld) or _KORT.get(veld, veld.replace("_", " "))
        if isinstance(inhoud, Cijfer):
            yield from _een(basis, veld, wat, inhoud)
    for veld, deel, wat in (
        ("woninggeschiktheid", "nultreden", "geschiktheid van woningen"),
        ("huishoudens_75plus", "alleen", "huishoudens van 75-plussers"),
    ):
        samen = getattr(cijfers, veld)
        if samen is not None:
            yield from _een(basis, veld, wat, getattr(samen, deel))
    for veld, wat in (("leeftijdsopbouw", "leeftijdsopbouw"), ("wijken", "cijfers per wijk")):
        blok = getattr(cijfers, veld)
        if blok is not None:
            moment = blok.peildatum
            yield Naast(basis=basis, soort=veld, wat=wat, bij=moment, jaar=_jaar(moment))


def _groepscijfers(basis: Basis) -> Iterator[Naast]:
    for groep in filter(doet_mee, basis.dossier.aandachtsgroepen):
        id, wie = groep.id.kaal, f"'{groep.naam.kaal}'"
        if groep.omvang_huidig and groep.omvang_huidig.lokaal:
            yield from _een(basis, f"omvang {id}", f"omvang van {wie}", groep.omvang_huidig.lokaal)
        for wat, deel in (("aanbod", groep.aanbod_huidig), ("behoefte", groep.behoefte)):
            for item in deel.wonen if deel else ():
                soort = f"{wat} {id} {item.woonvorm.kaal} {item.jaar or ''}"
                tekst = f"{wat} van {item.woonvorm.kaal} voor {wie}"
                yield from _een(basis, soort, tekst, item.cijfer)


def _een(basis: Basis, soort: str, wat: str, cijfer: Cijfer) -> Iterator[Naast]:
    if cijfer.sources:
        jaar = _jaar(cijfer.peildatum) if cijfer.bekend else None
        yield Naast(basis=basis, soort=soort, wat=wat, bij=cijfer, jaar=jaar, cijfer=cijfer)


def _jaar(moment: Datum | Jaar | None) -> int | None:
    return moment.year if isinstance(moment, Datum) else moment and int(moment)
