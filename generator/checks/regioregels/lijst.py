"""Whether the list of gemeenten in ``regio.yaml`` and the folders of gemeenten are of one mind."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.naam import genoemd, kern
from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang, code, naam
from generator.core.finding import Level, closest
from generator.inputs.model.document import Gemeente

FAMILIE = "Regio"

_MINSTENS = 2
"""From this many folders on, people are at work on the region as a whole."""


@regioregel("WZ933", Level.FOUT)
def naam_en_code_kloppen_niet(samenhang: Samenhang) -> Meldingen:
    """Een gemeente heeft overal dezelfde naam en code.

    Met de code horen cijfers, kaart en lijst bij elkaar; met de naam de verdeling. Staat er in
    regio.yaml iets anders dan in de map van de gemeente, of komt een code twee keer voor, dan
    krijgt een gemeente de cijfers van een andere, of geen.

    Handvat: stap 1 (een goede analyse is de basis).

    Fout:
        # in regio.yaml heeft Kleindam de code GM9999
        gemeente: {naam: Kleindam, gm_code: GM9989, provincie: Testland}

    Goed:
        # in regio.yaml heeft Kleindam de code GM9999
        gemeente: {naam: Kleindam, gm_code: GM9999, provincie: Testland}
    """
    yield from _dubbel_in_lijst(samenhang)
    lijst = samenhang.lijst
    namen = {kern(rij.naam.kaal): rij for rij in samenhang.gebied.gemeenten}
    gezien: dict[str, Basis] = {}
    for basis in samenhang.gemeenten:
        eigen = _gemeente(basis)
        rij, naamgenoot = lijst.get(code(basis)), namen.get(kern(naam(basis)))
        if rij is not None and kern(rij.naam.kaal) != kern(naam(basis)):
            yield meld(
                eigen.naam,
                f"hier heet de gemeente met code {code(basis)} '{naam(basis)}', "
                f"in regio.yaml '{rij.naam.kaal}'",
                "kijk of de naam of de code niet klopt, en schrijf op beide plekken hetzelfde",
            )
        elif rij is None and naamgenoot is not None:
            yield meld(
                eigen.gm_code,
                f"hier heeft {naam(basis)} de code {code(basis)}, in regio.yaml "
                f"{naamgenoot.gm_code.kaal}",
                "zoek de code op bij het CBS en schrijf op beide plekken hetzelfde",
            )
        elif gezien.setdefault(code(basis), basis) is not basis:
            yield meld(
                eigen.gm_code,
                f"de code {code(basis)} is ook die van {naam(gezien[code(basis)])}",
                "verbeter de code, of haal de dubbele map weg",
            )


@regioregel("WZ934", Level.WAARSCHUWING)
def gemeente_niet_in_lijst(samenhang: Samenhang) -> Meldingen:
    """Elke gemeente met een map staat in de lijst van de regio.

    Wie niet in de lijst staat, ontbreekt in de tabellen, de kaart en de verdeling van de regio.

    Handvat: Waarom (afstemmen binnen de regio).

    Fout:
        # er is ook een map grootdam
        regio:
          naam: Testland
          gemeenten:
            - {naam: Kleindam, gm_code: GM9999}

    Goed:
        # er is ook een map grootdam
        regio:
          naam: Testland
          gemeenten:
            - {naam: Kleindam, gm_code: GM9999}
            - {naam: Grootdam, gm_code: GM9998}
    """
    for basis in samenhang.gemeenten if samenhang.lijst else ():
        if samenhang.rij(basis) is None:
            lijkt = _lijkt(samenhang, basis)
            yield meld(
                _gemeente(basis).naam,
                f"{naam(basis)} ({code(basis)}) staat niet in de lijst gemeenten van de regio",
                f"is dit '{lijkt}' uit de lijst? schrijf dan overal dezelfde naam en code"
                if lijkt
                else "zet de gemeente in regio.yaml, bij regio.gemeenten, of verplaats de map",
            )


@regioregel("WZ935", Level.TIP)
def gemeente_zonder_map(samenhang: Samenhang) -> Meldingen:
    """Elke gemeente in de lijst van de regio heeft een map.

    Zonder map zijn er van een gemeente alleen de paar cijfers uit de lijst. De regiovisie kan dan
    niet laten zien wat zij analyseert, wil en doet, en totalen zijn niet na te rekenen.

    Handvat: Waarom (afstemmen binnen de regio).

    Fout:
        # er is alleen een map kleindam en een map veendam
        regio:
          naam: Testland
          gemeenten:
            - {naam: Kleindam, gm_code: GM9999}
            - {naam: Veendam, gm_code: GM9997}
            - {naam: Grootdam, gm_code: GM9998}

    Goed:
        # er is een map kleindam en een map veendam
        regio:
          naam: Testland
          gemeenten:
            - {naam: Kleindam, gm_code: GM9999}
            - {naam: Veendam, gm_code: GM9997}
    """
    gevonden = {_uit_lijst(samenhang, basis) for basis in samenhang.gemeenten}
    zonder = [rij for rij in samenhang.gebied.gemeenten if rij.naam.kaal not in gevonden]
    if zonder and len(samenhang.gemeenten) >= _MINSTENS:
        wie = genoemd([rij.naam.kaal for rij in zonder])
        heeft = "heeft" if len(zonder) == 1 else "hebben"
        yield meld(
            zonder[0].naam,
            f"{wie} {heeft} geen map met invoer",
            f"maak die met: woonzorgvisie nieuw {zonder[0].naam.kaal}",
        )


def _dubbel_in_lijst(samenhang: Samenhang) -> Iterator[Melding]:
    gezien: dict[str, str] = {}
    for rij in samenhang.gebied.gemeenten:
        eigen, code_van = kern(rij.naam.kaal), rij.gm_code.kaal
        if eigen in gezien:
            yield meld(
                rij.naam,
                f"'{rij.naam.kaal}' staat twee keer in de lijst",
                "haal de dubbele gemeente weg",
            )
        elif code_van in gezien:
            yield meld(
                rij.gm_code,
                f"de code {code_van} staat ook bij {gezien[code_van]}",
                "zoek de codes op bij het CBS",
            )
        gezien.setdefault(eigen, rij.naam.kaal)
        gezien.setdefault(code_van, rij.naam.kaal)


def _uit_lijst(samenhang: Samenhang, basis: Basis) -> str:
    """Return the name in the list of a gemeente, or the one that must be meant."""
    rij = samenhang.rij(basis)
    return rij.naam.kaal if rij is not None else _lijkt(samenhang, basis)


def _lijkt(samenhang: Samenhang, basis: Basis) -> str:
    namen = {kern(rij.naam.kaal): rij.naam.kaal for rij in samenhang.gebied.gemeenten}
    return namen.get(closest(kern(naam(basis)), namen), "")


def _gemeente(basis: Basis) -> Gemeente:
    gemeente = basis.dossier.gemeente
    assert gemeente is not None  # only a region has none
    return gemeente
