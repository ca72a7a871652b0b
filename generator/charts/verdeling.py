"""A whole in its parts, as one lying bar: what charts of shares have in common."""

from collections.abc import Sequence

from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, reeks, volgt_uit
from generator.charts.woorden import alttekst, bronregel, klein, met_jaren
from generator.core import dutch
from generator.core.cijfer import Cijfer

_Deel = tuple[str, Cijfer]


def verdeling(
    basis: Basis, *, key: str, titel: str, geheel: str, delen: Sequence[_Deel]
) -> Chart | None:
    """Return the shares of ``delen``, the parts of ``geheel`` that do not overlap.

    ``None`` when a part is not known: shares without it would be wrong.
    """
    cijfers = [cijfer for _, cijfer in delen]
    if not all(bekend(cijfer) for cijfer in cijfers) or not sum(c.getal for c in cijfers):
        return None
    aandelen = [_aandeel(cijfer, cijfers) for cijfer in cijfers]
    paren = [(naam, aandeel) for (naam, _), aandeel in zip(delen, aandelen, strict=True)]
    meest, grootste = max(paren, key=lambda paar: paar[1].getal)
    return Chart(
        key=key,
        kind="stacked",
        title=met_jaren(titel, cijfers, "procent"),
        unit=f"aandeel van alle {geheel} (%)",
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Gestapelde staaf: {titel}",
            f"De hele staaf is 100% van alle {geheel}.",
            [(naam, str(aandeel)) for naam, aandeel in paren],
        ),
        interpretation=(
            f"Van alle {geheel}: "
            f"{dutch.opsomming([f'{klein(naam)} {aandeel}' for naam, aandeel in paren])}. "
            f"Het grootste deel is {klein(meest)} ({grootste})."
        ),
        categories=(dutch.hoofdletter(geheel),),
        series=tuple(reeks(naam, [aandeel]) for naam, aandeel in paren),
        decimals=max(aandeel.decimalen or 0 for aandeel in aandelen),
        headings=("", dutch.hoofdletter(str(cijfers[0].eenheid or "aantal")), "Aandeel"),
        table=tuple(
            (naam, cijfer, aandeel) for (naam, cijfer), aandeel in zip(delen, aandelen, strict=True)
        ),
    )


def _aandeel(deel: Cijfer, delen: Sequence[Cijfer]) -> Cijfer:
    if deel.eenheid == "procent":
        return deel
    totaal = sum(cijfer.getal for cijfer in delen)
    return volgt_uit(
        [deel, *delen],
        round(deel.getal / totaal * 100, 10),
        eenheid="procent",
        decimalen=1,
        formule="deel ÷ som van de delen × 100",
    )
