"""The figures that stand beside each other in tables of a region: of gemeenten and of itself."""

from collections.abc import Iterator, Mapping

from generator.calc.groepen import doet_mee
from generator.checks.gebieden import NAMEN
from generator.checks.samenhang import Samenhang, naam
from generator.core.cijfer import Cijfer
from generator.core.leaf import Datum, Jaar, Leaf
from generator.core.value import Value
from generator.inputs.model.cijfers import Cijfers
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import Aandachtsgroep

_KORT = {
    "gemiddelde_huishoudensgrootte": "grootte van huishoudens",
    "bevolkingsdichtheid": "bevolkingsdichtheid",
    "woz_waarde": "WOZ-waarde",
    "wmo_clienten_per_1000": "cliënten Wmo",
    "aow_per_1000": "inwoners met AOW",
}
"""What figures are called that have no name in a sentence yet."""


class Naast(Value, frozen=True, kw_only=True):
    """A figure of a gemeente or of the region that stands beside the same one of the others.

    ``deel`` is the part of the analysis it is in; ``soort`` tells what stands beside each other.
    """

    wie: str
    deel: str
    soort: str
    wat: str
    bij: Cijfer | Leaf
    jaar: int | None
    cijfer: Cijfer | None = None


DE_REGIO = "de regio"
"""What the region itself is called in a sentence."""
KERNCIJFER, OMVANG = "kerncijfer", "omvang"


def soorten(samenhang: Samenhang) -> list[list[Naast]]:
    """Return the figures that stand beside each other together; those of the region come last."""
    rijen: dict[str, list[Naast]] = {}
    for basis in samenhang.gemeenten:
        for een in _van_dossier(naam(basis), basis.dossier):
            if samenhang.eigen(een.bij):
                rijen.setdefault(een.soort, []).append(een)
    for een in _van_dossier(DE_REGIO, samenhang.regio):
        if samenhang.van_regio(een.bij) and samenhang.hele_regio(een.cijfer):
            rijen.setdefault(een.soort, []).append(een)
    return [rij for rij in rijen.values() if len(rij) > 1]


def _van_dossier(wie: str, dossier: Dossier) -> Iterator[Naast]:
    yield from _kerncijfers(wie, dossier.cijfers)
    vormen = {vorm.id.kaal: vorm.meervoud.kaal for vorm in dossier.woonvormen}
    for groep in filter(doet_mee, dossier.aandachtsgroepen):
        yield from _groepscijfers(wie, groep, vormen)


def _kerncijfers(wie: str, cijfers: Cijfers) -> Iterator[Naast]:
    for veld in cijfers.__struct_fields__:
        inhoud = getattr(cijfers, veld)
        wat = NAMEN.get(veld) or _KORT.get(veld, veld.replace("_", " "))
        if isinstance(inhoud, Cijfer):
            yield from _een(wie, KERNCIJFER, veld, wat, inhoud)
    for veld, deel, wat in (
        ("woninggeschiktheid", "nultreden", "geschiktheid van woningen"),
        ("huishoudens_75plus", "alleen", "huishoudens van 75-plussers"),
    ):
        samen = getattr(cijfers, veld)
        if samen is not None:
            yield from _een(wie, KERNCIJFER, veld, wat, getattr(samen, deel))
    for veld, wat in (("leeftijdsopbouw", "leeftijdsopbouw"), ("wijken", "cijfers per wijk")):
        blok = getattr(cijfers, veld)
        if blok is not None:
            moment = blok.peildatum
            yield Naast(
                wie=wie, deel=KERNCIJFER, soort=veld, wat=wat, bij=moment, jaar=_jaar(moment)
            )


def _groepscijfers(wie: str, groep: Aandachtsgroep, vormen: Mapping[str, str]) -> Iterator[Naast]:
    id, naam_van = groep.id.kaal, f"'{groep.naam.kaal}'"
    omvang = groep.omvang_huidig
    cijfer = omvang and (omvang.regionaal if wie == DE_REGIO else omvang.lokaal)
    if cijfer:
        yield from _een(wie, OMVANG, f"omvang {id}", f"omvang van {naam_van}", cijfer)
    for wat, deel in (("aanbod", groep.aanbod_huidig), ("behoefte", groep.behoefte)):
        for item in deel.wonen if deel else ():
            vorm, jaar = item.woonvorm.kaal, item.jaar.kaal if item.jaar else ""
            tekst = f"{wat} aan {vormen.get(vorm, vorm)} voor {naam_van}"
            soort = f"{wat} {id} {vorm} {jaar}"
            yield from _een(wie, wat, soort, tekst, item.cijfer)


def _een(wie: str, deel: str, soort: str, wat: str, cijfer: Cijfer) -> Iterator[Naast]:
    if cijfer.sources:
        jaar = _jaar(cijfer.peildatum) if cijfer.bekend else None
        yield Naast(wie=wie, deel=deel, soort=soort, wat=wat, bij=cijfer, jaar=jaar, cijfer=cijfer)


def _jaar(moment: Datum | Jaar | None) -> int | None:
    return moment.year if isinstance(moment, Datum) else moment and int(moment)
