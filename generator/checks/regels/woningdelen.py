"""Whether the parts of all homes add up: by owner and by suitability."""

from collections.abc import Sequence

from generator.calc.uitkomst import Basis
from generator.checks.gebieden import Gebiedsbeeld, eigen_gemeente, gebieden
from generator.checks.regel import Meldingen, meld, regel
from generator.checks.vergelijk import som, speling, speling_samen, zelfde_eenheid, zelfde_jaar
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level
from generator.core.leaf import Getal

FAMILIE = "Analyse: cijfers die niet kloppen"

_GESCHAT = 0.05
"""How far an estimate of the suitability of homes may be from the number of homes."""
_HEEL = 100.0


@regel("WZ726", Level.FOUT, bereik="regio")
def koop_en_huur_te_veel(basis: Basis) -> Meldingen:
    """Koop en huur zijn samen nooit meer dan alle woningen.

    Een woning is een koopwoning of een huurwoning, of de eigenaar is niet bekend. Samen is dat
    100 procent; door afronding hoogstens 101.

    Handvat: stap 1 (het huidige aanbod op het gebied van wonen).

    Fout:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}

    Goed:
        cijfers:
          koopwoningen: {waarde: 60, eenheid: procent, peildatum: 2026, bron: cbs}
          huurwoningen: {waarde: 40, eenheid: procent, peildatum: 2026, bron: cbs}
    """
    for gebied in gebieden(basis.dossier):
        koop, huur = gebied.cijfer("koopwoningen"), gebied.cijfer("huurwoningen")
        if koop is None or huur is None or not _vergelijkbaar(koop, huur):
            continue
        alles = _alle_woningen(gebied, koop)
        if alles and som([koop, huur]) > alles.getal + _afronding([koop, huur], alles):
            yield meld(
                koop,
                f"koop ({koop.kaal}) en huur ({huur.kaal}) zijn {gebied.waar} samen meer dan alle "
                f"woningen ({alles.kaal})",
                "kijk na welk van de twee cijfers klopt",
            )


@regel("WZ727", Level.WAARSCHUWING)
def geschiktheid_telt_niet_op(basis: Basis) -> Meldingen:
    """De drie soorten van woninggeschiktheid zijn samen alle woningen.

    Een woning is zonder trappen te gebruiken, makkelijk aan te passen of niet geschikt. In
    procenten is dat samen 100, in aantallen ongeveer de woningvoorraad.

    Handvat: stap 1 (het huidige aanbod op het gebied van wonen).

    Fout:
        cijfers:
          woninggeschiktheid:
            nultreden: {waarde: 20, eenheid: procent, peildatum: 2026, bron: monitor}
            aanpasbaar: {waarde: 30, eenheid: procent, peildatum: 2026, bron: monitor}
            ongeschikt: {waarde: 30, eenheid: procent, peildatum: 2026, bron: monitor}

    Goed:
        cijfers:
          woninggeschiktheid:
            nultreden: {waarde: 20, eenheid: procent, peildatum: 2026, bron: monitor}
            aanpasbaar: {waarde: 30, eenheid: procent, peildatum: 2026, bron: monitor}
            ongeschikt: {waarde: 50, eenheid: procent, peildatum: 2026, bron: monitor}
    """
    geschikt = basis.dossier.cijfers.woninggeschiktheid
    if geschikt is None:
        return
    delen = [geschikt.nultreden, geschikt.aanpasbaar, geschikt.ongeschikt]
    if not all(deel.bekend for deel in delen) or not _vergelijkbaar(*delen):
        return
    alles = _alle_woningen(eigen_gemeente(basis.dossier), delen[0])
    ruimte = _GESCHAT * alles.getal if alles and alles.eenheid != "procent" else 0.0
    if alles and abs(som(delen) - alles.getal) > _afronding(delen, alles) + ruimte:
        eenheid = "%" if alles.eenheid == "procent" else " woningen"
        yield meld(
            delen[0],
            f"de drie soorten zijn samen {dutch.getal(som(delen))}{eenheid}, niet {alles.kaal}",
            "kijk na welk van de drie cijfers niet klopt",
        )


def _vergelijkbaar(*delen: Cijfer) -> bool:
    """Whether the parts are in one unit; shares that are wrong by themselves say nothing more."""
    getallen = [deel.getal for deel in delen]
    zelf_goed = delen[0].eenheid != "procent" or (min(getallen) >= 0 and 1 < max(getallen) <= _HEEL)
    return zelfde_eenheid(*delen) and zelf_goed


def _alle_woningen(gebied: Gebiedsbeeld, deel: Cijfer) -> Cijfer | None:
    """Return what all homes together are in the unit of ``deel``: 100%, or the stock that year."""
    if deel.eenheid == "procent":
        return Cijfer(waarde=Getal(_HEEL), eenheid=deel.eenheid)
    voorraad = gebied.naast("woningvoorraad", deel)
    return voorraad if voorraad and zelfde_jaar(deel, voorraad) else None


def _afronding(delen: Sequence[Cijfer], alles: Cijfer) -> float:
    """Return what rounding explains; a hundred percent itself is not rounded."""
    return speling_samen(delen) + (0 if alles.eenheid == "procent" else speling(alles))
