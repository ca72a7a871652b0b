"""Whether what gemeenten say of themselves adds up to what the region says."""

from collections.abc import Iterator, Sequence

from generator.calc.groepen import doet_mee
from generator.calc.reeksen import punt
from generator.calc.uitkomst import Basis
from generator.checks.gebieden import NAMEN, los_cijfer
from generator.checks.naam import genoemd
from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regels.definities import getallen
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, naam
from generator.checks.vergelijk import (
    som,
    wijkt_af,
    zeker_meer,
    zelfde_eenheid,
    zelfde_moment,
)
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Getal, Jaar, Tekst
from generator.core.value import replace
from generator.inputs.model.cijfers import Cijfers, Leeftijdsopbouw
from generator.inputs.model.groepen import Aandachtsgroep

FAMILIE = "Regio"

_TELLINGEN = [veld for veld in NAMEN if not veld.endswith("woningen")]
"""What is counted in people and households: koop-, huur- and corporatiewoningen are shares."""
_IN_LIJST = ("inwoners", "inwoners_65plus", "huishoudens", "woningvoorraad")
"""Of these the rules over one gemeente compare the list of the region with both sides."""
_MEEST = 8
"""Of more gemeenten a message does not list what each has."""

Deel = tuple[Basis, Cijfer]


@regioregel("WZ920", Level.WAARSCHUWING)
def gemeenten_samen_niet_de_regio(samenhang: Samenhang) -> Meldingen:
    """De cijfers van de gemeenten zijn samen die van de regio.

    Regio en gemeenten staan in de regiovisie naast elkaar. Tellen de eigen cijfers van de gemeenten
    niet op tot dat van de regio, dan klopt er een niet, of gaat het over een ander gebied. De regel
    kijkt naar losse cijfers, reeksen en de leeftijdsopbouw van hetzelfde moment.

    Handvat: stap 1 (de omvang, lokaal en regionaal).

    Fout:
        # de twee gemeenten hebben samen 14.700 eenpersoonshuishoudens
        regiocijfers:
          eenpersoonshuishoudens: {waarde: 17400, eenheid: huishoudens, peildatum: 2026, bron: cbs}

    Goed:
        # de twee gemeenten hebben samen 14.700 eenpersoonshuishoudens
        regiocijfers:
          eenpersoonshuishoudens: {waarde: 14700, eenheid: huishoudens, peildatum: 2026, bron: cbs}
    """
    for veld in _TELLINGEN:
        geheel: Cijfer | None = getattr(samenhang.regio.cijfers, veld)
        if geheel is not None and not _al_vergeleken(samenhang, veld, geheel):
            delen = [
                (basis, cijfer)
                for basis in samenhang.gemeenten
                if (cijfer := getattr(basis.dossier.cijfers, veld)) is not None
            ]
            yield from _opgeteld(samenhang, delen, geheel, NAMEN[veld])
        yield from _reeks(samenhang, veld)
    yield from _leeftijden(samenhang)


@regioregel("WZ921", Level.WAARSCHUWING)
def groep_samen_niet_de_regio(samenhang: Samenhang) -> Meldingen:
    """Een groep is in de gemeenten samen even groot als in de regio.

    Is een groep in de gemeenten samen groter of kleiner dan in de regio, dan zijn mensen dubbel of
    niet geteld. Dat geldt voor nu en voor de prognose.

    Handvat: stap 1 (de omvang van de groepen, lokaal en regionaal).

    Fout:
        # de gemeenten hebben samen 230 statushouders
        aandachtsgroepen:
          - id: statushouders
            omvang_huidig:
              regionaal: {waarde: 320, eenheid: personen, peildatum: 2026, bron: coa}

    Goed:
        # de gemeenten hebben samen 230 statushouders
        aandachtsgroepen:
          - id: statushouders
            omvang_huidig:
              regionaal: {waarde: 230, eenheid: personen, peildatum: 2026, bron: coa}
    """
    for groep in samenhang.regio.aandachtsgroepen:
        nu = groep.omvang_huidig.regionaal if groep.omvang_huidig else None
        delen = _omvang(samenhang, groep)
        yield from _opgeteld(samenhang, delen, nu, _in_groep(groep, nu))
        for prognose in groep.prognose:
            jaar = prognose.jaar
            straks = _in_jaar(prognose.regionaal, int(jaar))
            delen = _verwacht(samenhang, groep, int(jaar))
            wat = f"{_in_groep(groep, straks)} in {jaar.kaal}"
            yield from _opgeteld(samenhang, delen, straks, wat)


def _opgeteld(
    samenhang: Samenhang, delen: Sequence[Deel], geheel: Cijfer | None, wat: str
) -> Iterator[Melding]:
    """Yield a message when the gemeenten together differ from the region, of the same moment."""
    bekend = [(basis, cijfer) for basis, cijfer in delen if cijfer.bekend]
    cijfers = [cijfer for _, cijfer in bekend]
    if geheel is None or not geheel.bekend or not _te_vergelijken(samenhang, cijfers, geheel):
        return
    alle = samenhang.compleet and len(bekend) == len(samenhang.gemeenten)
    te_veel = len(cijfers) > 1 and zeker_meer(cijfers, geheel)
    if not (wijkt_af(cijfers, geheel) if alle else te_veel):
        return
    per = [f"{naam(basis)} {cijfer.kaal}" for basis, cijfer in bekend]
    yield meld(
        geheel,
        f"{'de' if alle else 'deze'} gemeenten hebben samen {dutch.getal(som(cijfers))} {wat}, "
        f"de regio {geheel.kaal}",
        f"kijk na welk cijfer niet klopt: {genoemd(per, hoogstens=_MEEST)}",
    )


def _te_vergelijken(samenhang: Samenhang, delen: Sequence[Cijfer], geheel: Cijfer) -> bool:
    """Whether parts and whole count the same, at the same moment, in this region."""
    return (
        bool(delen)
        and samenhang.hele_regio(geheel)
        and zelfde_eenheid(geheel, *delen)
        and all(zelfde_moment(deel, geheel) for deel in delen)
        and not _andere_definitie([geheel, *delen])
    )


def _al_vergeleken(samenhang: Samenhang, veld: str, geheel: Cijfer) -> bool:
    """Whether the list of the region has this of all gemeenten, so that others look at it."""
    return veld in _IN_LIJST and all(
        (cijfer := getattr(rij, veld)) is not None
        and cijfer.bekend
        and zelfde_moment(cijfer, geheel)
        for rij in samenhang.gebied.gemeenten
    )


def _reeks(samenhang: Samenhang, veld: str) -> Iterator[Melding]:
    """Yield a message at the first year of which the series do not add up."""
    if veld == "woningvoorraad":
        return
    sleutel = f"{veld}_reeks"
    geheel = getattr(samenhang.regio.cijfers, sleutel, None)
    for jaar in sorted(geheel.waarden) if geheel else ():
        delen = [
            (basis, cijfer)
            for basis in samenhang.gemeenten
            if (cijfer := punt(getattr(basis.dossier.cijfers, sleutel), int(jaar))) is not None
        ]
        gevonden = list(
            _opgeteld(samenhang, delen, punt(geheel, int(jaar)), f"{NAMEN[veld]} in {jaar.kaal}")
        )
        if gevonden:
            yield from gevonden[:1]
            return


def _leeftijden(samenhang: Samenhang) -> Iterator[Melding]:
    """Yield a message at the first class that does not add up.

    Where classes are not all inhabitants of their own area, the rules over one gemeente tell.
    """
    geheel = samenhang.regio.cijfers.leeftijdsopbouw
    alle = [samenhang.regio.cijfers, *(basis.dossier.cijfers for basis in samenhang.gemeenten)]
    for klasse in geheel.klassen if geheel and all(map(_opbouw_klopt, alle)) else ():
        delen = [
            (basis, cijfer)
            for basis in samenhang.gemeenten
            if (cijfer := _klasse(basis.dossier.cijfers.leeftijdsopbouw, klasse)) is not None
        ]
        wat = f"inwoners in de klasse {klasse.kaal}"
        gevonden = list(_opgeteld(samenhang, delen, _klasse(geheel, klasse), wat))
        if gevonden:
            yield from gevonden
            return


def _opbouw_klopt(cijfers: Cijfers) -> bool:
    opbouw, inwoners = cijfers.leeftijdsopbouw, cijfers.inwoners
    if opbouw is None or inwoners is None or not inwoners.bekend:
        return True
    klassen = [_klasse(opbouw, klasse) for klasse in opbouw.klassen]
    delen = [klasse for klasse in klassen if klasse is not None]
    return not delen or not zelfde_moment(delen[0], inwoners) or not wijkt_af(delen, inwoners)


def _klasse(opbouw: Leeftijdsopbouw | None, klasse: Tekst) -> Cijfer | None:
    if opbouw is None or klasse not in opbouw.klassen:
        return None
    return los_cijfer(opbouw.klassen[klasse], "personen", opbouw.peildatum)


def _omvang(samenhang: Samenhang, groep: Aandachtsgroep) -> list[Deel]:
    """Return how large the group is in every gemeente; where it plays no part, it is nothing."""
    geheel = groep.omvang_huidig.regionaal if groep.omvang_huidig else None
    delen: list[Deel] = []
    for basis in samenhang.gemeenten:
        eigen = _zelfde_groep(basis, groep)
        if eigen is None:
            continue
        if geheel is not None and geheel.bekend and not doet_mee(eigen):
            delen.append((basis, replace(geheel, waarde=Getal(0))))
        elif eigen.omvang_huidig and eigen.omvang_huidig.lokaal:
            delen.append((basis, eigen.omvang_huidig.lokaal))
    return delen


def _verwacht(samenhang: Samenhang, groep: Aandachtsgroep, jaar: int) -> list[Deel]:
    delen: list[Deel] = []
    for basis in samenhang.gemeenten:
        eigen = _zelfde_groep(basis, groep)
        for prognose in eigen.prognose if eigen else ():
            cijfer = _in_jaar(prognose.lokaal, jaar)
            if prognose.jaar == jaar and cijfer is not None:
                delen.append((basis, cijfer))
    return delen


def _in_jaar(cijfer: Cijfer | None, jaar: int) -> Cijfer | None:
    """Return a forecast as a figure of the year it is for, whatever its date says."""
    return None if cijfer is None else replace(cijfer, peildatum=Jaar(jaar))


def _in_groep(groep: Aandachtsgroep, cijfer: Cijfer | None) -> str:
    eenheid = cijfer.eenheid.kaal if cijfer and cijfer.eenheid else "mensen"
    return f"{eenheid} in de groep '{groep.naam.kaal}'"


def _zelfde_groep(basis: Basis, groep: Aandachtsgroep) -> Aandachtsgroep | None:
    return next((g for g in basis.dossier.aandachtsgroepen if g.id == groep.id), None)


def _andere_definitie(cijfers: Sequence[Cijfer]) -> bool:
    """Whether figures say that they count something else: others tell so."""
    bekend = [getallen(cijfer.definitie.kaal) for cijfer in cijfers if cijfer.definitie]
    return len({gevonden for gevonden in bekend if gevonden}) > 1
