"""``cijfers lees``: a file of somebody and a folder → what is proposed for its input."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.cijfers.bestand import Bestand, open_bestand
from generator.cijfers.lees.besluit import Plek, besluit, plek_van
from generator.cijfers.lees.cel import Blad
from generator.cijfers.lees.eigen import Ingevuld, bronnen, ingevuld, is_eigen
from generator.cijfers.lees.nieuwebron import bruikbaar, nieuwe_bronnen, wat_nodig_is
from generator.cijfers.lees.openen import openen, weigering
from generator.cijfers.overzicht.overzicht import Overzicht, overzicht
from generator.cijfers.voorstel import Voorstel
from generator.core.finding import Finding, Level
from generator.core.value import Value


class Oogst(Value, frozen=True, kw_only=True):
    """What the file gave: the files as they are, the proposals, and what could not be taken."""

    bestanden: dict[Path, Bestand]
    voorstellen: tuple[Voorstel, ...]
    findings: tuple[Finding, ...]


def lees(bron: Path, folder: Path) -> Oogst:
    """Read the file ``bron`` for the gemeente or region in ``folder``.

    Raises :class:`InputError` when the file or the input cannot be read.
    """
    bladen = openen(bron)
    alles = overzicht(folder)
    if not is_eigen(bladen):
        message = "dit bestand heeft niet de kolommen gemeente, pad en waarde"
        raise weigering(bron, message, "begin met het bestand van: woonzorgvisie cijfers schrijf")
    return _terug(bladen, alles)


def _terug(bladen: Sequence[Blad], alles: Overzicht) -> Oogst:
    nu = alles.per_plek()
    mee = {id: regel for id, regel in bronnen(bladen).items() if bruikbaar(regel)}
    bekend = {**alles.bronnen, **mee}
    gevonden = list(ingevuld(bladen, nu))
    findings = [rij for rij in gevonden if isinstance(rij, Finding)]
    gelukt: list[tuple[Plek, Ingevuld, Voorstel]] = []
    for rij in gevonden:
        if isinstance(rij, Finding):
            continue
        plek = plek_van(rij, alles, nu)
        if isinstance(plek, str):
            findings.append(rij.fout("WZ634", plek, "laat de kolommen gemeente en pad staan"))
            continue
        uitkomst = besluit(rij, plek, bekend)
        if isinstance(uitkomst, Finding):
            findings.append(uitkomst)
        else:
            gelukt.append((plek, rij, uitkomst))
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
        findings=(*findings, *_onvolledig(bladen, alles)),
    )


def _bestanden(gelukt: Iterable[tuple[Plek, Ingevuld, Voorstel]]) -> dict[Path, Bestand]:
    paden = {path for plek, _, v in gelukt for path in (v.path, plek.doelmap.bronbestand)}
    return {path: open_bestand(path) for path in sorted(paden)}


def _onvolledig(bladen: Sequence[Blad], alles: Overzicht) -> list[Finding]:
    """Return the sources that somebody added without saying enough."""
    return [
        Finding(
            code="WZ635",
            level=Level.FOUT,
            message=f"de nieuwe bron '{id}' is niet volledig",
            advice=f"vul op het blad Bronnen in: {wat_nodig_is()}",
        )
        for id, regel in bronnen(bladen).items()
        if id not in alles.bronnen and not bruikbaar(regel)
    ]
