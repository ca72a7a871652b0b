"""A whole in its parts, as one lying bar: what charts of shares have in common."""

from collections.abc import Sequence

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Deel
from generator.charts.chart import Chart
from generator.charts.waarden import reeks
from generator.charts.woorden import alttekst, klein, met_jaren
from generator.core import dutch


def verdeling(
    basis: Basis, *, key: str, titel: str, geheel: str, delen: Sequence[Deel]
) -> Chart | None:
    """Return the shares of ``delen``, the parts of ``geheel`` that do not overlap.

    ``None`` when a share is not known: the others without it would be wrong.
    """
    if not delen or not all(deel.aandeel.bekend for deel in delen):
        return None
    cijfers = [deel.aantal for deel in delen]
    paren = [(deel.naam, deel.aandeel) for deel in delen]
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
        decimals=max(aandeel.decimalen or 0 for _, aandeel in paren),
        headings=(
            dutch.hoofdletter(geheel),
            dutch.hoofdletter(str(cijfers[0].eenheid or "aantal")),
            "Aandeel",
        ),
        table=tuple((deel.naam, deel.aantal, deel.aandeel) for deel in delen),
    )
