"""Which partner is asked for what, and in what it has a part."""

from collections.abc import Sequence

from generator.calc.eisen.eis import Hiaat
from generator.calc.gesprek import Gesprek, Gesprekken
from generator.calc.groepen import doet_mee
from generator.calc.leveranciers import leveranciers
from generator.core.leaf import Tekst
from generator.inputs.model.dossier import Dossier
from generator.inputs.model.groepen import GROEP_OUDEREN, Aandachtsgroep
from generator.inputs.model.proces import Partner

_VAKMENSEN = ("zorgaanbieder", "werkgevers", "overig")
"""Kinds of partner that may work for a few groups only."""

_DE_VRAGEN_ZELF = "proces.validatie"
"""The answers of the partners are not asked for in a talk: they are the talk."""


def gesprekken(dossier: Dossier, hiaten: Sequence[Hiaat]) -> Gesprekken:
    """Return the talk with each partner but the gemeente, in the order of the input."""
    partners = _met_gemeente(dossier)
    levert = [
        (hiaat, leveranciers(hiaat.levert.kaal, partners) if hiaat.levert else frozenset[str]())
        for hiaat in hiaten
        if not hiaat.path.startswith(_DE_VRAGEN_ZELF)
    ]
    eigen = {partner.id.kaal for partner in partners if partner.soort == "gemeente"}
    return Gesprekken(
        partners=tuple(
            _gesprek(dossier, partner, [h for h, wie in levert if partner.id.kaal in wie])
            for partner in partners
            if partner.id.kaal not in eigen
        ),
        gemeente=tuple(hiaat for hiaat, wie in levert if wie and wie <= eigen),
        anderen=tuple(hiaat for hiaat, wie in levert if not wie),
    )


def _met_gemeente(dossier: Dossier) -> tuple[Partner, ...]:
    """Return the partners; the gemeente delivers also when it is not listed as one."""
    eigen = dossier.gemeente
    if eigen is None or any(partner.soort == "gemeente" for partner in dossier.partners):
        return dossier.partners
    naam = Tekst(f"Gemeente {eigen.naam.kaal}", eigen.naam.sources)
    gemeente = Partner(id=Tekst(""), naam=naam, soort=Tekst("gemeente"), rol=Tekst(""))
    return (*dossier.partners, gemeente)


def _gesprek(dossier: Dossier, partner: Partner, hiaten: Sequence[Hiaat]) -> Gesprek:
    ambities = [a for a in dossier.ambities if partner.id in (a.trekker, *a.partners)]
    maatregelen = [m for m in dossier.maatregelen if partner.id in (m.wie.trekker, *m.wie.partners)]
    gevraagd = {hiaat.over for hiaat in hiaten if hiaat.path.startswith("aandachtsgroepen[")}
    genoemd = {id for ambitie in ambities for id in ambitie.groepen}
    genoemd |= {id for maatregel in maatregelen for id in maatregel.groepen}
    meedoend = [groep for groep in dossier.aandachtsgroepen if doet_mee(groep)]
    eerst = [groep for groep in meedoend if groep.naam.kaal in gevraagd]
    dan = [groep for groep in meedoend if groep.id in genoemd and groep not in eerst]
    return Gesprek(
        partner=partner,
        hiaten=tuple(hiaten),
        ambities=tuple(ambities),
        maatregelen=tuple(maatregelen),
        groepen=(*eerst, *dan),
        over_ouderen=partner.soort not in _VAKMENSEN or _met_ouderen(eerst or dan),
    )


def _met_ouderen(groepen: Sequence[Aandachtsgroep]) -> bool:
    return not groepen or any(groep.id.startswith(GROEP_OUDEREN) for groep in groepen)
