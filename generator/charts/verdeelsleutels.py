"""What each key of a division alone would give the gemeenten, beside the chosen division."""

from collections.abc import Sequence

from generator.calc.bronregel import bronregel
from generator.calc.uitkomst import Basis
from generator.calc.verdeelbeeld import Verdeling
from generator.charts.chart import Chart
from generator.charts.waarden import gangbare_eenheid, passend, reeks
from generator.charts.woorden import alttekst, as_eenheid, tekst, weggelaten
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Tekst

_Uitkomst = tuple[str, Sequence[Cijfer]]
"""What a key is called, and what it gives each gemeente."""


def maak(basis: Basis, *, verdeling: Tekst | str | None = None) -> Chart | None:
    """Return bars per gemeente, one for each key of the division ``verdeling``, or of the first.

    One key alone has nothing to compare with.
    """
    regio = basis.dossier.regio
    keuze = basis.analyse.verdelingen_met(verdeling)
    gekozen = next((v for v in keuze if len(_uitkomsten(v)) > 1), None)
    if regio is None or gekozen is None:
        return None
    uitkomsten = _uitkomsten(gekozen)
    alle = [deel.gemeente for deel in gekozen.delen]
    alle_rijen = list(zip(*(cijfers for _, cijfers in uitkomsten), strict=True))
    plaats = [n for n, naam in enumerate(alle) if naam == basis.eigen]
    grootte = [max(cijfer.getal for cijfer in rij) for rij in alle_rijen]
    getoond = passend(grootte, plaats, per_rij=len(uitkomsten))
    namen, rijen = [alle[n] for n in getoond], [alle_rijen[n] for n in getoond]
    cijfers = [cijfer for rij in rijen for cijfer in rij]
    eenheid = gangbare_eenheid(cijfers)
    wat = eenheid if eenheid == "procent" else f"{eenheid}{gekozen.tijd}"
    titel = f"{gekozen.verdeling.naam}: wat elke sleutel geeft"
    return Chart(
        key="verdeelsleutels" if verdeling is None else f"verdeelsleutels-{_id(gekozen)}",
        kind="grouped",
        title=f"{titel}, gemeenten in {regio.naam} ({wat})",
        unit=as_eenheid(wat, "aandeel"),
        source=bronregel(basis, cijfers),
        alt=alttekst(
            f"Staafdiagram: {titel}",
            f"Staande as: gemeenten; liggende as: {wat}.",
            [
                (str(naam), _genoemd(uitkomsten, rij))
                for naam, rij in zip(namen, rijen, strict=True)
            ],
        ),
        interpretation=_zin(gekozen) + weggelaten(len(namen), len(alle)),
        categories=tuple(str(naam) for naam in namen),
        series=tuple(
            reeks(naam, kolom)
            for (naam, _), kolom in zip(uitkomsten, zip(*rijen, strict=True), strict=True)
        ),
        decimals=max(cijfer.decimalen or 0 for cijfer in cijfers),
        highlights=tuple(n for n, naam in enumerate(namen) if naam == basis.eigen),
        headings=("Gemeente", *(naam for naam, _ in uitkomsten)),
        table=tuple((str(naam), *rij) for naam, rij in zip(namen, rijen, strict=True)),
    )


def _uitkomsten(verdeling: Verdeling) -> list[_Uitkomst]:
    """Return what every key gives that can be used, and the chosen division when it differs."""
    uitkomsten: list[_Uitkomst] = [
        (dutch.hoofdletter(beeld.sleutel.naam.kaal), beeld.uitkomsten)
        for beeld in verdeling.sleutels
        if not beeld.bezwaar
    ]
    tellen = [beeld for beeld in verdeling.sleutels if beeld.sleutel.gewicht > 0]
    if len(tellen) > 1 and all(cijfer.bekend for cijfer in verdeling.uitkomsten):
        uitkomsten.append(("Gekozen verdeling", verdeling.uitkomsten))
    return uitkomsten


def _genoemd(uitkomsten: Sequence[_Uitkomst], rij: Sequence[Cijfer]) -> str:
    paren = zip(uitkomsten, rij, strict=True)
    return ", ".join(f"{dutch.kleine_letter(naam)} {tekst(cijfer)}" for (naam, _), cijfer in paren)


def _zin(verdeling: Verdeling) -> str:
    if not verdeling.gekozen:
        return "De gemeenten hebben nog geen sleutel gekozen."
    return f"De gekozen sleutel is: {verdeling.sleutel}."


def _id(verdeling: Verdeling) -> str:
    return verdeling.verdeling.id.kaal
