"""Of all tables that give a figure the newest counts; then the old figure is weighed against it."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.cbs.meting import Meting
from generator.cbs.tabel import Figuur, Jaarreeks, Onderdeel, Opbouw, Tabel, Tekstveld
from generator.cbs.uitkomst import Cijferuitkomst, compleet, figuur, opbouw, reeks, tekst
from generator.cijfers.bestand import Bestand
from generator.cijfers.haal.beslis import GEEN_PLEK, Besluit, beslis
from generator.cijfers.haal.doel import Doel, bestaand, plek
from generator.cijfers.haal.lijsten import van_cbs
from generator.cijfers.haal.oud import oud_cijfer
from generator.cijfers.haal.reeks import beslis_opbouw, beslis_reeks, beslis_tekst
from generator.cijfers.voorstel import Voorstel
from generator.core.value import Value, replace
from generator.inputs.bewerk.vind import tekst_op
from generator.inputs.bewerk.wijziging import Pad


class Kandidaat(Value, frozen=True, kw_only=True):
    """What one table gives for one figure: ``uitkomst``, of the year ``jaar``.

    ``plek`` is false when the file has no item for it, and the product cannot make one.
    """

    path: Path
    pad: Pad
    plek: bool
    tabel: Tabel
    onderdeel: Onderdeel
    uitkomst: Any
    jaar: int


class Keuze(Value, frozen=True, kw_only=True):
    """What came of one figure: a proposal, or why it stays."""

    tabel: str
    met_bron: bool
    blijft: str = ""
    voorstel: Voorstel | None = None


def kandidaten(
    doel: Doel, meting: Meting, bestanden: Mapping[Path, Bestand]
) -> Iterator[Kandidaat]:
    """Yield what ``meting`` gives for the figures of ``doel``."""
    if not set(doel.gebieden) <= set(meting.gebieden):
        return
    for deel in meting.tabel.onderdelen:
        gevonden = plek(doel, deel)
        if gevonden is None or not compleet(meting, deel):
            continue
        if len(doel.gebieden) > 1 and not _op_te_tellen(deel):
            continue
        samen = _samen(deel, len(doel.gebieden))
        uitkomst, jaar = _uitkomst(meting, samen, doel.gebieden)
        pad = bestaand(bestanden[gevonden[0]], gevonden[1])
        yield Kandidaat(
            path=gevonden[0],
            pad=pad or gevonden[1],
            plek=pad is not None,
            tabel=meting.tabel,
            onderdeel=samen,
            uitkomst=uitkomst,
            jaar=jaar,
        )


def kies(
    alle: Iterable[Kandidaat], bestanden: Mapping[Path, Bestand], bekend: Mapping[str, str]
) -> Iterator[Keuze]:
    """Yield for each figure what becomes of it; ``bekend`` says who made which source."""
    beste: dict[tuple[Path, Pad], Kandidaat] = {}
    for kandidaat in alle:
        plaats = (kandidaat.path, kandidaat.pad)
        if plaats not in beste or kandidaat.jaar >= beste[plaats].jaar:
            beste[plaats] = kandidaat
    for kandidaat in beste.values():
        besluit = _besluit(kandidaat, bestanden[kandidaat.path], bekend)
        yield Keuze(
            tabel=kandidaat.tabel.id,
            met_bron=not isinstance(kandidaat.onderdeel, Tekstveld),
            blijft=besluit.blijft,
            voorstel=_voorstel(kandidaat, besluit, bestanden[kandidaat.path]),
        )


def _op_te_tellen(deel: Onderdeel) -> bool:
    if isinstance(deel, Figuur | Jaarreeks):
        return deel.optelbaar
    return isinstance(deel, Opbouw)


def _samen(deel: Onderdeel, aantal: int) -> Onderdeel:
    """Return ``deel`` as it is for several gemeenten together."""
    if aantal == 1 or not isinstance(deel, Figuur):
        return deel
    hoe = f"opgeteld over {aantal} gemeenten"
    return replace(deel, bewerking=f"{hoe}, {deel.bewerking}" if deel.bewerking else hoe)


def _uitkomst(meting: Meting, deel: Onderdeel, gebieden: tuple[str, ...]) -> tuple[Any, int]:
    """Return what the table gives, and the year it is of."""
    if isinstance(deel, Figuur):
        cijfer = figuur(meting, deel, gebieden)
        return cijfer, cijfer.jaar
    if isinstance(deel, Jaarreeks):
        waarden = reeks(meting, deel, gebieden)
        return waarden, max(waarden, default=0)
    if isinstance(deel, Opbouw):
        klassen = opbouw(meting, deel, gebieden)
        return (klassen[0].moment, klassen[1]) if klassen else None, klassen[
            0
        ].jaar if klassen else 0
    return tekst(meting, deel, gebieden), meting.perioden[0].jaar if meting.perioden else 0


def _besluit(kandidaat: Kandidaat, bestand: Bestand, bekend: Mapping[str, str]) -> Besluit:
    if not kandidaat.plek:
        return Besluit(blijft=GEEN_PLEK)
    root, pad, deel = bestand.root, kandidaat.pad, kandidaat.onderdeel
    van = van_cbs(tekst_op(root, (*pad, "bron")), bekend)
    if isinstance(deel, Figuur):
        nieuw: Cijferuitkomst = kandidaat.uitkomst
        return beslis(pad, oud_cijfer(root, pad), deel, kandidaat.tabel, nieuw, van_cbs=van)
    if isinstance(deel, Jaarreeks):
        return beslis_reeks(root, pad, deel, kandidaat.tabel, kandidaat.uitkomst)
    if isinstance(deel, Opbouw):
        return beslis_opbouw(root, pad, kandidaat.tabel, kandidaat.uitkomst, van_cbs=van)
    return beslis_tekst(root, pad, kandidaat.uitkomst)


def _voorstel(kandidaat: Kandidaat, besluit: Besluit, bestand: Bestand) -> Voorstel | None:
    if besluit.blijft:
        return None
    return Voorstel(
        path=kandidaat.path,
        pad=kandidaat.pad,
        place=oud_cijfer(bestand.root, kandidaat.pad).place,
        oud=besluit.oud,
        nieuw=besluit.nieuw,
        bron=f"CBS {kandidaat.tabel.id}",
        opmerking=": ".join(filter(None, (_van_wie(bestand, kandidaat.pad), besluit.opmerking))),
        wijzigingen=besluit.wijzigingen,
    )


def _van_wie(bestand: Bestand, pad: Pad) -> str:
    """Return the name of the item in a list that has no ids: its number says little."""
    namen = (
        tekst_op(bestand.root, (*pad[: at + 1], "naam"))
        for at, stap in enumerate(pad)
        if stap.strip("[]").isdecimal()
    )
    return next(namen, "")
