"""An export of plans and a folder → what is proposed for the input of each gemeente."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.cijfers.bestand import Bestand, open_bestand
from generator.cijfers.lees.kop import Tabel
from generator.cijfers.lees.nieuwebron import nieuwe_bronnen
from generator.cijfers.lees.oogst import Oogst
from generator.cijfers.lees.openen import weigering
from generator.cijfers.overzicht.doelmap import Doelmap, doelmappen, gedeeld
from generator.cijfers.overzicht.overzicht import BRONVELDEN, Bronregel
from generator.cijfers.plannen.kolommen import Kolommen
from generator.cijfers.plannen.lijst import BRON, Herkomst, Lijst, voorstellen, vreemd
from generator.cijfers.plannen.plan import Plan
from generator.cijfers.plannen.regels import programma, voor_ouderen
from generator.cijfers.plannen.vakken import TIJDELIJK
from generator.cijfers.plannen.verdelen import Gelezen, verdeel
from generator.cijfers.plannen.verslag import peildag, verslag, zoveel
from generator.cijfers.plannen.wens import Planwens
from generator.core.errors import InputError
from generator.core.finding import Finding, Level
from generator.core.source import Place
from generator.core.value import replace
from generator.inputs.bewerk.vind import vind
from generator.inputs.decode import item_key
from generator.inputs.nodes import Sequence as Lijstknoop

_PROGRAMMA = ("woningbouwprogramma",)
_OUDEREN = ("aandachtsgroepen", "[ouderen]", "plancapaciteit")


def lees_plannen(tabel: Tabel, kolommen: Kolommen, folder: Path, wens: Planwens) -> Oogst:
    """Return what the plans in ``tabel`` change for the gemeente or region in ``folder``.

    Raises :class:`InputError` when nobody says of which day the plans are.
    """
    peildatum = wens.peildatum or tabel.blad.gemaakt
    if peildatum is None:
        raise InputError([_zonder_dag(tabel)])
    mappen = doelmappen(folder)
    samen = tuple(gedeeld(mappen)) + tuple(
        open_bestand(map.bronbestand) for map in mappen if not map.code
    )
    delen, findings = verdeel(tabel, kolommen, mappen)
    dag = () if wens.peildatum else (peildag(peildatum),)
    uit = Oogst(bestanden={}, voorstellen=(), findings=findings, verslag=dag)
    for doelmap in mappen:
        gelezen = delen.get(doelmap.naam)
        if gelezen is not None:
            herkomst = Herkomst(
                bron=BRON,
                peildatum=peildatum,
                zeker=wens.peildatum is not None,
                waar=f"{zoveel(len(gelezen.tellen))} in de export",
            )
            uit = _samen(uit, _van_gemeente(doelmap, gelezen, samen, herkomst, wens))
    return uit


def _samen(een: Oogst, ander: Oogst) -> Oogst:
    return Oogst(
        bestanden={**een.bestanden, **ander.bestanden},
        voorstellen=(*een.voorstellen, *ander.voorstellen),
        findings=(*een.findings, *ander.findings),
        verslag=(*een.verslag, *ander.verslag),
    )


def _van_gemeente(
    doelmap: Doelmap,
    gelezen: Gelezen,
    samen: Sequence[Bestand],
    herkomst: Herkomst,
    wens: Planwens,
) -> Oogst:
    """Return the proposals for one gemeente; none at all when a number cannot be right."""
    if not gelezen.klopt:
        zin = f"{doelmap.naam}: niets overgenomen, omdat de plannen niet kloppen (zie hieronder)."
        return Oogst(bestanden={}, voorstellen=(), findings=gelezen.findings, verslag=(zin,))
    lijsten = [_lijst(doelmap, _PROGRAMMA, "woningen"), _lijst(doelmap, _OUDEREN, "cijfer")]
    bronnen = open_bestand(doelmap.bronbestand)
    alle = (*samen, *(lijst.bestand for lijst in lijsten), bronnen)
    vormen = _ids(alle, "woonvormen")
    plannen = [_bekende_vormen(plan, vormen) for plan in gelezen.tellen]
    regels = (
        list(programma(plannen, per_plan=wens.per_plan)),
        list(voor_ouderen(plannen)) if "ouderen" in _ids(alle, "aandachtsgroepen") else [],
    )
    gevonden = [
        voorstel
        for lijst, deel in zip(lijsten, regels, strict=True)
        for voorstel in voorstellen(lijst, deel, herkomst)
    ]
    if any(regels) and herkomst.bron not in _ids((*samen, bronnen), "bronnen"):
        bron = _bronregel(doelmap.naam)
        gevonden += nieuwe_bronnen([(bronnen, herkomst.bron)], {herkomst.bron: bron}, "de export")
    dubbel = [_dubbel(plek) for lijst in lijsten for plek in vreemd(lijst, herkomst)]
    return Oogst(
        bestanden={b.path: b for b in (*(lijst.bestand for lijst in lijsten), bronnen)},
        voorstellen=tuple(gevonden),
        findings=(*gelezen.findings, *dubbel),
        verslag=tuple(verslag(doelmap.naam, gelezen.plannen)),
    )


def _lijst(doelmap: Doelmap, pad: tuple[str, ...], cijfer: str) -> Lijst:
    path = doelmap.bestand_van(pad)
    assert path is not None  # every gemeente has these files in the model
    return Lijst(bestand=open_bestand(path), pad=pad, cijfer=cijfer)


def _ids(bestanden: Iterable[Bestand], lijst: str) -> set[str]:
    """Return the ids that the list with this name has in ``bestanden``."""
    knopen = (vind(bestand.root, (lijst,)) for bestand in bestanden)
    return {
        item_key(item) for knoop in knopen if isinstance(knoop, Lijstknoop) for item in knoop.items
    }


def _bekende_vormen(plan: Plan, bekend: set[str]) -> Plan:
    """Return ``plan`` without kinds of home that the input does not know: those just count."""
    vormen = {vorm: aantal for vorm, aantal in plan.vormen.items() if vorm in bekend}
    return replace(plan, vormen=vormen, tijdelijk=plan.tijdelijk if TIJDELIJK in bekend else 0)


def _bronregel(gemeente: str) -> Bronregel:
    velden: Mapping[str, str] = {
        "id": BRON,
        "organisatie": f"Gemeente {gemeente}",
        "titel": "Plancapaciteit",
        "soort": "registratie",
        "tabel": "planregistratie (Basisset 2.0)",
        "toelichting": "Bruto aantallen woningen, opgeteld uit de plannen. Hard: planologische"
        " status 1 (onherroepelijk) of 2 (vastgesteld).",
    }
    return {naam: velden.get(naam, "") for naam in BRONVELDEN}


def _dubbel(plek: Place) -> Finding:
    return Finding(
        code="WZ636",
        level=Level.WAARSCHUWING,
        message="deze plannen hebben een andere bron dan de export en tellen er los van mee",
        advice="haal deze regel weg als dezelfde woningen in de export staan",
        place=plek,
    )


def _zonder_dag(tabel: Tabel) -> Finding:
    return weigering(
        Path(tabel.blad.bestand),
        "het bestand zegt niet van welke dag de plannen zijn",
        "geef de dag met --peildatum, zoals --peildatum 2026-10-01",
    ).findings[0]
