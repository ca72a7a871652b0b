"""Housing status holders: the task and the result, per half-year or per gemeente of a region."""

from collections.abc import Sequence

from generator.calc.bronregel import bronregel
from generator.calc.halfjaar import Halfjaarbeeld, in_woorden, volgorde
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, gangbare_eenheid, passend, reeks, waarde
from generator.charts.woorden import alttekst, tekst, weggelaten
from generator.core import dutch
from generator.core.leaf import Tekst

_GENOEMD = 6
"""How many gemeenten a sentence names."""


def maak(basis: Basis) -> Chart | None:
    """Return two bars per half-year; a result that is not known yet says so.

    Of a region there are two bars per gemeente, in the last half-year of which most is known.
    """
    if basis.dossier.gemeente is None:
        return _van_regio(basis)
    beelden = [beeld for beeld in basis.analyse.halfjaren if beeld.iets_bekend]
    if not beelden:
        return None
    namen = [str(in_woorden(beeld.halfjaar, kort=True)) for beeld in beelden]
    periode = namen[0] if len(namen) == 1 else f"{namen[0]} tot en met {namen[-1]}"
    return _grafiek(basis, beelden, namen, periode, kop="Halfjaar", zin=_zin(beelden))


def _van_regio(basis: Basis) -> Chart | None:
    alle = [(eigen.naam, b) for eigen in basis.gemeenten for b in eigen.analyse.halfjaren]
    per_halfjaar: dict[Tekst, list[tuple[Tekst, Halfjaarbeeld]]] = {}
    for naam, beeld in alle:
        if beeld.iets_bekend:
            per_halfjaar.setdefault(beeld.halfjaar, []).append((naam, beeld))
    if not per_halfjaar:
        return None
    meest = max(per_halfjaar, key=lambda code: (len(per_halfjaar[code]), volgorde(code.kaal)))
    alle = per_halfjaar[meest]
    getoond = passend([waarde(beeld.taakstelling) for _, beeld in alle], (), per_rij=2)
    namen, beelden = zip(*(alle[n] for n in getoond), strict=True)
    wanneer = str(in_woorden(meest, kort=True))
    zin = _zin_regio(alle, f"In de {in_woorden(meest)}") + weggelaten(len(namen), len(alle))
    return _grafiek(basis, beelden, [*map(str, namen)], wanneer, kop="Gemeente", zin=zin)


def _grafiek(
    basis: Basis,
    beelden: Sequence[Halfjaarbeeld],
    namen: Sequence[str],
    periode: str,
    *,
    kop: str,
    zin: str,
) -> Chart:
    cijfers = [cijfer for beeld in beelden for cijfer in (beeld.taakstelling, beeld.gehuisvest)]
    eenheid = gangbare_eenheid(cijfers)
    wat = f"taakstelling en huisvesting van statushouders {dutch.waar(basis.naam)}"
    return Chart(
        key="taakstelling",
        kind="grouped",
        title=f"{dutch.hoofdletter(wat)}, {periode} ({eenheid})",
        unit=eenheid,
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Staafdiagram van {wat}",
            f"Per {kop.lower()} het aantal {eenheid}.",
            [
                (naam, f"taakstelling {tekst(b.taakstelling)}, gehuisvest {tekst(b.gehuisvest)}")
                for naam, b in zip(namen, beelden, strict=True)
            ],
        ),
        interpretation=zin,
        categories=tuple(namen),
        series=(
            reeks("Taakstelling", (beeld.taakstelling for beeld in beelden)),
            reeks("Gehuisvest", (beeld.gehuisvest for beeld in beelden)),
        ),
        upright=kop == "Halfjaar",
        headings=(kop, "Taakstelling", "Gehuisvest"),
        table=tuple(
            (naam, beeld.taakstelling, beeld.gehuisvest or "onbekend")
            for naam, beeld in zip(namen, beelden, strict=True)
        ),
    )


def _zin(beelden: Sequence[Halfjaarbeeld]) -> str:
    for beeld in reversed(beelden):
        gehuisvest, achterstand = beeld.gehuisvest, beeld.achterstand
        if gehuisvest is not None and achterstand.bekend:
            zijn = dutch.meervoud(gehuisvest.getal, "is", "zijn")
            zin = (
                f"In de {in_woorden(beeld.halfjaar)} {zijn} er {gehuisvest.met_eenheid} gehuisvest;"
                f" {_gevraagd(beeld)}"
            )
            if not achterstand.getal:
                return f"{zin}. Dat is precies genoeg."
            hoe = "meer dan gevraagd" if achterstand.getal < 0 else "minder dan gevraagd"
            aantal = Tekst(dutch.getal(abs(achterstand.getal)), achterstand.sources)
            dat = f"Dat {dutch.meervoud(abs(achterstand.getal), 'is', 'zijn')} er"
            return f"{zin}. {dat} {aantal} {hoe}."
    return "Hoeveel statushouders gehuisvest zijn, is nog niet bekend."


def _gevraagd(beeld: Halfjaarbeeld) -> str:
    if beeld.meegenomen is None:
        return f"de taakstelling was {beeld.taakstelling}"
    return f"de taakstelling was met de rest van het halfjaar ervoor {beeld.opgave}"


def _zin_regio(alle: Sequence[tuple[Tekst, Halfjaarbeeld]], wanneer: str) -> str:
    """Return who did what was asked; of many gemeenten only how many they are."""
    bekende = [(naam, beeld) for naam, beeld in alle if bekend(beeld.achterstand)]
    gehaald = [str(naam) for naam, beeld in bekende if beeld.achterstand.getal <= 0]
    if not bekende:
        return f"{wanneer} is nog niet bekend hoeveel statushouders gehuisvest zijn."
    if not gehaald:
        return f"{wanneer} haalde geen van deze gemeenten de taakstelling."
    haalden = dutch.meervoud(len(gehaald), "haalde", "haalden")
    if len(gehaald) > _GENOEMD:
        return f"{wanneer} haalden {len(gehaald)} van {len(bekende)} gemeenten de taakstelling."
    rest = "" if len(gehaald) == len(bekende) else "; de andere nog niet"
    return f"{wanneer} {haalden} {dutch.opsomming(gehaald)} de taakstelling{rest}."
