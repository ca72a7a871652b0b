"""The number of inhabitants through the years."""

from generator.calc.bronregel import bronregel
from generator.calc.reeksen import punt, uitersten
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, reeks
from generator.charts.woorden import alttekst, tekst, verandering


def maak(basis: Basis) -> Chart | None:
    """Return a line through all years of the series, with a gap where a year is missing."""
    gegeven = basis.dossier.cijfers.inwoners_reeks
    grenzen = uitersten(gegeven) if gegeven else None
    if gegeven is None or grenzen is None:
        return None
    eerste, laatste = grenzen
    jaren = range(eerste, laatste + 1)
    cijfers = [punt(gegeven, jaar) for jaar in jaren]
    van, tot = cijfers[0], cijfers[-1]
    assert van is not None and tot is not None
    gemeente = basis.naam
    groeit = "groeide" if tot.getal >= van.getal else "daalde"
    return Chart(
        key="inwoners_reeks",
        kind="line",
        title=f"Inwoners van {gemeente}, {eerste}-{laatste} (aantal op 1 januari)",
        unit="inwoners",
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Lijndiagram van het aantal inwoners van {gemeente}",
            f"Liggende as: de jaren {eerste} tot en met {laatste}; staande as: inwoners.",
            [(str(jaar), tekst(cijfer)) for jaar, cijfer in zip(jaren, cijfers, strict=True)],
        ),
        interpretation=(
            f"Het aantal inwoners van {gemeente} {groeit} van {van} in {eerste} naar {tot} in "
            f"{laatste}: {verandering(van, tot)}."
        ),
        categories=tuple(str(jaar) for jaar in jaren),
        series=(reeks(str(gemeente), cijfers),),
        headings=("Jaar", "Inwoners"),
        table=tuple(
            (str(jaar), cijfer)
            for jaar, cijfer in zip(jaren, cijfers, strict=True)
            if cijfer is not None and bekend(cijfer)
        ),
    )
