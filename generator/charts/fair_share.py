"""The division over the gemeenten of the region: what is, and what would be fair."""

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis
from generator.calc.verdeelbeeld import Gemeentedeel, Verdeling
from generator.charts.chart import Chart
from generator.charts.waarden import bekend, gangbare_eenheid, passend, reeks, waarde
from generator.charts.woorden import alttekst, as_eenheid, groot, met_jaren, tekst, weggelaten
from generator.core.leaf import Tekst


def maak(basis: Basis, *, verdeling: Tekst | str | None = None) -> Chart | None:
    """Return bars per gemeente, of the division with id ``verdeling`` or of the first one.

    There is none without current shares to compare with, or as long as no key has been chosen.
    """
    regio = basis.dossier.regio
    keuze = basis.analyse.verdelingen_met(verdeling)
    gekozen = next((v for v in keuze if v.gekozen and _delen(v)), None)
    if regio is None or gekozen is None:
        return None
    fair, alle = gekozen.verdeling, _delen(gekozen)
    plaats = [n for n, deel in enumerate(alle) if deel.gemeente == basis.eigen]
    delen = [alle[n] for n in passend([waarde(deel.aandeel) for deel in alle], plaats, per_rij=2)]
    cijfers = [cijfer for deel in delen for cijfer in (deel.huidig, deel.aandeel)]
    eenheid = gangbare_eenheid(cijfers)
    eigen = [n for n, deel in enumerate(delen) if deel.gemeente == basis.eigen]
    titel = f"{fair.naam}: verdeling over de gemeenten in {regio.naam}"
    return Chart(
        key="fair_share" if verdeling is None else f"fair_share-{fair.id.kaal}",
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
        interpretation=_zin(gekozen, delen[eigen[0]] if eigen else None)
        + weggelaten(len(delen), len(alle)),
        categories=tuple(str(deel.gemeente) for deel in delen),
        series=(
            reeks("Nu", (deel.huidig for deel in delen)),
            reeks("Eerlijk aandeel", (deel.aandeel for deel in delen)),
        ),
        decimals=max(_decimalen(cijfer.kaal) for cijfer in cijfers if cijfer and cijfer.bekend),
        highlights=tuple(eigen),
        headings=("Gemeente", "Nu", "Eerlijk aandeel"),
        table=tuple((str(d.gemeente), d.huidig or "onbekend", d.aandeel) for d in delen),
    )


def _delen(verdeling: Verdeling) -> list[Gemeentedeel]:
    if not any(bekend(deel.huidig) for deel in verdeling.delen):
        return []
    return [d for d in verdeling.delen if bekend(d.huidig) or bekend(d.aandeel)]


def _decimalen(geschreven: str) -> int:
    return len(geschreven.rstrip("%").partition(",")[2])


def _zin(verdeling: Verdeling, eigen: Gemeentedeel | None) -> str:
    sleutel = f"De sleutel is: {verdeling.sleutel}."
    if eigen is None or eigen.huidig is None or not bekend(eigen.verschil):
        return sleutel
    verschil = eigen.aandeel.getal - eigen.huidig.getal
    oordeel = "meer dan" if verschil < 0 else "minder dan" if verschil > 0 else "precies"
    return groot(
        f"{eigen.gemeente} heeft nu {eigen.huidig.met_eenheid}, {oordeel} het eerlijke aandeel van "
        f"{eigen.aandeel.met_eenheid}. {sleutel}"
    )
