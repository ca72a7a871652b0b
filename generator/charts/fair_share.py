"""The division over the gemeenten of the region: what is, and what would be fair."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis, Verdeling
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, gangbare_eenheid, reeks
from generator.charts.woorden import alttekst, as_eenheid, groot, met_jaren, tekst
from generator.core.cijfer import Cijfer
from generator.inputs.model.gedeeld import FairShare, FairShareDeel

_Deel = tuple[FairShareDeel, Cijfer]
"""A part of the division, and how much more it would have to be."""


def maak(basis: Basis, *, verdeling: str | None = None) -> Chart | None:
    """Return bars per gemeente, of the division with id ``verdeling`` or of the first one."""
    regio = basis.dossier.regio
    keuze = [v for v in basis.analyse.verdelingen if verdeling in (None, v.verdeling.id.kaal)]
    gekozen = next((v for v in keuze if _delen(v)), None)
    if regio is None or gekozen is None:
        return None
    fair, paren = gekozen.verdeling, _delen(gekozen)
    delen = [deel for deel, _ in paren]
    cijfers = [cijfer for deel in delen for cijfer in (deel.huidig, deel.aandeel)]
    eenheid = gangbare_eenheid(cijfers)
    eigen = [n for n, deel in enumerate(delen) if deel.gemeente == basis.naam]
    titel = f"{fair.naam}: verdeling over de gemeenten in {regio.naam}"
    return Chart(
        key="fair_share" if verdeling is None else f"fair_share-{verdeling}",
        kind="grouped",
        title=met_jaren(titel, cijfers, eenheid),
        unit=as_eenheid(eenheid, "aandeel"),
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Staafdiagram: {titel}",
            f"Staande as: gemeenten; liggende as: {eenheid}.",
            [
                (str(d.gemeente), f"nu {tekst(d.huidig)}, eerlijk aandeel {tekst(d.aandeel)}")
                for d in delen
            ],
        ),
        interpretation=_zin(fair, paren[eigen[0]] if eigen else None),
        categories=tuple(str(deel.gemeente) for deel in delen),
        series=(
            reeks("Nu", (deel.huidig for deel in delen)),
            reeks("Eerlijk aandeel", (deel.aandeel for deel in delen)),
        ),
        decimals=max(_decimalen(cijfer.kaal) for cijfer in cijfers if cijfer.bekend),
        highlights=tuple(eigen),
        headings=("Gemeente", "Nu", "Eerlijk aandeel"),
        table=tuple((str(deel.gemeente), deel.huidig, deel.aandeel) for deel in delen),
    )


def _delen(verdeling: Verdeling) -> list[_Deel]:
    paren = zip(verdeling.verdeling.delen, verdeling.verschillen, strict=True)
    return [(deel, meer) for deel, meer in paren if bekend(deel.huidig) or bekend(deel.aandeel)]


def _decimalen(geschreven: str) -> int:
    return len(geschreven.rstrip("%").partition(",")[2])


def _zin(fair: FairShare, eigen: _Deel | None) -> str:
    sleutel = f"De sleutel is: {fair.sleutel}."
    if eigen is None or not eigen[1].bekend:
        return sleutel
    deel, verschil = eigen[0], eigen[1].getal
    oordeel = "meer dan" if verschil < 0 else "minder dan" if verschil > 0 else "precies"
    return groot(
        f"{deel.gemeente} heeft nu {deel.huidig.met_eenheid}, {oordeel} het eerlijke aandeel van "
        f"{deel.aandeel.met_eenheid}. {sleutel}"
    )
