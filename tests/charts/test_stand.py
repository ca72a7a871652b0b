"""The charts and the map of how far the gemeenten of a region are."""

import pytest

from generator.calc.eisen.eis import AMBITIES, ANALYSE, Eis
from generator.calc.eisen.telling import Telling, Volledigheid
from generator.calc.stand import KLASSEN
from generator.calc.uitkomst import Analyse, Basis
from generator.charts import chart
from generator.charts.chart import Chart
from generator.core import marks
from generator.core.leaf import Tekst
from generator.core.value import replace
from generator.inputs.kaart.ligging import Ligging
from generator.inputs.model.document import Gemeente
from generator.inputs.model.gedeeld import Regiogemeente
from tests.charts.gegevens import basis, regio

NAMEN = ("Aalburg", "IJzerdam", "Kleivoort")
CODES = tuple(f"GM000{at}" for at in range(3))


def eisen(analyse: int, ambities: int) -> tuple[Eis, ...]:
    """Return ten requirements of each part, of which so many are met."""
    return tuple(
        Eis(
            stap=stap,
            hoofdstuk=hoofdstuk,
            onderwerp="x",
            over="x",
            path="x",
            status="aanwezig" if at < aanwezig else "ontbreekt",
        )
        for stap, hoofdstuk, aanwezig in (
            ("analyse", ANALYSE, analyse),
            ("inhoudsopgave", AMBITIES, ambities),
        )
        for at in range(10)
    )


def gemeente(at: int, *aanwezig: int) -> Basis:
    made = basis()
    zelf = Gemeente(naam=Tekst(NAMEN[at]), gm_code=Tekst(CODES[at]), provincie=Tekst("Zeeland"))
    alle = eisen(*aanwezig)
    aantal = sum(eis.status == "aanwezig" for eis in alle)
    totaal = Telling(naam="Totaal", aanwezig=aantal, ontbreekt=len(alle) - aantal)
    return Basis(
        dossier=replace(made.dossier, gemeente=zelf),
        analyse=Analyse(volledigheid=Volledigheid(eisen=alle, totaal=totaal)),
    )


def gebied(*aanwezig: tuple[int, int]) -> Basis:
    """Return a region of three gemeenten, of which these were read."""
    lijst = tuple(
        Regiogemeente(naam=Tekst(naam), gm_code=Tekst(code))
        for naam, code in zip(NAMEN, CODES, strict=True)
    )
    made = basis(regio=regio(gemeenten=lijst))
    return replace(
        made,
        dossier=replace(made.dossier, gemeente=None),
        gemeenten=tuple(gemeente(at, *aantallen) for at, aantallen in enumerate(aanwezig)),
        ligging=Ligging(middelpunten={code: (10.0 * at, 0) for at, code in enumerate(CODES)}),
    )


def made(name: str, waar: Basis, **keuze: str) -> Chart:
    found = chart(name, waar, **keuze)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["stand_gemeenten", "stand_onderdelen", "kaart_stand"])
def test_one_gemeente_is_not_set_side_by_side(name: str) -> None:
    assert chart(name, gebied((3, 3))) is None


def test_gemeenten_stand_in_order_of_what_they_have() -> None:
    found = made("stand_gemeenten", gebied((2, 0), (9, 9), (2, 0)))
    assert found.categories == ("IJzerdam", "Aalburg", "Kleivoort")
    assert found.series[0].values == (90, 10, 10)
    assert found.reference is not None
    assert found.reference.value == pytest.approx(100 * 22 / 60)
    assert found.interpretation == (
        "Het grootste ingevulde deel is 90% (IJzerdam), het kleinste 10% (Aalburg en Kleivoort)."
    )
    assert found.table[0] == ("IJzerdam", "18 van 20", "90%")


def test_many_with_the_same_are_counted_and_all_the_same_is_no_chart() -> None:
    drie = gebied((9, 9), (1, 1), (1, 1))
    vier = replace(drie, gemeenten=(*drie.gemeenten, gemeente(0, 1, 1)))
    zin = made("stand_gemeenten", vier).interpretation
    assert zin.endswith("het kleinste 10% (IJzerdam en twee andere gemeenten).")
    assert chart("stand_gemeenten", gebied((1, 1), (1, 1))) is None


def test_of_many_gemeenten_both_ends_are_shown_and_all_are_in_the_table() -> None:
    alle = [gemeente(at % 3, at % 10, 1) for at in range(40)]
    found = made("stand_gemeenten", replace(gebied(), gemeenten=tuple(alle)))
    assert len(found.categories) == 30
    assert len(found.table) == 40
    assert (found.series[0].values[0], found.series[0].values[-1]) == (50, 5)
    assert found.interpretation.endswith(
        " De figuur toont 30 van de 40 gemeenten: de 15 met het grootste en die met het kleinste"
        " deel."
    )


def test_states_are_stacked_per_part() -> None:
    found = made("stand_onderdelen", gebied((0, 10), (5, 10), (1, 10)))
    assert [series.name for series in found.series] == [
        *("compleet", "ver gevorderd", "begonnen", "nog niet begonnen")
    ]
    analyse, ambities = found.categories.index("Analyse"), found.categories.index("Ambities")
    assert [series.values[analyse] for series in found.series] == [0, 1, 1, 1]
    assert [series.values[ambities] for series in found.series] == [3, 0, 0, 0]


def test_the_map_fills_each_gemeente_with_how_much_it_has() -> None:
    found = made("kaart_stand", gebied((0, 3), (6, 3)), deel="analyse")
    assert found.categories == KLASSEN
    assert [(area.name, area.level) for area in found.areas] == [
        *(("Aalburg", 0), ("IJzerdam", 2), ("Kleivoort", None))
    ]
    assert found.interpretation == (
        "Ingevuld is 50% tot 75% in één gemeente en minder dan 25% in één gemeente. Niet gemeten:"
        " één gemeente. Elke tegel is een gemeente, ongeveer op haar plek."
    )
    assert marks.plain(found.title) == "Analyse: ingevuld deel per gemeente in Delta (procent)"
    assert [row[1:] for row in found.table] == [
        ("0%", "0 van 10", "minder dan 25%"),
        ("60%", "6 van 10", "50% tot 75%"),
        ("niet gemeten", "", ""),
    ]


def test_equally_much_is_no_map() -> None:
    assert chart("kaart_stand", gebied((0, 3), (2, 9)), deel="analyse") is None
    assert chart("kaart_stand", gebied((0, 2), (2, 9)), deel="ambities") is not None


def test_everything_is_a_class_of_its_own() -> None:
    found = made("kaart_stand", gebied((10, 0), (9, 0), (1, 0)), deel="analyse")
    assert [area.level for area in found.areas] == [4, 3, 0]


def test_an_unknown_part_is_refused_with_a_suggestion() -> None:
    with pytest.raises(LookupError, match="er is geen onderdeel 'analise'; bedoelt u 'analyse'"):
        chart("kaart_stand", gebied(), deel="analise")
