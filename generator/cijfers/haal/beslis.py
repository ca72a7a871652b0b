"""An old and a new figure → what is proposed, or why the old one stays."""

from collections.abc import Mapping
from typing import Any

from generator.cbs.tabel import Figuur, Tabel
from generator.cbs.uitkomst import Cijferuitkomst
from generator.cijfers.haal.oud import Oud
from generator.cijfers.voorstel import getoond
from generator.core.value import Value
from generator.inputs.bewerk.cijfer import cijfer_wijzigingen
from generator.inputs.bewerk.wijziging import Pad, Wijziging, Zet

NIEUWER, ANDERE_BRON, GELIJK = "nieuwer", "andere bron", "gelijk"
GEEN, GEEN_PLEK = "geen cijfer", "geen plek"
"""Why a figure stays as it is."""

_STANDAARD = ("", "nog op te vragen", "nog op te halen bij het CBS")
"""Reasons that say less than what the CBS says."""
_EIGEN = "het CBS"
_VOORLOPIG = ("voorlopig cijfer", "nader voorlopig cijfer")
_KIJK = "de toelichting blijft staan; kijk of die nog klopt"


class Besluit(Value, frozen=True, kw_only=True):
    """What comes of one figure: changes to propose, or ``blijft``: why not."""

    blijft: str = ""
    oud: str = ""
    nieuw: str = ""
    opmerking: str = ""
    wijzigingen: tuple[Any, ...] = ()


def beslis(
    pad: Pad, oud: Oud, deel: Figuur, tabel: Tabel, nieuw: Cijferuitkomst, *, van_cbs: bool
) -> Besluit:
    """Return what becomes of the figure at ``pad``; ``van_cbs`` says who made the old one."""
    if nieuw.waarde is None:
        return _hiaat(pad, oud, tabel, nieuw.waarom)
    if oud.waarde is not None and not oud.aanname:
        if not van_cbs:
            return Besluit(blijft=ANDERE_BRON)
        if oud.jaar > nieuw.jaar:
            return Besluit(blijft=NIEUWER)
        zelfde_merk = _merk(oud) == nieuw.zekerheid
        if oud.jaar == nieuw.jaar and oud.waarde == nieuw.waarde and zelfde_merk:
            return Besluit(blijft=GELIJK)
    velden = _velden(oud, deel, tabel, nieuw)
    return Besluit(
        oud=getoond(oud.waarde, oud.moment) if oud.er_is else "stond er niet",
        nieuw=getoond(nieuw.waarde, str(nieuw.moment)),
        opmerking="; ".join(_opmerkingen(oud, velden, nieuw)),
        wijzigingen=tuple(cijfer_wijzigingen(pad, velden)),
    )


def _velden(oud: Oud, deel: Figuur, tabel: Tabel, nieuw: Cijferuitkomst) -> dict[str, Any]:
    """Return the fields of the new figure; ``None`` takes away what no longer holds."""
    velden: dict[str, Any] = {
        "waarde": nieuw.waarde,
        "eenheid": deel.eenheid,
        "peildatum": nieuw.moment,
        "bron": tabel.bron,
    }
    if nieuw.zekerheid or _merk(oud):
        velden["betrouwbaarheid"] = nieuw.zekerheid or None
    if deel.bewerking or oud.bewerking:
        velden["bewerking"] = deel.bewerking
    if deel.toelichting and oud.toelichting in ("", _ingevuld(deel, oud.jaar)):
        velden["toelichting"] = _ingevuld(deel, nieuw.jaar)
    if oud.aanname:
        velden["aanname"] = None
    return velden


def _merk(oud: Oud) -> str:
    """Return how the old figure says that it is preliminary, or nothing."""
    return oud.betrouwbaarheid if oud.betrouwbaarheid in _VOORLOPIG else ""


def _ingevuld(deel: Figuur, jaar: int) -> str:
    return (deel.toelichting or "").format(jaar=jaar, eerder=jaar - 1)


def _opmerkingen(oud: Oud, velden: Mapping[str, Any], nieuw: Cijferuitkomst) -> list[str]:
    return [
        *([nieuw.zekerheid] if nieuw.zekerheid else []),
        *(["niet langer voorlopig"] if _merk(oud) and not nieuw.zekerheid else []),
        *([nieuw.overgeslagen] if nieuw.overgeslagen else []),
        *([_KIJK] if oud.toelichting and "toelichting" not in velden else []),
    ]


def _hiaat(pad: Pad, oud: Oud, tabel: Tabel, waarom: str) -> Besluit:
    """Return that the CBS has no figure: told where nothing better is known."""
    reden = f"{waarom} (tabel {tabel.id})"
    zegt_minder = oud.reden in _STANDAARD or _EIGEN in oud.reden
    if oud.waarde is not None or not oud.er_is or not zegt_minder or oud.reden == reden:
        return Besluit(blijft=GEEN)
    wijziging: Wijziging = Zet(pad=(*pad, "reden"), waarde=reden)
    return Besluit(oud="onbekend", nieuw=f"onbekend: {reden}", wijzigingen=(wijziging,))
