"""How much the gemeenten of the region have of one part, on a map."""

from collections.abc import Mapping, Sequence

from generator.calc.stand import KLASSEN, ONDERDELEN, Stand, klasse, procent
from generator.calc.uitkomst import Basis
from generator.charts.chart import Chart
from generator.charts.kaartbeeld import gemeenten_van, kaartbeeld, kaartregel
from generator.charts.stand_onderdelen import BRON
from generator.charts.woorden import alttekst
from generator.core import dutch
from generator.core.finding import meant

_NIET_GEMETEN = "niet gemeten"


def maak(basis: Basis, *, deel: str = "totaal") -> Chart | None:
    """Return the map of a part of a woonzorgvisie, or of all parts together.

    When all gemeenten have equally much, a map would say no more than a sentence: there is none.
    A gemeente of which no input was read was not measured.
    """
    titels = {**ONDERDELEN, "totaal": "Alle onderdelen samen"}
    if deel not in titels:
        advice = meant(deel, titels)
        raise LookupError(f"er is geen onderdeel '{deel}'" + (advice and f"; {advice}"))
    standen = _standen(basis)
    beeld = kaartbeeld(basis, {code: klasse(een.deel(deel)) for code, een in standen.items()})
    if len({area.level for area in beeld.areas} - {None}) < 2:
        return None
    rijen = [
        (str(gemeente.naam), *_gemeten(standen.get(gemeente.gm_code.kaal), deel))
        for gemeente in gemeenten_van(basis)
    ]
    return Chart(
        key=f"kaart_stand-{deel}",
        kind="map",
        title=f"{titels[deel]}: ingevuld deel per gemeente in {basis.naam} (procent)",
        unit="procent",
        source=kaartregel(basis, BRON),
        alt=alttekst(
            f"{'Tegelkaart' if beeld.tegels else 'Kaart'}: {titels[deel].lower()}",
            "De gemeenten zijn gevuld naar welk deel van wat is gevraagd is ingevuld.",
            [(naam, procenten) for naam, procenten, _, _ in rijen],
        ),
        interpretation=" ".join(filter(None, (_zin(rijen), beeld.zin))),
        categories=KLASSEN,
        areas=beeld.areas,
        headings=("Gemeente", "Ingevuld", "Onderdelen", "Klasse op de kaart"),
        table=tuple(rijen),
    )


def _standen(basis: Basis) -> Mapping[str, Stand]:
    """Return how far each gemeente is that was read, by its code."""
    gelezen = [(een.dossier.gemeente, een.stand) for een in basis.gemeenten]
    return {gemeente.gm_code.kaal: stand for gemeente, stand in gelezen if gemeente}


def _gemeten(stand: Stand | None, deel: str) -> tuple[str, str, str]:
    if stand is None:
        return _NIET_GEMETEN, "", ""
    telling = stand.deel(deel)
    return f"{dutch.getal(procent(telling), 0)}%", str(telling.score), KLASSEN[klasse(telling)]


def _zin(rijen: Sequence[tuple[str, ...]]) -> str:
    """Say in how many gemeenten how much is there, the most first."""
    klassen = [rij[3] for rij in rijen]
    delen = [f"{een} in {_aantal(klassen.count(een))}" for een in KLASSEN[::-1] if een in klassen]
    zin = f"Ingevuld is {dutch.opsomming(delen)}."
    zonder = klassen.count("")
    return f"{zin} Niet gemeten: {_aantal(zonder)}." if zonder else zin


def _aantal(aantal: int) -> str:
    return f"{dutch.telwoord(aantal)} {dutch.meervoud(aantal, 'gemeente', 'gemeenten')}"
