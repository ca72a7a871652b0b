"""``cijfers lees``: a file of somebody and a folder → what is proposed for its input."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.cijfers.bestand import Bestand, open_bestand
from generator.cijfers.lees.besluit import Plek, besluit, plek_van
from generator.cijfers.lees.eigen import Ingevuld, bronnen, ingevuld, is_eigen
from generator.cijfers.lees.koppeling import lees_koppeling
from generator.cijfers.lees.nieuwebron import bruikbaar, nieuwe_bronnen, wat_nodig_is
from generator.cijfers.lees.oogst import Oogst
from generator.cijfers.lees.openen import openen, weigering
from generator.cijfers.lees.vreemd import cijfers_uit
from generator.cijfers.lees.zoeken import tabel_van
from generator.cijfers.overzicht.overzicht import Bronregel, Overzicht, overzicht
from generator.cijfers.overzicht.regel import Regel
from generator.cijfers.plannen.kolommen import zoek_plannen
from generator.cijfers.plannen.opdracht import lees_plannen
from generator.cijfers.plannen.wens import GEEN_WENS, Planwens
from generator.cijfers.voorstel import Voorstel
from generator.core.finding import Finding, Level
from generator.core.value import replace


def lees(
    bron: Path, folder: Path, koppeling: Path | None = None, wens: Planwens = GEEN_WENS
) -> Oogst:
    """Read the file ``bron`` for the gemeente or region in ``folder``.

    A file that the product did not write, and that is no export of plans, needs a ``koppeling``.
    ``wens`` is how plans are taken over. Raises :class:`InputError` when the file, the input or
    the mapping cannot be read.
    """
    bladen = openen(bron)
    plannen = None if koppeling or is_eigen(bladen) else zoek_plannen(bladen)
    if plannen is not None:
        return lees_plannen(*plannen, folder, wens)
    if wens != GEEN_WENS:
        raad = "laat --peildatum en --per-plan weg; die horen bij een export van plannen"
        raise weigering(bron, "in dit bestand staan geen plannen", raad)
    alles = overzicht(folder)
    if koppeling is not None:
        gekoppeld = lees_koppeling(koppeling)
        tabel = tabel_van(bladen, gekoppeld)
        return _oogst(cijfers_uit(tabel, gekoppeld.koppeling, alles), alles, {})
    if not is_eigen(bladen):
        message = "dit bestand heeft niet de kolommen gemeente, pad en waarde"
        raise weigering(bron, message, "zeg met --koppeling welke kolom welk cijfer is")
    mee = bronnen(bladen)
    bruikbare = {id: regel for id, regel in mee.items() if bruikbaar(regel)}
    oogst = _oogst(ingevuld(bladen, alles.per_plek()), alles, bruikbare)
    onvolledig = [id for id in mee if id not in alles.bronnen and id not in bruikbare]
    return replace(oogst, findings=(*oogst.findings, *map(_onvolledig, onvolledig)))


def _oogst(
    gevonden: Iterable[Ingevuld | Finding], alles: Overzicht, mee: Mapping[str, Bronregel]
) -> Oogst:
    """Return what comes of the rows; ``mee`` are the sources that came with them."""
    nu = alles.per_plek()
    bekend = {**alles.bronnen, **mee}
    findings: list[Finding] = []
    gelukt: list[tuple[Plek, Ingevuld, Voorstel]] = []
    for rij in gevonden:
        uitkomst = rij if isinstance(rij, Finding) else _geplaatst(rij, alles, nu, bekend)
        if isinstance(uitkomst, Finding):
            findings.append(uitkomst)
        elif uitkomst is not None:
            gelukt.append(uitkomst)
    bestanden = _bestanden(gelukt)
    nieuw = [
        (bestanden[plek.doelmap.bronbestand], id)
        for plek, rij, _ in gelukt
        if (id := rij.velden["bron"]) and id not in alles.bronnen
    ]
    return Oogst(
        bestanden=bestanden,
        voorstellen=(
            *(voorstel for _, _, voorstel in gelukt),
            *nieuwe_bronnen(nieuw, mee, "blad Bronnen"),
        ),
        findings=tuple(findings),
    )


def _geplaatst(
    rij: Ingevuld,
    alles: Overzicht,
    nu: Mapping[tuple[str, str], Regel],
    bekend: Mapping[str, Bronregel],
) -> tuple[Plek, Ingevuld, Voorstel] | Finding | None:
    """Return the proposal for a row with its place; nothing when the figure is the same."""
    plek = plek_van(rij, alles, nu)
    if isinstance(plek, str):
        return rij.fout("WZ634", plek, "kijk of gemeente en pad nog kloppen")
    if plek.regel and plek.regel.velden() == rij.velden:
        return None
    uitkomst = besluit(rij, plek, bekend)
    return uitkomst if isinstance(uitkomst, Finding) else (plek, rij, uitkomst)


def _bestanden(gelukt: Iterable[tuple[Plek, Ingevuld, Voorstel]]) -> dict[Path, Bestand]:
    paden = {path for plek, _, v in gelukt for path in (v.path, plek.doelmap.bronbestand)}
    return {path: open_bestand(path) for path in sorted(paden)}


def _onvolledig(id: str) -> Finding:
    return Finding(
        code="WZ635",
        level=Level.FOUT,
        message=f"de nieuwe bron '{id}' is niet volledig",
        advice=f"vul op het blad Bronnen in: {wat_nodig_is()}",
    )
