"""The figures of a region: those of its gemeenten added up, or its own where the CBS has them.

Only counts are added up. Percentages, averages and numbers per 1.000 inhabitants of a region do
not follow from the rounded figures of its gemeenten.
"""

from collections.abc import Mapping, Sequence

from generator.core import dutch
from generator.inputs.cijfertabel import Kenmerken, Tabel
from generator.inputs.gemeentelijst import Gemeentenaam
from generator.nieuw.cijferset import (
    Cijferset,
    cijfer,
    leeftijdsopbouw,
    per_sleutel,
    reeks,
)
from generator.nieuw.gegevens import Inhoud

_TELBAAR = ("personen", "huishoudens", "woningen")


def opgeteld(bron: Cijferset, leden: Sequence[Gemeentenaam], naam: str, code: str) -> Inhoud:
    """Return the figures of the region ``naam``, by key of ``regiocijfers``.

    ``code`` is that of the region at the CBS, when it has one.
    """
    if not leden:
        return {}
    over = f"opgeteld over {dutch.telwoord(len(leden))} gemeenten"
    kern, opbouw = bron.kerncijfers, bron.leeftijdsopbouw
    found: Inhoud = {
        kolom: _som(kern, kolom, leden, gebied=naam, bewerking=over)
        for kolom, kenmerken in _telbaar(kern)
    }
    for kolom, kenmerken in _telbaar(opbouw):
        if klassen := _per_sleutel(opbouw, kolom, leden):
            toelichting = f"{dutch.hoofdletter(over)}."
            found[kolom] = leeftijdsopbouw(kenmerken, klassen, toelichting=toelichting)
    return found | _reeksen(bron.reeksen, leden, code, over)


def _telbaar(tabel: Tabel) -> list[tuple[str, Kenmerken]]:
    return [
        (kolom, kenmerken)
        for kolom, kenmerken in tabel.kolommen.items()
        if kenmerken.get("eenheid") in _TELBAAR
    ]


def _som(tabel: Tabel, kolom: str, leden: Sequence[Gemeentenaam], **anders: str) -> Inhoud:
    """Return the sum of a column, or a gap that names the gemeenten of which it is not known."""
    getallen = {
        lid.naam: rij.getallen[kolom]
        for lid in leden
        for rij in tabel.van(lid.code)
        if kolom in rij.getallen
    }
    zonder = [lid.naam for lid in leden if lid.naam not in getallen]
    if zonder:
        reden = f"niet op te tellen: niet bekend voor {dutch.opsomming(zonder)}"
        return cijfer(tabel.kolommen[kolom], None, reden=reden)
    return cijfer(tabel.kolommen[kolom], sum(getallen.values()), **anders)


def _reeksen(tabel: Tabel, leden: Sequence[Gemeentenaam], code: str, over: str) -> Inhoud:
    telbaar = dict(_telbaar(tabel))
    found: Inhoud = {}
    for kolom, kenmerken in tabel.kolommen.items():
        if eigen := per_sleutel(tabel, code, kolom):
            found[kolom] = reeks(kenmerken, eigen, **_aangevuld(kenmerken, "Cijfer van het CBS."))
        elif kolom in telbaar and (som := _per_sleutel(tabel, kolom, leden)):
            zin = f"{dutch.hoofdletter(over)}."
            found[kolom] = reeks(kenmerken, som, **_aangevuld(kenmerken, zin))
    return found


def _aangevuld(kenmerken: Kenmerken, zin: str) -> dict[str, str]:
    return {"toelichting": f"{zin} {kenmerken.get('toelichting', '')}".strip()}


def _per_sleutel(tabel: Tabel, kolom: str, leden: Sequence[Gemeentenaam]) -> Mapping[str, float]:
    """Return the sums by year or class, where all gemeenten have a figure."""
    alle = [per_sleutel(tabel, lid.code, kolom) for lid in leden]
    sleutels = [
        sleutel for sleutel in (alle[0] if alle else ()) if all(sleutel in een for een in alle)
    ]
    return {sleutel: sum(een[sleutel] for een in alle) for sleutel in sleutels}
