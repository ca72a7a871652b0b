"""How fast the number of 75-plussers grows in each gemeente of a region."""

from generator.calc.uitkomst import Basis
from generator.charts import chart
from generator.core import marks
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.model.document import Gemeente
from tests.charts.gegevens import basis, cijfer, raming, regio


def gemeente(naam: str, groei: float | None, *, eigen: bool = True) -> Basis:
    """Return a gemeente of which the number grows by ``groei`` percent, when that is known."""
    gemaakt = raming(eigen=eigen)
    begin, eind = gemaakt.reeksen[0].punten
    punt = replace(eind, groei=None if groei is None else cijfer(groei, "procent", jaar=2041))
    reeks = replace(gemaakt.reeksen[0], punten=(begin, punt))
    een = basis({"ouderen": replace(gemaakt, reeksen=(reeks,))})
    wie = Gemeente(naam=Tekst(naam), gm_code=Tekst("GM0001"), provincie=Tekst("Zeeland"))
    return replace(een, dossier=replace(een.dossier, gemeente=wie))


def van_regio(*gemeenten: Basis, groei: float | None = 50) -> Basis:
    samen = gemeente("Delta", groei)
    dossier = replace(samen.dossier, gemeente=None, regio=regio())
    return replace(samen, dossier=dossier, gemeenten=gemeenten)


def test_the_fastest_gemeente_comes_first_and_the_region_is_a_line() -> None:
    found = chart("groei_gemeenten", van_regio(gemeente("Urk", 20), gemeente("Veere", 80)))
    assert found is not None
    assert found.categories == ("Veere", "Urk")
    assert found.series[0].values == (80, 20)
    assert found.reference is not None
    assert (found.reference.name, found.reference.value) == ("Delta als geheel", 50)
    assert marks.plain(found.title) == (
        "Verwachte groei van het aantal 75-plussers in Delta, 2021 tot 2041 (procent)"
    )
    assert marks.plain(found.interpretation) == (
        "De groei loopt uiteen van 20% op Urk tot 80% in Veere; in Delta als geheel is zij 50%."
    )
    assert marks.plain(found.source) == "Bron: eigen raming; indicatief"


def test_without_a_forecast_of_the_region_there_is_no_line() -> None:
    found = chart(
        "groei_gemeenten", van_regio(gemeente("Urk", 20), gemeente("Veere", 80), groei=None)
    )
    assert found is not None and found.reference is None
    assert marks.plain(found.interpretation).endswith("tot 80% in Veere.")


def test_a_given_forecast_and_one_gemeente_alone_are_not_compared() -> None:
    urk, veere = gemeente("Urk", 20), gemeente("Veere", 80, eigen=False)
    assert chart("groei_gemeenten", van_regio(urk, veere)) is None
    assert chart("groei_gemeenten", basis()) is None


def test_of_many_gemeenten_the_figure_shows_both_ends_and_the_table_all() -> None:
    veel = [gemeente(f"Dorp {n}", n) for n in range(1, 31)]
    found = chart("groei_gemeenten", van_regio(*veel))
    assert found is not None
    assert [found.series[0].values[at] for at in (0, 9, 10, 19)] == [30, 21, 10, 1]
    assert len(found.table) == 30
    assert marks.plain(found.interpretation).endswith(
        "De figuur toont van de 30 gemeenten de tien snelste en de tien traagste."
    )
