"""The words around a chart: unit at the axis, alternative text, change in words."""

import re
from collections.abc import Iterable

from generator.core import dutch, marks
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst

ONBEKEND = "onbekend"

_VISIBLE = re.compile("[^\ue000-\uf8ff]+")


def jaren(cijfers: Iterable[Cijfer | None]) -> str:
    """Return the years of the known ``cijfers``: ``2024``, ``2021 en 2024``, ``2019-2026``."""
    gevonden = sorted(
        {int(c.jaar) for c in cijfers if c is not None and c.bekend and c.jaar is not None}
    )
    if len(gevonden) > 2:
        return f"{gevonden[0]}-{gevonden[-1]}"
    return dutch.opsomming([str(jaar) for jaar in gevonden])


def met_jaren(titel: str, cijfers: Iterable[Cijfer | None], eenheid: str) -> str:
    """Return ``titel, 2024 (personen)``; the year is left out when no figure has one."""
    wanneer = jaren(cijfers)
    return f"{titel}, {wanneer} ({eenheid})" if wanneer else f"{titel} ({eenheid})"


def alttekst(soort: str, assen: str, waarden: Iterable[tuple[str, str]]) -> str:
    """Return the alternative text: the kind of chart, its axes, and what every mark is worth."""
    opsomming = "; ".join(f"{naam}: {tekst}" for naam, tekst in waarden)
    return f"{marks.plain(f'{soort}. {assen}')} {dutch.hoofdletter(marks.plain(opsomming))}."


def weggelaten(getoond: int, alle: int) -> str:
    """Return what must be said below a chart that leaves gemeenten out, with a space before it."""
    if getoond == alle:
        return ""
    return f" Hier staan de {getoond} gemeenten met het grootste deel; de tabel noemt alle {alle}."


def tekst(cijfer: Cijfer | None) -> str:
    """Return a figure as it stands in a sentence, ``onbekend`` when there is none."""
    return str(cijfer) if cijfer is not None and cijfer.bekend else ONBEKEND


def groot(text: str) -> str:
    """Return ``text`` with a capital first letter, also when it starts with marks."""
    return _VISIBLE.sub(lambda found: dutch.hoofdletter(found[0]), text, count=1)


def klein(text: str) -> str:
    """Return ``text`` for within a sentence, also when it starts with marks."""
    return _VISIBLE.sub(lambda found: dutch.kleine_letter(found[0]), text, count=1)


def as_eenheid(eenheid: str, wat: str) -> str:
    """Return the unit at the axis; for percentages and money also ``wat`` is measured."""
    teken = {"procent": "%", "euro": "€"}.get(eenheid)
    return f"{wat} ({teken})" if teken else eenheid


def verandering(van: Cijfer, tot: Cijfer) -> Tekst:
    """Return how ``tot`` compares with ``van``: ``ruim drie keer zo veel``, ``12% meer``.

    Rounded the way it is said, so no more precise than an estimate allows; empty when ``van``
    is not above zero. The words carry the sources of both figures.
    """
    sources = tuple(dict.fromkeys((*van.sources, *tot.sources)))
    return Tekst(_verandering(tot.getal / van.getal) if van.getal > 0 else "", sources)


def _verandering(factor: float) -> str:
    """Return percents where no common word says how many times as many there are."""
    if factor >= 1.4:
        return dutch.keer(factor)
    procent = round((factor - 1) * 100)
    if procent == 0:
        return "ongeveer even veel"
    return f"{dutch.getal(abs(procent))}% {'meer' if procent > 0 else 'minder'}"
