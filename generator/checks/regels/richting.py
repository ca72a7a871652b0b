"""Whether the targets of an ambition go the way that it says."""

import re
from collections.abc import Iterable, Iterator

from generator.calc.uitkomst import Basis
from generator.checks.eenheid import sleutel
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.core.finding import Level
from generator.core.leaf import Getal, Tekst
from generator.inputs.model.visie import Ambitie, Doel

FAMILIE = "Visie en ambities"
_ERBIJ = re.compile(
    r"\b(extra|nieuwe?|erbij|bij\s*gekomen|gestart|afgerond)\b|groei|daling|"
    r"stijging|toename|afname|verschil|opgeleverd",
    re.IGNORECASE,
)
"""Words of a target that counts what is added or taken away, so not what there is in all."""


@regel("WZ212", Level.FOUT)
def doel_verkeerde_kant_op(basis: Basis) -> Meldingen:
    """Een doel gaat de kant op van de ambitie.

    Bij 'richting: meer' is het doel hoger dan de nulmeting, bij 'minder' lager. De regel kijkt
    alleen naar doelen over hetzelfde als de indicator, in dezelfde eenheid.

    Handvat: Ambities (wat moet meer, minder, anders en/of beter?).

    Fout:
        ambities:
          - id: bezoek
            richting: meer
            indicator: Deel van de ouderen met bezoek
            nulmeting: {waarde: 20, eenheid: procent, peildatum: 2026, bron: telling}
            doelen:
              - {jaar: 2030, omschrijving: Ouderen met bezoek, waarde: 8, eenheid: procent}

    Goed:
        ambities:
          - id: bezoek
            richting: meer
            indicator: Deel van de ouderen met bezoek
            nulmeting: {waarde: 20, eenheid: procent, peildatum: 2026, bron: telling}
            doelen:
              - {jaar: 2030, omschrijving: Ouderen met bezoek, waarde: 80, eenheid: procent}
    """
    for ambitie in basis.dossier.ambities:
        teken, nul = _teken(ambitie.richting), ambitie.nulmeting.waarde
        for doel in ambitie.doelen:
            if nul is None or doel.waarde is None or not _over_hetzelfde(doel, ambitie):
                continue
            if teken * (doel.waarde - nul) < 0:
                yield meld(
                    doel.waarde,
                    f"het doel ({_getal(doel.waarde, doel)}) is {'lager' if teken > 0 else 'hoger'}"
                    f" dan de nulmeting ({_getal(nul, doel)}), terwijl het"
                    f" {ambitie.richting.kaal} moet worden",
                    "controleer beide getallen en 'richting'",
                )


@regel("WZ213", Level.FOUT)
def tussendoel_voorbij_einddoel(basis: Basis) -> Meldingen:
    """Een tussendoel ligt tussen de nulmeting en het einddoel.

    Een tussendoel komt niet later dan het einddoel met dezelfde omschrijving, en gaat er ook niet
    overheen.

    Handvat: Ambities (wanneer? kwantificeer dit zo veel mogelijk).

    Fout:
        ambities:
          - id: bezoek
            richting: meer
            doelen:
              - {jaar: 2029, omschrijving: Met bezoek, waarde: 90, eenheid: procent, tussendoel: ja}
              - {jaar: 2031, omschrijving: Met bezoek, waarde: 80, eenheid: procent}

    Goed:
        ambities:
          - id: bezoek
            richting: meer
            doelen:
              - {jaar: 2029, omschrijving: Met bezoek, waarde: 60, eenheid: procent, tussendoel: ja}
              - {jaar: 2031, omschrijving: Met bezoek, waarde: 80, eenheid: procent}
    """
    for ambitie in basis.dossier.ambities:
        for tussen in ambitie.doelen:
            eind = _einddoel(tussen, ambitie.doelen) if tussen.tussendoel else None
            if eind is not None:
                yield from _voorbij(tussen, eind, _teken(ambitie.richting))


def _voorbij(tussen: Doel, eind: Doel, teken: int) -> Iterator[Melding]:
    if tussen.jaar > eind.jaar:
        yield meld(
            tussen.jaar,
            f"het tussendoel is van {tussen.jaar.kaal}, later dan het einddoel van"
            f" {eind.jaar.kaal}",
            "wissel de jaren om, of haal 'tussendoel' weg",
        )
    elif tussen.waarde is None or eind.waarde is None or _ritme(tussen) != _ritme(eind):
        return
    elif teken * (tussen.waarde - eind.waarde) > 0:
        kant = "hoger" if teken > 0 else "lager"
        yield meld(
            tussen.waarde,
            f"het tussendoel ({_getal(tussen.waarde, tussen)}) is {kant} dan het einddoel van"
            f" {eind.jaar.kaal} ({_getal(eind.waarde, eind)})",
            "wissel de getallen om, of haal 'tussendoel' weg",
        )


def _einddoel(tussen: Doel, doelen: Iterable[Doel]) -> Doel | None:
    """Return the last target that ``tussen`` is on the way to, if there is one."""
    zelfde = (doel for doel in doelen if not doel.tussendoel and _soort(doel) == _soort(tussen))
    return max(zelfde, key=lambda doel: doel.jaar, default=None)


def _soort(doel: Doel) -> tuple[str, str]:
    return doel.omschrijving.kaal.casefold(), _eenheid(doel.eenheid)


def _ritme(doel: Doel) -> tuple[float, str, str] | None:
    ritme = doel.frequentie
    return (ritme.aantal, ritme.per.kaal, ritme.periode.kaal) if ritme else None


def _teken(richting: Tekst) -> int:
    """Return 1 for up and -1 for down; 0 for what is no matter of more or less."""
    return {"meer": 1, "minder": -1}.get(richting.kaal, 0)


def _over_hetzelfde(doel: Doel, ambitie: Ambitie) -> bool:
    """Whether a target surely counts what the indicator counts, all of it and in one unit."""
    if _eenheid(doel.eenheid) != _eenheid(ambitie.nulmeting.eenheid) or doel.frequentie:
        return False
    if _ERBIJ.search(doel.omschrijving.kaal) or _ERBIJ.search(ambitie.indicator.kaal):
        return False
    eenheid = _woorden(doel.eenheid.kaal) if doel.eenheid else set()
    van_doel = _woorden(doel.omschrijving.kaal) - eenheid
    van_indicator = _woorden(ambitie.indicator.kaal) - eenheid
    return bool(van_doel) and (van_doel <= van_indicator or van_indicator <= van_doel)


def _woorden(tekst: str) -> set[str]:
    """Return the words that say what is counted."""
    return set(re.findall(r"\w{4,}", tekst.casefold())) - {"aantal", "aandeel", "deel"}


def _eenheid(eenheid: Tekst | None) -> str:
    return sleutel(eenheid.kaal) if eenheid else ""


def _getal(waarde: Getal, doel: Doel) -> str:
    return f"{waarde.kaal} {doel.eenheid.kaal}" if doel.eenheid else waarde.kaal
