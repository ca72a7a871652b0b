"""Whether inhabitants, households and homes fit one another."""

from collections.abc import Iterator

from generator.calc.uitkomst import Basis
from generator.checks.gebieden import NAMEN, Gebiedsbeeld, de_regio, eigen_gemeente
from generator.checks.regel import Melding, Meldingen, meld, regel
from generator.checks.vergelijk import met_jaar, zelfde_jaar
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.finding import Level

FAMILIE = "Analyse: cijfers die niet kloppen"

_VERHOUDINGEN = (
    ("inwoners", "personen", 1.5, 3.8),
    ("woningvoorraad", "woningen", 0.65, 1.6),
)
"""A count, its unit, and the bounds of its number per household.

They are wide: student towns have few inhabitants and few homes for each household, villages with
large families many inhabitants, and places with second homes many homes.
"""
_IN_TEHUIZEN = 0.1
"""The part of the inhabitants that may live in no household but in an institution."""


@regel("WZ741", Level.WAARSCHUWING)
def verhouding_ongeloofwaardig(basis: Basis) -> Meldingen:
    """Inwoners, huishoudens en woningen passen bij elkaar.

    In een gemeente wonen gemiddeld ongeveer twee mensen in een huishouden en is er ongeveer één
    woning voor elk huishouden. Een verhouding die daar ver van af ligt, wijst op een typefout in
    een van de cijfers.

    Handvat: stap 1 (een goede analyse is de basis; meten is weten).

    Fout:
        cijfers:
          inwoners: {waarde: 120000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026-01-01, bron: cbs}

    Goed:
        cijfers:
          inwoners: {waarde: 12000, eenheid: personen, peildatum: 2026-01-01, bron: cbs}
          huishoudens: {waarde: 5000, eenheid: huishoudens, peildatum: 2026-01-01, bron: cbs}
    """
    for gebied in (eigen_gemeente(basis.dossier), de_regio(basis.dossier)):
        huishoudens = gebied.cijfer("huishoudens")
        if huishoudens is None or huishoudens.getal <= 0:
            continue
        inwoners = gebied.op_jaar("inwoners", huishoudens)
        if inwoners and inwoners.getal < huishoudens.getal:
            continue  # more households than inhabitants is a mistake of its own
        fouten = list(_verhoudingen(gebied, huishoudens))
        # The average repeats what the ratio of the same figures has already said.
        yield from fouten or _gemiddelde(gebied, huishoudens)


def _verhoudingen(gebied: Gebiedsbeeld, huishoudens: Cijfer) -> Iterator[Melding]:
    for veld, eenheid, laag, hoog in _VERHOUDINGEN:
        aantal = gebied.op_jaar(veld, huishoudens)
        if aantal is None or aantal.eenheid != eenheid or aantal.getal < 0:
            continue
        verhouding = aantal.getal / huishoudens.getal
        if not laag <= verhouding <= hoog:
            yield meld(
                aantal,
                f"{dutch.getal(round(verhouding, 2))} {NAMEN[veld]} per huishouden "
                f"({met_jaar(aantal, huishoudens)} op {met_jaar(huishoudens, aantal)}) is heel "
                "ongewoon",
                f"kijk na welk van de twee cijfers klopt; gewoon is {dutch.getal(laag)} tot "
                f"{dutch.getal(hoog)}",
            )


def _gemiddelde(gebied: Gebiedsbeeld, huishoudens: Cijfer) -> Iterator[Melding]:
    grootte, inwoners = gebied.cijfers.gemiddelde_huishoudensgrootte, None
    if grootte is not None and grootte.bekend:
        inwoners = gebied.op_jaar("inwoners", huishoudens)
    if grootte is None or inwoners is None or not zelfde_jaar(grootte, huishoudens, inwoners):
        return
    verwacht = grootte.getal * huishoudens.getal
    if abs(verwacht - inwoners.getal) > _IN_TEHUIZEN * inwoners.getal:
        yield meld(
            grootte,
            f"{huishoudens.kaal} huishoudens van gemiddeld {grootte.kaal} personen zijn samen "
            f"{dutch.getal(verwacht, 0)} personen, maar er zijn {inwoners.kaal} inwoners",
            "kijk na welk van de drie cijfers niet klopt",
        )
