"""The population by age: older people now and expected, else the whole age structure."""

from generator.calc.bronregel import bronregel
from generator.calc.cohort import ondergrens
from generator.calc.raming import afgerond
from generator.calc.uitkomst import Basis, Ouderenraming
from generator.charts.chart import Chart
from generator.charts.waarden import reeks
from generator.charts.woorden import alttekst, tekst, verandering
from generator.core import dutch
from generator.core.cijfer import Cijfer
from generator.core.leaf import Getal, Jaar, Tekst
from generator.inputs.model.cijfers import Leeftijdsopbouw

_JONGST, _OUDST = 65, 90
"""Bands from the first age on are shown, from the last one on they are one: few are that old."""
_GENOEG = 50
"""Of a smaller band the growth says little: five persons can become twenty."""


def maak(basis: Basis) -> Chart | None:
    """Return a pyramid of the bands of the forecast, or bars of the age structure."""
    raming = basis.analyse.ouderen
    if raming is not None and len(raming.bandjes) > 1:
        return _raming(basis, raming)
    opbouw = basis.dossier.cijfers.leeftijdsopbouw
    return _opbouw(basis, opbouw) if opbouw is not None and opbouw.klassen else None


def _raming(basis: Basis, raming: Ouderenraming) -> Chart:
    eerste, laatste = min(raming.bandjes), max(raming.bandjes)
    nu = _banden(raming, eerste, geraamd=False)
    straks = _banden(raming, laatste, geraamd=True)
    gemeente = basis.naam
    namen = [_klasse(leeftijd) for leeftijd in nu]
    paren = list(zip(namen, nu.values(), straks.values(), strict=True))
    wie = f"Ouderen {dutch.waar(gemeente)}"
    return Chart(
        key="bevolking_leeftijd",
        kind="pyramid",
        title=f"{wie} naar leeftijd, {eerste} en raming {laatste} (personen)",
        unit="personen",
        source=raming.kort,
        alt=alttekst(
            f"Staafdiagram in spiegelbeeld van de ouderen {dutch.waar(gemeente)} naar leeftijd",
            f"Links het aantal personen in {eerste}, rechts de raming voor {laatste}.",
            [(naam, f"{a} in {eerste} en {b} in {laatste}") for naam, a, b in paren],
        ),
        interpretation=_sterkst(paren, eerste, laatste),
        categories=tuple(namen),
        series=(
            reeks(str(eerste), nu.values()),
            reeks(f"{laatste} (raming)", straks.values()),
        ),
        headings=("Leeftijd", str(eerste), f"{laatste} (raming)"),
        table=tuple(paren),
    )


def _sterkst(paren: list[tuple[str, Cijfer, Cijfer]], eerste: int, laatste: int) -> str:
    """Say which band grows most; small bands, of which a few persons change all, do not count."""
    groot = [paar for paar in paren if paar[1].getal >= _GENOEG] or paren
    naam, van, tot = max(groot, key=lambda paar: paar[2].getal / max(paar[1].getal, 1))
    if tot.getal <= van.getal:
        return f"Geen van deze groepen groeit naar raming tussen {eerste} en {laatste}."
    if len(groot) < len(paren):
        wie = f"Van de groepen met ten minste {_GENOEG} personen groeit die van {naam}"
    else:
        wie = f"De groep van {naam} groeit"
    return (
        f"{wie} het sterkst: van ongeveer {van} personen in {eerste} naar ongeveer {tot} in"
        f" {laatste}, {verandering(van, tot)}."
    )


def _banden(raming: Ouderenraming, jaar: int, *, geraamd: bool) -> dict[int, Cijfer]:
    """Return persons by the lowest age of each band; a forecast is rounded as it is printed."""
    banden: dict[int, float] = {}
    for klasse, aantal in raming.bandjes[jaar].items():
        leeftijd = min(ondergrens(klasse), _OUDST)
        if leeftijd >= _JONGST:
            banden[leeftijd] = banden.get(leeftijd, 0.0) + aantal
    punten = [punt for reeks in raming.reeksen for punt in reeks.punten if punt.jaar == jaar]
    sources = punten[0].aantal.sources if punten else ()
    return {
        leeftijd: Cijfer(
            waarde=Getal(afgerond(aantal) if geraamd else round(aantal), sources),
            eenheid=Tekst("personen"),
            peildatum=Jaar(jaar),
            bronnen=raming.bronnen,
            sources=sources,
        )
        for leeftijd, aantal in sorted(banden.items())
    }


def _klasse(leeftijd: int) -> str:
    return f"{leeftijd} jaar en ouder" if leeftijd == _OUDST else f"{leeftijd}-{leeftijd + 4} jaar"


def _opbouw(basis: Basis, opbouw: Leeftijdsopbouw) -> Chart:
    gemeente = basis.naam
    paren = [
        (
            f"{klasse} jaar".replace("+ jaar", " jaar en ouder"),
            Cijfer(
                waarde=aantal,
                eenheid=Tekst("personen"),
                peildatum=opbouw.peildatum,
                bron=opbouw.bron,
                bronnen=(opbouw.bron.kaal,),
                sources=aantal.sources,
            ),
        )
        for klasse, aantal in opbouw.klassen.items()
    ]
    grootste = max(paren, key=lambda paar: paar[1].getal)
    return Chart(
        key="bevolking_leeftijd",
        kind="bar",
        title=f"Inwoners van {gemeente} naar leeftijd, {grootste[1].jaar} (personen)",
        unit="personen",
        source=bronregel(basis, [cijfer for _, cijfer in paren]),
        alt=alttekst(
            f"Staafdiagram van de inwoners van {gemeente} naar leeftijd",
            "Staande as: leeftijdsklassen; liggende as: personen.",
            [(naam, tekst(cijfer)) for naam, cijfer in paren],
        ),
        interpretation=f"De groep van {grootste[0]} is het grootst: {grootste[1]} personen.",
        categories=tuple(naam for naam, _ in paren),
        series=(reeks("inwoners", [cijfer for _, cijfer in paren]),),
        headings=("Leeftijd", "Inwoners"),
        table=tuple(paren),
    )
