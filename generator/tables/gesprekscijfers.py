"""The figures that matter in the talk with one partner: those of its domains and groups."""

from collections.abc import Iterator

from generator.calc.bronregel import bronregel
from generator.calc.gesprek import Gesprek
from generator.calc.uitkomst import Basis
from generator.core.cijfer import Cijfer
from generator.core.leaf import Jaar, Tekst
from generator.core.value import Value
from generator.document.blocks import Table
from generator.inputs.model.groepen import GROEP_OUDEREN
from generator.tables.bouw import NVT, Kolom, tabel
from generator.tables.woorden import gebied

_KERN = {
    "wonen": ("corporatiewoningen", "huurwoningen", "woningvoorraad"),
    "zorg": ("wmo_clienten_per_1000", "aandeel_75plus", "aandeel_85plus"),
    "welzijn": ("aandeel_eenpersoonshuishoudens", "wmo_clienten_per_1000", "aandeel_65plus"),
}
"""Per domain the key figures that matter in a talk, the most telling first."""

_MEESTE = {1: 3, 2: 2, 3: 1}
"""How many of these are told per domain, by the number of domains of the partner."""

_MEESTE_TEKORTEN = 4

_RAMING = {"wonen": "65plus", "zorg": "75plus", "welzijn": "75plus"}
"""Per domain the age group of which the forecast is told."""

_TERMIJNEN = (10, 15)
"""How many years after the document the forecast is told for."""


class Feit(Value, frozen=True, kw_only=True):
    """A known figure for a talk: what it is, of when, and whether it is our own forecast."""

    naam: str
    cijfer: Cijfer
    moment: Jaar | Tekst | None = None
    geraamd: bool = False


def maak(basis: Basis, partner: Tekst | str) -> Table | None:
    """Return the known figures for the talk with ``partner`` (its id)."""
    gesprek = basis.analyse.gesprekken.met(partner)
    feiten = feiten_van(basis, gesprek)
    raming = basis.analyse.ouderen if any(feit.geraamd for feit in feiten) else None
    geteld = bronregel(basis, [feit.cijfer for feit in feiten if not feit.geraamd])
    return tabel(
        basis,
        f"gesprekscijfers-{gesprek.partner.id.kaal}",
        f"Cijfers voor het gesprek met {gesprek.partner.naam}",
        (
            Kolom(kop="Gegeven", breedte=2.6),
            Kolom(kop="Jaar", breedte=0.8, leeg=NVT),
            Kolom(kop="Aantal", rechts=True, eenheid=True, breedte=1.3),
        ),
        [(feit.naam, feit.moment, feit.cijfer) for feit in feiten],
        noten=[raming.waarschuwing] if raming else (),
        bron=". ".join(regel for regel in (geteld, raming.kort if raming else "") if regel),
        jaren_getoond=True,
    )


def feiten_van(basis: Basis, gesprek: Gesprek) -> list[Feit]:
    """Return what is known for the talk, in the order of the domains."""
    domeinen = list(dict.fromkeys(d.kaal for d in gesprek.partner.domeinen)) or list(_KERN)
    feiten = [feit for domein in domeinen for feit in _kern(basis, gesprek, domein, len(domeinen))]
    if gesprek.over_ouderen:
        feiten += _geraamd(basis, _RAMING[domeinen[-1]])
    feiten += _omvang(basis, gesprek)
    if gesprek.over_ouderen and "wonen" in domeinen:
        feiten += _tekorten(basis)
    bekend = [feit for feit in feiten if feit.cijfer.bekend]
    return list({(feit.naam, feit.cijfer.kaal): feit for feit in bekend}.values())


def _kern(basis: Basis, gesprek: Gesprek, domein: str, domeinen: int) -> Iterator[Feit]:
    for id in _KERN[domein][: _MEESTE[domeinen]]:
        kern = basis.analyse.kerncijfer(id)
        if kern and (gesprek.over_ouderen or not id.endswith("plus")):
            yield Feit(naam=kern.naam, cijfer=kern.gemeente, moment=_moment(kern.gemeente))


def _geraamd(basis: Basis, groep: str) -> Iterator[Feit]:
    jaren = [basis.dossier.document.datum.year + termijn for termijn in _TERMIJNEN]
    for reeks in basis.analyse.ouderen.reeksen if basis.analyse.ouderen else ():
        for punt in reeks.punten if reeks.groep == groep else ():
            if int(punt.jaar) in jaren:
                wie = f"{reeks.naam} (eigen raming)" if reeks.eigen else reeks.naam
                naam = f"Verwacht aantal {wie}"
                yield Feit(naam=naam, cijfer=punt.aantal, moment=punt.jaar, geraamd=reeks.eigen)


def _omvang(basis: Basis, gesprek: Gesprek) -> Iterator[Feit]:
    ids = {groep.id for groep in gesprek.groepen}
    if not gesprek.over_ouderen:
        ids.discard(Tekst(GROEP_OUDEREN))
    for beeld in basis.analyse.groepen:
        if beeld.groep.id in ids and beeld.omvang is not None:
            naam = f"{beeld.groep.naam}: huidige omvang"
            yield Feit(naam=naam, cijfer=beeld.omvang, moment=_moment(beeld.omvang))


def _tekorten(basis: Basis) -> Iterator[Feit]:
    """Yield the largest shortages that are known."""
    bekend = [tekort for tekort in basis.analyse.tekorten if tekort.tekort.bekend]
    for tekort in sorted(bekend, key=lambda tekort: -tekort.tekort.getal)[:_MEESTE_TEKORTEN]:
        wat = "extra nodig" if tekort.opgegeven else "tekort"
        naam = f"{tekort.woonvorm.meervoud.capitalize()}: {wat} ({gebied(basis, tekort)})"
        moment = tekort.tekort.periode or tekort.jaar
        yield Feit(naam=naam, cijfer=tekort.tekort, moment=moment)


def _moment(cijfer: Cijfer) -> Jaar | Tekst | None:
    return cijfer.jaar if cijfer.jaar is not None else cijfer.periode
