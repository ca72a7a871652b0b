"""Lines for a list in the input + that list as it is → what comes, changes or becomes nought."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.cijfers.bestand import Bestand
from generator.cijfers.plannen.regels import SAMEN, Regel
from generator.cijfers.voorstel import Voorstel, getoond
from generator.core.paths import shown
from generator.core.source import Place
from generator.core.value import Value
from generator.inputs import scalars
from generator.inputs.bewerk.cijfer import cijfer_wijzigingen
from generator.inputs.bewerk.orde import rang
from generator.inputs.bewerk.tekst import zelfde
from generator.inputs.bewerk.vind import tekst_op, vind
from generator.inputs.bewerk.wijziging import Pad, Weg, Wijziging, Zet, nieuw
from generator.inputs.nodes import AnyNode
from generator.inputs.nodes import Sequence as Lijstknoop

BRON = "plancapaciteit"
EENHEID = "woningen"
_ONZE_TOELICHTING = re.compile(r"Bruto\. .* gesloopt; netto is het .*")


class Lijst(Value, frozen=True, kw_only=True):
    """Which list it is: its file and path, and under which key an item has its figure."""

    bestand: Bestand
    pad: Pad
    cijfer: str


class Herkomst(Value, frozen=True, kw_only=True):
    """What the figures say of themselves.

    ``zeker`` says that a person named the ``peildatum``; else a figure that stays keeps its own.
    """

    bron: str
    peildatum: Any
    zeker: bool
    waar: str


def voorstellen(lijst: Lijst, regels: Sequence[Regel], herkomst: Herkomst) -> Iterator[Voorstel]:
    """Yield what makes ``lijst`` say ``regels``, and nothing where it does already."""
    items = _items(lijst)
    over = dict(items)
    nieuwe = 0
    for regel in regels:
        at = next((at for at, item in over.items() if _is(item, regel, lijst, herkomst)), None)
        if at is None:
            nieuwe += 1
            yield _erbij(lijst, regel, herkomst, nieuwe)
        else:
            yield from _anders(lijst, at, over.pop(at), regel, herkomst)
    for at, item in over.items():
        if _eigen(item, lijst, herkomst) and not zelfde(_waarde(item, lijst), 0):
            yield _vervallen(lijst, at, item, herkomst)


def vreemd(lijst: Lijst, herkomst: Herkomst) -> Iterator[Place]:
    """Yield where the list has known numbers from elsewhere: homes may then count twice."""
    for item in _items(lijst).values():
        if _waarde(item, lijst) and not _eigen(item, lijst, herkomst):
            yield item.place


def _items(lijst: Lijst) -> dict[int, AnyNode]:
    knoop = vind(lijst.bestand.root, lijst.pad)
    return dict(enumerate(knoop.items)) if isinstance(knoop, Lijstknoop) else {}


def _is(item: AnyNode, regel: Regel, lijst: Lijst, herkomst: Herkomst) -> bool:
    """Return whether ``item`` is the line ``regel``; one from another source never is."""
    if _waarde(item, lijst) and not _eigen(item, lijst, herkomst):
        return False
    velden = {"onderdeel_van": None, **regel.sleutel}
    return all(zelfde(tekst_op(item, (naam,)) or None, deel) for naam, deel in velden.items())


def _eigen(item: AnyNode, lijst: Lijst, herkomst: Herkomst) -> bool:
    return tekst_op(item, (lijst.cijfer, "bron")) == herkomst.bron


def _waarde(item: AnyNode, lijst: Lijst) -> str:
    return tekst_op(item, (lijst.cijfer, "waarde"))


def _cijfer(aantal: int, herkomst: Herkomst) -> dict[str, Any]:
    return {
        "waarde": aantal,
        "eenheid": EENHEID,
        "peildatum": herkomst.peildatum,
        "bron": herkomst.bron,
    }


def _erbij(lijst: Lijst, regel: Regel, herkomst: Herkomst, nummer: int) -> Voorstel:
    knoop = vind(lijst.bestand.root, lijst.pad)
    pad = (*lijst.pad, nieuw(nummer))
    velden = {**regel.sleutel, **regel.velden, lijst.cijfer: _cijfer(regel.aantal, herkomst)}
    volgorde = sorted(velden, key=rang(pad))
    inhoud = {naam: velden[naam] for naam in volgorde if velden[naam] is not None}
    return Voorstel(
        path=lijst.bestand.path,
        pad=pad,
        place=knoop.place if knoop else Place(file=shown(lijst.bestand.path), line=1),
        wat=_wat(lijst, inhoud),
        oud="stond er niet",
        nieuw=getoond(regel.aantal),
        bron=herkomst.waar,
        wijzigingen=(Zet(pad=pad, waarde=inhoud),),
    )


def _anders(
    lijst: Lijst, at: int, item: AnyNode, regel: Regel, herkomst: Herkomst
) -> Iterator[Voorstel]:
    pad = (*lijst.pad, f"[{at}]")
    cijfer = _cijfer_anders(item, regel.aantal, lijst, herkomst)
    velden = dict(_velden_anders(item, regel.velden))
    wijzigingen: list[Wijziging] = [
        Weg(pad=(*pad, naam)) if deel is None else Zet(pad=(*pad, naam), waarde=deel)
        for naam, deel in velden.items()
    ]
    wijzigingen += cijfer_wijzigingen((*pad, lijst.cijfer), cijfer) if cijfer else ()
    if wijzigingen:
        oud = _waarde(item, lijst)
        yield Voorstel(
            path=lijst.bestand.path,
            pad=pad,
            place=item.place,
            wat=_wat(lijst, {**regel.sleutel, **regel.velden}),
            oud=_getoond(oud),
            nieuw=getoond(regel.aantal),
            bron=herkomst.waar,
            opmerking=f"ook {', '.join(velden)}" if velden else "",
            wijzigingen=tuple(wijzigingen),
        )


def _cijfer_anders(item: AnyNode, aantal: int, lijst: Lijst, herkomst: Herkomst) -> dict[str, Any]:
    """Return the keys of the figure that change; a date that nobody named changes nothing."""
    nieuw = _cijfer(aantal, herkomst)
    blijft = zelfde(_waarde(item, lijst) or None, aantal) and not herkomst.zeker
    if blijft and tekst_op(item, (lijst.cijfer, "peildatum")):
        del nieuw["peildatum"]
    return {
        naam: deel
        for naam, deel in nieuw.items()
        if not zelfde(tekst_op(item, (lijst.cijfer, naam)) or None, deel)
    }


def _velden_anders(item: AnyNode, velden: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what else changes; a toelichting of a person stays."""
    for naam, deel in velden.items():
        nu = tekst_op(item, (naam,))
        van_mens = naam == "toelichting" and nu and not _ONZE_TOELICHTING.fullmatch(nu)
        if not van_mens and not zelfde(nu or None, deel):
            yield naam, deel


def _vervallen(lijst: Lijst, at: int, item: AnyNode, herkomst: Herkomst) -> Voorstel:
    pad = (*lijst.pad, f"[{at}]")
    namen = ("naam", "onderdeel_van", "woonvorm", "hardheid", "jaar")
    return Voorstel(
        path=lijst.bestand.path,
        pad=pad,
        place=item.place,
        wat=_wat(lijst, {naam: tekst_op(item, (naam,)) for naam in namen}),
        oud=_getoond(_waarde(item, lijst)),
        nieuw=getoond(0),
        bron=herkomst.waar,
        opmerking="staat niet meer in de export",
        wijzigingen=(Zet(pad=(*pad, lijst.cijfer, "waarde"), waarde=0),),
    )


def _getoond(tekst: str) -> str:
    """Return a number as it stands in the file, in the way of the preview."""
    try:
        return getoond(scalars.number(tekst) if tekst else None)
    except scalars.Unreadable:
        return tekst


def _wat(lijst: Lijst, velden: Mapping[str, Any]) -> str:
    """Return how people know the line: ``Havenkwartier: oplevering 2027, nultreden, hard``."""
    geheel, naam = velden.get("onderdeel_van"), velden.get("naam")
    wie = [f"{geheel}: {naam}" if geheel not in (None, "", SAMEN) else naam or lijst.pad[-1]]
    jaar = () if naam else (velden.get("jaar"),)
    soort = (velden.get("woonvorm"), velden.get("hardheid"), *jaar)
    return ", ".join(str(deel) for deel in (*wie, *soort) if deel)
