"""Series, classes and texts: what is proposed for those."""

from collections.abc import Mapping
from datetime import date

from generator.cbs.tabel import Jaarreeks, Tabel
from generator.cijfers.haal.beslis import ANDERE_BRON, GEEN, GELIJK, NIEUWER, Besluit
from generator.cijfers.haal.oud import getal_op
from generator.cijfers.voorstel import getoond
from generator.core import dutch
from generator.inputs.bewerk.vind import tekst_op, vind
from generator.inputs.bewerk.wijziging import Pad, Zet
from generator.inputs.nodes import AnyNode
from generator.inputs.nodes import Mapping as Sleutels


def beslis_reeks(
    root: AnyNode, pad: Pad, deel: Jaarreeks, tabel: Tabel, nieuw: Mapping[int, float]
) -> Besluit:
    """Return which years are new or revised.

    A series has one source: with another one it is only replaced when all its years are.
    """
    if not nieuw:
        return Besluit(blijft=GEEN)
    oud = _jaren(root, (*pad, "waarden"))
    zelfde_bron = tekst_op(root, (*pad, "bron")) == tabel.bron
    if oud and not zelfde_bron and not oud.keys() <= nieuw.keys():
        return Besluit(blijft=ANDERE_BRON)
    anders = {jaar: getal for jaar, getal in nieuw.items() if oud.get(jaar) != getal}
    if not anders:
        return Besluit(blijft=GELIJK)
    kop = {} if oud and zelfde_bron else _kop(deel, tabel)
    waarden = {str(jaar): getal for jaar, getal in anders.items()}
    laatste = max(nieuw)
    return Besluit(
        oud=_reeks(oud),
        nieuw=f"{_reeks({**oud, **nieuw})}, {laatste}: {dutch.getal(nieuw[laatste])}",
        opmerking=f"{len(anders)} {dutch.meervoud(len(anders), 'jaar', 'jaren')} nieuw of herzien",
        wijzigingen=(Zet(pad=pad, waarde={**kop, "waarden": waarden}),),
    )


def _kop(deel: Jaarreeks, tabel: Tabel) -> dict[str, str]:
    return {"eenheid": deel.eenheid, "bron": tabel.bron, "moment": deel.moment}


def _jaren(root: AnyNode, pad: Pad) -> dict[int, float]:
    return {
        int(naam): getal
        for naam, getal in _getallen(root, pad).items()
        if naam.isdecimal() and getal is not None
    }


def _reeks(waarden: Mapping[int, float]) -> str:
    if not waarden:
        return "stond er niet"
    return str(min(waarden)) if len(waarden) == 1 else f"{min(waarden)}-{max(waarden)}"


def beslis_opbouw(
    root: AnyNode,
    pad: Pad,
    tabel: Tabel,
    nieuw: tuple[date | int, Mapping[str, float]] | None,
    *,
    van_cbs: bool,
) -> Besluit:
    """Return the new classes, when they are the same classes as before and not older."""
    if nieuw is None:
        return Besluit(blijft=GEEN)
    moment, klassen = nieuw
    oud = _getallen(root, (*pad, "klassen"))
    oud_moment = tekst_op(root, (*pad, "peildatum"))
    if oud and (not van_cbs or oud.keys() != klassen.keys()):
        return Besluit(blijft=ANDERE_BRON)
    if oud_moment[:4] > str(moment)[:4]:
        return Besluit(blijft=NIEUWER)
    if oud == klassen and oud_moment[:4] == str(moment)[:4]:
        return Besluit(blijft=GELIJK)
    waarde = {"peildatum": moment, "bron": tabel.bron, "klassen": dict(klassen)}
    return Besluit(
        oud=_totaal(oud, oud_moment) if oud else "stond er niet",
        nieuw=_totaal(klassen, str(moment)),
        opmerking=f"{len(klassen)} leeftijdsklassen, hier samen getoond",
        wijzigingen=(Zet(pad=pad, waarde=waarde),),
    )


def _getallen(root: AnyNode, pad: Pad) -> dict[str, float | None]:
    node = vind(root, pad)
    if not isinstance(node, Sleutels):
        return {}
    return {naam: getal_op(node, (naam,)) for naam in node.entries}


def _totaal(klassen: Mapping[str, float | None], moment: str) -> str:
    return getoond(sum(getal or 0 for getal in klassen.values()), moment)


def beslis_tekst(root: AnyNode, pad: Pad, nieuw: str) -> Besluit:
    """Return the new text, when it is another one."""
    oud = tekst_op(root, pad)
    if not nieuw:
        return Besluit(blijft=GEEN)
    if oud == nieuw:
        return Besluit(blijft=GELIJK)
    return Besluit(
        oud=oud or "stond er niet", nieuw=nieuw, wijzigingen=(Zet(pad=pad, waarde=nieuw),)
    )
