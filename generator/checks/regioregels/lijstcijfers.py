"""Whether the list of the region has the figures that gemeenten have themselves."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.regel import Melding, Meldingen, meld
from generator.checks.regioregel import regioregel
from generator.checks.samenhang import Samenhang
from generator.checks.vergelijk import speling, wijkt_af, zelfde_eenheid, zelfde_moment
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.inputs.model.gedeeld import Regiogemeente

FAMILIE = "Regio"

_UIT_GEBIEDEN = {
    "sociale_huur": "sociale huurwoningen",
    "vrijkomend_per_jaar": "vrijkomende sociale huurwoningen per jaar",
}
"""Figures of the list that a gemeente has under ``gebieden``, with niveau gemeente."""
_AANDEEL_ONNAUWKEURIG = 0.1
"""Percentage points that a share may differ because its source counts a little otherwise."""


@regioregel("WZ925", Level.FOUT)
def lijst_anders_dan_gemeente(samenhang: Samenhang) -> Meldingen:
    """De lijst van de regio heeft dezelfde cijfers als de gemeente zelf.

    De verdeling over gemeenten rust op de lijst in regio.yaml, de lokale visie op de eigen map.
    Verschillen zij over hetzelfde moment, dan spreken de twee documenten elkaar tegen. Deze regel
    kijkt naar sociale huur, vrijkomende woningen en het aandeel 65-plussers.

    Handvat: stap 1 (wat is de meest eerlijke verdeling over de gemeenten in de regio).

    Fout:
        # in de map van de gemeente: 1.500 sociale huurwoningen
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              sociale_huur: {waarde: 5100, eenheid: woningen, peildatum: 2026, bron: corporatie}

    Goed:
        # in de map van de gemeente: 1.500 sociale huurwoningen
        regio:
          naam: Testland
          gemeenten:
            - naam: Kleindam
              gm_code: GM9999
              sociale_huur: {waarde: 1500, eenheid: woningen, peildatum: 2026, bron: corporatie}
    """
    for basis in samenhang.gemeenten:
        rij = samenhang.rij(basis)
        if rij is not None:
            yield from _uit_gebieden(rij, basis)
            yield from _aandeel(rij, basis)


def _uit_gebieden(rij: Regiogemeente, basis: Basis) -> Iterator[Melding]:
    """Yield a message for each figure of the list that the gemeente says otherwise."""
    gehelen = [gebied for gebied in basis.dossier.gebieden if gebied.niveau == "gemeente"]
    for veld, wat in _UIT_GEBIEDEN.items():
        in_lijst: Cijfer | None = getattr(rij, veld)
        for gebied in gehelen:
            eigen: Cijfer | None = getattr(gebied, veld)
            if in_lijst is None or eigen is None or not (in_lijst.bekend and eigen.bekend):
                continue
            gelijk = zelfde_moment(in_lijst, eigen) and zelfde_eenheid(in_lijst, eigen)
            if gelijk and wijkt_af([in_lijst], eigen):
                yield meld(
                    in_lijst,
                    f"hier heeft {rij.naam.kaal} {in_lijst.kaal} {wat}, in de eigen map op "
                    f"hetzelfde moment {eigen.kaal}",
                    "kijk na welk cijfer klopt, en gebruik het op beide plekken",
                )


def _aandeel(rij: Regiogemeente, basis: Basis) -> Iterator[Melding]:
    """Yield a message when the share in the list does not follow from the gemeente's own counts.

    When the list has the count as well, another rule compares the two.
    """
    aandeel, cijfers = rij.aandeel_65plus, basis.dossier.cijfers
    deel, inwoners = cijfers.inwoners_65plus, cijfers.inwoners
    if rij.inwoners_65plus is not None or aandeel is None or not aandeel.bekend:
        return
    if deel is None or inwoners is None or not (deel.bekend and inwoners.bekend):
        return
    zelfde = zelfde_moment(aandeel, deel) and zelfde_moment(deel, inwoners)
    berekend = deel.getal / inwoners.getal * 100 if zelfde and inwoners.getal > 0 else None
    if berekend is not None and abs(berekend - aandeel.getal) > _speling(aandeel):
        yield meld(
            aandeel,
            f"hier is {aandeel.kaal} van {rij.naam.kaal} 65 jaar of ouder; uit de eigen cijfers "
            f"({deel.kaal} van de {inwoners.kaal} inwoners) volgt "
            f"{dutch.getal(berekend, 1)}%",
            "kijk na welk cijfer niet klopt",
        )


def _speling(aandeel: Cijfer) -> float:
    return speling(aandeel) + _AANDEEL_ONNAUWKEURIG
