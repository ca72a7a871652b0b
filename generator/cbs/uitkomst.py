"""The cells of a table + a part of its description → the newest figure for a region."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from generator.cbs.meting import Meting, Periode
from generator.cbs.oplossen import cellen
from generator.cbs.tabel import Figuur, Jaarreeks, Onderdeel, Opbouw, Tekstveld
from generator.core.value import Value


class Cijferuitkomst(Value, frozen=True, kw_only=True):
    """The newest known value of a figure, or why there is none.

    ``overgeslagen`` are newer periods that have no value for this region, with the reason.
    """

    waarde: float | None
    moment: date | int | None = None
    zekerheid: str = ""
    jaar: int = 0
    waarom: str = ""
    overgeslagen: str = ""


def compleet(meting: Meting, onderdeel: Onderdeel) -> bool:
    """Return whether the table has all cells that ``onderdeel`` needs."""
    return all(meting.heeft(cel) for cel in cellen(onderdeel))


def figuur(meting: Meting, deel: Figuur, gebieden: Sequence[str]) -> Cijferuitkomst:
    """Return the newest value for ``gebieden`` together."""
    gemist: list[tuple[Periode, str]] = []
    for periode in meting.perioden:
        waarde, waarom = _waarde(meting, deel, gebieden, periode)
        if waarde is not None:
            geheim = [f"{p.jaar}: {reden}" for p, reden in gemist if "geheim" in reden]
            return Cijferuitkomst(
                waarde=waarde,
                moment=periode.moment,
                zekerheid=periode.zekerheid,
                jaar=periode.jaar,
                overgeslagen="; ".join(geheim),
            )
        gemist.append((periode, waarom))
    redenen = [waarom for _, waarom in gemist]
    veelzeggend = [waarom for waarom in redenen if "geheim" in waarom or "kan niet" in waarom]
    return Cijferuitkomst(waarde=None, waarom=(veelzeggend or redenen or [""])[0])


def _waarde(
    meting: Meting, deel: Figuur, gebieden: Sequence[str], periode: Periode
) -> tuple[float | None, str]:
    cel = meting.waarde(deel.cel, gebieden, periode)
    if cel.getal is None or deel.deel_van is None:
        return _afgerond(cel.getal, deel.maal, deel.decimalen), cel.waarom
    geheel = meting.waarde(deel.deel_van, gebieden, periode)
    if not geheel.getal:
        return None, geheel.waarom or "het CBS geeft geen totaal"
    return _afgerond(100 * cel.getal / geheel.getal, deel.maal, deel.decimalen), ""


def _afgerond(getal: float | None, maal: float, decimalen: int | None) -> float | None:
    if getal is None:
        return None
    precies = Decimal(repr(getal)) * Decimal(repr(maal))
    if decimalen is not None:
        precies = precies.quantize(Decimal(1).scaleb(-decimalen), ROUND_HALF_UP)
    return int(precies) if precies == precies.to_integral_value() else float(precies)


def reeks(meting: Meting, deel: Jaarreeks, gebieden: Sequence[str]) -> dict[int, float]:
    """Return the known values by year."""
    waarden: dict[int, float] = {}
    for periode in reversed(meting.perioden):
        getal = _afgerond(meting.waarde(deel.cel, gebieden, periode).getal, 1, None)
        if getal is not None and periode.jaar >= deel.vanaf:
            waarden[periode.jaar] = getal
    return waarden


def opbouw(
    meting: Meting, deel: Opbouw, gebieden: Sequence[str]
) -> tuple[Periode, dict[str, float]] | None:
    """Return the classes of the newest period in which all are known."""
    for periode in meting.perioden:
        klassen = {
            naam: _afgerond(meting.waarde(cel, gebieden, periode).getal, 1, None)
            for naam, cel in deel.klassen.items()
        }
        bekend = {naam: getal for naam, getal in klassen.items() if getal is not None}
        if len(bekend) == len(klassen):
            return periode, bekend
    return None


def tekst(meting: Meting, deel: Tekstveld, gebieden: Sequence[str]) -> str:
    """Return the text of the newest period that has one."""
    teksten = (meting.waarde(deel.cel, gebieden, periode).tekst for periode in meting.perioden)
    return next((gevonden for gevonden in teksten if gevonden), "")
