"""T7: the planned homes per location, year and kind."""

from generator.calc.uitkomst import Basis
from generator.core.leaf import Jaar, Tekst
from generator.document.blocks import Table
from generator.inputs.model.analyse import Programma
from generator.tables.bouw import NVT, Kolom, tabel
from generator.tables.namen import naam_van
from generator.tables.woorden import deel_van


def maak(basis: Basis) -> Table | None:
    """Return one row per line of the programme."""
    programma = basis.dossier.woningbouwprogramma
    vormen = basis.dossier.woonvormen
    return tabel(
        basis,
        "woningbouwprogramma",
        f"Woningbouwprogramma van {basis.naam}",
        (
            Kolom(kop="Plan", breedte=1.8),
            Kolom(kop="Jaar of periode", breedte=0.9),
            Kolom(kop="Soort woning", breedte=1.4, optioneel=True, leeg="alle soorten"),
            Kolom(kop="Hard of zacht", breedte=0.8, optioneel=True, leeg=NVT),
            Kolom(kop="Woningen", rechts=True),
            Kolom(kop="Toelichting", breedte=1.8, optioneel=True, leeg="geen"),
        ),
        [
            (
                _naam(programma, plan),
                _wanneer(plan),
                naam_van(vormen, plan.woonvorm) if plan.woonvorm else _zonder_vorm(programma, plan),
                plan.hardheid,
                plan.woningen,
                plan.toelichting,
            )
            for plan in programma
        ],
        duiding=_duiding(programma),
        noten=["Hard: het plan is vastgesteld. Zacht: het plan is nog niet vastgesteld."]
        if any(plan.hardheid for plan in programma)
        else (),
        jaren_getoond=True,
    )


def _naam(programma: tuple[Programma, ...], plan: Programma) -> str | Tekst:
    """Return the name; of a part after its whole ``waarvan: ...``, else what it is part of."""
    if plan.onderdeel_van is None:
        return plan.naam
    plaats = programma.index(plan)
    erboven = [regel for regel in programma[:plaats] if regel.onderdeel_van is None]
    if erboven and erboven[-1].naam == plan.onderdeel_van:
        return f"waarvan: {plan.naam}"
    return f"{plan.naam} (deel van: {plan.onderdeel_van})"


def _zonder_vorm(programma: tuple[Programma, ...], plan: Programma) -> str | None:
    """Return what a part is beside parts of a known kind; another line is of all kinds."""
    naast = [regel for regel in programma if regel.onderdeel_van == plan.onderdeel_van]
    if plan.onderdeel_van is not None and any(regel.woonvorm for regel in naast):
        return "andere of onbekend"
    return None


def _wanneer(plan: Programma) -> Jaar | Tekst | None:
    return plan.jaar if plan.jaar is not None else plan.periode


def _duiding(programma: tuple[Programma, ...]) -> str:
    """Say for how many lines the kind of home is missing; a whole with parts needs none.

    Of a part beside parts of a known kind the table itself says so.
    """
    gehelen = {plan.onderdeel_van for plan in programma}
    plannen = [plan for plan in programma if plan.naam not in gehelen]
    zonder_soort = sum(
        plan.woonvorm is None and _zonder_vorm(programma, plan) is None for plan in plannen
    )
    if not zonder_soort:
        return ""
    if zonder_soort == len(plannen):
        return (
            "Van geen enkel plan is bekend hoeveel woningen passen bij ouderen of een andere groep."
        )
    welke = deel_van(zonder_soort, len(plannen), "plannen")
    return f"Van {welke} is de soort woning nog niet bekend."
